#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Downloads a source archive, unless the folder has it, and prints its path. Nothing but a file with the right SHA-256 ever
# gets its name.
#   fetch_source.sh FOLDER FILE SHA256 URI
set -euo pipefail
[ $# -eq 4 ] || { sed -n '5p' "$0" >&2; exit 2; }
folder=$1 file=$2 sum=$3 uri=$4

is_right() {
    [ -f "$1" ] && [ "$(sha256sum <"$1")" = "$sum  -" ]
}

mkdir -p "$folder"
if ! is_right "$folder/$file"; then
    part=$(mktemp -d "$folder/part.XXXXXX")
    trap 'rm -rf "$part"' EXIT
    # apt's own downloader, since it knows this machine's proxies and passwords.
    if ! /usr/lib/apt/apt-helper -o "APT::Sandbox::User=$(id -un)" -o Acquire::Retries=2 -o Acquire::http::Timeout=60 \
        download-file "$uri" "$part/$file" >&2; then
        echo "$file could not be downloaded from the mirror that apt uses here (apt says why above)." \
            "Nothing is lost: run this again when the mirror answers." >&2
        exit 1
    fi
    if ! is_right "$part/$file"; then
        echo "$file is not what Debian's signed index says: its SHA-256 is not $sum. It was changed or damaged on the" \
            "way or on the mirror, so it is not used. Run this again, or let apt use another mirror." >&2
        exit 1
    fi
    mv "$part/$file" "$folder/$file"
fi
echo "$folder/$file"
