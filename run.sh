#!/usr/bin/env bash
# Installs what is missing, builds, and starts Frid on a demo registry.
#   ./run.sh              opens the window
#   ./run.sh --headless   (or no display) does the main job without one and says what it did
set -euo pipefail
cd "$(dirname "$0")"
. scripts/packages.sh

headless=no
[ "${1:-}" = --headless ] && headless=yes && shift
[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && headless=yes

frid_install run
FRID_TARGETS="frid fridctl" frid_build release | { grep -v '^\[' || true; }

bin=build/release/bin
mkdir -p build/demo
registry=build/demo/demo.frid
if [ "$headless" = yes ]; then
    "$bin/fridctl" walkthrough --folder build/demo "$@" | tee build/demo/accounts.txt
    exit
fi
if [ ! -f "$registry" ]; then
    "$bin/fridctl" demo --registry "$registry" | tee build/demo/accounts.txt
else
    cat build/demo/accounts.txt 2>/dev/null || true
fi
exec "$bin/frid" --registry "$registry" "$@"
