#!/usr/bin/env python3
"""Fails on an #include that points up, or that brings into a layer what does not belong there."""
import re
import sys
from pathlib import Path

ROOT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent

# Each layer: the layers it may include from, and Qt or library headers that it may not.
MAY_USE = {
    "domain": {"domain"},
    "application": {"domain", "application"},
    "persistence": {"domain", "application", "persistence"},
    "reporting": {"domain", "application", "reporting"},
    "ui": {"domain", "application", "reporting", "ui"},
    "app": {"domain", "application", "persistence", "reporting", "ui"},
}
GUI = r"Q(Widget|Dialog|Message(Box)|Main|Push|Line|Table|Tree|List(View|Widget)|Combo|Label|Layout|VBox|HBox|Grid|Form|Application|Gui|Painter|Pixmap|Image|Font|Printer|Text(Edit|Document))"
FORBIDDEN = {
    "domain": [r"^QSql", "^" + GUI, r"^sodium", r"^spdlog", r"^QSettings$", r"^QThread$"],
    "application": [r"^QSql", "^" + GUI, r"^sodium", r"^spdlog", r"^QSettings$"],
    "persistence": ["^" + GUI],
    "reporting": [r"^QSql", r"^QWidget", r"^QDialog", r"^QMessageBox", r"^sodium", r"^spdlog"],
    "ui": [r"^QSql", r"^sodium", r"^spdlog"],
    "app": [],
}
# The machine's clock is read in one place.
CLOCK = re.compile(r"QDate(Time)?::current|QTime::current|std::chrono::system_clock|\btime\(nullptr\)")
CLOCK_MAY = {"src/domain/Clock.cpp"}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')

problems = []
for path in sorted(list((ROOT / "include/frid").rglob("*.h")) + list((ROOT / "src").rglob("*.h")) + list((ROOT / "src").rglob("*.cpp"))):
    relative = path.relative_to(ROOT).as_posix()
    parts = relative.split("/")
    layer = parts[2] if parts[0] == "include" else parts[1]
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if layer in ("domain", "application") and relative not in CLOCK_MAY and CLOCK.search(line):
            problems.append(f"{relative}:{number}: asks the machine for the time; use Clock")
        match = INCLUDE.match(line)
        if not match:
            continue
        target = match.group(1)
        ours = re.match(r"frid/(\w+)/", target)
        if ours and ours.group(1) not in MAY_USE[layer]:
            problems.append(f"{relative}:{number}: {layer} may not include {target}")
        name = target.rsplit("/", 1)[-1]
        for pattern in FORBIDDEN[layer]:
            if not ours and re.search(pattern, name):
                problems.append(f"{relative}:{number}: {layer} may not include {target}")

for problem in problems:
    print(problem)
print(f"layering: {len(problems)} problem(s)")
sys.exit(1 if problems else 0)
