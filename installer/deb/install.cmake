# SPDX-License-Identifier: Apache-2.0
# What the Linux build installs. The Windows programs are packed by installer/msi.
include(GNUInstallDirs)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_program(GZIP gzip REQUIRED)

install(TARGETS assistcert assistcert-wizard RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/assistcert-wizard.desktop
  DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/application.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME assistcert.svg)
# The built-in profile, as a pattern for an administrator's own.
install(FILES ${PROJECT_SOURCE_DIR}/resources/profiles/workspace-one-assist.json
  DESTINATION ${CMAKE_INSTALL_DATADIR}/assistcert/profiles)

set(manual_pages)
foreach(page assistcert assistcert-wizard)
  set(packed ${PROJECT_BINARY_DIR}/${page}.1.gz)
  add_custom_command(OUTPUT ${packed}
    COMMAND ${GZIP} --best --no-name --stdout ${CMAKE_CURRENT_LIST_DIR}/${page}.1 > ${packed}
    DEPENDS ${CMAKE_CURRENT_LIST_DIR}/${page}.1 VERBATIM)
  list(APPEND manual_pages ${packed})
endforeach()
# The same programs and sources give the same texts: one target, one place.
set(copyright ${PROJECT_BINARY_DIR}/copyright/copyright)
add_custom_command(OUTPUT ${copyright}
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/installer/licenses/make_notices.py debian ${PROJECT_BINARY_DIR}/copyright
  DEPENDS ${PROJECT_SOURCE_DIR}/installer/licenses/make_notices.py ${PROJECT_SOURCE_DIR}/installer/sbom/components.py VERBATIM)
add_custom_target(assistcert_documents ALL DEPENDS ${manual_pages} ${copyright})
install(FILES ${manual_pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${copyright} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/assistcert)
