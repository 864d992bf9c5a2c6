#include <catch2/catch.hpp>

#include <frid/domain/exchange/SheetMapping.h>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

const CodeCatalog& codes()
{
    static const CodeCatalog all = *CodeCatalog::bundled();
    return all;
}

const QDate today(2026, 3, 2);

QStringList told(const ImportProblems& problems, bool errors = true)
{
    QStringList lines;
    for (const ImportProblem& problem : problems.list()) {
        if (problem.isError == errors) {
            lines.append(u"%1:%2:%3"_s.arg(problem.line).arg(problem.column, problem.what));
        }
    }
    return lines;
}

/// What an import of a sheet says and holds, without a registry.
struct Made {
    ImportFolder folder;
    ImportProblems problems;
};
Made made(const QByteArray& bytes, const SheetMapping& mapping)
{
    const Sheet sheet = readSheet(bytes, mapping.headerLine);
    const SheetConversion conversion = convertSheet(sheet, mapping, codes(), today, u"tally.csv"_s);
    ImportProblems imported;
    Made result;
    result.folder = *readImportFolder(conversion.source(), codes(), today, imported);
    result.problems = sheetProblems(conversion, mapping, sheet.headerLine, u"tally.csv"_s, imported);
    return result;
}
SheetMapping guess(const QByteArray& bytes)
{
    return guessedMapping(readSheet(bytes), codes());
}

const QByteArray tally = u"Kvinnofrid 2025;;;;;;;\r\n"
                         u";;;;;;;\r\n"
                         u"Personnummer;Namn;Inkom;Typ;Våld;Avslutad;Avslutsorsak;Anteckning;\r\n"
                         u"19900602-2397;Öberg, Åsa;3/3 2025;Vuxen;VNR, HRV;2025-12-19;Avböjt;fri text;\r\n"
                         u"9107172380;Sam Lind;20250412;Utövare;vnr;;;;\r\n"
                         u";;;;;;;;\r\n"
                         u"-;;14.05.2025;Barn;Barn;;;;\r\n"_s.toUtf8();

} // namespace

TEST_CASE("a sheet is read as spreadsheets write it", "[exchange]")
{
    const Sheet sheet = readSheet(tally);
    CHECK(told(sheet.problems).isEmpty());
    CHECK(sheet.headerLine == 3);
    CHECK(sheet.columns
        == QStringList{u"Personnummer"_s, u"Namn"_s, u"Inkom"_s, u"Typ"_s, u"Våld"_s, u"Avslutad"_s,
            u"Avslutsorsak"_s, u"Anteckning"_s});
    REQUIRE(sheet.lines.size() == 3);
    CHECK(sheet.lines.at(0).line == 4);
    CHECK(sheet.lines.at(2).line == 7); // the empty one between is passed over
    CHECK(sheet.lines.at(2).cells.at(2) == u"14.05.2025"_s);

    // In Windows' own encoding, with a name twice, one without and a cell of two lines.
    const Sheet other = readSheet(u"Kön;Datum;;Datum\nKvinna;\"a\nb\";x\n"_s.toLatin1());
    CHECK(other.columns == QStringList{u"Kön"_s, u"Datum"_s, u"C"_s, u"Datum (2)"_s});
    CHECK(other.lines.at(0).cells == QStringList{u"Kvinna"_s, u"a b"_s, u"x"_s, u""_s});

    CHECK(told(readSheet("").problems) == QStringList{u"1::empty_file"_s});
    CHECK(told(readSheet("Typ;Inkom\nBarn;\"2025\nVuxen;2025-01-01\n").problems)
        == QStringList{u"2:Inkom:open_quote"_s});
    CHECK(
        told(readSheet("Typ;Inkom\nBarn;2025-01-01;mer\n").problems) == QStringList{u"2:C:too_many_cells"_s});
    CHECK(readSheet(tally, 4).columns.first() == u"19900602-2397"_s);
}

