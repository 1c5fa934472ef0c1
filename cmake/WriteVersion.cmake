# Run at each build: writes OUTPUT, a header, when what it says has changed. The commit is that of
# SOURCE, if SOURCE is the top of a repository; else, as in a tarball, there is none.
set(commit "")
find_program(GIT git)
if(GIT)
  # A checkout of another user, as in a container, is read all the same.
  set(git "${GIT}" -c "safe.directory=${SOURCE}" -C "${SOURCE}")
  execute_process(COMMAND ${git} rev-parse --show-toplevel
    OUTPUT_VARIABLE top OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  file(REAL_PATH "${SOURCE}" source)
  if(top STREQUAL source)
    execute_process(COMMAND ${git} rev-parse --short=7 HEAD
      OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    execute_process(COMMAND ${git} diff-index --quiet HEAD -- RESULT_VARIABLE changed ERROR_QUIET)
    if(commit AND NOT changed EQUAL 0)
      string(APPEND commit ", changed")
    endif()
  endif()
endif()
set(said "${VERSION}")
if(commit)
  string(APPEND said " (${commit})")
endif()
file(CONFIGURE OUTPUT "${OUTPUT}" CONTENT "#define PLENARY_VERSION_SAID \"${said}\"\n" @ONLY)
