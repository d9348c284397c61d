#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The .deb: what is in it, installed, run, removed:  deb_test.sh FILE.deb VERSION
# Installs for real where it is root and no other AssistCert is installed; otherwise unpacks, runs, and says so.
set -euo pipefail
root=$(realpath "$(dirname "$(realpath "$0")")/../..")
deb=$(realpath "$1")
version=$2
work=$(mktemp -d)
installed=
take_back() {
  [ -z "$installed" ] || dpkg --purge assistcert >/dev/null
  rm -rf "$work"
}
trap take_back EXIT

fail() {
  echo "$*" >&2
  exit 1
}

field() {
  dpkg-deb --field "$deb" "$1"
}

[ "$(field Package)" = assistcert ] || fail "it is called $(field Package)"
[ "$(field Version)" = "$version" ] || fail "it is version $(field Version)"
[ "$(field Architecture)" = "$(dpkg --print-architecture)" ] || fail "it is for $(field Architecture)"
for library in libqt6core6 libqt6widgets6 libssl3 libc6; do
  field Depends | grep -q "$library" || fail "it does not depend on $library"
done

expected=(
  usr/bin/assistcert usr/bin/assistcert-wizard
  usr/share/applications/assistcert-wizard.desktop
  usr/share/assistcert/profiles/workspace-one-assist.json
  usr/share/doc/assistcert/copyright
  usr/share/icons/hicolor/scalable/apps/assistcert.svg
  usr/share/man/man1/assistcert-wizard.1.gz usr/share/man/man1/assistcert.1.gz
)
dpkg-deb --fsys-tarfile "$deb" >"$work/files.tar"
diff <(printf './%s\n' "${expected[@]}" | sort) <(tar -tf "$work/files.tar" | grep -v '/$' | sort) ||
  fail "other files than expected are in it (above)"
if tar -tvf "$work/files.tar" --numeric-owner | grep -Ev '^(d|-)r[w-][x-]r-[x-]r-[x-] 0/0 '; then
  fail "what is in it belongs to others than root, or is writable by others (above)"
fi
mkdir "$work/tree"
dpkg-deb -x "$deb" "$work/tree"
for page in assistcert assistcert-wizard; do
  grep -q '^\.SH SYNOPSIS' <(zcat "$work/tree/usr/share/man/man1/$page.1.gz") || fail "$page has no manual page"
done
for text in 'Apache License' 'LGPL-3.0' 'Mozilla Public License' 'Niels Lohmann'; do
  grep -q "$text" "$work/tree/usr/share/doc/assistcert/copyright" || fail "the copyright file does not say: $text"
done
if grep -q debug_info <(readelf --sections "$work/tree/usr/bin/assistcert"); then
  fail "it is not stripped"
fi

if [ "$(id -u)" -eq 0 ] && ! dpkg-query -W assistcert >/dev/null 2>&1; then
  installed=yes
  dpkg --install "$deb" >"$work/said" 2>&1 || { cat "$work/said" >&2; fail "it cannot be installed"; }
  bin=/usr/bin
else
  echo "left out: installing for real (needs root, and no other AssistCert); the files are unpacked and run instead"
  bin=$work/tree/usr/bin
fi

# Nothing of the build's folders may be needed.
run() {
  env -i HOME="$work/home" PATH=/usr/bin:/bin LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@"
}
run "$bin/assistcert" --version | grep -qF "assistcert $version " || fail "it does not say its version"
run "$bin/assistcert-wizard" --version | grep -qF "$version" || fail "the wizard does not say its version"
"$root/resources/sample/make_sample.sh" "$work/sample" >/dev/null
run ASSISTCERT_PASSWORD= "$bin/assistcert" check "$work/sample/sample.pfx" --host assist.example.com >"$work/said" ||
  { cat "$work/said" >&2; fail "the sample does not fit"; }
code=0
run ASSISTCERT_PASSWORD= "$bin/assistcert" check "$work/sample/sample.pfx" --host www.example.org >/dev/null || code=$?
[ "$code" -eq 1 ] || fail "the sample fits a stranger's host: $code"

if [ -n "$installed" ]; then
  dpkg --purge assistcert >/dev/null
  installed=
  for file in "${expected[@]}"; do
    [ ! -e "/$file" ] || fail "left behind: /$file"
  done
  for folder in /usr/share/assistcert /usr/share/doc/assistcert; do
    [ ! -e "$folder" ] || fail "left behind: $folder"
  done
  echo "installed, run, removed, nothing left"
fi
