#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs the tests of the core in a build with a sanitizer, two halves at the same time.
#
#   run_sanitized.sh BUILD FIXTURES LEFT_OUT      LEFT_OUT: a file with the tests that cannot run so, each with its reason
#
# Exit code 0: all passed, and no sanitizer said a word; else 1.
set -uo pipefail

[[ $# -eq 3 ]] || { sed -n '5p' "$0" >&2; exit 2; }
ASSISTCERT_FIXTURES=$(realpath "$2")
export ASSISTCERT_FIXTURES
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1
export TSAN_OPTIONS=second_deadlock_stack=1

# The names that the file lists, as GoogleTest wants them; said, too.
names=$(sed -n 's/^\([A-Za-z][A-Za-z]*\.[A-Za-z*]*\).*/\1/p' "$3" | paste -sd:)
[[ -z $names ]] || echo "left out, for the reasons in $(basename "$3"): ${names//:/, }"

# The sanitizers' maps of memory need fewer random bits in addresses than some systems have.
steady=()
! setarch -R true 2>/dev/null || steady=(setarch -R)

said=$(mktemp -d) || exit 1
trap 'rm -rf "$said"' EXIT
halves=()
for half in 0 1; do
    GTEST_TOTAL_SHARDS=2 GTEST_SHARD_INDEX=$half GTEST_BRIEF=1 \
        "${steady[@]}" "$1/bin/certcore_tests" --gtest_filter="-$names" >"$said/$half" 2>&1 &
    halves+=($!)
done
failed=0
for half in 0 1; do
    wait "${halves[half]}" || failed=1
    # A test whose child process is ended by a sanitizer may pass all the same.
    ! grep -q -E 'ERROR: [A-Za-z]*Sanitizer|WARNING: ThreadSanitizer|runtime error:' "$said/$half" || failed=1
    cat "$said/$half"
done
exit "$failed"
