#!/usr/bin/env bash
# Runs every fuzzer at the same time on copies of the real and the broken files.
#   tests/fuzz/run.sh [SECONDS]   60 unless told
# What broke a fuzzer is left in build/fuzz/found; try it again with: build/asan/bin/NAME FILE
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/packages.sh
seconds=${1:-60}
FRID_TARGETS=fuzzers frid_build asan

work=build/fuzz
mkdir -p "$work/found" "$work/corpus/InstrumentFuzzer" "$work/corpus/WordingPackFuzzer" "$work/corpus/ImportFuzzer" \
    "$work/corpus/SheetFuzzer"
seed() {
    local folder=$work/corpus/$1 file
    shift
    for file in "$@"; do
        cp "$file" "$folder/$(basename "$(dirname "$file")")-$(basename "$file")"
    done
}
seed InstrumentFuzzer resources/instruments/*.json tests/data/instruments/*/*.json
seed WordingPackFuzzer tests/data/wordings/*/*.json
seed SheetFuzzer tests/data/sheet/*
# The first byte says which file of the folder it is.
number=0
for name in persons cases links violence interventions sessions assessments referrals; do
    { printf "\\x0$number"; cat "tests/data/import/good/$name.csv"; } >"$work/corpus/ImportFuzzer/$name"
    number=$((number + 1))
done

# Short stacks of allocations: the fuzzers allocate much, and run twice as often so.
export ASAN_OPTIONS=malloc_context_size=3
dictionary() {
    case $1 in
        ImportFuzzer) echo tests/fuzz/import.dict ;;
        SheetFuzzer) echo tests/fuzz/sheet.dict ;;
        *) echo tests/fuzz/json.dict ;;
    esac
}
declare -A running
for fuzzer in InstrumentFuzzer WordingPackFuzzer ImportFuzzer SheetFuzzer; do
    "build/asan/bin/$fuzzer" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -dict="$(dictionary "$fuzzer")" \
        -artifact_prefix="$work/found/$fuzzer-" "$work/corpus/$fuzzer" >"$work/$fuzzer.log" 2>&1 &
    running[$fuzzer]=$!
done
failed=0
for fuzzer in "${!running[@]}"; do
    if wait "${running[$fuzzer]}"; then
        grep -E '^Done' "$work/$fuzzer.log" | sed "s/^/$fuzzer: /"
    else
        tail -n 60 "$work/$fuzzer.log"
        echo "$fuzzer failed; see $work/found" >&2
        failed=1
    fi
done
exit "$failed"
