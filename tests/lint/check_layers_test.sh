#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Shows that every rule of check_layers.sh can fail: each is run against a good checkout, and against the same with one
# thing wrong in it.
#
#   check_layers_test.sh PROGRAM_WITH_QT PROGRAM_WITHOUT_QT
set -euo pipefail

HERE=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
WORK=$(mktemp -d)
readonly HERE WORK
trap 'rm -rf "$WORK"' EXIT
failures=0
left_out=0

good() {
    rm -rf "$WORK/house"
    mkdir -p "$WORK/house"
    cd "$WORK/house"
    local folder
    for folder in app certcore wizard/text tests/certcore/base; do
        mkdir -p "$folder"
        put "$folder/one.cpp" '#include <string>'
        echo "# $folder" >"$folder/README.md"
    done
    echo "# wizard" >wizard/README.md
    put certcore/CMakeLists.txt "# none"
    git init -q .
    git add .
}

# put FILE LINE...: a source file.
put() {
    mkdir -p "$(dirname "$1")"
    if [[ $1 == *.cpp || $1 == *.h ]]; then echo "// SPDX-License-Identifier: Apache-2.0"; else
        echo "# SPDX-License-Identifier: Apache-2.0"
    fi >"$1"
    printf '%s\n' "${@:2}" >>"$1"
}

# expect CODE RULE WHAT: runs the rule on the house as it stands.
expect() {
    local code=0
    git add -A
    "$HERE/check_layers.sh" "$2" . 2>"$WORK/said" || code=$?
    if ((code == 77)); then
        cat "$WORK/said"
        left_out=1
    elif ((code != $1)); then
        echo "$2 gives $code instead of $1: $3" >&2
        cat "$WORK/said" >&2
        failures=$((failures + 1))
    fi
}

# bad RULE FILE LINE...: the rule fails for that file, and passes without it.
bad() {
    good
    expect 0 "$1" "a good house"
    put "${@:2}"
    expect 1 "$1" "${*:2}"
}

bad layers certcore/two.cpp '#include <QString>'
bad layers certcore/two.h '#include <QtCore/QString>'
bad layers certcore/two.cpp '#  include "wizard/text/one.h"'
bad layers certcore/two.cpp '#include "app/one.h"'
bad layers certcore/two.cpp '#include "resources/one.h"'
bad layers certcore/two.cpp '#include "tests/support/one.h"'
bad layers certcore/two.cpp 'auto text = tr("one");'
bad layers certcore/CMakeLists.txt 'target_link_libraries(certcore PRIVATE Qt6::Core)'
bad layers wizard/two.cpp '#include "app/one.h"'
bad layers app/two.cpp '#include "tests/one.h"'
bad layers wizard/text/two.cpp '#include <QWidget>'
bad layers wizard/text/two.cpp '#include <QtGui/QColor>'
bad layers wizard/text/CMakeLists.txt 'target_link_libraries(text PRIVATE Qt6::Widgets)'
bad layers wizard/profile/two.cpp '#include <QTextDocument>'
bad layers tests/certcore/base/two.cpp '#include <QString>'
bad layers tests/certcore/CMakeLists.txt 'target_link_libraries(certcore_tests PRIVATE Qt6::Core)'
bad layers app/two.cpp '#include "one.h"'
bad layers app/two.cpp '#include "../wizard/one.h"'
bad readme wizard/pages/two.cpp '// no README.md'
bad readme tests/new/two.cpp '// no README.md'
bad unfinished app/two.cpp '// TO''DO: more'
bad unfinished tests/two.sh '# FIX''ME'
bad format app/two.cpp 'int   one ;'
mapfile -t lines < <(seq -f '// %g' 300)
bad long-files app/two.cpp "${lines[@]}"

for file in app/two.cpp app/two.h tests/two.sh tests/CMakeLists.txt; do
    good
    expect 0 spdx "a good house"
    mkdir -p "$(dirname "$file")"
    printf '\n\n\n' >"$file"
    expect 1 spdx "$file"
done

for name in one_test base/one_test product/one_test.py; do
    good
    put tests/certcore/base/one_test.cpp '// none'
    put tests/windows/product/one_test.py '# none'
    echo "proved by \`$name\`" >>certcore/README.md
    expect 0 named-tests "$name"
    echo "and by \`other/$name\`" >>certcore/README.md
    expect 1 named-tests "other/$name"
done

cd "$WORK"
if "$HERE/check_layers.sh" no-qt "$1" 2>/dev/null || ! "$HERE/check_layers.sh" no-qt "$2"; then
    echo "no-qt does not tell $1 from $2" >&2
    failures=$((failures + 1))
fi
if ((failures == 0 && left_out)); then exit 77; fi
exit $((failures > 0))
