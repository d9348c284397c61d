#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# All that is handed out for Windows:  package_windows.sh BIN_DIR SYSROOT OUT_DIR
#   assistcert-VERSION-x64.msi, and the list of what is in it (.spdx.json)
# SIGNING_PFX: a certificate for signing; the programs and the MSI are signed with it (see installer/signing).
# SIGNING_PASSWORD_FILE or SIGNING_PASSWORD: its password.
set -euo pipefail
here=$(dirname "$(realpath "$0")")
installer=$(realpath "$here/..")
if [ $# -ne 3 ]; then
  sed -n '3,6p' "$0" >&2
  exit 2
fi
bin_dir=$(realpath "$1")
sysroot=$(realpath "$2")
mkdir -p "$3"
out=$(realpath "$3")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sign() {
  [ -n "${SIGNING_PFX:-}" ] || return 0
  "$installer/signing/sign.sh" "$1" "$SIGNING_PFX" ${SIGNING_PASSWORD_FILE:+"$SIGNING_PASSWORD_FILE"}
}

# Copies are signed: the build's own files stay as they were built.
mkdir "$work/tree"
for program in assistcert.exe assistcert-wizard.exe; do
  cp "$bin_dir/$program" "$work/tree/"
  sign "$work/tree/$program"
done
"$installer/licenses/make_notices.py" windows "$work/licences" "$sysroot" "$work/tree/assistcert.exe" "$work/tree/assistcert-wizard.exe"
version=$("$here/program_version.py" "$work/tree/assistcert.exe")
version=${version%.*}
msi=assistcert-$version-x64.msi
"$here/make_msi.sh" "$work/tree" "$work/licences" "$work/$msi"
sign "$work/$msi"
mv "$work/licences" "$work/tree/licences"
"$installer/sbom/make_sbom.py" windows "$version" "$work/$msi" "$work/tree" "$work/$msi.spdx.json" "$sysroot"
chmod 644 "$work/$msi"
mv "$work/$msi" "$work/$msi.spdx.json" "$out/"
echo "$out/$msi"
[ -n "${SIGNING_PFX:-}" ] || echo "Not signed: SIGNING_PFX names no certificate. Windows will say that the publisher is unknown." >&2
