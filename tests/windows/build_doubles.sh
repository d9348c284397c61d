#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the doubles and their tests by themselves, into BUILD/windows_doubles.
#
#   build_doubles.sh BUILD SYSROOT      SYSROOT: holds OpenSSL for Windows, as lib/libcrypto.a and include/openssl
set -euo pipefail

[[ $# -eq 2 ]] || { sed -n '3,5p' "${BASH_SOURCE[0]}" >&2; exit 2; }
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
sysroot=$(realpath "$2")
cmake -S "$here" -B "$1" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_SYSTEM_NAME=Windows \
    -DCMAKE_SYSTEM_PROCESSOR=x86_64 -DCMAKE_CXX_COMPILER=x86_64-w64-mingw32-g++-posix \
    -DCMAKE_C_COMPILER=x86_64-w64-mingw32-gcc-posix -DOPENSSL_ROOT_DIR="$sysroot" \
    -DOPENSSL_INCLUDE_DIR="$sysroot/include" -DOPENSSL_CRYPTO_LIBRARY="$sysroot/lib/libcrypto.a" >/dev/null
cmake --build "$1"
