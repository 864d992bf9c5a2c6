#include <catch2/catch.hpp>

#include <frid/application/person/PersonDirectory.h>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

PersonId idOf(int n)
{
    return PersonId(QUuid(uint(n), 7, 7, 1, 2, 3, 4, 5, 6, 7, 8));
}

DirectoryEntry person(int n, const QString& given, const QString& family, QDate born = {},
    const QString& digits = {}, const QStringList& cases = {})
{
    return {idOf(n), given, family, digits, born, born.isValid() ? born.year() : 0, false, cases};
}

QStringList names(const QList<DirectoryHit>& hits)
{
    QStringList found;
    for (const DirectoryHit& hit : hits) {
        found.append(hit.person.givenName + u' ' + hit.person.familyName);
    }
    return found;
}

QStringList found(const PersonDirectory& directory, const QString& query)
{
    return names(directory.search(query, 20));
}

PersonDirectory town()
{
    return PersonDirectory::build({
        person(1, u"Kristina"_s, u"Karlsson"_s, QDate(1990, 6, 2), u"199006022397"_s, {u"2026-00173"_s}),
        person(2, u"Christina"_s, u"Carlson"_s, QDate(1971, 1, 1)),
        person(3, u"Anna-Karin"_s, u"Öberg"_s, QDate(1944, 8, 13), u"194408139089"_s, {u"2026-00017"_s}),
        person(4, u"Åsa"_s, u"Ek"_s),
        person(5, u"Asa"_s, u"Ek"_s),
        person(6, u"Mohammed"_s, u"al-Khatib"_s),
        person(7, u"René"_s, u"O’Brien"_s),
        person(8, u"Anna"_s, u"Åberg"_s),
        person(9, u"Annika"_s, u"Zetterlund"_s),
    });
}

} // namespace

TEST_CASE("People are found by beginnings of their names in any order")
{
    const PersonDirectory directory = town();
    CHECK(found(directory, u"anna"_s) == QStringList{u"Anna Åberg"_s, u"Anna-Karin Öberg"_s});
    CHECK(found(directory, u"ann"_s)
        == QStringList{u"Annika Zetterlund"_s, u"Anna Åberg"_s, u"Anna-Karin Öberg"_s});
    CHECK(found(directory, u"öb ann"_s) == QStringList{u"Anna-Karin Öberg"_s});
    CHECK(found(directory, u"ANNA-K"_s) == QStringList{u"Anna-Karin Öberg"_s});
    CHECK(found(directory, u"annakarin"_s) == QStringList{u"Anna-Karin Öberg"_s});
    CHECK(found(directory, u"obrien"_s) == QStringList{u"René O’Brien"_s});
    CHECK(found(directory, u"o'br"_s) == QStringList{u"René O’Brien"_s});
    CHECK(found(directory, u"khatib"_s) == QStringList{u"Mohammed al-Khatib"_s});
    CHECK(found(directory, u"anna zet"_s).isEmpty());
    CHECK(found(directory, u""_s).isEmpty());
    CHECK(found(directory, u" -, "_s).isEmpty());
    CHECK(directory.search(u"a", 2).size() == 2);
    CHECK(directory.search(u"a", 0).isEmpty());
}

TEST_CASE("Letters fold as a Swede would")
{
    const PersonDirectory directory = town();
    CHECK(found(directory, u"rene"_s) == QStringList{u"René O’Brien"_s});
    CHECK(found(directory, u"Rén"_s) == QStringList{u"René O’Brien"_s});
    // A typed å is an å; a typed a may be one.
    CHECK(found(directory, u"ås"_s) == QStringList{u"Åsa Ek"_s});
    CHECK(found(directory, u"as"_s) == QStringList{u"Asa Ek"_s, u"Åsa Ek"_s});
    CHECK(found(directory, u"A\u030as"_s) == QStringList{u"Åsa Ek"_s});
    CHECK(found(directory, u"ober"_s) == QStringList{u"Anna-Karin Öberg"_s, u"Anna Åberg"_s});
    CHECK(found(directory, u"öber"_s) == QStringList{u"Anna-Karin Öberg"_s});
    CHECK(foldName(u"ØSTERGÅRD Müller Æ Łukasz Çelik Weiß") == u"östergård muller ä lukasz celik weiss"_s);
}

