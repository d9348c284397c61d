#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Holds a checkout against the rules of the house (see README.md). Says each place that breaks a rule.
#
#   check_layers.sh RULE FOLDER     RULE: one of the functions below, such as layers, readme, spdx
#   check_layers.sh no-qt PROGRAM
#
# Exit code 0: nothing found; 1: something; 2: wrong call; 77: left out, its tool is missing.
# shellcheck disable=SC2317 # The rules are called by their names.
set -uo pipefail

HERE=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
readonly HERE
readonly SOURCE='\.(cpp|h|sh|py|cmake|rc|in|cnf)$|(^|/)(CMakeLists\.txt|Makefile|\.clang-format|\.clang-tidy)$'
readonly HOUSE='^(app|certcore|wizard|resources|translations|tests|installer)/'
found=0

# tracked [PATTERN]: the files of the checkout whose path matches, those that are deleted left out. Where there is no
# git, everything but the build folder is meant.
tracked() {
    if ! git ls-files 2>/dev/null; then
        find . -type f -not -path './build/*' -printf '%P\n'
    fi | sort | grep -E "${1:-.}" | while IFS= read -r file; do
        if [[ -f $file ]]; then echo "$file"; fi
    done
}

# report WHY: each line of the input is a place.
report() {
    local place
    while IFS= read -r place; do
        echo "$1: $place" >&2
        found=1
    done
}

# forbid WHY FOLDERS PATTERN: no line of a C++ or CMake file below these folders may match.
forbid() {
    local -a files
    mapfile -t files < <(tracked "^($2)/.*(\.(cpp|h)|CMakeLists\.txt)$")
    if ((${#files[@]})); then
        report "$1" < <(grep -nHE "$3" "${files[@]}")
    fi
}

layers() {
    local include='^[[:space:]]*#[[:space:]]*include[[:space:]]*' gui
    gui="Q(Gui|Widgets|Application|GuiApplication|Widget|Dialog|Wizard|WizardPage|Label|PushButton|MessageBox|Icon|Image"
    gui+="|Pixmap|Color|Font|Painter|Palette|Clipboard|TextDocument|Desktop.*|Style.*|.*Layout|.*Edit|.*View)"
    forbid "certcore knows nothing above it" certcore "${include}[<\"](wizard|app|resources|tests)/"
    forbid "certcore is without Qt" certcore "${include}[<\"]Q|Qt6::|assistcert_(text|profile|resources)"
    forbid "certcore has no sentences" certcore '(^|[^[:alnum:]_])(tr|translate)\('
    forbid "the wizard does not know the programs" wizard "${include}[<\"](app|tests)/"
    forbid "the programs do not know the tests" app "${include}[<\"]tests/"
    forbid "text and profile are without a screen" 'wizard/(text|profile)' \
        "${include}[<\"](Qt(Gui|Widgets)|${gui}[>/\"])|Qt6::(Gui|Widgets)"
    forbid "certcore's tests are without Qt" tests/certcore "${include}[<\"](Q|wizard/|app/)|Qt6::|assistcert_(text|profile)"
    forbid "an include begins at the root" 'app|wizard|certcore|resources|tests' "${include}\"[^/\"]*\"|${include}\"\.\.?/"
}

# exceptions FILE: its lines without remarks; shell patterns.
exceptions() {
    sed 's/[[:space:]]*#.*//; /^$/d' "$HERE/$1"
}

is_exception() {
    local pattern
    while IFS= read -r pattern; do
        # shellcheck disable=SC2053 # It is a pattern.
        if [[ $1 == $pattern ]]; then return 0; fi
    done < <(exceptions folders_without_readme.txt)
    return 1
}

readme() {
    local folder
    report "a folder without README.md" < <(tracked "$HOUSE" | xargs -r -d '\n' -n 1 dirname | sort -u |
        while IFS= read -r folder; do
            [[ -f $folder/README.md ]] || is_exception "$folder" || echo "$folder"
        done)
}

spdx() {
    local file
    report "no SPDX line" < <(tracked "$SOURCE" | while IFS= read -r file; do
        grep -q 'SPDX-License-Identifier: ' <(head -n 3 "$file") || echo "$file"
    done)
}

unfinished() {
    report "unfinished" < <(tracked "$SOURCE|\.(md|json|qrc)$" | xargs -r -d '\n' grep -nHwE 'TO''DO|FIX''ME')
}

long_files() {
    local file
    report "longer than 300 lines, and not in long_files.txt" < <(tracked "$SOURCE" | while IFS= read -r file; do
        (($(wc -l <"$file") <= 300)) || grep -qxF "$file" <(exceptions long_files.txt) || echo "$file"
    done)
    report "in long_files.txt without need" < <(exceptions long_files.txt | while IFS= read -r file; do
        [[ -f $file ]] && (($(wc -l <"$file") > 300)) || echo "$file"
    done)
}

format() {
    command -v clang-format-19 >/dev/null || { echo "left out: clang-format-19 is not installed" >&2; exit 77; }
    tracked '\.(cpp|h)$' | xargs -r -d '\n' clang-format-19 --dry-run --Werror || found=1
}

# Documents promise that a test proves something: it has to be there, below tests/ or below tests/certcore/.
named_tests() {
    local file name
    report "names a test that there is not" < <(tracked '^(certcore/README|SECURITY)\.md$' | while IFS= read -r file; do
        grep -oE '`([a-z_]+/)*[a-z0-9_]+_test(\.(py|sh))?`' "$file" | tr -d '\`' | sort -u | while IFS= read -r name; do
            [[ $name == *.* ]] || name+=.cpp
            [[ -n $(tracked "^tests/(certcore/)?([a-z_]+/)?${name//./\\.}$") ]] || echo "$file: $name"
        done
    done)
}

no_qt() {
    local libraries
    libraries=$(ldd "$1") || exit 2
    report "linked with Qt" < <(grep -i 'libqt' <<<"$libraries")
}

[[ $# -eq 2 ]] || { sed -n '3,8p' "${BASH_SOURCE[0]}" >&2; exit 2; }
case $1 in
    layers | readme | spdx | unfinished | long-files | named-tests | format)
        cd "$2" || exit 2
        "${1//-/_}"
        ;;
    no-qt) no_qt "$2" ;;
    *) exit 2 ;;
esac
exit "$found"
