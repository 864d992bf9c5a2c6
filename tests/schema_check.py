#!/usr/bin/env python3
"""Holds shipped content and good and broken examples against the published JSON Schemas in docs/.

The same folders of examples are read by the tests of the program's own reader. JSON Schema cannot say that a key or an
id is given once, or that what is referred to exists, so that is checked here in addition, as a user of a schema would
have to.
"""

import json
import pathlib
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent
LEVELS = {"low", "medium", "high"}


def refuse_repeated_keys(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError("repeated key")
    return dict(pairs)


def require(holds, what):
    if not holds:
        raise ValueError(what)


def unique(names, what):
    names = list(names)
    require(len(names) == len(set(names)), f"repeated {what}")


def check_codes(content):
    unique((entry.get("code", entry.get("id")) for entry in content.get("items", content.get("rules", []))), "code")
    unique((method["kind"] for method in content.get("methods", [])), "kind")
    for method in content.get("methods", []):
        unique((step["code"] for step in method.get("steps", [])), "step")


class InstrumentRules:
    """What the schema of instruments cannot say."""

    def __init__(self, content):
        self.content = content
        self.scales = {scale["id"]: scale for scale in content["scales"]}
        self.columns = [column["id"] for column in content.get("columns", [])]
        self.scores = {score["id"]: score for score in content.get("scores", [])}
        self.judgements = [judgement["id"] for judgement in content.get("judgements", [])]
        self.items = {}

    def check(self):
        for part in ("scales", "columns", "sections", "scores", "judgements", "suggestions", "flags"):
            unique((thing["id"] for thing in self.content.get(part, [])), part)
        for scale in self.content["scales"]:
            unique((option["code"] for option in scale.get("options", [])), "option")
            require(scale.get("minimum", 0) < scale.get("maximum", 1), "empty range")
        for section in self.content["sections"]:
            self.section(section)
        for score in self.content.get("scores", []):
            self.score(score)
        for judgement in self.content.get("judgements", []):
            by = judgement.get("suggested_by")
            require(by is None or "bands" in self.scores.get(by, {}), "suggested by no score with bands")
        require(sum(j.get("overall", False) for j in self.content.get("judgements", [])) <= 1, "two overall judgements")
        for rule in self.content.get("suggestions", []) + self.content.get("flags", []):
            for condition in rule["when"]:
                self.result_condition(condition)

    def section(self, section):
        if "when" in section:
            self.item_condition(section["when"])
        for item in section["items"]:
            defaults = {key: section[key] for key in ("scale", "columns", "repeat") if key in section}
            item = {"repeat": "once", "columns": [], **defaults, **item}
            require(item["id"] not in self.items, "repeated item")
            require(item.get("scale") in self.scales, "unknown scale")
            require(set(item["columns"]) <= set(self.columns), "unknown column")
            require(not item.get("counted") or self.scales[item["scale"]]["type"] == "choice", "counted, not a choice")
            for condition in (section.get("when"), item.get("when")):
                if condition:
                    self.item_condition(condition)
                    repeats = {self.items[condition["item"]]["repeat"], item["repeat"]} - {"once"}
                    require(len(repeats) <= 1, "mixed repeat")
            self.items[item["id"]] = item

    def item_condition(self, condition):
        require(condition["item"] in self.items, "unknown item")
        item = self.items[condition["item"]]
        require(condition.get("column") in [None, *item["columns"]], "unknown column")
        scale = self.scales[item["scale"]]
        require(scale["type"] in ("choice", "number"), "condition on a text or date")
        self.operators(condition, {o["code"] for o in scale.get("options", [])}, scale["type"] == "number")

    def result_condition(self, condition):
        if "item" in condition:
            self.item_condition(condition)
        elif "score" in condition:
            require(condition["score"] in self.scores, "unknown score")
            score = self.scores[condition["score"]]
            any_yes = score["type"] == "any_yes"
            codes = {"yes", "no"} if any_yes else {band["code"] for band in score.get("bands", [])}
            self.operators(condition, codes, not any_yes and "is" not in condition)
        else:
            require(condition["judgement"] in self.judgements, "unknown judgement")
            self.operators(condition, LEVELS, False)

    @staticmethod
    def operators(condition, codes, is_number):
        limits = "at_least" in condition or "at_most" in condition
        require(limits if is_number else not limits, "limits are for numbers")
        require("is" not in condition if is_number else set(condition.get("is", ["?"])) <= codes, "unknown code")

    def score(self, score):
        column = score.get("column")
        require(column is None or column in self.columns, "unknown column")
        terms = [term["item"] for term in score["terms"]]
        unique(terms, "term")
        for term in score["terms"]:
            require(term["item"] in self.items, "unknown item")
            item = self.items[term["item"]]
            scale = self.scales[item["scale"]]
            require(scale["type"] == "choice", "term is not a choice")
            require(column is None or column in item["columns"], "item without the column")
            require(term.get("answer") in [None, *(o["code"] for o in scale["options"])], "unknown answer")
            require(item["repeat"] == self.items[terms[0]]["repeat"], "mixed repeat")
        grouped = [name for group in score.get("exclusive", []) for name in group["items"]]
        unique(grouped, "exclusive item")
        require(set(grouped) <= set(terms), "exclusive item is no term")
        bands = score.get("bands", [])
        unique((band["code"] for band in bands), "band")
        froms = [band.get("from") for band in bands]
        require(not froms or froms[0] is None, "first band has from")
        require(None not in froms[1:] and froms[1:] == sorted(set(froms[1:])), "bands do not ascend")


def check_instrument(content):
    InstrumentRules(content).check()


def check_wording(content):
    known = [json.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "resources/instruments").glob("*.json")]
    editions = [i for i in known if i["id"] == content["instrument"] and i["edition"] in content["editions"]]
    require(len(editions) == len(content["editions"]), "unknown edition")
    sections = [section for instrument in editions for section in instrument["sections"]]
    for part, ids in (
        ("items", {item["id"] for section in sections for item in section["items"]}),
        ("sections", {section["id"] for section in sections}),
    ):
        unique((entry["id"] for entry in content.get(part, [])), part)
        require({entry["id"] for entry in content.get(part, [])} <= ids, f"unknown {part}")