TEST_CASE("Swedish spellings that sound alike share a key")
{
    const QStringList families[]
        = {{u"Kristina"_s, u"Christina"_s}, {u"Carlsson"_s, u"Karlsson"_s, u"Karlson"_s},
            {u"Erik"_s, u"Eric"_s}, {u"Sofia"_s, u"Sophia"_s}, {u"Mats"_s, u"Matz"_s},
            {u"Wiberg"_s, u"Viberg"_s}, {u"Mohammed"_s, u"Muhammad"_s, u"Mohamed"_s, u"Muhammed"_s},
            {u"Eriksson"_s, u"Ericsson"_s, u"Erixon"_s}, {u"Lindqvist"_s, u"Lindkvist"_s, u"Lindquist"_s},
            {u"Gustaf"_s, u"Gustav"_s}, {u"Elisabeth"_s, u"Elisabet"_s}, {u"Johnsson"_s, u"Jonson"_s},
            {u"Sara"_s, u"Sarah"_s}, {u"Yusuf"_s, u"Jusuf"_s}, {u"Thomas"_s, u"Tomas"_s},
            {u"Katarina"_s, u"Catharina"_s}, {u"Hussein"_s, u"Hossein"_s, u"Hussain"_s},
            {u"Håkan"_s, u"Haakan"_s}, {u"Cecilia"_s, u"Sesilia"_s}, {u"Sjöberg"_s, u"Schöberg"_s},
            {u"Sofie"_s, u"Sofi"_s}, {u"Richard"_s, u"Rikard"_s}, {u"Zackarias"_s, u"Sakarias"_s},
            {u"Hjelm"_s, u"Gjelm"_s}};
    for (const QStringList& family : families) {
        for (const QString& name : family) {
            CAPTURE(name.toStdString());
            CHECK(phoneticKey(foldName(name)) == phoneticKey(foldName(family[0])));
        }
    }
    for (const auto& [one, other] : {std::pair(u"Anna"_s, u"Hanna"_s), std::pair(u"Erik"_s, u"Ulrik"_s),
             std::pair(u"Maria"_s, u"Mona"_s), std::pair(u"Karlsson"_s, u"Larsson"_s)}) {
        CHECK(phoneticKey(foldName(one)) != phoneticKey(foldName(other)));
    }
}

TEST_CASE("Exact names come first, then beginnings, then sound-alikes")
{
    const PersonDirectory directory = town();
    const auto hits = directory.search(u"kristina", 20);
    REQUIRE(names(hits) == QStringList{u"Kristina Karlsson"_s, u"Christina Carlson"_s});
    CHECK(hits[0].match == DirectoryMatch::Exact);
    CHECK(hits[1].match == DirectoryMatch::Phonetic);
    CHECK(found(directory, u"christina karls"_s).size() == 2);
    CHECK(directory.search(u"kristin", 20)[0].match == DirectoryMatch::Prefix);
    CHECK(found(directory, u"muhamm"_s) == QStringList{u"Mohammed al-Khatib"_s});
    // Two letters are too few to sound like anything.
    CHECK(found(directory, u"ch"_s) == QStringList{u"Christina Carlson"_s});
}

TEST_CASE("People are found by identity number, birth date and case number")
{
    const PersonDirectory directory = town();
    const QStringList kristina{u"Kristina Karlsson"_s};
    for (const QString& query : {u"19900602"_s, u"199006022397"_s, u"900602-2397"_s, u"9006022397"_s,
             u"19900602-2397"_s, u"900602 2397"_s, u"900602"_s, u"2026-00173"_s, u"2026-173"_s,
             u"2026-0017 kris"_s, u"karlsson 1990"_s}) {
        CAPTURE(query.toStdString());
        CHECK(found(directory, query) == kristina);
    }
    CHECK(directory.search(u"9006022397", 5)[0].match == DirectoryMatch::Number);
    CHECK(directory.search(u"2026-173", 5)[0].match == DirectoryMatch::Number);
    CHECK(found(directory, u"2026-00017"_s) == QStringList{u"Anna-Karin Öberg"_s});
    CHECK(found(directory, u"19710101"_s) == QStringList{u"Christina Carlson"_s});
    CHECK(found(directory, u"19900603"_s).isEmpty());
    // Three digits begin too many numbers.
    CHECK(found(directory, u"199"_s).isEmpty());
    CHECK(found(directory, u"karlsson 19"_s) == found(directory, u"karlsson"_s));
    CHECK(found(directory, u"2026-0"_s).isEmpty());
    PersonDirectory local = directory;
    local.upsert(person(30, u"Okänd"_s, u"Pojke"_s, {}, u"R12345"_s));
    CHECK(found(local, u"r12345"_s) == QStringList{u"Okänd Pojke"_s});
    CHECK(found(directory, u"2025-00173"_s).isEmpty());
}

TEST_CASE("A protected person answers to whole numbers only and shows no name")
{
    PersonDirectory directory = town();
    DirectoryEntry hidden
        = person(20, u"Kristina"_s, u"Hemlig"_s, QDate(1991, 7, 17), u"199107172380"_s, {u"2026-00200"_s});
    hidden.masked = true;
    directory.upsert(hidden);
    for (const QString& query : {u"hemlig"_s, u"kristina hemlig"_s, u"hemlig 199107172380"_s, u"1991"_s,
             u"19910717238"_s, u"910717"_s, u"19910717"_s, u"2026-002"_s, u"2026-0020"_s}) {
        CAPTURE(query.toStdString());
        CHECK(found(directory, query).filter(u" "_s).isEmpty());
    }
    for (const QString& query : {u"199107172380"_s, u"910717-2380"_s, u"2026-00200"_s, u"2026-200"_s}) {
        CAPTURE(query.toStdString());
        const auto hits = directory.search(query, 5);
        REQUIRE(hits.size() == 1);
        const DirectoryEntry& shown = hits[0].person;
        CHECK(shown.id == hidden.id);
        CHECK(shown.masked);
        CHECK(shown.givenName.isEmpty());
        CHECK(shown.familyName.isEmpty());
        CHECK(shown.identityDigits.isEmpty());
        CHECK_FALSE(shown.birthDate.isValid());
        CHECK(shown.birthYear == 0);
    }
    CHECK(directory.similar(u"Kristina", u"Hemlig", QDate(1991, 7, 17), 5).isEmpty());
}

