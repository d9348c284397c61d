#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tests of the scripts beside it, without a network. With a sysroot, check_sysroot.sh is tested as well.
#   sysroot_test.sh [SYSROOT]
set -uo pipefail
here=$(dirname "$(realpath "$0")")
sysroot=${1:+$(realpath "$1")}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# expect WHAT WANTED FOUND
expect() {
    [ "$2" = "$3" ] && return
    printf 'FAILED: %s\n  wanted: %s\n  found:  %s\n' "$1" "$2" "$3" >&2
    failures=$((failures + 1))
}

# entries TEXT NAME: what source_entries.py makes of a file of that name, in one line.
entries() {
    printf '%s\n' "$1" >"$work/$2"
    "$here/source_entries.py" bookworm "$work/$2" 2>&1 | paste -sd '|' | sed 's/||/ /g; s/|$//'
}

entry() {
    echo "Types: deb-src|URIs: $1|Suites: $2|Components: main${3:+|$3}"
}

source_entries_of_one_line() {
    expect "a line" "$(entry http://h/d bookworm)" "$(entries 'deb http://h/d bookworm main contrib # remark' a.list)"
    expect "deb and deb-src are one" "$(entry http://h/d bookworm)" \
        "$(entries $'deb http://h/d bookworm main\ndeb-src http://h/d/ bookworm main' a.list)"
    expect "who signs is kept, and trust without signature is not" \
        "$(entry http://h/d bookworm-security 'signed-by: /k.gpg /l.gpg')" \
        "$(entries 'deb [trusted=yes arch=amd64 signed-by=/k.gpg,/l.gpg] http://h/d bookworm-security main' a.list)"
    expect "other suites, other components, remarks, discs" "" "$(entries 'deb http://h/d bookworm-backports main
deb http://h/d bookworm contrib
# deb http://h/d bookworm main
deb http://h/d ./
deb cdrom:[Debian 12]/ bookworm main' a.list)"
}

source_entries_of_fields() {
    expect "several suites" "$(entry http://h/d bookworm) $(entry http://h/d bookworm-updates)" \
        "$(entries $'Types: deb deb-src\nURIs: http://h/d\nSuites: bookworm sid\n bookworm-updates\nComponents: main' a.sources)"
    expect "an embedded key is kept, trust without signature is not" \
        "$(entry http://h/d bookworm $'signed-by: | -----BEGIN-----| .| abc')" \
        "$(entries $'URIs: http://h/d\nSuites: bookworm\nComponents: main\nTrusted: yes
# remark\nAllow-Insecure: yes\nSigned-By:\n -----BEGIN-----\n .\n abc' a.sources)"
    expect "switched off" "" "$(entries $'Enabled: no\nURIs: http://h/d\nSuites: bookworm\nComponents: main' a.sources)"
}

# fetch SUM: downloads $work/mirror/a.tar.gz into $work/store; says how it went and what is in the store.
fetch() {
    local result=good
    "$here/fetch_source.sh" "$work/store" a.tar.gz "$1" "copy:$work/mirror/a.tar.gz" >/dev/null 2>"$work/said" || result=bad
    echo "$result $(cd "$work/store" && cat ./* 2>/dev/null | paste -sd ' ')"
}

downloads() {
    local sum
    mkdir "$work/mirror" "$work/store"
    echo wanted >"$work/mirror/a.tar.gz"
    sum=$(sha256sum <"$work/mirror/a.tar.gz" | cut -d ' ' -f 1)
    echo other >"$work/mirror/a.tar.gz"
    expect "another content is refused and not kept" "bad " "$(fetch "$sum")"
    expect "and the reason is said" 1 "$(grep -c 'is not what Debian.s signed index says' "$work/said")"
    echo wanted >"$work/mirror/a.tar.gz"
    expect "the right content is kept" "good wanted" "$(fetch "$sum")"
    echo damaged >"$work/store/a.tar.gz"
    expect "what was damaged later is downloaded again" "good wanted" "$(fetch "$sum")"
    rm "$work/mirror/a.tar.gz"
    expect "what is there is not downloaded again" "good wanted" "$(fetch "$sum")"
    rm "$work/store/a.tar.gz"
    expect "a mirror without the file" "bad " "$(fetch "$sum")"
}

# key SED: the key after a change of the options.
key() {
    mkdir -p "$work/scripts"
    cp "$here/sysroot_key.sh" "$work/scripts/"
    sed "$1" "$here/sysroot_options.sh" >"$work/scripts/sysroot_options.sh"
    "$work/scripts/sysroot_key.sh" 6.4.2 3.0.1 | cut -d ' ' -f 2
}

