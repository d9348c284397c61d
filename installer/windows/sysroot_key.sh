#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Prints what a sysroot of these releases is called, and under which key the cache keeps it (two words).
#   sysroot_key.sh QT_RELEASE OPENSSL_RELEASE
# The name tells the releases alone; the key tells the options of the build as well.
set -euo pipefail
[ $# -eq 2 ] || { sed -n '4p' "$0" >&2; exit 2; }
# shellcheck source=installer/windows/sysroot_options.sh
source "$(dirname "$(realpath "$0")")/sysroot_options.sh"

name="mingw-sysroot-qt$1-openssl$2"
digest=$(printf '%s\0' "$TARGET" openssl "${openssl_options[@]}" "${openssl_paths[@]}" qt "$QT_HOME" "${qt_options[@]}" |
    sha256sum)
echo "$name $name-${digest:0:12}"