TEST_CASE("columns and codes are guessed from what they are called", "[exchange]")
{
    const QList<std::pair<QString, QString>> names{{u"Personnummer"_s, u"persons.identity_number"_s},
        {u"PERSONNR."_s, u"persons.identity_number"_s},
        {u"Personnummer (12 siffror)"_s, u"persons.identity_number"_s},
        {u"Förnamn"_s, u"persons.given_name"_s}, {u"Inkom"_s, u"cases.received_on"_s},
        {u"Inkom datum"_s, u"cases.received_on"_s}, {u"Typ"_s, u"cases.kind"_s},
        {u"Våld"_s, u"violence.category"_s}, {u"Typ av våld"_s, u"violence.form"_s},
        {u"Avslutad"_s, u"cases.closed_on"_s}, {u"Orsak till avslut"_s, u"cases.closing_reason"_s},
        {u"Insats"_s, u"interventions.kind"_s}, {u"Date received"_s, u"cases.received_on"_s},
        {u"Gender"_s, u"persons.gender"_s}, {u"Kommentar"_s, u""_s}, {u"Barn"_s, u""_s}};
    for (const auto& [name, field] : names) {
        INFO(name.toStdString());
        CHECK(guessedField(name) == field);
    }
    const auto code = [](const QString& field, const QString& word) {
        return guessedCode(*sheetField(field), codes(), word).value_or(u"?"_s);
    };
    CHECK(code(u"persons.gender"_s, u"KVINNA"_s) == u"female"_s);
    CHECK(code(u"persons.gender"_s, u"m"_s) == u"male"_s);
    CHECK(code(u"cases.kind"_s, u"Våldsutövare"_s) == u"perpetrator"_s);
    CHECK(code(u"violence.category"_s, u"Våld i nära relation"_s) == u"vnr"_s);
    CHECK(code(u"violence.category"_s, u"Våld"_s) == u"?"_s); // two begin so
    CHECK(code(u"violence.form"_s, u"psyk"_s) == u"psychological"_s);
    CHECK(code(u"cases.channel"_s, u"Polisen"_s) == u"police"_s);
    CHECK(code(u"cases.closing_reason"_s, u"Avböjt"_s) == u"declined"_s);
    CHECK(code(u"cases.known_before"_s, u"Ja"_s) == u"yes"_s);
    CHECK(code(u"cases.channel"_s, u"okänt"_s).isEmpty());
    CHECK(code(u"cases.channel"_s, u"Gunilla"_s) == u"?"_s);

    const SheetMapping mapping = guess(tally);
    REQUIRE(mapping.find(u"Våld"_s) != nullptr);
    CHECK(mapping.find(u"Våld"_s)->values
        == QMap<QString, QString>{{u"vnr"_s, u"vnr"_s}, {u"hrv"_s, u"hrv"_s}, {u"barn"_s, u"child"_s}});
    CHECK(mapping.find(u"Anteckning"_s) == nullptr);

    // Crosses mean what stands above them.
    const SheetMapping crosses = guess("Inkom;HRV;VNR;Barn\n2025-01-01;x;;2\n2025-01-02;;ja;0\n");
    REQUIRE(crosses.find(u"HRV"_s) != nullptr);
    CHECK(crosses.find(u"HRV"_s)->field == u"violence.category"_s);
    CHECK(crosses.find(u"HRV"_s)->values == QMap<QString, QString>{{u"x"_s, u"hrv"_s}});
    CHECK(crosses.find(u"VNR"_s)->values == QMap<QString, QString>{{u"ja"_s, u"vnr"_s}});
    CHECK(crosses.find(u"Barn"_s) == nullptr);
}

