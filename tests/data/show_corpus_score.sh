#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Prints how many PFX files of other projects open here and in six other programs, and which do not.
#   show_corpus_score.sh CERTCORE_TESTS
set -euo pipefail

tests=${1:?usage: show_corpus_score.sh CERTCORE_TESTS}
output=$("$tests" --gtest_filter='PfxCorpus.*' --gtest_brief=1) && result=0 || result=$?
printf '%s\n' "$output" | grep -v '^\(Running main\|Note: \|\[==\)' || true
exit "$result"
