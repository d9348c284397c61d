#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Says whether a folder is a sysroot as sysroot_options.sh describes it. Names everything that is not.
#   check_sysroot.sh SYSROOT [QT_RELEASE OPENSSL_RELEASE]
# Exit code 0: it is; 1: it is not; 2: wrong call.
set -euo pipefail
[ $# -eq 1 ] || [ $# -eq 3 ] || { sed -n '4p' "$0" >&2; exit 2; }
# shellcheck source=installer/windows/sysroot_options.sh
source "$(dirname "$(realpath "$0")")/sysroot_options.sh"
[ -d "$1" ] || { echo "$1: no such folder" >&2; exit 2; }
cd "$1"
faults=0

fault() {
    echo "not the sysroot that is wanted: $*" >&2
    faults=$((faults + 1))
}

# has WHAT PATTERN FILE: a line of the text file matches.
has() {
    grep -qE -- "$2" "$3" 2>/dev/null || fault "$3: $1"
}

# holds WHAT STRING FILE: the binary file has the string, and it ends there.
holds() {
    grep -qaPz -- "\Q$2\E\$" "$3" 2>/dev/null || fault "$3: $1"
}

files() {
    local file
    for file in include/openssl/evp.h include/QtCore/qconfig.h include/QtGui/QGuiApplication \
        include/QtWidgets/QApplication mkspecs/win32-g++/qplatformdefs.h mkspecs/win32-g++/qmake.conf \
        lib/cmake/Qt6/Qt6Config.cmake lib/cmake/Qt6/qt.toolchain.cmake lib/cmake/Qt6Widgets/Qt6WidgetsConfig.cmake \
        lib/lib{crypto,ssl,Qt6Core,Qt6Gui,Qt6Widgets,Qt6PrintSupport,Qt6EntryPoint}.a \
        lib/libQt6Bundled{Freetype,Harfbuzz,Libpng,Pcre2,ZLIB}.a \
        plugins/platforms/libq{windows,offscreen,minimal}.a plugins/styles/libqwindowsvistastyle.a \
        plugins/imageformats/libqico.a; do
        [ -s "$file" ] || fault "$file is missing or empty"
    done
    for file in lib/*.dll* bin/*.dll lib/libQt6{Network,Sql,DBus,Test,Xml,OpenGL}.a; do
        [ ! -e "$file" ] || fault "$file should not be there"
    done
}

openssl() {
    local symbols path
    for path in "${openssl_paths[@]}"; do
        holds "compiled-in ${path%%=*} is not ${path#*=}" "${path%%=*}: \"${path#*=}\"" lib/libcrypto.a
    done
    symbols=$("$TARGET-nm" lib/libcrypto.a 2>/dev/null) || fault "lib/libcrypto.a is not a library for $TARGET"
    grep -q ' T ossl_legacy_provider_init$' <<<"$symbols" || fault "lib/libcrypto.a is without the legacy provider"
    grep -q ' U ossl_legacy_provider_init$' <<<"$symbols" || fault "lib/libcrypto.a does not know its legacy provider"
    for path in ENGINE DSO; do
        has "OPENSSL_NO_$path is not set" "define OPENSSL_NO_$path\b" include/openssl/configuration.h
    done
}

qt() {
    local feature
    holds "Qt's compiled-in folder is not $QT_HOME" "qt_prfxpath=$QT_HOME" lib/libQt6Core.a
    has "not static" 'QT_FEATURE_static 1$' include/QtCore/qconfig.h
    for feature in dbus zstd; do
        has "feature $feature is on" "QT_FEATURE_$feature -1$" include/QtCore/qconfig.h
    done
    for feature in opengl vulkan tabletevent; do
        has "feature $feature is on" "QT_FEATURE_$feature -1$" include/QtGui/qtgui-config.h
    done
    "$TARGET-nm" lib/libQt6Core.a >/dev/null 2>&1 || fault "lib/libQt6Core.a is not a library for $TARGET"
}

releases() {
    has "Qt's release is not $1" "define QT_VERSION_STR \"${1//./\\.}\"" include/QtCore/qconfig.h
    has "OpenSSL's release is not $2" "OPENSSL_VERSION_STR \"${2//./\\.}\"" include/openssl/opensslv.h
}

files
openssl
qt
if [ $# -eq 3 ]; then releases "$2" "$3"; fi
[ "$faults" -eq 0 ]
