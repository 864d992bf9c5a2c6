#!/usr/bin/env python3
"""Kills the program in the middle of saves: every acknowledged save must be there and the registry clean.

    crash_test.py BIN_FOLDER [ROUNDS] [SEED]
"""
import os
import random
import subprocess
import sys
import tempfile
import time

bin_folder, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200
random.seed(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
writer = os.path.join(bin_folder, "frid-crash-writer")
fridctl = os.path.join(bin_folder, "fridctl")

with tempfile.TemporaryDirectory() as folder:
    registry = os.path.join(folder, "crash.frid")
    case = subprocess.run([writer, "create", registry], capture_output=True, text=True, check=True).stdout.strip()
    acknowledged = []
    killed_writing = 0
    for number in range(rounds):
        process = subprocess.Popen([writer, "write", registry, case], stdout=subprocess.PIPE, text=True)
        first = process.stdout.readline().strip()
        if not first:
            sys.exit(f"round {number}: the writer gave up with exit code {process.wait()}")
        time.sleep(random.uniform(0, 0.03))
        process.kill()
        rest = process.stdout.read().split("\n")
        process.wait()
        # A line cut by the kill was not acknowledged whole.
        acknowledged += [first] + [line for line in rest[:-1] if len(line) == 36]
        killed_writing += process.returncode == -9
    result = subprocess.run([writer, "verify", registry, case], input="\n".join(acknowledged) + "\n",
                            capture_output=True, text=True)
    print(f"{rounds} rounds, {killed_writing} killed, {len(acknowledged)} acknowledged saves; {result.stdout.strip()}")
    if result.returncode != 0 or killed_writing != rounds or len(acknowledged) < rounds:
        sys.exit("acknowledged saves are missing, or the writer was not killed at work: " + result.stderr)
    check = subprocess.run([fridctl, "check", "--registry", registry, "--user", "prov"], capture_output=True, text=True,
                           env={**os.environ, "FRID_PASSWORD": "Kastrull-Lada-Fjun-88"})
    print(check.stdout)
    if check.returncode != 0:
        sys.exit("fridctl check is not clean after the kills: " + check.stderr)
