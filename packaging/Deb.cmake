# The Debian package, one for window and command line: they share all but the widgets of Qt.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME plenary)
set(CPACK_PACKAGE_VENDOR "The Plenary authors")
set(CPACK_PACKAGE_CONTACT "Plenary maintainers <maintainers@plenary.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT) # plenary_0.1.0_amd64.deb
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# No program links what Qt loads when it runs.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "libqt6sql6-psql, qt6-translations-l10n, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, postgresql")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "register of an international network")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Plenary keeps who belongs to a network, who came to which conference and for
whom they spoke, which declarations and resolutions exist and who stands
behind them: in one file, or in a shared PostgreSQL database.

Every change is journalled and can be undone. Every number opens the list of
those it counts. Lists of participants come from CSV, XLSX and ODS; papers are
written as PDF. plenary-cli does all this without a window.")
include(CPack)
