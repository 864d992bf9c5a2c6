#!/usr/bin/env bash
# Brings resources/translations/frid_*.ts up to the sources' texts; finished translations stay.
# With a folder as argument the catalogues there are brought up to date instead (tests/translation_check.py).
set -euo pipefail
cd "$(dirname "$0")/.."
catalogues=${1:-resources/translations}
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
# The include paths are needed for the texts' contexts: without its header, lupdate does not know that ListPane
# is frid::ui::ListPane, and the program would look the texts up under another name.
sources=(-extensions cpp,h -I include -I src/ui -I src/reporting -I src/app src include)
options=(-silent -locations none -no-obsolete)
"$lupdate" "${options[@]}" "${sources[@]}" -ts "$catalogues/frid_sv.ts"
# English needs only its plural forms.
"$lupdate" "${options[@]}" -pluralonly "${sources[@]}" -ts "$catalogues/frid_en.ts"
