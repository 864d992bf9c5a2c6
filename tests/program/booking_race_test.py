#!/usr/bin/env python3
"""Processes race for the last bed: one gets it, the others are told that it is taken, and one stays there.

    booking_race_test.py BIN_FOLDER [ROUNDS] [RIVALS]

On SQLite, and on PostgreSQL where FRID_TEST_POSTGRESQL says where one is.
"""
import os
import subprocess
import sys
import tempfile
import time
import urllib.parse

bin_folder = sys.argv[1]
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
rivals = int(sys.argv[3]) if len(sys.argv) > 3 else 3
rival = os.path.join(bin_folder, "frid-booking-rival")


def run(*arguments):
    done = subprocess.run([rival, *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{arguments[0]}: {done.stderr}")
    return done.stdout.split()


def race(address):
    place, *cases = run("create", address, str(rivals))
    moment = str(int((time.time() + 1.0) * 1000))
    booking = [subprocess.Popen([rival, "book", address, case, place, moment], stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True) for case in cases]
    answers = []
    for process in booking:
        out, err = process.communicate(timeout=120)
        answers.append(out.strip() or err.strip())
    if sorted(answers) != ["taken"] * (rivals - 1) + ["won"]:
        sys.exit(f"the answers were {answers}")
    if run("count", address, place) != ["1"]:
        sys.exit("the bed is taken more than once")


with tempfile.TemporaryDirectory() as folder:
    for number in range(rounds):
        race(os.path.join(folder, f"race-{number}.frid"))
    print(f"SQLite: {rounds} races of {rivals} processes, one winner each")

server = os.environ.get("FRID_TEST_POSTGRESQL")
if server:
    for number in range(rounds):
        name = f"frid_race_{os.getpid()}_{number}"
        subprocess.run(["psql", "-q", server, "-c", f"CREATE DATABASE {name}"], check=True, capture_output=True)
        race(urllib.parse.urlsplit(server)._replace(path="/" + name).geturl())
    print(f"PostgreSQL: {rounds} races of {rivals} processes, one winner each")
