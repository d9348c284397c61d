#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the sysroot for the Windows build, static OpenSSL and Qt from Debian's sources, or takes one that is there:
# from the cache, or a ready pack. Prints its folder, and nothing else, on stdout.
#
#   make_sysroot.sh
#
# XDG_CACHE_HOME           the cache is assistcert/sysroot below it (without: ~/.cache)
# ASSISTCERT_SYSROOT_PACKS folder with ready packs (without: shared/sysroot beside the checkout); empty: none is taken
set -euo pipefail
here=$(dirname "$(realpath "$0")")
cache=${XDG_CACHE_HOME:-${HOME:?neither XDG_CACHE_HOME nor HOME is set, so there is no place for the cache}/.cache}/assistcert/sysroot
packs=${ASSISTCERT_SYSROOT_PACKS-$here/../../../shared/sysroot}
work=''

say() {
    echo "make_sysroot: $*" >&2
}

give_up() {
    say "$*"
    exit 1
}

need_tools() {
    local tool missing=()
    for tool in "$@"; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    [ ${#missing[@]} -eq 0 ] || give_up "missing: ${missing[*]}. installer/install_dependencies.sh windows installs them."
}

# Puts what has been made in $work/sysroot under its key, in one step, so that nobody ever sees half of it.
keep() {
    local name=$1 key=$2 origin=$3
    printf '%s\n' "name: $name" "key: $key" "made from: $origin" >"$work/sysroot/assistcert-sysroot.txt"
    rm -rf "${cache:?}/$key"
    mv "$work/sysroot" "$cache/$key"
}

# Takes the ready pack of that name. Fails where there is none, or where it is not what the options ask for.
take_pack() {
    local name=$1 key=$2 pack=$packs/$1.tar.zst
    [ -n "$packs" ] && [ -f "$pack" ] || return 1
    say "taking the ready pack $name"
    rm -rf "$work/sysroot"
    mkdir "$work/sysroot"
    if ! tar --zstd --no-same-owner -xf "$pack" -C "$work/sysroot" ||
        ! "$here/set_qt_home.py" "$work/sysroot/lib/libQt6Core.a" "$QT_HOME" ||
        ! "$here/check_sysroot.sh" "$work/sysroot" "$(qt_release "$name")" "$(openssl_release "$name")"; then
        say "the ready pack $pack is of no use and is left aside."
        return 1
    fi
    keep "$name" "$key" "ready pack, sha256 $(sha256sum <"$pack" | cut -d ' ' -f 1)"
}

qt_release() {
    sed -E 's/^mingw-sysroot-qt([^-]+)-.*$/\1/' <<<"$1"
}

openssl_release() {
    sed -E 's/^mingw-sysroot-qt[^-]+-openssl([^-]+).*$/\1/' <<<"$1"
}

is_cached() {
    [ -f "$cache/$1/assistcert-sysroot.txt" ] || return 1
    "$here/check_sysroot.sh" "$cache/$1" && return
    say "$cache/$1 is damaged and is made anew."
    return 1
}

# The names of all sysroots that are cached for these options or lie ready as a pack, the newest first.
names_at_hand() {
    local path name
    for path in "$cache"/mingw-sysroot-*/ "${packs:-/nonexistent}"/mingw-sysroot-*.tar.zst; do
        [ -e "$path" ] || continue
        name=$(basename "$path" .tar.zst)
        name="mingw-sysroot-qt$(qt_release "$name")-openssl$(openssl_release "$name")"
        echo "$name"
    done | sort -Vru
}

# Without Debian's index nobody can say what is newest: the newest that is at hand is taken, and that is said.
take_what_is_there() {
    local name key
    while read -r name; do
        read -r name key < <("$here/sysroot_key.sh" "$(qt_release "$name")" "$(openssl_release "$name")")
        if is_cached "$key" || take_pack "$name" "$key"; then
            say "Debian's index is out of reach: using $name, without knowing whether there is a newer release."
            echo "$cache/$key"
            return
        fi
    done < <(names_at_hand)
    give_up "Debian's index of sources is out of reach, and neither the cache ($cache) nor a ready pack has a sysroot." \
        "Connect this machine to the mirror that its apt uses, and run this again."
}

main() {
    local sources name key
    need_tools flock apt-get python3 tar zstd sha256sum "$TARGET-nm"
    mkdir -p "$cache"
    # One at a time: whoever comes second waits, and then finds the work done.
    exec 9>"$cache/lock"
    flock -n 9 || { say "another run is at work on $cache; waiting for it"; flock 9; }
    rm -rf "$cache"/work.* # of runs that were killed
    work=$(mktemp -d "$cache/work.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    if ! sources=$("$here/debian_sources.sh" "$cache/apt"); then
        take_what_is_there
        return
    fi
    read -r name key < <("$here/sysroot_key.sh" "$(release_of qt6-base)" "$(release_of openssl)")
    if ! is_cached "$key" && ! take_pack "$name" "$key"; then
        build "$name" "$key"
    fi
    echo "$cache/$key"
}

# The release of a package that debian_sources.sh has named.
release_of() {
    awk -v package="$1" '$1 == package { print $2 }' <<<"$sources"
}

# Runs a step of the build; its output goes into the log, which stays where the step fails.
step() {
    local what=$1 log=$cache/$1.log
    shift
    say "building $what; the log is $log"
    "$@" >"$log" 2>&1 </dev/null || { tail -n 20 "$log" >&2; give_up "$what could not be built; the whole log is $log."; }
    rm -f "$log"
}

build() {
    local name=$1 key=$2 package release file sum uri archive origin=''
    need_tools cmake ninja make perl xz gcc "$TARGET-gcc-posix" "$TARGET-g++-posix" "$TARGET-windres" qmake6
    rm -rf "$work/sysroot"
    mkdir "$work/sysroot"
    while read -r package release file sum uri; do
        archive=$("$here/fetch_source.sh" "$cache/sources" "$file" "$sum" "$uri")
        mkdir "$work/$package"
        case $package in
            openssl) step "openssl-$release" "$here/build_openssl.sh" "$archive" "$work/$package" "$work/sysroot" ;;
            qt6-base) step "qt6-base-$release" "$here/build_qt.sh" "$archive" "$work/$package" "$work/sysroot" ;;
        esac
        rm -rf "${work:?}/$package"
        origin+="${origin:+; }$file, sha256 $sum"
    done <<<"$sources"
    "$here/check_sysroot.sh" "$work/sysroot" "$(release_of qt6-base)" "$(release_of openssl)" ||
        give_up "what was built is not what sysroot_options.sh asks for; it is not kept."
    keep "$name" "$key" "$origin"
}

# shellcheck source=installer/windows/sysroot_options.sh
source "$here/sysroot_options.sh"
main
