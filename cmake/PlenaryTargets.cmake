# plenary_add_library(NAME core SOURCES ... LINKS ...): static library plenary_core with alias plenary::core.
function(plenary_add_library)
  cmake_parse_arguments(ARG "" "NAME" "SOURCES;LINKS" ${ARGN})
  add_library(plenary_${ARG_NAME} STATIC ${ARG_SOURCES})
  add_library(plenary::${ARG_NAME} ALIAS plenary_${ARG_NAME})
  target_link_libraries(plenary_${ARG_NAME} PUBLIC plenary::common ${ARG_LINKS})
  target_precompile_headers(plenary_${ARG_NAME} PRIVATE
    <QtCore/QString> <QtCore/QList> <QtCore/QHash> <QtCore/QVariant> <QtCore/QObject>
    <functional> <memory> <optional> <variant>)
endfunction()

# plenary_group_test(tst_x unit): the target tests_unit builds the test.
function(plenary_group_test name group)
  if(NOT TARGET tests_${group})
    add_custom_target(tests_${group})
  endif()
  add_dependencies(tests_${group} ${name})
endfunction()

# plenary_test_threads(tst_x): the test drives more than one thread; the thread sanitizer runs it.
function(plenary_test_threads)
  foreach(name IN LISTS ARGN)
    plenary_group_test(${name} threads)
    set_property(TEST ${name} APPEND PROPERTY LABELS threads)
  endforeach()
endfunction()

# plenary_add_test(tst_x LABEL unit LINKS ...): one Qt Test executable and its ctest entry.
# LABEL: unit, reliability, db (starts from PLENARY_TEST_PG), gui (xvfb), arch.
function(plenary_add_test name)
  cmake_parse_arguments(ARG "" "LABEL" "LINKS;SOURCES" ${ARGN})
  if(NOT ARG_SOURCES)
    set(ARG_SOURCES ${name}.cpp)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE plenary::common Qt6::Test ${ARG_LINKS})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(${name} PRIVATE
    PLENARY_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
    PLENARY_SHARED_DATA="${PROJECT_SOURCE_DIR}/../shared/data")
  add_test(NAME ${name} COMMAND ${name})
  set(environment "LC_ALL=C.UTF-8;TZ=UTC;QT_HASH_SEED=0;QT_LOGGING_RULES=qt.qpa.*=false")
  if(NOT ARG_LABEL STREQUAL "gui")
    list(APPEND environment "QT_QPA_PLATFORM=offscreen")
  else()
    set_tests_properties(${name} PROPERTIES RUN_SERIAL ON) # there is one keyboard focus
  endif()
  plenary_group_test(${name} ${ARG_LABEL})
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}" ENVIRONMENT "${environment}"
    TIMEOUT ${PLENARY_TEST_TIMEOUT})
endfunction()

# plenary_add_nightly(tst_x SIZE PLENARY_KILLS=1000 ARGUMENTS ...): the long form of a test, which
# reads its size from a variable. Only packaging/nightly.sh runs it (label nightly).
function(plenary_add_nightly name)
  cmake_parse_arguments(ARG "" "SIZE" "ARGUMENTS" ${ARGN})
  add_test(NAME nightly_${name} CONFIGURATIONS nightly COMMAND ${name} ${ARG_ARGUMENTS})
  set_tests_properties(nightly_${name} PROPERTIES LABELS nightly RUN_SERIAL ON TIMEOUT 86400
    ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;QT_HASH_SEED=0;QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=86400000;${ARG_SIZE}")
endfunction()
