#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Lets each fuzzer run for its share of the time, and says what came of it.
#
#   run_fuzz.sh BIN WORK MINUTES [TARGET]...      without a TARGET: all of them
#
# WORK/seeds are what make_seeds.sh made; WORK/corpus grows from run to run; WORK/findings gets each input that a fuzzer
# stopped at, WORK/log what it said. Exit code 0: nothing was found; 1: something was; 2: wrong call.
set -uo pipefail

[[ $# -ge 3 && $3 =~ ^[1-9][0-9]*$ ]] || { sed -n '5p' "$0" >&2; exit 2; }
HERE=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
BIN=$(realpath "$1")
mkdir -p "$2"/{corpus,findings,log,profiles}
WORK=$(realpath "$2")
readonly HERE BIN WORK

targets=("${@:4}")
if [[ ${#targets[@]} -eq 0 ]]; then
    for program in "$BIN"/fuzz_*; do
        targets+=("$(basename "${program#"$BIN"/fuzz_}")")
    done
fi
seconds=$(($3 * 60 / ${#targets[@]}))

# fuzz TARGET OPTION...: the target over all that there is for it.
fuzz() {
    local target=$1 dictionary=()
    [[ ! -f $HERE/dictionaries/$target.dict ]] || dictionary=(-dict="$HERE/dictionaries/$target.dict")
    mkdir -p "$WORK/corpus/$target"
    "$BIN/fuzz_$target" "${dictionary[@]}" -max_len=65536 -timeout=120 -rss_limit_mb=4096 -print_final_stats=1 \
        -artifact_prefix="$WORK/findings/$target-" "${@:2}" \
        "$WORK/corpus/$target" "$WORK/seeds/$target" "$HERE/corpus/$target"
}

# stat NAME LOG: a number of libFuzzer's, out of what it said at the end of the changes.
stat() {
    sed -n "s/^stat::$1: *//p" "$2" | head -n 1
}

# findings TARGET: how many inputs a fuzzer has stopped at. What was only slow says as much of the machine as of the input.
findings() {
    find "$WORK/findings" -name "$1-*" ! -name '*-slow-unit-*' | wc -l
}

failed=0
printf '%-14s %12s %8s %7s %9s %9s\n' target executions exec/s edges features findings
for target in "${targets[@]}"; do
    log=$WORK/log/$target
    code=0
    # Looking for leaks after each input takes three quarters of the time; it is done once at the end, below.
    LLVM_PROFILE_FILE=/dev/null fuzz "$target" -max_total_time="$seconds" -detect_leaks=0 >"$log" 2>&1 || code=$?
    # Once more without changes, for leaks and for the lines that the inputs reach.
    LLVM_PROFILE_FILE=$WORK/profiles/$target.profraw fuzz "$target" -runs=0 >>"$log" 2>&1 || code=$?
    found=$(findings "$target")
    ((code == 0 && found == 0)) || failed=1
    reached=$(grep -o 'cov: [0-9]* ft: [0-9]*' "$log" | tail -n 1)
    read -r _ edges _ features <<<"${reached:-cov: - ft: -}"
    printf '%-14s %12s %8s %7s %9s %9s\n' "$target" "$(stat number_of_executed_units "$log")" \
        "$(stat average_exec_per_sec "$log")" "$edges" "$features" "$found"
    ((code == 0)) || tail -n 40 "$log" >&2
done

objects=()
for target in "${targets[@]}"; do objects+=(-object "$BIN/fuzz_$target"); done
llvm-profdata-19 merge -sparse "$WORK"/profiles/*.profraw -o "$WORK/profiles/all.profdata" || exit 1
echo "lines of certcore that the inputs reach:"
llvm-cov-19 export -summary-only -instr-profile="$WORK/profiles/all.profdata" "${objects[@]:1}" "$HERE/../../certcore" |
    python3 -B "$HERE/line_coverage.py" || exit 1
find "$WORK/findings" -type f -printf 'found: %p\n'
exit "$failed"
