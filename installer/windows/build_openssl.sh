#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds static OpenSSL for Windows, with the options of sysroot_options.sh.
#   build_openssl.sh ARCHIVE WORK SYSROOT      WORK: an empty folder to build in
set -euo pipefail
[ $# -eq 3 ] || { sed -n '4p' "$0" >&2; exit 2; }
# shellcheck source=installer/windows/sysroot_options.sh
source "$(dirname "$(realpath "$0")")/sysroot_options.sh"

tar -xf "$1" -C "$2" --strip-components=1
cd "$2"
# The time of the build is compiled in: the release's own is taken, so that two builds are the same.
SOURCE_DATE_EPOCH=$(stat -c %Y Configure)
export SOURCE_DATE_EPOCH
# The library is asked for its thread model by nobody, the compiler of the programs is: take the same one.
CC=gcc-posix ./Configure "${openssl_options[@]}" --cross-compile-prefix="$TARGET-" --prefix=/
make -s -j"$(nproc)" "${openssl_paths[@]}" build_generated
make -s -j"$(nproc)" "${openssl_paths[@]}" libcrypto.a libssl.a
make -s DESTDIR="$3" "${openssl_paths[@]}" install_dev
install -m 644 LICENSE.txt "$3/LICENSE.openssl.txt"
# No program is kept, and no file that tells where the folder was.
rm -rf "${3:?}/bin" "$3/lib/pkgconfig"
