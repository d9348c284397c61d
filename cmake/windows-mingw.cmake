# SPDX-License-Identifier: Apache-2.0
# Builds for 64-bit Windows with Debian's mingw-w64. ASSISTCERT_SYSROOT names the folder with the static Qt and OpenSSL
# that installer/windows/make_sysroot.sh made or took.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

if(NOT ASSISTCERT_SYSROOT)
  set(ASSISTCERT_SYSROOT "$ENV{ASSISTCERT_SYSROOT}")
endif()
if(NOT ASSISTCERT_SYSROOT OR NOT IS_DIRECTORY "${ASSISTCERT_SYSROOT}/lib/cmake/Qt6")
  message(FATAL_ERROR "ASSISTCERT_SYSROOT names no sysroot. Use `make windows`, which makes one and names it.")
endif()
# try_compile() starts anew and has to know it as well.
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES ASSISTCERT_SYSROOT)

set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(CMAKE_FIND_ROOT_PATH "${ASSISTCERT_SYSROOT}" /usr/x86_64-w64-mingw32)
set(CMAKE_PREFIX_PATH "${ASSISTCERT_SYSROOT}")
set(OPENSSL_ROOT_DIR "${ASSISTCERT_SYSROOT}")
set(OPENSSL_USE_STATIC_LIBS ON)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# Qt's programs that run while building are the build machine's own.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)

# One file that needs nothing but Windows.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static")
set(CMAKE_EXE_LINKER_FLAGS_RELEASE_INIT "-s")
