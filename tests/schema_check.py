#!/usr/bin/env python3
"""Holds the shipped code lists and the good and broken examples against docs/codes.schema.json.

The same folder of examples is read by the tests of the program's own reader. JSON Schema cannot say that a key or a
code is given once, so both are checked here in addition, as a user of the schema would have to.
"""

import json
import pathlib
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent


def refuse_repeated_keys(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError("repeated key")
    return dict(pairs)


def problem(validator, path):
    """What is wrong with a file, or None."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=refuse_repeated_keys)
    except ValueError as error:
        return str(error)
    error = jsonschema.exceptions.best_match(validator.iter_errors(content))
    if error is not None:
        return "/".join(["", *map(str, error.absolute_path)]) + ": " + error.message
    names = [entry.get("code", entry.get("id")) for entry in content.get("items", content.get("rules", []))]
    if len(names) != len(set(names)):
        return "repeated code"
    return None


def main():
    schema = json.loads((ROOT / "docs/codes.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    shipped = sorted((ROOT / "resources/codes").glob("*.json"))
    good = sorted((ROOT / "tests/data/codes/good").glob("*.json"))
    broken = sorted((ROOT / "tests/data/codes/broken").glob("*.json"))
    failures = [f"{path.relative_to(ROOT)}: {found}" for path in shipped + good if (found := problem(validator, path))]
    failures += [f"{path.relative_to(ROOT)}: accepted" for path in broken if not problem(validator, path)]
    failures += [
        f"{path.relative_to(ROOT)}: the list is named otherwise"
        for path in shipped
        if json.loads(path.read_text(encoding="utf-8"))["list"] != path.stem
    ]
    if not shipped or not good or not broken:
        failures.append("a folder of files to check is empty")
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(shipped)} shipped, {len(good)} good, {len(broken)} broken files checked")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
