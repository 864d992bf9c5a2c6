#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <QRegularExpression>

#include <frid/domain/referral/DeIdentifier.h>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

using Role = KnownPerson::Role;

const QDate reference(2026, 11, 22);

KnownPerson known(Role role, const QString& given, const QString& family, Gender gender = Gender::Unknown)
{
    KnownPerson person;
    person.role = role;
    person.givenName = given;
    person.familyName = family;
    person.gender = gender;
    return person;
}

/// Åsa Anna-Karin Öberg with her husband, two children, a mother with the husband's name and a handler.
DeIdentifier family()
{
    KnownPerson woman = known(Role::Subject, u"Åsa Anna-Karin"_s, u"Öberg"_s, Gender::Female);
    woman.secrets = {u"070-123 45 67"_s, u"asa@exempel.se"_s, u"Lilla Gränd\n531 30 Lidköping"_s};
    return DeIdentifier(
        {woman, known(Role::Perpetrator, u"Jonas"_s, u"Lindqvist"_s, Gender::Male),
            known(Role::Child, u"Elsa"_s, u"Lindqvist Öberg"_s),
            known(Role::Child, u"Bo"_s, u"Lindqvist Öberg"_s), known(Role::Other, u"Märta"_s, u"Lindqvist"_s),
            known(Role::Staff, u"Karin"_s, u"Holm"_s)},
        {u"Vinninga"_s}, reference);
}

QString told(const QString& text)
{
    return family().deIdentified(text);
}

QStringList wordsOf(const QList<IdentityTrace>& traces, IdentityTrace::Kind kind)
{
    QStringList words;
    for (const IdentityTrace& trace : traces) {
        if (trace.kind == kind) {
            words.append(trace.word);
        }
    }
    return words;
}

} // namespace

TEST_CASE("each person has one substitute, in every way the name is written", "[referral][deidentify]")
{
    CHECK(told(u"Åsa ringde. Jonas är hemma."_s) == u"Kvinnan ringde. Våldsutövaren är hemma."_s);
    CHECK(told(u"Åsa Öberg, Åsa Anna-Karin Öberg och ÅSA"_s) == u"Kvinnan, Kvinnan och Kvinnan"_s);
    CHECK(told(u"Anna-Karin eller Anna Karin"_s) == u"Kvinnan eller Kvinnan"_s);
    CHECK(told(u"Elsa och lillebror Bo"_s) == u"Barn 1 och lillebror Barn 2"_s);
    CHECK(told(u"farmor Märta"_s) == u"farmor Person 1"_s);
    CHECK(told(u"slarvigt: åsa och jonas"_s) == u"slarvigt: Kvinnan och Våldsutövaren"_s);
    // Decomposed, as some programs write it.
    CHECK(told(u"A\u030Asa ringde"_s) == u"Kvinnan ringde"_s);
}

TEST_CASE("Swedish genitives are kept as genitives", "[referral][deidentify]")
{
    CHECK(told(u"Åsas man och Åsa Öbergs mamma"_s) == u"Kvinnans man och Kvinnans mamma"_s);
    CHECK(told(u"Elsas skola, Bos cykel, Jonas bil"_s)
        == u"Barn 1:s skola, Barn 2:s cykel, Våldsutövaren bil"_s);
    CHECK(told(u"Märta:s och Elsa’s"_s) == u"Person 1:s och Barn 1:s"_s);
    CHECK(told(u"Anna-Karins syster"_s) == u"Kvinnans syster"_s);
}

TEST_CASE("a name that several share tells none of them", "[referral][deidentify]")
{
    CHECK(told(u"Familjen Lindqvist"_s) == u"Familjen [namn i familjen]"_s);
    CHECK(told(u"Jonas Lindqvist och Märta Lindqvists hus"_s) == u"Våldsutövaren och Person 1:s hus"_s);
}

TEST_CASE("names inside hyphened words go, other words stay", "[referral][deidentify]")
{
    CHECK(told(u"Åsa-ärendet"_s) == u"Kvinnan-ärendet"_s);
    CHECK(told(u"Elsabeth, Jonasson och holmen"_s) == u"Elsabeth, Jonasson och holmen"_s);
    // An ordinary word with a small letter is not the child Bo.
    CHECK(told(u"De vill bo kvar. Bo vill inte."_s) == u"De vill bo kvar. Barn 2 vill inte."_s);
    CHECK(wordsOf(family().traces(u"De vill bo kvar."_s), IdentityTrace::Kind::KnownName)
        == QStringList{u"bo"_s});
}

