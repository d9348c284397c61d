#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Packs the Linux build into a .deb and prints its path:  make_deb.sh BUILD_DIR OUT_DIR
set -euo pipefail
if [ $# -ne 2 ]; then
  sed -n '3p' "$0" >&2
  exit 2
fi
mkdir -p "$2"
out=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# What is packed belongs to root and is readable, whatever the caller's mask is.
umask 022
cpack --config "$1/CPackConfig.cmake" -B "$work" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }
deb=$(find "$work" -maxdepth 1 -name '*.deb')
[ -f "$deb" ] || { cat "$work/said" >&2; exit 1; }
mv "$deb" "$out/"
echo "$out/$(basename "$deb")"
