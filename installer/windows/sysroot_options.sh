# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: Apache-2.0
# How the sysroot's two libraries are built; read by the scripts beside it. Whatever is changed here makes a new key in
# the cache (sysroot_key.sh), so every choice belongs here and none into build_*.sh.

readonly TARGET=x86_64-w64-mingw32

# Without modules the legacy provider becomes part of the library: a PFX that Windows exported with RC2 needs it.
openssl_options=(mingw64 no-shared no-tests no-engine no-dso no-module --libdir=lib)

# OpenSSL reads its configuration from a folder that is compiled in. A Unix path would be C:\... on Windows, a place that
# every user may create, and the programs run elevated. Here only administrators write.
readonly OPENSSL_HOME='C:/Program Files/Common Files/SSL'
openssl_paths=("OPENSSLDIR=$OPENSSL_HOME" "ENGINESDIR=$OPENSSL_HOME/engines-3" "MODULESDIR=$OPENSSL_HOME/modules")

# The same for the folder below which Qt looks for plugins and translations (it finds none there, and needs none).
# Ten letters, so that it fits into a ready pack (set_qt_home.py).
readonly QT_HOME='C:/Windows'

qt_options=(
    -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DBUILD_WITH_PCH=OFF
    # What the programs do not use.
    -DFEATURE_network=OFF -DFEATURE_sql=OFF -DFEATURE_dbus=OFF -DFEATURE_testlib=OFF -DFEATURE_xml=OFF
    -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_zstd=OFF
    -DFEATURE_pkg_config=OFF
    # Qt's own copies: nothing of the building machine is linked in.
    -DFEATURE_system_zlib=OFF -DFEATURE_system_pcre2=OFF -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF
    -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF
    # Debian's source has no wintab.h. DirectWrite 3 and Direct2D: one without the other does not link with mingw.
    -DFEATURE_tabletevent=OFF -DFEATURE_direct2d=OFF -DFEATURE_directwrite3=OFF
)

# Nothing of the caller's settings may get in. A compiler cache would gain nothing: every build has a folder of its own.
unset CFLAGS CXXFLAGS CPPFLAGS LDFLAGS CMAKE_C_COMPILER_LAUNCHER CMAKE_CXX_COMPILER_LAUNCHER
