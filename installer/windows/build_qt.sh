#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds static Qt (qtbase) for Windows, with the options of sysroot_options.sh and Debian's own Qt tools.
#   build_qt.sh ARCHIVE WORK SYSROOT      WORK: an empty folder to build in
set -euo pipefail
[ $# -eq 3 ] || { sed -n '4p' "$0" >&2; exit 2; }
# shellcheck source=installer/windows/sysroot_options.sh
source "$(dirname "$(realpath "$0")")/sysroot_options.sh"
sysroot=$3

# No toolchain file: its path would be written into the sysroot. Nothing of the building machine may be found, but programs.
cross_options=(
    -DCMAKE_SYSTEM_NAME=Windows -DCMAKE_SYSTEM_PROCESSOR=x86_64
    "-DCMAKE_C_COMPILER=$TARGET-gcc-posix" "-DCMAKE_CXX_COMPILER=$TARGET-g++-posix" "-DCMAKE_RC_COMPILER=$TARGET-windres"
    "-DCMAKE_FIND_ROOT_PATH=/usr/$TARGET" -DCMAKE_FIND_ROOT_PATH_MODE_PROGRAM=NEVER
    -DCMAKE_FIND_ROOT_PATH_MODE_LIBRARY=ONLY -DCMAKE_FIND_ROOT_PATH_MODE_INCLUDE=ONLY
    -DQT_QMAKE_TARGET_MKSPEC=win32-g++
    -DQT_HOST_PATH=/usr "-DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$(gcc -print-multiarch)/cmake"
)

mkdir "$2/source" "$2/build"
tar -xf "$1" -C "$2/source" --strip-components=1
cd "$2"
cmake -S source -B build -G Ninja -DCMAKE_INSTALL_PREFIX=/sysroot "${cross_options[@]}" "${qt_options[@]}" \
    "-DCMAKE_C_FLAGS=-ffile-prefix-map=$PWD=." "-DCMAKE_CXX_FLAGS=-ffile-prefix-map=$PWD=."
# The folder that Qt looks into. As prefix, CMake on Linux would take this path for one relative to where it is.
sed -i "s|qt_prfxpath=/sysroot|qt_prfxpath=$QT_HOME|" build/src/corelib/global/qconfig.cpp
cmake --build build
DESTDIR=$PWD/installed cmake --install build
cp -r installed/sysroot/. "$sysroot"
mkdir "$sysroot/LICENSES.qt"
cp source/LICENSES/* "$sysroot/LICENSES.qt/"

# What belongs to qmake, to documentation or to the building machine is not needed, and holds the paths of this build.
cd "$sysroot"
rm -rf bin libexec doc modules lib/cmake/Qt6BuildInternals lib/pkgconfig
find mkspecs -mindepth 1 -maxdepth 1 ! -name win32-g++ ! -name common -exec rm -rf {} +
find . -name '*.prl' -delete
