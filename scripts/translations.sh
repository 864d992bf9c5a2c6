#!/usr/bin/env bash
# Brings resources/translations/frid_*.ts up to the sources' tr() texts; finished translations stay.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
"$lupdate" -silent -locations none -no-obsolete -extensions cpp,h,ui src include forms \
    -ts resources/translations/frid_sv.ts
"$lupdate" -silent -locations none -no-obsolete -pluralonly -extensions cpp,h,ui src include forms \
    -ts resources/translations/frid_en.ts
