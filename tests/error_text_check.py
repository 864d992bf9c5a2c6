#!/usr/bin/env python3
"""Fails when the program can refuse something without a sentence that says what to do.

Collects the details of all failures whose sentence is chosen by the detail: invalid(...), the local refuse(...) that
stand for it below the programs, and fail(...) with Forbidden or Conflict. Each must be in the table of ErrorText.cpp, once.
Usage: error_text_check.py SOURCE_FOLDER
"""
import collections
import pathlib
import re
import sys

TABLE = "src/application/ErrorText.cpp"
# Faults of the program itself, not of what somebody typed.
INTERNAL = {
    ("src/persistence/crypto/KeyRing.cpp", "version"),
    ("src/persistence/draft/FileDraftStore.cpp", "key"),
}
CALL = re.compile(r"\b(invalid|refuse|fail)\s*\(")
WORD = re.compile(r'(?:u"([a-z_]+)"_s|"([a-z_]+)"_L1|QStringLiteral\("([a-z_]+)"\))')
DETAIL_CODES = ("ErrorCode::Invalid", "ErrorCode::Forbidden", "ErrorCode::Conflict")


def arguments(text, start):
    """The arguments of a call, split at its own commas; `start` is just after the opening bracket."""
    depth, begin, parts = 0, start, []
    for place in range(start, len(text)):
        character = text[place]
        if character in "([{":
            depth += 1
        elif character in ")]}":
            if depth == 0:
                parts.append(text[begin:place])
                return parts
            depth -= 1
        elif character == "," and depth == 0:
            parts.append(text[begin:place])
            begin = place + 1
    return parts


def details(text, with_refuse):
    for call in CALL.finditer(text):
        given = arguments(text, call.end())
        name = call.group(1)
        if name == "fail":
            chosen = given[2] if len(given) > 2 and any(code in given[0] for code in DETAIL_CODES) else ""
        elif name == "invalid":
            chosen = given[1] if len(given) > 1 else ""
        else:
            chosen = given[0] if with_refuse else ""
        for groups in WORD.findall(chosen):
            yield "".join(groups)


def main():
    root = pathlib.Path(sys.argv[1])
    known = collections.Counter(re.findall(r'\{\s*"([a-z_]+)",\s*QT_TRANSLATE_NOOP', (root / TABLE).read_text()))
    faults = [f"{TABLE}: {word} stands there {times} times" for word, times in known.items() if times > 1]
    used = 0
    for path in sorted((root / "src").rglob("*.cpp")) + sorted((root / "src").rglob("*.h")):
        place = path.relative_to(root).as_posix()
        for detail in details(path.read_text(encoding="utf-8"), not place.startswith("src/app/")):
            used += 1
            if detail not in known and (place, detail) not in INTERNAL:
                faults.append(f"{place}: {detail} has no sentence")
    if used < 100 or not known:
        faults.append(f"only {used} details found: the check does not see the calls any more")
    print("\n".join(faults), file=sys.stderr)
    print(f"{used} details in use, {len(known)} sentences, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
