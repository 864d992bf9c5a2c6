#!/usr/bin/env python3
"""fridctl as a stranger uses it: what it makes, what it refuses, and what each leaves behind.

    fridctl_test.py BIN_FOLDER
"""
import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

FRIDCTL = os.path.join(os.path.abspath(sys.argv.pop(1)), "fridctl")
PASSWORD = "Gryning-Kajak-Svala-17"
GOOD = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "import", "good")


def run(*arguments, password=PASSWORD, new_password=None, language="sv_SE.UTF-8"):
    environment = {**os.environ, "LANG": language, "LC_ALL": language}
    environment.pop("FRID_PASSWORD", None)
    if password is not None:
        environment["FRID_PASSWORD"] = password
    if new_password is not None:
        environment["FRID_NEW_PASSWORD"] = new_password
    return subprocess.run([FRIDCTL, *arguments], capture_output=True, text=True, env=environment,
                          stdin=subprocess.DEVNULL, start_new_session=True)


class Fridctl(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        cls.demo = os.path.join(cls.folder, "demo.frid")
        made = run("demo", "--registry", cls.demo, "--cases", "60", "--seed", "7", "--as-of", "2026-11-21")
        assert made.returncode == 0, made.stderr
        cls.demo_password = next(l[10:] for l in made.stdout.splitlines() if l.startswith("password: "))

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def path(self, name):
        return os.path.join(self.folder, self.id().rsplit(".", 1)[-1] + "-" + name)

    def init(self, registry):
        return run("init", "--registry", registry, "--municipality", "Provköping", "--unit", "Enheten", "--admin", "admin")

    def assertRefused(self, result, sentence_has=""):
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertEqual(len(result.stderr.strip().splitlines()), 1, result.stderr)
        self.assertEqual(result.stdout, "")
        self.assertIn(sentence_has, result.stderr)

    def test_report_of_an_assessment(self):
        pdf = self.path("assessment.pdf")

        def write(case, *more):
            return run("report", "assessment", case["number"], "--out", pdf, "--registry", self.demo, "--user",
                       "handlaggare1", *more, password=self.demo_password)

        assessed = next(case for case in self.cases() if case["name"] and write(case).returncode == 0)
        self.assertEqual(os.stat(pdf).st_mode & 0o777, 0o600)
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
        for words in (assessed["number"], assessed["name"], "Innehållets kontrollsumma"):
            self.assertIn(words, text)
        self.assertRefused(write(assessed, "--date", "1999-01-01"))

    def cases(self, user="handlaggare1", registry=None, password=None):
        listed = run("case", "list", "--format", "json", "--registry", registry or self.demo, "--user", user,
                     password=password or self.demo_password)
        self.assertEqual(listed.returncode, 0, listed.stderr)
        return json.loads(listed.stdout)

    def test_help(self):
        self.assertEqual(run("--help").returncode, 0)
        for words in ("init", "demo", "migrate", "check", "account add", "account disable", "account reset", "case list",
                      "case show", "report follow-up", "report assessment", "walkthrough"):
            shown = run(*words.split(), "--help")
            self.assertEqual(shown.returncode, 0)
            self.assertIn("fridctl " + words, shown.stdout)

    def test_wrong_usage_is_2(self):
        for words in ([], ["nonsense"], ["demo"], ["case", "list"], ["case", "list", "--registry", self.demo],
                      ["check", "--registry", self.demo, "--user", "x", "--bogus"],
                      ["demo", "--registry", "x", "--cases", "many"], ["case", "show", "--registry", "x", "--user", "y"],
                      ["case", "list", "--registry", self.demo, "--user", "chef", "--format", "xml"]):
            self.assertEqual(run(*words).returncode, 2, words)

    def test_init_check_account(self):
        registry = self.path("new.frid")
        made = self.init(registry)
        self.assertEqual(made.returncode, 0, made.stderr)
        key = next(l for l in made.stdout.splitlines() if l.startswith("recovery key: "))
        self.assertGreater(len(key), 40)
        self.assertEqual(os.stat(registry).st_mode & 0o777, 0o600)
        checked = run("check", "--registry", registry, "--user", "admin")
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        # A second init touches nothing.
        before = open(registry, "rb").read()
        self.assertRefused(self.init(registry))
        self.assertEqual(open(registry, "rb").read(), before)
        # The administrator opens no case.
        self.assertEqual(run("case", "list", "--registry", registry, "--user", "admin").returncode, 1)
        added = run("account", "add", "berit", "--roles", "manager,coordinator", "--units", "Enheten", "--permanent",
                    "--registry", registry, "--user", "admin", new_password="Vinter-Kopp-Lysrör-3")
        self.assertEqual(added.returncode, 0, added.stderr)
        self.assertEqual(self.cases("berit", registry, "Vinter-Kopp-Lysrör-3"), [])
        self.assertRefused(run("account", "add", "Berit", "--roles", "manager", "--units", "Enheten", "--registry",
                               registry, "--user", "admin", new_password="Vinter-Kopp-Lysrör-3"))
        # Without --permanent the first password opens nothing but its own change.
        self.assertEqual(run("account", "add", "ny", "--roles", "caseworker", "--units", "Enheten", "--registry", registry,
                             "--user", "admin", new_password="Vinter-Kopp-Lysrör-4").returncode, 0)
        self.assertRefused(run("case", "list", "--registry", registry, "--user", "ny", password="Vinter-Kopp-Lysrör-4"))
        # Disabled is out.
        self.assertEqual(
            run("account", "disable", "berit", "--registry", registry, "--user", "admin").returncode, 0)
        self.assertRefused(run("case", "list", "--registry", registry, "--user", "berit",
                               password="Vinter-Kopp-Lysrör-3"))
        # The last administrator stays.
        self.assertRefused(run("account", "disable", "admin", "--registry", registry, "--user", "admin"))

    def test_weak_passwords_are_refused_and_leave_nothing(self):
        registry = self.path("weak.frid")
        for weak in ("k0rt-lös", "sommar2024!!", "aaaaaaaaaaaaaa", "adminadminadmin"):
            result = run("init", "--registry", registry, "--municipality", "P", "--unit", "U", "--admin", "admin",
                         password=weak)
            self.assertRefused(result)
            self.assertFalse(os.path.exists(registry), weak)
            self.assertNotIn(weak, result.stderr)

    def test_wrong_password(self):
        registry = self.path("delay.frid")
        self.assertEqual(self.init(registry).returncode, 0)
        for _ in range(4):
            self.assertRefused(run("check", "--registry", registry, "--user", "admin", password="inte-rätt-alls-1"))
        # From now on the right one has to wait too.
        self.assertRefused(run("check", "--registry", registry, "--user", "admin"))
        # An unknown account looks like a wrong password.
        unknown = run("check", "--registry", self.demo, "--user", "ingen", password="inte-rätt-alls-1")
        self.assertRefused(unknown)

    def test_no_password_anywhere(self):
        self.assertRefused(run("check", "--registry", self.demo, "--user", "admin", password=None))

    def test_missing_text_and_corrupt_files(self):
        missing = self.path("missing.frid")
        self.assertRefused(run("check", "--registry", missing, "--user", "admin"))
        self.assertFalse(os.path.exists(missing))
        text = self.path("text.frid")
        open(text, "w").write("Detta är en lapp.\n" * 500)
        self.assertRefused(run("check", "--registry", text, "--user", "admin"))
        self.assertEqual(open(text).read(), "Detta är en lapp.\n" * 500)
        foreign = self.path("foreign.frid")
        sqlite3.connect(foreign).execute("CREATE TABLE x (y)").connection.commit()
        self.assertRefused(run("check", "--registry", foreign, "--user", "admin"))

    def test_newer_registry(self):
        newer = self.path("newer.frid")
        shutil.copy(self.demo, newer)
        db = sqlite3.connect(newer)
        db.execute("INSERT INTO schema_migration SELECT 9999, 'later', sha256, applied_at FROM schema_migration LIMIT 1")
        db.commit()
        db.close()
        for command in ("check", "case list"):
            self.assertRefused(run(*command.split(), "--registry", newer, "--user", "admin", password=self.demo_password))
        self.assertRefused(run("migrate", "--registry", newer))

    def test_unreachable_server(self):
        self.assertRefused(run("check", "--registry", "postgresql://u@127.0.0.1:9/none", "--user", "admin"))
        self.assertRefused(run("check", "--registry", "postgresql://u:secret@127.0.0.1:9/none", "--user", "admin"))

    def test_password_is_no_argument(self):
        self.assertEqual(run("check", "--registry", self.demo, "--user", "admin", "--password", "x").returncode, 2)

    def test_tampering_is_found(self):
        for number, damage in enumerate((
                "UPDATE journal_note SET body_sealed = (SELECT body_sealed FROM journal_note n WHERE n.id <> journal_note.id"
                " AND n.state = 'working' LIMIT 1) WHERE state = 'working'",
                "UPDATE person SET given_name_sealed = family_name_sealed WHERE id = (SELECT min(id) FROM person"
                " WHERE family_name_sealed IS NOT NULL)",
                "DELETE FROM audit_event WHERE sequence = (SELECT max(sequence) FROM audit_event)",
                "DELETE FROM audit_event WHERE sequence = 5",
                "UPDATE audit_event SET account_id = NULL WHERE sequence = 6",
                "DELETE FROM party WHERE rowid = 1; PRAGMA foreign_keys=OFF; UPDATE party SET case_id ="
                " '00000000-0000-7000-8000-000000000000' WHERE rowid = 2")):
            registry = self.path(f"{number}.frid")
            shutil.copy(self.demo, registry)
            db = sqlite3.connect(registry)
            for trigger in [r[0] for r in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]:
                db.execute(f"DROP TRIGGER {trigger}")
            if number == 0 and db.execute("SELECT count(*) FROM journal_note WHERE state='working'").fetchone()[0] < 2:
                db.execute("UPDATE journal_note SET body_sealed = (SELECT body_sealed FROM journal_note ORDER BY id DESC"
                           " LIMIT 1) WHERE id = (SELECT min(id) FROM journal_note)")
            else:
                db.executescript("PRAGMA foreign_keys=OFF; " + damage)
            db.commit()
            db.close()
            checked = run("check", "--registry", registry, "--user", "admin", password=self.demo_password)
            self.assertEqual(checked.returncode, 1, damage)
            self.assertIn("BAD", checked.stdout + checked.stderr, damage)
        clean = run("check", "--registry", self.demo, "--user", "admin", password=self.demo_password)
        self.assertEqual(clean.returncode, 0, clean.stdout)

    def test_who_sees_which_cases(self):
        first, second, manager = self.cases("handlaggare1"), self.cases("handlaggare2"), self.cases("chef")
        self.assertEqual(len(manager), 60)
        self.assertTrue(0 < len(first) < 60 and 0 < len(second) < 60)
        self.assertEqual(set(first[0]) >= {"number", "name", "identity_number", "kind", "status", "unit", "handler",
                                           "next_deadline"}, True)
        for account in ("samordnare", "admin", "granskare"):
            refused = run("case", "list", "--format", "json", "--registry", self.demo, "--user", account,
                          password=self.demo_password)
            if refused.returncode == 0:
                self.assertEqual(json.loads(refused.stdout), [])
        words = {"victim": "Våldsutsatt", "child": "Barn", "perpetrator": "Våldsutövare", "open": "Öppet",
                 "closed": "Avslutat"}
        table = run("case", "list", "--registry", self.demo, "--user", "chef", password=self.demo_password).stdout
        for case in manager:
            line = next(line for line in table.splitlines() if line.startswith(case["number"]))
            self.assertRegex(line, rf"\b{words[case['kind']]} +{words[case['status']]}\b")
        masked = [case for case in manager if case["masked"]]
        self.assertTrue(masked)
        for case in masked:
            self.assertIsNone(case["name"])
            self.assertIsNone(case["identity_number"])
        own = {case["number"] for case in first}
        other = next(case["number"] for case in second if case["number"] not in own)
        self.assertRefused(run("case", "show", other, "--registry", self.demo, "--user", "handlaggare1",
                               password=self.demo_password))
        shown = run("case", "show", first[0]["number"], "--format", "json", "--registry", self.demo, "--user",
                    "handlaggare1", password=self.demo_password)
        self.assertEqual(json.loads(shown.stdout)["number"], first[0]["number"])
        shown = run("case", "show", first[0]["number"], "--registry", self.demo, "--user", "handlaggare1",
                    password=self.demo_password)
        self.assertRegex(shown.stdout, rf" {words[first[0]['kind']]}\n")
        self.assertRegex(shown.stdout, rf" {words[first[0]['status']]}\n")

    def test_report(self):
        cases = self.cases()
        named = next(case for case in cases if case["name"] and case["status"] == "closed")
        pdf = self.path("report.pdf")
        made = run("report", "follow-up", named["number"], "--out", pdf, "--registry", self.demo, "--user",
                   "handlaggare1", password=self.demo_password)
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertEqual(os.stat(pdf).st_mode & 0o777, 0o600)
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn(named["number"], text)
        self.assertIn(named["name"], text)
        fonts = subprocess.run(["pdffonts", pdf], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
        self.assertTrue(fonts)
        for line in fonts:
            self.assertEqual(line.split()[-5], "yes", line)
        masked = next((case for case in self.cases("chef") if case["masked"]), None)
        made = run("report", "follow-up", masked["number"], "--out", pdf, "--registry", self.demo, "--user", "chef",
                   password=self.demo_password)
        self.assertEqual(made.returncode, 0, made.stderr)
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn("Skyddad person", text)
        self.assertRefused(run("report", "follow-up", "2019-00001", "--out", pdf, "--registry", self.demo, "--user",
                               "chef", password=self.demo_password))
        self.assertRefused(run("report", "follow-up", named["number"], "--out", "/nonexistent/x.pdf", "--registry",
                               self.demo, "--user", "handlaggare1", password=self.demo_password))

    def statistics(self, name, *more, user="samordnare"):
        path = self.path(name)
        done = run("statistics", "--package", "yearly", "--from", "2026-01-01", "--to", "2026-12-31", "--out", path,
                   "--registry", self.demo, "--user", user, *more, password=self.demo_password)
        return done, path

    def test_statistics(self):
        done, path = self.statistics("figures.json", "--format", "json")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(os.stat(path).st_mode & 0o077, 0)
        with open(path, encoding="utf-8") as file:
            figures = json.load(file)
        self.assertEqual([figures[key] for key in ("package", "from", "to", "suppressed_below")],
                         ["yearly", "2026-01-01", "2026-12-31", None])
        total = {"kind": "all", "category": "all", "detail": "all", "gender": "all", "age_band": "all"}

        def value(rows, **more):
            wanted = {**total, **more}
            return [row["value"] for row in rows if all(row[key] == wanted[key] for key in wanted)]

        self.assertGreater(value(figures["rows"], measure="cases_active")[0], 20)
        for row in figures["rows"]:
            self.assertLessEqual({"measure", "kind", "category", "detail", "gender", "age_band", "value", "unit",
                                  "missing"}, row.keys())
        done, path = self.statistics("hidden.json", "--format", "json", "--suppress", "5")
        with open(path, encoding="utf-8") as file:
            hidden = json.load(file)
        self.assertEqual(hidden["suppressed_below"], 5)
        self.assertTrue(any(row.get("suppressed") for row in hidden["rows"]))
        for row in hidden["rows"]:
            if row["unit"] == "cases" and row["value"]:
                self.assertGreaterEqual(row["value"], 5)
        for kind, begin in (("csv", b"\xef\xbb\xbfpackage,"), ("xlsx", b"PK")):
            done, path = self.statistics("figures." + kind, "--format", kind, user="chef")
            self.assertEqual(done.returncode, 0, done.stderr)
            with open(path, "rb") as file:
                self.assertTrue(file.read(20).startswith(begin))

    def test_statistics_refused(self):
        done, path = self.statistics("no.json", user="handlaggare1")
        self.assertRefused(done)
        self.assertFalse(os.path.exists(path))
        self.assertRefused(self.statistics("no.json", "--unit", "Nirgends")[0])
        self.assertEqual(self.statistics("no.json", "--suppress", "1")[0].returncode, 2)
        self.assertEqual(self.statistics("no.json", "--format", "doc")[0].returncode, 2)
        self.assertEqual(self.statistics("no.json", "--from", "2026-13-01")[0].returncode, 2)
        self.assertRefused(self.statistics("no.json", "--package", "monthly")[0])
        place = ("--registry", self.demo, "--user")
        self.assertRefused(run("inhabitants", "1000", *place, "chef", password=self.demo_password))
        self.assertEqual(run("inhabitants", "many", *place, "admin", password=self.demo_password).returncode, 2)

    def test_instruments(self):
        listed = run("instruments", "list")
        self.assertEqual(listed.returncode, 0, listed.stderr)
        self.assertIn("freda-farlighet", listed.stdout)
        shown = run("instruments", "show", "freda-farlighet")
        self.assertEqual(shown.returncode, 0, shown.stderr)
        self.assertIn("FREDA", shown.stdout)
        self.assertRefused(run("instruments", "show", "horoscope"))
        for words in ("list", "show", "validate", "import"):
            self.assertEqual(run("instruments", words, "--help").returncode, 0)
        pack = {"format": "frid-wording-pack-1", "id": "ours", "version": "1", "instrument": "freda-farlighet",
                "editions": ["2014-10"], "language": "sv", "publisher": "Utgivaren",
                "licence": {"text": "Får användas", "may_print": False}, "items": [{"id": "d1", "text": "Frågan?"}]}
        good, bad, torn = self.path("good.json"), self.path("bad.json"), self.path("torn.json")
        with open(good, "w", encoding="utf-8") as file:
            json.dump(pack, file)
        with open(bad, "w", encoding="utf-8") as file:
            json.dump({**pack, "items": [{"id": "nope", "text": "Frågan?"}]}, file)
        with open(torn, "w", encoding="utf-8") as file:
            file.write(json.dumps(pack, indent=1)[:-20])
        checked = run("instruments", "validate", good)
        self.assertEqual(checked.returncode, 0, checked.stderr)
        self.assertRefused(run("instruments", "validate", bad), "/items/0/id")
        self.assertRefused(run("instruments", "validate", torn), "torn.json:")
        self.assertRefused(run("instruments", "validate", "/nonexistent/x.json"))
        registry = self.path("packs.frid")
        self.assertEqual(self.init(registry).returncode, 0)
        place = ("--registry", registry, "--user", "admin")
        self.assertRefused(run("instruments", "import", bad, *place), "/items/0/id")
        imported = run("instruments", "import", good, *place)
        self.assertEqual(imported.returncode, 0, imported.stderr)
        self.assertIn("ours", imported.stdout)
        self.assertRefused(run("instruments", "import", good, *place))
        self.assertRefused(run("instruments", "import", good, "--registry", self.demo, "--user", "handlaggare1",
                               password=self.demo_password))

    def test_same_seed_same_content(self):
        again = self.path("again.frid")
        self.assertEqual(run("demo", "--registry", again, "--cases", "60", "--seed", "7", "--as-of",
                             "2026-11-21").returncode, 0)
        self.assertEqual(self.cases("chef"), self.cases("chef", again))
        other = self.path("other.frid")
        self.assertEqual(run("demo", "--registry", other, "--cases", "60", "--seed", "8", "--as-of",
                             "2026-11-21").returncode, 0)
        self.assertNotEqual(self.cases("chef"), self.cases("chef", other))

    def exchange_registry(self):
        """A registry with a manager "chef" of the unit that the example folder names."""
        registry = self.path("exchange.frid")
        made = run("init", "--registry", registry, "--municipality", "Provköping", "--unit", "Enhet Norr", "--admin",
                   "admin")
        self.assertEqual(made.returncode, 0, made.stderr)
        added = run("account", "add", "chef", "--roles", "manager", "--units", "Enhet Norr", "--permanent",
                    "--registry", registry, "--user", "admin", new_password=PASSWORD)
        self.assertEqual(added.returncode, 0, added.stderr)
        return registry

    def count(self, registry, table):
        # Closed, so that what a killed writer left beside the file is put in order.
        with contextlib.closing(sqlite3.connect(registry)) as database:
            return database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]

    def test_import_and_export(self):
        registry = self.exchange_registry()
        on = ("--registry", registry, "--user", "chef")
        trial = run("import", GOOD, *on, "--dry-run", language="en_US.UTF-8")
        self.assertEqual(trial.returncode, 0, trial.stderr)
        self.assertIn("Nothing is wrong", trial.stdout)
        self.assertEqual(self.count(registry, "case_file"), 0)
        done = run("import", GOOD, *on, language="en_US.UTF-8")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("6 cases", done.stdout)
        self.assertIn("persons.csv:6: identity_number: ", done.stderr)
        self.assertEqual(len(self.cases("chef", registry, PASSWORD)), 6)
        again = run("import", GOOD, *on, language="en_US.UTF-8")
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertIn("6 cases were imported before", again.stdout)
        self.assertEqual(self.count(registry, "case_file"), 6)
        # Another source knows nothing of those references.
        self.assertIn("6 cases", run("import", GOOD, *on, "--dry-run", "--source", "Treserva", language="en_US.UTF-8").stdout)

        # A table of somebody's own, in Windows' encoding; what is wrong has the sheet's line and column.
        sheet = self.path("tally.csv")
        lines = ["Löpnr;Född;Inkom;Typ;Våld", "1;1990-06-02;3/3 2025;Vuxen;VNR", "2;;12/4 2025;Utövare;Heder"]
        with open(sheet, "w", encoding="cp1252", newline="\r\n") as file:
            file.write("\n".join(lines) + "\n")
        guessed = json.loads(run("import", "--sheet", sheet, "--show-mapping", *on).stdout)
        self.assertIn({"column": "Född", "field": "persons.birth_date"}, guessed["columns"])
        guessed["fixed"] = {"cases.unit": "Enhet Norr"}
        mapping = self.path("mapping.json")
        with open(mapping, "w", encoding="utf-8") as file:
            json.dump(guessed, file)
        by_hand = ("import", "--sheet", sheet, "--mapping", mapping, *on)
        before = self.count(registry, "case_file")
        self.assertIn("2 cases", run(*by_hand, "--dry-run", language="en_US.UTF-8").stdout)
        self.assertEqual(self.count(registry, "case_file"), before)
        imported = run(*by_hand, language="en_US.UTF-8")
        self.assertEqual(imported.returncode, 0, imported.stderr)
        self.assertEqual(self.count(registry, "case_file"), before + 2)
        self.assertIn("2 cases were imported before", run(*by_hand, language="en_US.UTF-8").stdout)
        self.assertEqual(self.count(registry, "case_file"), before + 2)
        with open(sheet, "w", encoding="cp1252", newline="\r\n") as file:
            file.write("\n".join(lines).replace("12/4 2025", "12/44 2025") + "\n")
        broken = run(*by_hand, language="en_US.UTF-8")
        self.assertEqual(broken.returncode, 1)
        self.assertIn("tally.csv:3: Inkom: ", broken.stderr)
        self.assertNotIn("12/44", broken.stderr)
        with open(mapping, "w", encoding="utf-8") as file:
            file.write('{"columns": [{"column": "Typ", "field": "cases.sort"}]}')
        unread = run(*by_hand, language="en_US.UTF-8")
        self.assertEqual(unread.returncode, 1)
        self.assertIn("/columns/0/field", unread.stderr)
        self.assertEqual(run("import", GOOD, "--mapping", mapping, *on).returncode, 2)
        self.assertEqual(run("import", GOOD, "--sheet", sheet, *on).returncode, 2)

        out = self.path("out")
        whole = run("export", out, *on, language="en_US.UTF-8")
        self.assertEqual(whole.returncode, 0, whole.stderr)
        self.assertEqual(len(os.listdir(out)), 8)
        self.assertEqual(os.stat(os.path.join(out, "persons.csv")).st_mode & 0o777, 0o600)
        self.assertIn("199006022397", open(os.path.join(out, "persons.csv"), encoding="utf-8").read())
        self.assertRefused(run("export", out, *on))
        coded = self.path("coded")
        self.assertEqual(run("export", coded, *on, "--pseudonymised").returncode, 0)
        self.assertNotIn("1990060", open(os.path.join(coded, "persons.csv"), encoding="utf-8").read())
        self.assertEqual(run("check", "--registry", registry, "--user", "admin").returncode, 0)

        # Whole or not at all, and every error with its line; in Swedish too.
        broken = self.path("broken")
        shutil.copytree(GOOD, broken)
        with open(os.path.join(broken, "sessions.csv"), "a") as file:
            file.write("i9,2024-01-02,attended\ni1,2024-01-99,attended\n")
        for language, words in (("en_US.UTF-8", "Nothing was imported"), ("sv_SE.UTF-8", "Ingenting importerades")):
            refused = run("import", broken, *on, "--source", "other", language=language)
            self.assertEqual(refused.returncode, 1)
            self.assertEqual(refused.stdout, "")
            self.assertIn("sessions.csv:9: intervention_ref: ", refused.stderr)
            self.assertIn("sessions.csv:10: held_on: ", refused.stderr)
            self.assertIn(words, refused.stderr)
        self.assertEqual(self.count(registry, "case_file"), before + 2)

        self.assertRefused(run("import", self.path("nowhere"), *on))
        self.assertRefused(run("import", GOOD, "--registry", registry, "--user", "admin"))
        self.assertRefused(run("export", self.path("x"), "--registry", registry, "--user", "admin"))
        self.assertFalse(os.path.exists(self.path("x")))
        self.assertEqual(run("import", *on).returncode, 2)
        self.assertEqual(run("import", GOOD, *on, "--trial").returncode, 2)
        self.assertEqual(run("export", *on).returncode, 2)

    def test_import_killed_in_the_middle_leaves_nothing(self):
        registry = self.exchange_registry()
        folder = self.path("many")
        os.mkdir(folder)
        with open(os.path.join(folder, "persons.csv"), "w") as persons, \
                open(os.path.join(folder, "cases.csv"), "w") as cases:
            persons.write("ref,given_name\n")
            cases.write("ref,person_ref,kind,unit,received_on\n")
            for number in range(4000):
                persons.write(f"p{number},Namn{number}\n")
                cases.write(f"c{number},p{number},victim,Enhet Norr,2025-01-02\n")
        environment = {**os.environ, "FRID_PASSWORD": PASSWORD}
        killed = 0
        for turn in range(6):
            process = subprocess.Popen([FRIDCTL, "import", folder, "--registry", registry, "--user", "chef"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
            # Once it writes, the log beside the file grows.
            wal = registry + "-wal"
            until = time.time() + 60
            while process.poll() is None and time.time() < until:
                if os.path.exists(wal) and os.path.getsize(wal) > 400_000 * (turn + 1):
                    break
                time.sleep(0.002)
            process.kill()
            killed += process.wait() == -9
            if self.count(registry, "case_file") == 0:
                self.assertEqual(self.count(registry, "person") + self.count(registry, "import_ref"), 0)
            else:
                self.assertEqual(self.count(registry, "case_file"), 4000)
                break
        self.assertGreaterEqual(killed, 2)
        self.assertEqual(run("check", "--registry", registry, "--user", "admin").returncode, 0)
        self.assertEqual(run("import", folder, "--registry", registry, "--user", "chef").returncode, 0)
        self.assertEqual(self.count(registry, "case_file"), 4000)


if __name__ == "__main__":
    unittest.main(verbosity=2)