TEST_CASE("days are read as they are written in Sweden", "[exchange]")
{
    const QDate day(2026, 3, 2);
    for (const QString& text : {u"2026-03-02"_s, u"20260302"_s, u"260302"_s, u"26-03-02"_s, u"2/3 2026"_s,
             u"02/03/2026"_s, u"2.3.2026"_s, u"02.03.26"_s, u"2/3-26"_s, u"2-3-2026"_s, u"2 mars 2026"_s,
             u"2026-03-02 00:00:00"_s, u"2026/3/2"_s}) {
        INFO(text.toStdString());
        CHECK(sheetDay(text, SheetDays::DayFirst, 2031) == day);
    }
    CHECK(sheetDay(u"3/2/2026"_s, SheetDays::MonthFirst, 2031) == day);
    CHECK(sheetDay(u"2026-03-02"_s, SheetDays::MonthFirst, 2031) == day);
    CHECK(sheetDay(u"500505"_s, SheetDays::DayFirst, 2026) == QDate(1950, 5, 5));
    CHECK(sheetDay(u"310505"_s, SheetDays::DayFirst, 2031) == QDate(2031, 5, 5));
    for (const QString& text : {u"2026-02-30"_s, u"2/3"_s, u"mars 2026"_s, u"46083"_s, u"13/13 2026"_s,
             u"2026"_s, u"idag"_s, u"+3"_s, u"2026-03-0"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(sheetDay(text, SheetDays::DayFirst, 2031).has_value());
    }
}

TEST_CASE("a sheet becomes an import", "[exchange]")
{
    SheetMapping mapping = guess(tally);
    mapping.fixed.insert(u"cases.unit"_s, u"Enhet Norr"_s);
    const Made one = made(tally, mapping);
    CHECK(told(one.problems).isEmpty());
    CHECK(told(one.problems, false).isEmpty());
    REQUIRE(one.folder.cases.size() == 3);
    const ImportedPerson& first = one.folder.persons.at(0);
    CHECK(first.identityNumber->digits() == u"199006022397"_s);
    CHECK(first.familyName == u"Öberg"_s);
    CHECK(first.givenName == u"Åsa"_s);
    CHECK(one.folder.persons.at(1).familyName == u"Lind"_s);
    CHECK(one.folder.persons.at(1).identityNumber->digits() == u"199107172380"_s);
    CHECK_FALSE(one.folder.persons.at(2).identityNumber.has_value());
    CHECK(one.folder.cases.at(0).intake.receivedOn == QDate(2025, 3, 3));
    CHECK(one.folder.cases.at(0).closedOn == QDate(2025, 12, 19));
    CHECK(one.folder.cases.at(0).closingReason == u"declined"_s);
    CHECK(one.folder.cases.at(1).kind == CaseKind::Perpetrator);
    CHECK(one.folder.cases.at(2).kind == CaseKind::Child);
    CHECK(one.folder.cases.at(2).unit == u"Enhet Norr"_s);
    QStringList violence;
    for (const ImportedViolence& record : one.folder.violence) {
        violence += u"%1:%2"_s.arg(record.caseFile).arg(record.category);
    }
    CHECK(violence == QStringList{u"0:vnr"_s, u"0:hrv"_s, u"1:vnr"_s, u"2:child"_s});
}

TEST_CASE("forms of violence and interventions become records of their own", "[exchange]")
{
    const QByteArray bytes = u"Inkom;Kategori;Typ av våld;Känt sedan;Insats;Beslutsdatum;Utförare\n"
                             u"2025-01-02;VNR+HRV;fysiskt, psykiskt;3/1 2025;Samtal/Skyddat boende;"
                             u"2025-01-05;Jouren\n"
                             u"2025-01-03;;;;;;\n"_s.toUtf8();
    SheetMapping mapping = guess(bytes);
    mapping.fixed = {{u"cases.unit"_s, u"Norr"_s}, {u"cases.kind"_s, u"victim"_s}};
    const Made one = made(bytes, mapping);
    CHECK(told(one.problems).isEmpty());
    QStringList violence;
    for (const ImportedViolence& record : one.folder.violence) {
        CHECK(record.knownOn == QDate(2025, 1, 3));
        violence += record.category + u':' + record.form;
    }
    CHECK(violence == QStringList{u"vnr:physical"_s, u"vnr:psychological"_s, u"hrv:"_s});
    REQUIRE(one.folder.interventions.size() == 2);
    CHECK(one.folder.interventions.at(0).kind == u"support_talks"_s);
    CHECK(one.folder.interventions.at(1).kind == u"sheltered_housing"_s);
    CHECK(one.folder.interventions.at(1).grantedOn == QDate(2025, 1, 5));
    CHECK(one.folder.interventions.at(1).provider == u"Jouren"_s);
}

TEST_CASE("what is wrong in a sheet is told once, at its own line and column", "[exchange]")
{
    const auto wrong = [](const QByteArray& from, const QByteArray& to) {
        QByteArray bytes = tally;
        REQUIRE(bytes.contains(from));
        bytes.replace(from, to);
        SheetMapping mapping = guess(tally);
        mapping.fixed.insert(u"cases.unit"_s, u"Enhet Norr"_s);
        return told(made(bytes, mapping).problems);
    };
    CHECK(wrong("3/3 2025", "33/3 2025") == QStringList{u"4:Inkom:sheet_day"_s});
    CHECK(wrong("3/3 2025", "") == QStringList{u"4:Inkom:missing"_s});
    CHECK(wrong("20250412", "20270412") == QStringList{u"5:Inkom:future"_s});
    CHECK(wrong("2025-12-19", "2025-01-01") == QStringList{u"4:Avslutad:before_received"_s});
    CHECK(wrong("9107172380", "9107172381") == QStringList{u"5:Personnummer:check_digit"_s});
    CHECK(wrong(";Utövare;", ";Kusin;") == QStringList{u"5:Typ:sheet_no_code"_s});
    CHECK(wrong("VNR, HRV", "VNR, annat") == QStringList{u"4:Våld:sheet_no_code"_s});
    CHECK(wrong("Avböjt", "Sol") == QStringList{u"4:Avslutsorsak:sheet_no_code"_s});
    CHECK(wrong("Avslutsorsak", "Orsaken") == QStringList{u"3:Avslutsorsak:sheet_no_column"_s});
    CHECK(wrong("14.05.2025;Barn", "14.05.2025;") == QStringList{u"7:Typ:missing"_s});

    SheetMapping mapping = guess(tally);
    CHECK(told(made(tally, mapping).problems) == QStringList{u"3:cases.unit:sheet_field_missing"_s});
    mapping.fixed = {{u"cases.unit"_s, u"Norr"_s}, {u"persons.gender"_s, u"woman"_s}};
    CHECK(told(made(tally, mapping).problems) == QStringList{u"3:persons.gender:unknown_code"_s});
    mapping.fixed.remove(u"persons.gender"_s);
    mapping.columns.append({u"Anteckning"_s, u"cases.closed_on"_s, {}});
    CHECK(told(made(tally, mapping).problems) == QStringList{u"3:Anteckning:sheet_two_columns"_s});
    mapping.columns.last().field = u"violence.form"_s;
    mapping.columns.removeIf([](const auto& column) { return column.field == "violence.category"_L1; });
    CHECK(told(made(tally, mapping).problems) == QStringList{u"3:violence.category:sheet_field_missing"_s});
}

TEST_CASE("a case of a sheet has the same reference the next time", "[exchange]")
{
    const auto refs = [](const QByteArray& lines) {
        const QByteArray bytes = "Nr;Personnummer;Inkom;Avslutad\n" + lines;
        SheetMapping mapping = guess(bytes);
        mapping.fixed = {{u"cases.unit"_s, u"Norr"_s}, {u"cases.kind"_s, u"victim"_s}};
        QStringList all;
        for (const ImportedCase& file : made(bytes, mapping).folder.cases) {
            all += file.ref;
        }
        return all;
    };
    const QString numbered = refs("1;;2025-01-02;\n").first();
    CHECK(refs("1;;2025-01-09;2025-02-01\n").first() == numbered); // put right and closed
    CHECK(refs("1;;2026-01-02;\n").first() != numbered); // the next year's first
    const QString known = refs(";199006022397;2025-01-02;\n").first();
    CHECK(refs(";900602-2397;2/1 2025;2025-02-01\n").first() == known);
    CHECK_FALSE(known.contains(u"9006"_s)); // nobody's number is to be read in it
    const QStringList nobody = refs(";;2025-01-02;\n;;2025-01-02;\n");
    CHECK(nobody.first() != nobody.last()); // two people of whom nothing is known
    CHECK(refs(";;2025-01-02;\n;;2025-01-02;\n;;2025-01-03;\n").first(2) == nobody);

    const QByteArray twice = "Nr;Inkom\n1;2025-01-02\n1;2025-01-02\n";
    SheetMapping mapping = guess(twice);
    mapping.fixed = {{u"cases.unit"_s, u"Norr"_s}, {u"cases.kind"_s, u"victim"_s}};
    CHECK(told(made(twice, mapping).problems) == QStringList{u"3:Nr:duplicate_ref"_s});
}

TEST_CASE("a mapping is kept as JSON, and remembered without anybody in it", "[exchange]")
{
    SheetMapping mapping = guess(tally);
    mapping.headerLine = 3;
    mapping.days = SheetDays::MonthFirst;
    mapping.fixed = {{u"cases.unit"_s, u"Norr"_s}, {u"cases.kind"_s, u"victim"_s}};
    const auto again = SheetMapping::parse(mapping.toJson());
    REQUIRE(again.has_value());
    CHECK(*again == mapping);
    CHECK_FALSE(SheetMapping::parse(R"({"columns": [{"column": "a", "field": "no.such"}]})").has_value());
    CHECK_FALSE(
        SheetMapping::parse(R"({"columns": [{"column": "a", "field": "cases.kind", "values": {"b": 1}}]})")
            .has_value());
    CHECK_FALSE(
        SheetMapping::parse(R"({"columns": [{"column": "a", "field": "cases.kind"}], "fixed": {"x": ""}})")
            .has_value());

    // A file without names has people where they should stand; a wrong choice makes names "words".
    mapping.columns.append({u"Karin Öberg"_s, u"cases.handler"_s, {{u"eva ek"_s, u"eek"_s}}});
    mapping.columns[3].values.insert(u"anna berg"_s, u""_s);
    const QByteArray kept = rememberedMapping(mapping);
    for (const char* word : {"Karin", "eva ek", "eek", "anna berg", "Personnummer", "Norr"}) {
        INFO(word);
        CHECK_FALSE(kept.contains(word));
    }
    CHECK(kept.contains("avböjt"));

    const QStringList columns{u"Typ"_s, u"Inkom"_s, u"Namn"_s, u"Karin Öberg"_s, u"Ny"_s};
    SheetMapping recalled;
    recallMapping(recalled, columns, kept);
    CHECK(recalled.days == SheetDays::MonthFirst);
    CHECK(recalled.fixed == QMap<QString, QString>{{u"cases.kind"_s, u"victim"_s}});
    REQUIRE(recalled.find(u"Typ"_s) != nullptr);
    CHECK(recalled.find(u"Typ"_s)->values.value(u"utövare"_s) == u"perpetrator"_s);
    CHECK(recalled.find(u"Karin Öberg"_s)->field == u"cases.handler"_s);
    CHECK(recalled.find(u"Ny"_s) == nullptr);
    recallMapping(recalled, columns, "{}");
    CHECK(recalled.columns.size() == 4);

    CHECK(sheetSignature({u"A"_s, u"B"_s}) == sheetSignature({u"b"_s, u"a"_s}));
    CHECK(sheetSignature({u"A"_s, u"B"_s}) != sheetSignature({u"A"_s}));
}