keys() {
    local before change
    before=$(key '')
    expect "the name tells the releases" "mingw-sysroot-qt6.4.2-openssl3.0.1" "$("$here/sysroot_key.sh" 6.4.2 3.0.1 | cut -d ' ' -f 1)"
    expect "a remark changes nothing" "$before" "$(key 's/^# .*/# Another remark./')"
    for change in 's/ no-dso//' 's/engines-3/engines/' 's/FEATURE_xml=OFF/FEATURE_xml=ON/' 's/C:.Windows/C:\/WINDOWS/'; do
        expect "the key tells $change" different "$([ "$(key "$change")" = "$before" ] && echo same || echo different)"
    done
}

# broken WHAT COMMAND...: check_sysroot.sh names WHAT after the command has been run in a copy of the sysroot.
broken() {
    local what=$1 said code=0
    shift
    rm -rf "$work/broken"
    cp -r "$sysroot" "$work/broken"
    (cd "$work/broken" && "$@") || expect "$what: can be broken" yes no
    said=$("$here/check_sysroot.sh" "$work/broken" 2>&1) || code=$?
    expect "$what: refused" 1 "$code"
    expect "$what: said" 1 "$(grep -c -- "$what" <<<"$said")"
}

checks() {
    expect "the sysroot is good" "0 " "$(said=$("$here/check_sysroot.sh" "$sysroot" 2>&1); echo "$? $said")"
    expect "other releases are refused" 2 "$("$here/check_sysroot.sh" "$sysroot" 6.4.9 3.0.999 2>&1 | grep -c 'release is not')"
    broken 'libqoffscreen.a is missing' rm plugins/platforms/libqoffscreen.a
    broken 'qplatformdefs.h is missing' rm -r mkspecs
    broken 'without the legacy provider' x86_64-w64-mingw32-objcopy --redefine-sym ossl_legacy_provider_init=gone lib/libcrypto.a
    broken 'OPENSSLDIR is not' sed -i 's|OPENSSLDIR: "C:/Program|OPENSSLDIR: "C:/program|' lib/libcrypto.a
    broken 'MODULESDIR is not' sed -i 's|/SSL/modules"|/SSL/modulez"|' lib/libcrypto.a
    broken "Qt's compiled-in folder is not" "$here/set_qt_home.py" lib/libQt6Core.a /usr/local
    expect "a folder of another length is not compiled in" 1 \
        "$("$here/set_qt_home.py" "$sysroot/lib/libQt6Core.a" C:/Windows/Qt 2>&1 | grep -c 'has another length')"
    broken 'lib/libcrypto.a is not a library' cp include/QtCore/qconfig.h lib/libcrypto.a
    broken 'feature opengl is on' sed -i 's/QT_FEATURE_opengl -1/QT_FEATURE_opengl 1/' include/QtGui/qtgui-config.h
}

# make: make_sysroot.sh where apt knows no source, so that no index is within reach; its exit code and its stdout.
make() {
    local code=0 path
    path=$(APT_CONFIG=$work/apt.conf XDG_CACHE_HOME=$work/cache ASSISTCERT_SYSROOT_PACKS=$work/packs \
        "$here/make_sysroot.sh" 2>"$work/said") || code=$?
    echo "$code $path"
}

out_of_reach() {
    local name key kept
    mkdir -p "$work/packs" "$work/no-sources"
    echo "Dir::Etc::sourcelist \"/dev/null\"; Dir::Etc::sourceparts \"$work/no-sources\";" >"$work/apt.conf"
    expect "nothing at hand" "1 " "$(make)"
    expect "and what to do is said" 1 "$(grep -c 'Connect this machine to the mirror' "$work/said")"
    echo "no archive" >"$work/packs/mingw-sysroot-qt6.4.2-openssl3.0.1.tar.zst"
    expect "a damaged pack is not taken" "1 " "$(make)"
    expect "and leaves nothing behind" "apt lock" "$(cd "$work/cache/assistcert/sysroot" && echo *)"
    [ -n "$sysroot" ] || return
    read -r name key < <("$here/sysroot_key.sh" \
        "$(sed -n 's/^#define QT_VERSION_STR "\(.*\)"$/\1/p' "$sysroot/include/QtCore/qconfig.h")" \
        "$(sed -n 's/^# *define OPENSSL_VERSION_STR "\(.*\)"$/\1/p' "$sysroot/include/openssl/opensslv.h")")
    kept=$work/cache/assistcert/sysroot/$key
    tar --zstd -cf "$work/packs/$name.tar.zst" -C "$sysroot" .
    expect "a pack is taken" "0 $kept" "$(make)"
    expect "and that it may not be the newest is said" 1 "$(grep -c 'without knowing whether there is a newer' "$work/said")"
    rm "$work/packs"/*
    expect "then it is in the cache" "0 $kept" "$(make)"
    rm "$kept/lib/libssl.a"
    expect "what was damaged in the cache is not used" "1 " "$(make)"
}

source_entries_of_one_line
source_entries_of_fields
downloads
out_of_reach
keys
if [ -n "$sysroot" ]; then checks; else echo "left out, since no sysroot is given: check_sysroot.sh"; fi
[ "$failures" -eq 0 ]
