#!/usr/bin/env python3
"""Fails when a text of the program lacks its Swedish, or a translation does not fit its source.

Brings a copy of the catalogues up to the sources with scripts/translations.sh, then looks for unfinished and empty
translations, placeholders (%1, %n, %L1) that differ from the source's, incomplete plural forms, mnemonics that
were added or lost, texts that tr() would look up under another context, and, in the catalogue of Qt's own texts,
unfinished ones.
Usage: translation_check.py SOURCE_FOLDER
"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLURAL_FORMS = 2  # Swedish and English: one and many
PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
NAMESPACE = re.compile(r"\w+::(?:\w+::)*[a-z]\w*")  # classes begin with a capital
MNEMONIC = re.compile(r"&(?![&\s])")


def placeholders(text):
    return collections.Counter(PLACEHOLDER.findall(text))


def faults_of(message):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ["not translated"]
    if message.get("numerus") == "yes":
        texts = [form.text or "" for form in translation.findall("numerusform")]
        if len(texts) != PLURAL_FORMS:
            return [f"{len(texts)} plural forms instead of {PLURAL_FORMS}"]
    else:
        texts = [translation.text or ""]
    faults = []
    for text in texts:
        if not text.strip():
            faults.append("empty")
        if placeholders(text) != placeholders(source):
            faults.append(f"placeholders differ: {text!r}")
        if bool(MNEMONIC.search(text)) != bool(MNEMONIC.search(source)):
            faults.append(f"mnemonic added or lost: {text!r}")
        if text[-1:].isspace() != source[-1:].isspace():
            faults.append(f"space at the end added or lost: {text!r}")
    return faults


def check(catalogue):
    """The catalogue's faults, as lines; and how many texts it has."""
    lines = []
    count = 0
    for context in ElementTree.parse(catalogue).getroot().findall("context"):
        if NAMESPACE.fullmatch(context.findtext("name")):
            lines.append(
                f"{catalogue.name}: {context.findtext('name')} is a namespace: its texts are in a free function's tr(), "
                f"which lupdate cannot place ({context.findtext('message/source')!r})"
            )
        for message in context.findall("message"):
            count += 1
            where = f"{catalogue.name}: {context.findtext('name')}: {message.findtext('source')!r}"
            lines += [f"{where}: {fault}" for fault in faults_of(message)]
    if count == 0:
        lines.append(f"{catalogue.name}: no texts at all")
    return lines, count


def main():
    root = pathlib.Path(sys.argv[1])
    committed = root / "resources" / "translations"
    lines = []
    total = 0
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder)
        for catalogue in committed.glob("*.ts"):
            shutil.copy(catalogue, fresh)
        subprocess.run([root / "scripts" / "translations.sh", fresh], check=True)
        for name in ("frid_sv.ts", "frid_en.ts", "qtbase_sv.ts"):
            found, count = check(fresh / name)
            lines += found
            total += count
    print("\n".join(lines), file=sys.stderr)
    print(f"{total} texts, {len(lines)} faults")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
