#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# All that is handed out for Debian:  package_linux.sh BUILD_DIR OUT_DIR
#   assistcert_VERSION_ARCHITECTURE.deb, and the list of what is in it (.spdx.json)
set -euo pipefail
here=$(dirname "$(realpath "$0")")
if [ $# -ne 2 ]; then
  sed -n '3,4p' "$0" >&2
  exit 2
fi
deb=$("$here/make_deb.sh" "$1" "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dpkg-deb -x "$deb" "$work/tree"
"$here/../sbom/make_sbom.py" debian "$(dpkg-deb --field "$deb" Version)" "$deb" "$work/tree" "$deb.spdx.json"
echo "$deb"
