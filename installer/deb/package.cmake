# SPDX-License-Identifier: Apache-2.0
# The .deb.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME assistcert)
set(CPACK_PACKAGE_VENDOR "The AssistCert authors")
set(CPACK_PACKAGE_CONTACT "The AssistCert authors <assistcert@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
  "A wizard and a console program that look into a PFX file, say whether the
certificate fits the server, install it with its key, prove that the import
worked, and can take it back.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Certificates need not be trusted to be looked at, but then every chain ends untrusted.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, fonts-dejavu-core")
include(CPack)