TEST_CASE("numbers and addresses of every kind are replaced", "[referral][deidentify]")
{
    CHECK(told(u"19900602-2397, 900602-2397, 9006022397, 900602+2397"_s)
        == u"[personnummer], [personnummer], [personnummer], [personnummer]"_s);
    CHECK(told(u"interimsnummer 19900602-T239"_s) == u"interimsnummer [personnummer]"_s);
    CHECK(told(u"ring 0510-123 45, 070 123 45 67 eller +46 (0)70-123 45 67"_s)
        == u"ring [telefonnummer], [telefonnummer] eller [telefonnummer]"_s);
    CHECK(told(u"skriv till nagon.annan@kommun.exempel.se eller @kontot"_s)
        == u"skriv till [e-postadress] eller [konto]"_s);
    CHECK(told(u"bor på Storgatan 12 B, Norra Kyrkogatan 3 och S:t Olofs gata 5"_s).contains(u"[adress]"_s));
    CHECK_FALSE(told(u"bor på Storgatan 12 B"_s).contains(u"Storgatan"_s));
    CHECK(told(u"113 40 Solna"_s) == u"[postadress]"_s);
    CHECK(told(u"ärende 2026-00173, bil ABC 123"_s) == u"ärende [ärendenummer], bil [registreringsnummer]"_s);
    // What is on record goes however odd it is.
    CHECK(told(u"på lilla gränd bakom huset"_s) == u"på [uppgift] bakom huset"_s);
}

TEST_CASE("days become distances", "[referral][deidentify]")
{
    CHECK(told(u"Den 15 november 2026 slog han."_s) == u"[för 7 dagar sedan] slog han."_s);
    CHECK(told(u"2026-11-21"_s) == u"[för 1 dag sedan]"_s);
    CHECK(told(u"20261122, 261122"_s) == u"[samma dag], [samma dag]"_s);
    CHECK(told(u"21/11 och 1/10"_s) == u"[för 1 dag sedan] och [för 7 veckor sedan]"_s);
    CHECK(told(u"sedan den 3 maj"_s) == u"sedan [för 7 månader sedan]"_s);
    CHECK(told(u"24 december"_s) == u"[för 11 månader sedan]"_s); // the last one that has been
    CHECK(told(u"möte 2026-11-29"_s) == u"möte [om 7 dagar]"_s);
    CHECK(told(u"3 maj 1998"_s) == u"[för 29 år sedan]"_s);
    CHECK(told(u"31/13 är ingen dag"_s) == u"31/13 är ingen dag"_s);
}

TEST_CASE("towns are told apart and kept apart", "[referral][deidentify]")
{
    CHECK(told(u"från Skara till Lidköping, sedan Skaras badhus"_s)
        == u"från Ort A till Ort B, sedan Ort A:s badhus"_s);
    CHECK(told(u"i Upplands Väsby och Vinninga"_s) == u"i Ort A och Ort B"_s);
    DeIdentifier again = family();
    const QString first = again.deIdentified(u"Skara"_s);
    CHECK(again.deIdentified(u"Skara, Vara"_s) == u"Ort A, Ort B"_s);
    // Another day: what was replaced stays, and a new town takes the next letter.
    CHECK(
        told(u"Ort A och Vara. Kvinnan, Barn 1:s pappa"_s) == u"Ort A och Ort B. Kvinnan, Barn 1:s pappa"_s);
    CHECK(first == u"Ort A"_s);
}

TEST_CASE("what was de-identified stays as it is", "[referral][deidentify]")
{
    const QString once = told(u"Åsas barn Elsa flyttade från Skara den 3 maj 2026, tel 070-123 45 67."_s);
    CHECK(told(once) == once);
}

TEST_CASE("traces show what may still tell", "[referral][deidentify]")
{
    using Kind = IdentityTrace::Kind;
    const auto traces = family().traces(
        u"Kvinnan arbetar på Ekbackens skola. Maja såg det. Hon är polis, 34 år, i Ort A. Han heter Zlatko "
        u"och Åsa vet. SoL gäller [för 7 dagar sedan]."_s);
    CHECK(wordsOf(traces, Kind::Capitalised) == QStringList{u"Ekbackens"_s, u"Zlatko"_s});
    CHECK(wordsOf(traces, Kind::Place) == QStringList{u"skola"_s});
    CHECK(wordsOf(traces, Kind::GivenName) == QStringList{u"Maja"_s});
    CHECK(wordsOf(traces, Kind::Rare) == QStringList{u"polis"_s});
    CHECK(wordsOf(traces, Kind::Digits) == QStringList{u"34"_s});
    CHECK(wordsOf(traces, Kind::KnownName) == QStringList{u"Åsa"_s});
    CHECK(family().traces(u"Kvinnan och Barn 1:s pappa träffades i Ort A. Det var bra."_s).isEmpty());
    const auto placed = family().traces(u"Sedan Ekeby."_s);
    REQUIRE(placed.size() == 1);
    CHECK(placed.first().at == 6);
}

