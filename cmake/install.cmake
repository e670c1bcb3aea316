# What `cmake --install` and the Debian package hold: the program with man page and completions, the ontology and the
# tables, and every room but cli as a static library with its headers and a CMake package.
include(CMakePackageConfigHelpers)

# The program itself writes its man page and completions, so that they never lack an option.
set(reference ${PROJECT_BINARY_DIR}/reference)
file(MAKE_DIRECTORY ${reference})
foreach(text man bash zsh fish)
  add_custom_command(OUTPUT ${reference}/${text} VERBATIM
                     COMMAND chancery_program reference ${text} > ${reference}/${text}
                     DEPENDS chancery_program)
endforeach()
add_custom_target(chancery_reference ALL
                  DEPENDS ${reference}/man ${reference}/bash ${reference}/zsh ${reference}/fish)

install(TARGETS chancery_program RUNTIME)
install(FILES ${reference}/man DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 RENAME chancery.1)
install(FILES ${reference}/bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME chancery)
install(FILES ${reference}/zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _chancery)
install(FILES ${reference}/fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d RENAME chancery.fish)
install(FILES ontology/ontology.ttl ontology/shapes.ttl DESTINATION ${CMAKE_INSTALL_DATADIR}/chancery/ontology)
install(DIRECTORY ontology/tables DESTINATION ${CMAKE_INSTALL_DATADIR}/chancery)
install(FILES LICENSE LICENSE-CC0 NOTICE CHANGELOG.md README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY samples examples DESTINATION ${CMAKE_INSTALL_DOCDIR})

get_property(library_rooms GLOBAL PROPERTY CHANCERY_ROOMS)
list(REMOVE_ITEM library_rooms cli)
list(TRANSFORM library_rooms PREPEND chancery_ OUTPUT_VARIABLE library_targets)
set(package ${CMAKE_INSTALL_LIBDIR}/cmake/chancery)
install(TARGETS ${library_targets} EXPORT chancery ARCHIVE
        FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/chancery)
install(EXPORT chancery NAMESPACE chancery:: FILE chanceryTargets.cmake DESTINATION ${package})
configure_package_config_file(cmake/chanceryConfig.cmake.in ${PROJECT_BINARY_DIR}/chanceryConfig.cmake
                              INSTALL_DESTINATION ${package})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/chanceryConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/chanceryConfig.cmake ${PROJECT_BINARY_DIR}/chanceryConfigVersion.cmake
              cmake/dependencies.cmake DESTINATION ${package})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME chancery)
set(CPACK_PACKAGE_CONTACT "chancery maintainers <chancery@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_STRIP_FILES ON)
include(CPack)
