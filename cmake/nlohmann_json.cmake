# SPDX-License-Identifier: Apache-2.0
# The target nlohmann_json::nlohmann_json: headers alone, and the same for every system.
if(NOT CMAKE_CROSSCOMPILING)
  find_package(nlohmann_json 3.11 REQUIRED)
  return()
endif()

# The build machine's own copy serves; but its folder is full of that machine's other headers, so that it is set apart.
find_path(ASSISTCERT_JSON_HEADERS nlohmann/json.hpp REQUIRED NO_CMAKE_FIND_ROOT_PATH
  PATHS /usr/include
  DOC "The folder with nlohmann/json.hpp (Debian package nlohmann-json3-dev)")
file(COPY ${ASSISTCERT_JSON_HEADERS}/nlohmann DESTINATION ${CMAKE_BINARY_DIR}/headers)
add_library(nlohmann_json::nlohmann_json INTERFACE IMPORTED)
set_target_properties(nlohmann_json::nlohmann_json PROPERTIES
  INTERFACE_INCLUDE_DIRECTORIES ${CMAKE_BINARY_DIR}/headers)
