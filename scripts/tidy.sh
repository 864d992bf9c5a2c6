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
# clang cannot read GCC's precompiled headers; without them it also sees a source that forgot an include.
commands=$(mktemp -d)
trap 'rm -rf "$commands"' EXIT
sed -E 's# -Winvalid-pch##g; s# -include [^ ]*/cmake_pch\.hxx##g' "$build/compile_commands.json" >"$commands/compile_commands.json"
printf '%s\n' "$files" | xargs -P "$(nproc)" -n 1 clang-tidy -p "$commands" --quiet --extra-arg=-Wno-unknown-warning-option
