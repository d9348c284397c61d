# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# A Wine prefix for one run, to be sourced. After prefix_make everything that is started sees it; prefix_end stops what
# runs in it. Of two runs at the same time neither sees the other: each prefix has a wineserver of its own.
#
#   prefix_make FOLDER DOUBLES    FOLDER/prefix, made new from FOLDER/ready-KEY, which is made once; with the doubles
#   prefix_build NUMBER           the Windows that the prefix says to be: 17763 is Server 2019, 14393 is Server 2016
#   prefix_end

readonly WINE_LIBRARIES=/usr/lib/x86_64-linux-gnu/wine
readonly WINDOWS_VERSION='HKLM\Software\Microsoft\Windows NT\CurrentVersion'

# A wineserver keeps the display of whoever starts it: where windows are wanted, DISPLAY has to be set by now.
prefix_environment() {
    export WINEPREFIX=$1 WINEARCH=win64 WINEDEBUG=-all
    # crypt32, httpapi and ncrypt: the doubles where they are, Wine's own elsewhere ("n" alone breaks msiexec). Without winedbg a
    # crash leaves an exit code that is not 0, and a line "wine: Unhandled ..." on standard error.
    export WINEDLLOVERRIDES="crypt32,httpapi,ncrypt=n,b;mscoree,mshtml=;winedbg.exe=d"
    # Wine's own crypt32 under its other name finds its Unix half only here.
    export WINEDLLPATH=$1/wine-own
}

prefix_quietly() {
    timeout 120 "$@" >/dev/null 2>&1
}

# Screenshots with Wine's own serif say nothing about the program.
prefix_fonts() {
    local name
    for name in 'MS Shell Dlg' 'MS Shell Dlg 2' 'Segoe UI' 'Tahoma' 'MS Sans Serif' 'Microsoft Sans Serif' 'Arial'; do
        prefix_quietly wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$name" /d 'DejaVu Sans' /f
        prefix_quietly wine reg add "$WINDOWS_VERSION\\FontSubstitutes" /v "$name" /d 'DejaVu Sans' /f
    done
}

# prefix_own MODULE: Wine's own, under the name that the double hands on to. It has to lie in both places: Windows' half
# is looked for in system32, and becomes Wine's own DLL by the other.
prefix_own() {
    local module=$1
    mkdir -p "$WINEDLLPATH"/x86_64-{windows,unix}
    cp "$WINE_LIBRARIES/x86_64-windows/$module.dll" "$WINEDLLPATH/x86_64-windows/${module}o.dll"
    cp "$WINE_LIBRARIES/x86_64-windows/$module.dll" "$WINEPREFIX/drive_c/windows/system32/${module}o.dll"
    if [[ -f $WINE_LIBRARIES/x86_64-unix/$module.so ]]; then
        cp "$WINE_LIBRARIES/x86_64-unix/$module.so" "$WINEDLLPATH/x86_64-unix/${module}o.so"
    fi
}

prefix_ready() {
    rm -rf "$1.new"
    prefix_environment "$1.new"
    prefix_quietly wineboot -i
    prefix_quietly wine winecfg /v win10
    prefix_build 17763
    prefix_fonts
    prefix_end # writes the registry
    prefix_own crypt32
    prefix_own httpapi
    prefix_own ncrypt
    mv -T "$1.new" "$1"
}

prefix_make() {
    local folder doubles key
    mkdir -p "$1"
    folder=$(realpath "$1")
    doubles=$(realpath "$2")/system32
    key=$(cat "${BASH_SOURCE[0]}" <(WINEDEBUG=-all wine --version) | sha256sum | cut -c 1-16)
    [[ -d $folder/ready-$key ]] || prefix_ready "$folder/ready-$key"
    prefix_environment "$folder/prefix"
    prefix_end
    rm -rf "$folder/prefix"
    # Linked, for Wine's DLLs are many; but what a run may write to is copied.
    cp -al "$folder/ready-$key" "$folder/prefix"
    find "$folder/prefix" \( -name '*.reg' -o -name '*.ini' -o -path '*/users/*' \) -type f \
        -exec cp --remove-destination {} {}.copy \; -exec mv {}.copy {} \;
    cp --remove-destination "$doubles"/*.dll "$folder/prefix/drive_c/windows/system32/"
    wineserver -p >/dev/null 2>&1 # stays until prefix_end: to start one for each program would take most of the time
    # What serves the prefix is started with the first program, and keeps its standard output open until prefix_end.
    prefix_quietly wine cmd /c exit </dev/null
}

# RtlGetVersion reads this anew in each process. An entry "Version" below HKCU\Software\Wine would go before it; winecfg
# leaves none.
prefix_build() {
    prefix_quietly wine reg add "$WINDOWS_VERSION" /v CurrentBuildNumber /d "$1" /f
    prefix_quietly wine reg add "$WINDOWS_VERSION" /v CurrentBuild /d "$1" /f
}

# -k ends the server and waits for it; -w would never come back after -p.
prefix_end() {
    timeout 30 wineserver -k >/dev/null 2>&1 || true
}
