#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Writes the source that is handed out beside the packages:  make_source_pack.sh OUT_DIR VERSION [with-libraries]
#   assistcert-VERSION-source.tar.xz   this checkout, as it was committed
# with-libraries: also the archives of the sources that the sysroot is built from, Qt's among them (tens of megabytes, from
# Debian's mirror). LGPL-3.0 asks for them where the MSI is handed out: see README.md.
set -euo pipefail
here=$(dirname "$(realpath "$0")")
root=$(realpath "$here/../..")
if [ $# -lt 2 ] || [ $# -gt 3 ]; then
  sed -n '3,6p' "$0" >&2
  exit 2
fi
mkdir -p "$1"
out=$(realpath "$1")
version=$2

[ -z "$(git -C "$root" status --porcelain --untracked-files=no)" ] ||
  echo "Something is changed and not committed here: the source pack holds what was committed last." >&2
git -C "$root" archive --format=tar --prefix="assistcert-$version/" HEAD | xz -T0 >"$out/assistcert-$version-source.tar.xz"

[ "${3:-}" = with-libraries ] || exit 0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$root/installer/windows/debian_sources.sh" "$work" >"$work/sources"
while read -r _ _ file sum uri; do
  "$root/installer/windows/fetch_source.sh" "$out" "$file" "$sum" "$uri"
done <"$work/sources"
