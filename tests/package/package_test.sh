#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Packs what was built, as `make package` does, and tests the packages:
#   package_test.sh windows BIN_DIR SYSROOT VERSION WORK_DIR
#   package_test.sh debian BUILD_DIR VERSION WORK_DIR
set -euo pipefail
here=$(dirname "$(realpath "$0")")
installer=$(realpath "$here/../../installer")
failed=()
try() {
  echo "--- $1"
  "${@:2}" || failed+=("$1")
}

case "${1:-} $#" in
  "windows 5")
    bin_dir=$(realpath "$2") sysroot=$(realpath "$3") version=$4 work=$5
    rm -rf "$work/packed" "$work/tree"
    mkdir -p "$work/tree"
    work=$(realpath "$work")
    "$installer/msi/package_windows.sh" "$bin_dir" "$sysroot" "$work/packed"
    msi=$work/packed/assistcert-$version-x64.msi
    msiextract --directory "$work/extracted" "$msi" >/dev/null
    # msiextract names the folders above as the MSI's table does.
    cp -r "$work/extracted"/*/AssistCert/. "$work/tree/"
    rm -rf "$work/extracted" "$work/tree/receipts"
    try "resources of the programs" "$here/program_resources_test.py" "$bin_dir" "$version"
    try "tables of the MSI" "$here/msi_tables_test.py" "$msi"
    try "licence texts and source pack" "$here/notices_test.py" "$sysroot" "$bin_dir/assistcert.exe" "$bin_dir/assistcert-wizard.exe"
    try "list of what is in the MSI" "$here/sbom_test.py" "$msi.spdx.json" "$msi" "$work/tree" Qt OpenSSL zlib FreeType \
      HarfBuzz libpng PCRE2 "JSON for Modern C++" "Public Suffix List" "mingw-w64 runtime" "libstdc++ and libgcc"
    try "signing" "$here/signing_test.sh" "$bin_dir/assistcert.exe" "$msi"
    try "the MSI under Wine" "$here/msi_test.py" "$bin_dir" "$work/wine"
    ;;
  "debian 4")
    build_dir=$(realpath "$2") version=$3 work=$4
    rm -rf "$work"
    mkdir -p "$work"
    work=$(realpath "$work")
    "$installer/deb/package_linux.sh" "$build_dir" "$work/packed" >/dev/null
    deb=$(find "$work/packed" -name '*.deb')
    dpkg-deb -x "$deb" "$work/tree"
    try "the .deb" "$here/deb_test.sh" "$deb" "$version"
    try "list of what is in the .deb" "$here/sbom_test.py" "$deb.spdx.json" "$deb" "$work/tree" libqt6core6 libqt6gui6 \
      libqt6widgets6 libssl3 libc6 "JSON for Modern C++" "Public Suffix List"
    ;;
  *)
    sed -n '3,5p' "$0" >&2
    exit 2
    ;;
esac
[ ${#failed[@]} -eq 0 ] || { printf 'failed: %s\n' "${failed[@]}" >&2; exit 1; }