def check_statistics(content):
    unique((word["code"] for word in content.get("words", [])), "word")
    if "words" in content:
        measures = [entry["measure"] for entry in content["measures"]]
        unique(measures, "measure")
        known = validator_of("statistics").schema["$defs"]["measure"]["enum"]
        require(set(measures) == set(known), "a measure is missing")
    for chart in content.get("charts", []):
        require(chart["measure"] in content["measures"], "chart of a measure outside")


def problem(validator, check, text):
    """What is wrong with a text, or None."""
    try:
        content = json.loads(text, object_pairs_hook=refuse_repeated_keys)
        error = jsonschema.exceptions.best_match(validator.iter_errors(content))
        if error is not None:
            return "/".join(["", *map(str, error.absolute_path)]) + ": " + error.message
        check(content)
    except ValueError as error:
        return str(error)
    return None


def documented_instrument():
    """The worked example of docs/instruments.md."""
    return (ROOT / "docs/instruments.md").read_text(encoding="utf-8").split("```json\n", 1)[1].split("```", 1)[0]


def validator_of(name):
    schema = json.loads((ROOT / f"docs/{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def check_kind(name, key, shipped_in, check):
    """Failures among the files of one schema, and how many were looked at."""
    validator = validator_of(name)
    shipped = sorted((ROOT / shipped_in).glob("*.json")) if shipped_in else []
    good = sorted((ROOT / f"tests/data/{name}/good").glob("*.json"))
    broken = sorted((ROOT / f"tests/data/{name}/broken").glob("*.json"))

    def found(path):
        return problem(validator, check, path.read_text(encoding="utf-8"))

    failures = [f"{path.relative_to(ROOT)}: {what}" for path in shipped + good if (what := found(path))]
    failures += [f"{path.relative_to(ROOT)}: accepted" for path in broken if not found(path)]
    failures += [
        f"{path.relative_to(ROOT)}: it is named otherwise"
        for path in shipped
        if json.loads(path.read_text(encoding="utf-8")).get(key, "measures") != path.stem
    ]
    if (shipped_in and not shipped) or not good or not broken:
        failures.append(f"{name}: a folder of files to check is empty")
    print(f"{name}: {len(shipped)} shipped, {len(good)} good, {len(broken)} broken files checked")
    return failures


def main():
    failures = check_kind("codes", "list", "resources/codes", check_codes)
    failures += check_kind("instruments", "id", "resources/instruments", check_instrument)
    failures += check_kind("wordings", "id", None, check_wording)
    failures += check_kind("statistics", "id", "resources/statistics", check_statistics)
    if what := problem(validator_of("instruments"), check_instrument, documented_instrument()):
        failures.append(f"docs/instruments.md: {what}")
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
