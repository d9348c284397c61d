#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Packs the Windows programs into an MSI:  make_msi.sh BIN_DIR LICENCE_DIR OUT.msi [VERSION]
#   BIN_DIR      assistcert.exe and assistcert-wizard.exe
#   LICENCE_DIR  the texts that go with them (installer/licenses)
#   VERSION      other than the programs' own, for the tests
set -euo pipefail
here=$(dirname "$(realpath "$0")")
root=$(realpath "$here/../..")
if [ $# -lt 3 ] || [ $# -gt 4 ]; then
  sed -n '3,6p' "$0" >&2
  exit 2
fi
bin_dir=$(realpath "$1")
licence_dir=$(realpath "$2")
out=$(realpath -m "$3")

file_version=$("$here/program_version.py" "$bin_dir/assistcert.exe")
version=${4:-${file_version%.*}}
if ! [[ $version =~ ^([0-9]{1,3})\.([0-9]{1,3})\.([0-9]{1,5})$ ]] ||
  ((BASH_REMATCH[1] > 255 || BASH_REMATCH[2] > 255 || BASH_REMATCH[3] > 65535)); then
  echo "Windows Installer knows no version $version: three numbers, up to 255.255.65535" >&2
  exit 1
fi
[ "$("$here/program_version.py" "$bin_dir/assistcert-wizard.exe")" = "$file_version" ] ||
  { echo "The two programs are not of the same version." >&2; exit 1; }

# wixl reads relative paths only.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ln -s "$bin_dir" "$work/bin"
ln -s "$licence_dir" "$work/licences"
"$root/app/windows/make_icon.py" rsvg-convert "$root/resources/icons/application.svg" "$work/assistcert.ico"

# One file element for each text; the first one is the component's key.
number=0
while IFS= read -r name; do
  key=no
  [ "$number" -gt 0 ] || key=yes
  echo "              <File Id=\"licence$number\" Name=\"$name\" Source=\"licences/$name\" KeyPath=\"$key\"/>"
  number=$((number + 1))
done < <(find "$licence_dir" -maxdepth 1 -type f -printf '%f\n' | LC_ALL=C sort) >"$work/licence_files"
[ -s "$work/licence_files" ] || { echo "No licence texts in $licence_dir" >&2; exit 1; }
sed -e "/\$(var.LicenceFiles)/{r $work/licence_files
d}" "$here/assistcert.wxs" >"$work/assistcert.wxs"

# The same programs and the same version are the same product.
content=$(cd "$licence_dir" && sha256sum "$bin_dir/assistcert.exe" "$bin_dir/assistcert-wizard.exe" -- * | cut -d' ' -f1)
code=$(sha256sum <<<"$version $content" | tr '[:lower:]' '[:upper:]')
product_code="{${code:0:8}-${code:8:4}-4${code:13:3}-A${code:17:3}-${code:20:12}}"

mkdir -p "$(dirname "$out")"
rm -f "$out"
(cd "$work" && wixl --arch x64 --define "ProductCode=$product_code" --define "Version=$version" \
  --output made.msi assistcert.wxs)
"$here/tables.py" "$work/made.msi" "$version" "$file_version"
mv "$work/made.msi" "$out"
