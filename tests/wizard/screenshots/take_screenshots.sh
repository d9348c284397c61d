#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Takes the pictures of the wizard on a screen of 1024 by 768 that nobody sees.
#   take_screenshots.sh PROGRAM FOLDER     writes FOLDER/light/*.png and its like, each with a contact-sheet.png
set -euo pipefail

[ $# -eq 2 ] || { echo "usage: take_screenshots.sh PROGRAM FOLDER" >&2; exit 2; }
program=$1
folder=$2
mkdir -p "$folder"
screen=$(realpath "$folder")/screen.json
cat >"$screen" <<'JSON'
{"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1024, "height": 768, "logicalDpi": 96, "dpr": 1}]}
JSON
trap 'rm -f "$screen"' EXIT
export QT_QPA_PLATFORM=offscreen:configfile=$screen

take() {  # name, appearance, language, scale
  echo "$folder/$1"
  rm -rf "${folder:?}/$1"
  QT_SCALE_FACTOR=$4 "$program" "$folder/$1" "$2" "$3"
}
take light light en 1
take dark dark en 1
take high-contrast high-contrast en 1
take german light de 1
take light-150 light en 1.5
take light-200 light en 2
