#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Brings every .ts file up to date with the sentences in the sources (see README.md).
#   update.sh            the files beside this script
#   update.sh FOLDER     the files in that folder, such as copies that a test compares
set -euo pipefail

here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
folder=$(realpath "${1:-$here}")
lupdate=${LUPDATE:-$(command -v /usr/lib/qt6/bin/lupdate || command -v lupdate6 || command -v lupdate)} || {
  echo "lupdate is missing: install qt6-l10n-tools" >&2
  exit 2
}

cd "$here/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$here/profile_strings.py" resources/profiles/workspace-one-assist.json >"$scratch/profile_strings.cpp"

# In a fixed order, so that the files change only where a sentence does.
mapfile -t sources < <(find wizard app -type f \( -name '*.cpp' -o -name '*.h' \) | LC_ALL=C sort)
for file in "$folder"/assistcert_*.ts; do
  language=$(basename "$file" .ts)
  "$lupdate" -silent -no-obsolete -locations none -source-language en -target-language "${language#assistcert_}" \
    -I . "${sources[@]}" "$scratch/profile_strings.cpp" -ts "$file"
done