TEST_CASE("Changes show at once and a copy stays what it was")
{
    PersonDirectory directory = town();
    const PersonDirectory before = directory;
    directory.upsert(person(4, u"Åsa"_s, u"Nyman"_s));
    directory.remove(idOf(5));
    directory.remove(idOf(99));
    directory.upsert(person(10, u"Björn"_s, u"Ek"_s));
    CHECK(directory.size() == 9);
    CHECK(found(directory, u"ek"_s) == QStringList{u"Björn Ek"_s});
    CHECK(found(directory, u"asa"_s) == QStringList{u"Åsa Nyman"_s});
    CHECK(found(before, u"ek"_s) == QStringList{u"Asa Ek"_s, u"Åsa Ek"_s});
    CHECK(before.size() == 9);
    directory.clear();
    CHECK(directory.size() == 0);
    CHECK(found(directory, u"a"_s).isEmpty());
}

TEST_CASE("Probable duplicates are found by names and birth date")
{
    const PersonDirectory directory = town();
    const QDate born(1990, 6, 2);
    const auto similar = [&](const QString& given, const QString& family, QDate date) {
        return names(directory.similar(given, family, date, 5));
    };
    const QStringList kristina{u"Kristina Karlsson"_s};
    CHECK(similar(u"Kristina"_s, u"Karlsson"_s, born) == kristina);
    CHECK(similar(u"Karlsson"_s, u"Kristina"_s, born) == kristina);
    CHECK(similar(u"Kristian"_s, u"Carlson"_s, born.addDays(1)) == kristina);
    CHECK(similar(u"Krsitina"_s, u"Karlssn"_s, QDate(1990, 2, 6)) == kristina);
    CHECK(similar(u"Kristina"_s, u"Nygift"_s, born) == kristina);
    CHECK(similar(u"Kristina"_s, u"Nygift"_s, born.addDays(1)).isEmpty());
    CHECK(similar(u"Kristina"_s, u"Karlsson"_s, QDate(1950, 12, 24)).isEmpty());
    CHECK(similar(u"Kristina"_s, u"Karlsson"_s, {})
        == QStringList{u"Kristina Karlsson"_s, u"Christina Carlson"_s});
    CHECK(similar(u"Asa"_s, u"Ek"_s, born).contains(u"Asa Ek"_s));
    CHECK(similar(u"Eva"_s, u"El"_s, {}).isEmpty());
    CHECK(similar(u""_s, u""_s, {}).isEmpty());
    CHECK(directory.similar(u"Kristina", u"Karlsson", born, 5)[0].match == DirectoryMatch::Exact);
    CHECK(directory.similar(u"Christina", u"Carlsson", born, 5)[0].match == DirectoryMatch::Phonetic);
}

TEST_CASE("A keystroke looks at few words and persons")
{
    QList<DirectoryEntry> entries;
    const QString sounds[]
        = {u"ba"_s, u"ce"_s, u"di"_s, u"fo"_s, u"gu"_s, u"lå"_s, u"mä"_s, u"nö"_s, u"ra"_s, u"te"_s};
    const auto name = [&](int n, int length) {
        QString text;
        for (int i = 0; i < length; ++i, n /= 10) {
            text += sounds[n % 10];
        }
        return text;
    };
    constexpr int count = 20'000;
    for (int n = 0; n < count; ++n) {
        entries.append(
            person(n, name(n % 1000, 3), name(n / 10, 4), {}, {}, {u"2026-%1"_s.arg(n + 1, 5, 10, '0'_L1)}));
    }
    const PersonDirectory directory = PersonDirectory::build(entries);
    REQUIRE(directory.size() == count);
    DirectoryEffort effort;
    CHECK(directory.search(u"bacedi", 50, &effort).size() == 40);
    CHECK(effort.words < 100);
    CHECK(effort.persons < count / 50);
    // The rarer word decides what is weighed.
    REQUIRE_FALSE(directory.search(u"b 2026-00001", 50, &effort).isEmpty());
    CHECK(effort.persons == 1);
    CHECK(directory.search(u"2026-12345", 50, &effort).size() == 1);
    CHECK(effort.persons == 1);
    CHECK(directory.search(u"saknas", 50, &effort).isEmpty());
    CHECK(effort.persons == 0);
}
