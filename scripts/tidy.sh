#!/usr/bin/env bash
# clang-tidy on the sources that differ from the main branch, or from the last commit when this is the main branch.
#   scripts/tidy.sh BUILD_FOLDER [--all]
set -euo pipefail
cd "$(dirname "$0")/.."
build=$1
if [ "${2:-}" = --all ]; then
    files=$(git ls-files 'src/*.cpp')
else
    base=$(git merge-base HEAD origin/main 2>/dev/null || true)
    if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
        base=$(git rev-parse --verify -q HEAD~1 || git hash-object -t tree /dev/null)
    fi
    files=$(git diff --name-only --diff-filter=d "$base" -- 'src/*.cpp')
fi
[ -n "$files" ] || { echo "no changed sources"; exit 0; }
printf '%s\n' "$files" | xargs -P "$(nproc)" -n 1 clang-tidy -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option
