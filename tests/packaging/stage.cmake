# Installs BUILD below STAGE as a package would, from nothing.
file(REMOVE_RECURSE "${STAGE}")
set(ENV{DESTDIR} "${STAGE}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix /usr COMMAND_ERROR_IS_FATAL ANY)
