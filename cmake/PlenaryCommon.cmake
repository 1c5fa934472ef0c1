# plenary::common: language level, warnings and Qt defines that every target of the project links.
add_library(plenary_common INTERFACE)
add_library(plenary::common ALIAS plenary_common)
target_compile_features(plenary_common INTERFACE cxx_std_20)
target_compile_options(plenary_common INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  $<$<BOOL:${PLENARY_WERROR}>:-Werror>)
target_compile_definitions(plenary_common INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(plenary_common INTERFACE "${PROJECT_SOURCE_DIR}/lib" "${PROJECT_SOURCE_DIR}")

# What a sanitizer reports ends the program: a report that lets a test pass is not read by anyone.
set(sanitizers "")
set(PLENARY_TEST_TIMEOUT 600)
if(PLENARY_FUZZ)
  set(sanitizers fuzzer-no-link,address,undefined)
elseif(PLENARY_ASAN)
  set(sanitizers address,undefined)
elseif(PLENARY_TSAN)
  set(sanitizers thread)
endif()
if(sanitizers)
  set(PLENARY_TEST_TIMEOUT 3600)
  target_compile_options(plenary_common INTERFACE
    -fsanitize=${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(plenary_common INTERFACE -fsanitize=${sanitizers})
  target_compile_definitions(plenary_common INTERFACE PLENARY_SANITIZED)
endif()
