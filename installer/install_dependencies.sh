#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian packages that are missing. Asks for root only when something is missing.
#   install_dependencies.sh build         what building and trying out needs
#   install_dependencies.sh test          that, and what the tests need
#   install_dependencies.sh analyse       what building needs, and what reads the code for mistakes
#   install_dependencies.sh fuzz          that, and what the fuzzers need
#   install_dependencies.sh windows       what building and packing the programs for Windows needs
#   install_dependencies.sh test-windows  all of it, and Wine
set -euo pipefail

build_packages=(
  make g++ cmake ninja-build gzip
  qt6-base-dev libssl-dev nlohmann-json3-dev
  qt6-tools-dev qt6-l10n-tools qt6-translations-l10n # translations: ours, and those of Qt's own words
  librsvg2-bin # turns the icons' drawings into pictures
  fonts-dejavu-core # so that a window has letters where nothing else is installed
  publicsuffix python3 # the public suffix list, and what turns it into a table
  libgtest-dev libgmock-dev
  openssl # makes the sample PFX
)
windows_packages=(
  g++-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 mingw-w64-x86-64-dev mingw-w64-common
  qt6-base-dev-tools qt6-tools-dev-tools # Qt's programs that run while building are those of the build machine
  dpkg-dev ca-certificates xz-utils zstd patch perl # sources, and what they are built with
  wixl msitools osslsigncode file gzip # MSI, signature
)
wine_packages=(
  wine wine64 libwine libgnutls30 # a PFX is read by GnuTLS there
  fonts-liberation imagemagick
)
analyse_packages=(
  clang-tidy-19 cppcheck python3 git
)
fuzz_packages=(
  clang-19 libclang-rt-19-dev # libFuzzer is a part of clang
  llvm-19 # says which lines were reached
)
test_packages=(
  clang-format-19
  ca-certificates git
  dpkg-dev file # the .deb, which a test installs
  xvfb xauth xdotool # a display for the wizard, and a hand to drive it
  poppler-utils # reads what a PDF says
  nginx # a server whose certificate is exchanged while probe looks on
  util-linux bsdutils # other users, mount namespaces and pseudo-terminals for the tests of denial and prompting
)

case "${1:-}" in
  build) wanted=("${build_packages[@]}") ;;
  test) wanted=("${build_packages[@]}" "${test_packages[@]}") ;;
  analyse) wanted=("${build_packages[@]}" "${analyse_packages[@]}") ;;
  fuzz) wanted=("${build_packages[@]}" "${test_packages[@]}" "${fuzz_packages[@]}") ;;
  windows) wanted=("${build_packages[@]}" "${windows_packages[@]}") ;;
  test-windows)
    wanted=("${build_packages[@]}" "${test_packages[@]}" "${windows_packages[@]}" "${wine_packages[@]}")
    ;;
  *)
    echo "usage: install_dependencies.sh build|test|analyse|fuzz|windows|test-windows" >&2
    exit 2
    ;;
esac

missing=()
for package in "${wanted[@]}"; do
  status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
  [ "$status" = "install ok installed" ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

echo "Installing what is missing: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "These packages are missing, and only root can install them. As root: apt-get install ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
