#!/usr/bin/env python3
"""No name, number or word of a note may be readable in the registry's files or in the log.

Makes a demo registry, works in it, then looks for every synthetic name, identity number, address and sentence in the
bytes of the database, its WAL and whatever else lies beside it, in UTF-8, UTF-16 and Latin-1.

    leak_test.py BIN_FOLDER SOURCE_FOLDER
"""
import json
import os
import subprocess
import sys
import tempfile

bin_folder, source = sys.argv[1], sys.argv[2]
fridctl = os.path.join(bin_folder, "fridctl")
names = json.load(open(os.path.join(source, "resources/demo/names.json"), encoding="utf-8"))
texts = json.load(open(os.path.join(source, "resources/demo/texts.json"), encoding="utf-8"))

with tempfile.TemporaryDirectory() as folder:
    environment = {**os.environ, "HOME": folder, "XDG_DATA_HOME": folder, "XDG_STATE_HOME": folder}
    run = subprocess.run([fridctl, "walkthrough", "--folder", folder], capture_output=True, text=True, env=environment)
    if run.returncode != 0:
        sys.exit("walkthrough failed: " + run.stderr)
    password = next(line[10:] for line in run.stdout.splitlines() if line.startswith("password: "))
    cases = json.loads(subprocess.run(
        [fridctl, "case", "list", "--format", "json", "--registry", os.path.join(folder, "demo.frid"), "--user", "chef"],
        capture_output=True, text=True, check=True, env={**environment, "FRID_PASSWORD": password}).stdout)
    secrets = set()
    for case in cases:
        if case["name"]:
            secrets.add(case["name"])
            secrets.update(part for part in case["name"].split() if len(part) >= 5)
        if case["identity_number"]:
            secrets.update({case["identity_number"], case["identity_number"].replace("-", ""),
                            case["identity_number"][2:].replace("-", "")})
    if len(cases) < 200 or len(secrets) < 300:
        sys.exit(f"too little to look for: {len(cases)} cases, {len(secrets)} words")
    for value in names["female"] + names["male"] + names["family"]:
        if len(value) >= 5:  # shorter ones turn up in random bytes
            secrets.add(value)
    for value in texts.values():
        for entry in value:
            entry = entry if isinstance(entry, str) else entry["text"]
            secrets.add(entry)
            secrets.update(sentence for sentence in entry.split(". ") if len(sentence) > 12)
    secrets.update({"Testa", "Provsson", "Ring arbetets växel"})

    leaks = 0
    searched = 0
    for root, _, files in os.walk(folder):
        for name in files:
            if name.endswith(".pdf"):
                continue  # the report is meant to be read
            data = open(os.path.join(root, name), "rb").read()
            searched += len(data)
            for secret in secrets:
                for encoding in ("utf-8", "utf-16-le", "latin-1"):
                    needle = secret.encode(encoding, "ignore")
                    if len(needle) >= 5 and needle in data:
                        leaks += 1
                        print(f"{name}: holds a secret of {len(secret)} characters in {encoding}: {secret[:30]}")
    print(f"{len(secrets)} secrets looked for in {searched} bytes: {leaks} found")
    sys.exit(1 if leaks or searched < 500_000 else 0)
