#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Prints the newest sources of OpenSSL and Qt that this machine's Debian offers, one line each:
#   PACKAGE RELEASE FILE SHA256 URI
#
#   debian_sources.sh FOLDER      FOLDER: where apt keeps its lists for this (the machine's own stay as they are)
#
# The sum comes from the index that Debian has signed; apt checks the signature. Exit code 3: the index is out of reach.
set -euo pipefail
[ $# -eq 1 ] || { sed -n '6p' "$0" >&2; exit 2; }
here=$(dirname "$(realpath "$0")")

# Prints apt's sources files, as this machine's apt is configured to find them.
sources_files() {
    local LIST=/etc/apt/sources.list PARTS=/etc/apt/sources.list.d/ file
    eval "$(apt-config shell LIST Dir::Etc::sourcelist/f PARTS Dir::Etc::sourceparts/d)"
    for file in "$LIST" "$PARTS"/*.list "$PARTS"/*.sources; do
        if [ -f "$file" ]; then echo "$file"; fi
    done
}

# The release of the upstream project in Debian's version: 3.0.22 in 3.0.22-1~deb12u2, 6.4.2 in 6.4.2+dfsg-10.
upstream_release() {
    sed -E 's/^[0-9]+://; s/-[^-]*$//; s/[+~].*$//' <<<"$1"
}

# Prints VERSION FILE SHA256 URI of every source of a package in Debian's own indexes; other vendors' are passed over.
# Debian's changes to it (.debian.tar.xz) are for Debian's targets and not asked for.
offered() {
    local origin root index
    while IFS=$'\t' read -r origin root index; do
        [ "$origin" = Debian ] || continue
        /usr/lib/apt/apt-helper cat-file "$index" | awk -v wanted="$1" -v root="${root%/}" '
            function end_of_entry() {
                if (package == wanted && sum != "") print version, file, sum, root "/" folder "/" file
                package = version = folder = sum = file = ""
            }
            /^[^ ]/ { field = $1 }
            field == "Package:" && NF > 1 { package = $2 }
            field == "Version:" && NF > 1 { version = $2 }
            field == "Directory:" && NF > 1 { folder = $2 }
            field == "Checksums-Sha256:" && $3 ~ /\.orig\.tar\.(gz|xz|bz2)$/ { sum = $1; file = $3 }
            /^$/ { end_of_entry() }
            END { end_of_entry() }'
    done < <(apt-get "${apt_options[@]}" indextargets --format $'$(ORIGIN)\t$(REPO_URI)\t$(FILENAME)' 'Created-By: Sources')
}

# Prints the line of a package.
newest() {
    local version file sum uri newest='' line=''
    while read -r version file sum uri; do
        if [ -z "$newest" ] || dpkg --compare-versions "$version" gt "$newest"; then
            newest=$version
            line="$1 $(upstream_release "$version") $file $sum $uri"
        fi
    done < <(offered "$1")
    [ -n "$line" ] || { echo "Debian's index of sources does not name $1." >&2; exit 3; }
    echo "$line"
}

mkdir -p "$1/parts" "$1/lists/partial" "$1/cache/archives/partial"
state=$(realpath "$1")
codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
mapfile -t files < <(sources_files)
if ! "$here/source_entries.py" "$codename" "${files[@]}" >"$state/parts/debian.sources"; then
    echo "No entry for Debian's '$codename' (main) is among apt's sources, so there is no index to read." >&2
    exit 3
fi
# Settings of this machine that choose between versions are left out. Checks are on, whatever the machine's settings are.
apt_options=(
    -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$state/parts"
    -o Dir::Etc::preferences=/dev/null -o Dir::Etc::preferencesparts=/dev/null
    -o "Dir::State=$state" -o "Dir::State::lists=$state/lists" -o Dir::State::status=/dev/null -o "Dir::Cache=$state/cache"
    -o "APT::Sandbox::User=$(id -un)" -o APT::Update::Error-Mode=any
    -o Acquire::AllowInsecureRepositories=false
    -o Acquire::AllowDowngradeToInsecureRepositories=false -o Acquire::AllowWeakRepositories=false
    -o Acquire::Retries=1 -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20
)
if ! apt-get "${apt_options[@]}" -q update >&2; then
    echo "Debian's index of sources could not be read (apt says why above)." >&2
    exit 3
fi
for package in openssl qt6-base; do newest "$package"; done
