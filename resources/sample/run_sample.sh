#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tries AssistCert out on a sample: with the wizard, or in the terminal where there is no display.
#   run_sample.sh BIN_FOLDER FOLDER     makes FOLDER/sample.pfx; the store is FOLDER/store
set -euo pipefail

[ $# -eq 2 ] || { echo "usage: run_sample.sh BIN_FOLDER FOLDER" >&2; exit 2; }
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
assistcert=$1/assistcert
pfx=$2/sample.pfx
store=$2/store
"$here/make_sample.sh" "$2"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  printf '%s\n' "The wizard opens with $pfx, whose password is empty. The directory store is $store."
  exec "$1/assistcert-wizard" --store "$store" "$pfx"
fi

echo "There is no display (DISPLAY and WAYLAND_DISPLAY are not set): the import goes on in the terminal."
export ASSISTCERT_PASSWORD=
printf '\n--- What is in %s, and does it fit?\n\n' "$pfx"
"$assistcert" check "$pfx" --host assist.example.com
printf '\n--- Into the directory store %s:\n\n' "$store"
"$assistcert" import "$pfx" --host assist.example.com --store "$store"
printf '\n--- What is there now:\n\n'
"$assistcert" list --store "$store"
printf '\n--- To take the latest import back:\n\n%s undo --last --store %s\n' "$assistcert" "$store"
