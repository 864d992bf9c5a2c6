#!/usr/bin/env bash
# Installs what is missing, builds, and runs every check and test. Ends with ctest's summary.
#   FRID_NO_ASAN=1   leaves the sanitizer build out (for a quick local round)
set -euo pipefail
cd "$(dirname "$0")"
. scripts/packages.sh

step() { printf '\n== %s (%ss)\n' "$1" "$SECONDS"; }

step "packages"
frid_install test

step "format"
git ls-files '*.h' '*.cpp' | xargs clang-format --dry-run --Werror

step "layering"
python3 tests/layering_check.py

step "build: release"
frid_build release

step "clang-tidy on changed files"
scripts/tidy.sh build/release

if [ -z "${FRID_NO_ASAN:-}" ]; then
    step "build: sanitizers"
    FRID_TARGETS="test_domain test_application test_persistence test_migrations test_reporting fuzzers" frid_build asan
    step "tests: sanitizers"
    QT_QPA_PLATFORM=offscreen ctest --preset asan -L sanitize -E "ui|journeys" -j"$(nproc)" --output-on-failure
fi

step "fuzzing the parsers of outside data"
tests/fuzz/run.sh 60

step "tests on SQLite and PostgreSQL"
# The server lives in a folder of its own and is gone afterwards.
# What pg_virtualenv says of its cluster is left out, so that ctest has the last word.
tests/with_postgresql.sh env QT_QPA_PLATFORM=offscreen ctest --preset release -j"$(nproc)" --output-on-failure |
    grep --line-buffered -v '^Dropping cluster'