TEST_CASE("no known name is ever left, and a person is always called the same", "[referral][deidentify]")
{
    // Names of letters that no Swedish word of the templates has at its start, with å, ä, ö and hyphens.
    const auto syllable = [] {
        static const QStringList all{
            u"zå"_s, u"xä"_s, u"qö"_s, u"zel"_s, u"xim"_s, u"qår"_s, u"zös"_s, u"xat"_s};
        return all[*rc::gen::inRange(0, static_cast<int>(all.size()))];
    };
    const auto part = [&] {
        QString name = syllable() + syllable();
        return QString(name.front().toUpper() + name.mid(1));
    };
    const auto name = [&] { return *rc::gen::arbitrary<bool>() ? part() : part() + u'-' + part(); };
    const auto written = [&](const QString& one) {
        switch (*rc::gen::inRange(0, 6)) {
        case 0:
            return one + u's';
        case 1:
            return one.toUpper();
        case 2:
            return one.toLower();
        case 3:
            return one + u":s"_s;
        case 4:
            return one + u"-ärendet"_s;
        default:
            return one;
        }
    };
    CHECK(rc::check("no name is left", [&] {
        QList<KnownPerson> persons;
        const int count = *rc::gen::inRange(1, 5);
        for (int i = 0; i < count; ++i) {
            persons.append(known(i == 0 ? Role::Subject
                    : i == 1            ? Role::Perpetrator
                                        : Role::Child,
                name(), name(), i == 0 ? Gender::Female : Gender::Male));
        }
        static const QStringList before{u"Sedan kom "_s, u"(hos "_s, u"med "_s, u"\""_s, u""_s, u"i,"_s};
        static const QStringList after{u" hem."_s, u")"_s, u", som"_s, u"\n"_s, u"!"_s, u" "_s};
        QString text;
        const int mentions = *rc::gen::inRange(1, 12);
        for (int i = 0; i < mentions; ++i) {
            const KnownPerson& one = persons[*rc::gen::inRange(0, count)];
            QString mention;
            switch (*rc::gen::inRange(0, 3)) {
            case 0:
                mention = one.givenName;
                break;
            case 1:
                mention = one.familyName;
                break;
            default:
                mention = one.givenName + u' ' + one.familyName;
            }
            text += before[*rc::gen::inRange(0, 6)] + written(mention) + after[*rc::gen::inRange(0, 6)];
        }
        DeIdentifier substitutes(persons, {}, reference);
        const QString result = substitutes.deIdentified(text);
        for (const KnownPerson& one : persons) {
            for (const QString& whole : {one.givenName, one.familyName}) {
                const QStringList pieces = whole.split(u'-');
                for (const QString& piece : pieces) {
                    const QRegularExpression there(u"(?<!\\p{L})"_s + piece + u"(?:s|:s)?(?!\\p{L})"_s,
                        QRegularExpression::CaseInsensitiveOption
                            | QRegularExpression::UseUnicodePropertiesOption);
                    RC_ASSERT(!result.contains(there));
                }
            }
        }
        RC_ASSERT(wordsOf(substitutes.traces(result), IdentityTrace::Kind::KnownName).isEmpty());
        RC_ASSERT(substitutes.deIdentified(result) == result);
    }));
    CHECK(rc::check("the same substitute throughout", [&] {
        const QString one = part();
        const QString other = one + u"x"_s;
        DeIdentifier substitutes(
            {known(Role::Subject, one, u""_s, Gender::Female), known(Role::Other, other, u""_s)}, {},
            reference);
        const int times = *rc::gen::inRange(1, 8);
        QString text;
        for (int i = 0; i < times; ++i) {
            text += one + u" och "_s + other + u"s vän. "_s;
        }
        const QString result = substitutes.deIdentified(text);
        RC_ASSERT(result.count(u"Kvinnan "_s) == times);
        RC_ASSERT(result.count(u"Person 1:s "_s) == times);
    }));
}
