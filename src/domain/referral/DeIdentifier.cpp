#include <frid/domain/referral/DeIdentifier.h>

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

#include "IdentityWords.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

using Options = QRegularExpression::PatternOption;

QRegularExpression pattern(const QString& text, QRegularExpression::PatternOptions more = {})
{
    return QRegularExpression(text, Options::UseUnicodePropertiesOption | more);
}

/// A word with what may stand inside one: Anna-Karin, O'Neill, Anna:s.
const QRegularExpression& wordPattern()
{
    static const auto made = pattern(uR"([\p{L}\p{M}]+(?:[-‐‑:'’][\p{L}\p{M}]+)*)"_s);
    return made;
}

/// What the class itself puts in.
const QRegularExpression& substitutePattern()
{
    static const auto made = pattern(
        uR"(\[[^\[\]]*\]|(?<!\p{L})(?:Kvinnans?|Mannens?|Klienten?s?|Barnets?|Våldsutövarens?|Handläggarens?|(?:Barn|Person|Våldsutövare|Handläggare) \d+(?::s)?|Ort [A-ZÅÄÖ]{1,2}(?::s)?)(?!\p{L}))"_s);
    return made;
}

bool isCapitalised(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper();
}

/// The parts that a name can be written in: "Anna-Karin Berg" is also Anna, Karin and Berg.
QStringList namePieces(const QString& name)
{
    static const auto separators = pattern(uR"x([\s,.()"“”]+)x"_s);
    QStringList pieces;
    const QStringList words = name.split(separators, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        pieces.append(word);
        static const auto hyphens = pattern(u"[-‐‑'’]"_s);
        const QStringList parts = word.split(hyphens, Qt::SkipEmptyParts);
        if (parts.size() > 1) {
            pieces += parts;
        }
    }
    return pieces;
}

QString normalised(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C);
}

/// "Kvinnan" → "Kvinnans"; "Barn 2" → "Barn 2:s".
QString genitiveOf(const QString& substitute)
{
    const QChar last = substitute.back();
    return last.isLetter() && last.isLower() ? substitute + u's' : substitute + u":s"_s;
}

QString letterName(int number)
{
    QString letters(QChar(u'A' + number % 26));
    if (number >= 26) {
        letters.prepend(QChar(u'A' + number / 26 - 1));
    }
    return u"Ort "_s + letters;
}

int monthOf(const QString& word)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"maj"_s, u"jun"_s, u"jul"_s,
        u"aug"_s, u"sep"_s, u"okt"_s, u"nov"_s, u"dec"_s};
    return static_cast<int>(months.indexOf(word.left(3).toLower())) + 1;
}

int fullYear(int year, QDate reference)
{
    if (year >= 100) {
        return year;
    }
    const int century = reference.year() / 100 * 100;
    return century + year > reference.year() + 1 ? century - 100 + year : century + year;
}

} // namespace

DeIdentifier::DeIdentifier(const QList<KnownPerson>& persons, const QStringList& places, QDate reference)
    : m_reference(reference)
    , m_places(swedishTowns())
{
    nameEverybody(persons);
    for (qsizetype i = 0; i < persons.size(); ++i) {
        learnName(i, persons[i].givenName);
        learnName(i, persons[i].familyName);
        for (const QString& secret : persons[i].secrets) {
            const QStringList lines = normalised(secret).split(u'\n', Qt::SkipEmptyParts);
            for (const QString& line : lines) {
                if (line.trimmed().size() >= 4) {
                    m_secrets.append(line.trimmed());
                }
            }
        }
    }
    m_secrets.removeDuplicates();
    std::ranges::sort(m_secrets, std::greater<>(), [](const QString& secret) { return secret.size(); });
    for (const QString& place : places) {
        if (const QString known = normalised(place).trimmed(); known.size() > 1) {
            m_places.insert(known);
        }
    }
}

void DeIdentifier::learnName(qsizetype person, const QString& name)
{
    const QStringList pieces = namePieces(normalised(name));
    for (const QString& piece : pieces) {
        if (piece.size() > 1) {
            m_names[piece.toLower()].insert(person);
        }
    }
}

void DeIdentifier::nameEverybody(const QList<KnownPerson>& persons)
{
    using Role = KnownPerson::Role;
    const auto count = [&](Role role) {
        return std::ranges::count_if(persons, [role](const KnownPerson& one) { return one.role == role; });
    };
    int child = 0;
    int perpetrator = 0;
    int staff = 0;
    int other = 0;
    for (const KnownPerson& person : persons) {
        switch (person.role) {
        case Role::Subject:
            m_substitutes.append(person.isChild       ? u"Barn %1"_s.arg(++child)
                    : person.gender == Gender::Female ? u"Kvinnan"_s
                    : person.gender == Gender::Male   ? u"Mannen"_s
                                                      : u"Klienten"_s);
            break;
        case Role::Child:
            m_substitutes.append(u"Barn %1"_s.arg(++child));
            break;
        case Role::Perpetrator:
            ++perpetrator;
            m_substitutes.append(
                count(Role::Perpetrator) == 1 ? u"Våldsutövaren"_s : u"Våldsutövare %1"_s.arg(perpetrator));
            break;
        case Role::Staff:
            ++staff;
            m_substitutes.append(
                count(Role::Staff) == 1 ? u"Handläggaren"_s : u"Handläggare %1"_s.arg(staff));
            break;
        case Role::Other:
            m_substitutes.append(u"Person %1"_s.arg(++other));
            break;
        }
    }
}

QSet<qsizetype> DeIdentifier::personsNamed(const QString& word, bool* genitive) const
{
    const QString lower = word.toLower();
    *genitive = false;
    if (const auto found = m_names.constFind(lower); found != m_names.cend()) {
        return *found;
    }
    *genitive = true;
    for (const QString& ending : {u":s"_s, u"'s"_s, u"’s"_s, u"s"_s}) {
        if (lower.endsWith(ending)) {
            const auto found = m_names.constFind(lower.chopped(ending.size()));
            if (found != m_names.cend()) {
                return *found;
            }
        }
    }
    return {};
}

bool DeIdentifier::isOrdinaryHere(const QString& word) const
{
    return !isCapitalised(word) && ordinaryWordNames().contains(word);
}

QString DeIdentifier::replacedNames(const QString& text)
{
    /// One person's names that follow each other are one mention.
    struct Mention {
        qsizetype from = 0;
        qsizetype to = 0;
        QSet<qsizetype> persons;
        bool genitive = false;
    };
    QList<Mention> mentions;
    const auto mention = [&](qsizetype from, const QString& word) {
        bool genitive = false;
        const QSet<qsizetype> persons = personsNamed(word, &genitive);
        if (persons.isEmpty() || isOrdinaryHere(word)) {
            return false;
        }
        if (!mentions.isEmpty()) {
            Mention& last = mentions.last();
            const QStringView between = QStringView(text).mid(last.to, from - last.to);
            const QSet<qsizetype> same = last.persons & persons;
            if (!last.genitive && !same.isEmpty() && (between == u" " || between == u"-")) {
                last.to = from + word.size();
                last.persons = same;
                last.genitive = genitive;
                return true;
            }
        }
        mentions.append({from, from + word.size(), persons, genitive});
        return true;
    };
    auto words = wordPattern().globalMatch(text);
    while (words.hasNext()) {
        const auto match = words.next();
        const QString word = match.captured();
        if (mention(match.capturedStart(), word)) {
            continue;
        }
        // Anna-ärendet, or a double name of which one half is known.
        static const auto part = pattern(uR"([\p{L}\p{M}]+)"_s);
        if (word.contains(u'-') || word.contains(u'‐') || word.contains(u'‑') || word.contains(u'\'')
            || word.contains(u'’') || word.contains(u':')) {
            auto parts = part.globalMatch(word);
            while (parts.hasNext()) {
                const auto inner = parts.next();
                mention(match.capturedStart() + inner.capturedStart(), inner.captured());
            }
        }
    }
    QString result;
    qsizetype at = 0;
    for (const Mention& one : std::as_const(mentions)) {
        result += text.mid(at, one.from - at);
        const QString called
            = one.persons.size() == 1 ? substitute(*one.persons.cbegin()) : u"[namn i familjen]"_s;
        result += one.genitive && !called.endsWith(u']') ? genitiveOf(called) : called;
        at = one.to;
    }
    return result + text.mid(at);
}

QString DeIdentifier::replacedPlaces(const QString& text)
{
    QString result;
    qsizetype at = 0;
    const auto called = [this](const QString& place) {
        auto known = m_letters.constFind(place);
        if (known == m_letters.cend()) {
            known = m_letters.insert(place, letterName(m_nextLetter++));
        }
        return *known;
    };
    // Two words first ("Upplands Väsby"), then one; a capital letter makes the town.
    static const auto towns = pattern(uR"(\p{Lu}[\p{L}\p{M}]+(?:[- ]\p{Lu}[\p{L}\p{M}]+)?)"_s);
    qsizetype from = 0;
    while (true) {
        const auto match = towns.match(text, from);
        if (!match.hasMatch()) {
            break;
        }
        QString word = match.captured();
        qsizetype end = match.capturedEnd();
        const auto place = [this](const QString& written, bool* genitive) {
            *genitive = false;
            if (m_places.contains(written)) {
                return written;
            }
            *genitive = written.endsWith(u's') && m_places.contains(written.chopped(1));
            return *genitive ? written.chopped(1) : QString();
        };
        bool genitive = false;
        QString found = place(word, &genitive);
        static const auto gap = pattern(u"[- ]"_s);
        if (const qsizetype cut = word.indexOf(gap); found.isEmpty() && cut > 0) {
            end = match.capturedStart() + cut;
            found = place(word.left(cut), &genitive);
        }
        if (!found.isEmpty()) {
            result += text.mid(at, match.capturedStart() - at);
            const QString letter = called(found);
            result += genitive ? genitiveOf(letter) : letter;
            at = end;
        }
        from = end;
    }
    return result + text.mid(at);
}

QString DeIdentifier::distance(QDate day) const
{
    const qint64 days = day.daysTo(m_reference);
    const qint64 far = qAbs(days);
    if (far == 0) {
        return u"[samma dag]"_s;
    }
    const auto counted = [](qint64 number, const QString& one, const QString& many) {
        return number == 1 ? one : u"%1 %2"_s.arg(number).arg(many);
    };
    const QString length = far < 14 ? counted(far, u"1 dag"_s, u"dagar"_s)
        : far < 60                  ? counted((far + 3) / 7, u"1 vecka"_s, u"veckor"_s)
        : far < 730                 ? counted((far + 15) / 30, u"1 månad"_s, u"månader"_s)
                                    : counted((far + 182) / 365, u"1 år"_s, u"år"_s);
    return days > 0 ? u"[för %1 sedan]"_s.arg(length) : u"[om %1]"_s.arg(length);
}

void DeIdentifier::takeSecrets(Pieces& pieces) const
{
    for (const QString& secret : m_secrets) {
        const QRegularExpression found
            = pattern(u"(?<![\\p{L}\\d])"_s + QRegularExpression::escape(secret) + u"(?![\\p{L}\\d])"_s,
                Options::CaseInsensitiveOption);
        Pieces next;
        for (const Piece& piece : std::as_const(pieces)) {
            if (piece.done) {
                next.append(piece);
                continue;
            }
            qsizetype at = 0;
            auto matches = found.globalMatch(piece.text);
            while (matches.hasNext()) {
                const auto match = matches.next();
                next.append({piece.text.mid(at, match.capturedStart() - at)});
                next.append({u"[uppgift]"_s, true});
                at = match.capturedEnd();
            }
            next.append({piece.text.mid(at)});
        }
        pieces = next;
    }
}

void DeIdentifier::takePatterns(Pieces& pieces) const
{
    struct Rule {
        QRegularExpression pattern;
        std::function<QString(const QRegularExpressionMatch&)> words; ///< empty: leave it
    };
    const auto said
        = [](const QString& words) { return [words](const QRegularExpressionMatch&) { return words; }; };
    const auto day = [this](int year, int month, int dayOfMonth) {
        const QDate date(fullYear(year, m_reference), month, dayOfMonth);
        return date.isValid() ? distance(date) : QString();
    };
    const auto yearless = [this](int month, int dayOfMonth) {
        QDate date(m_reference.year(), month, dayOfMonth);
        if (date.isValid() && date > m_reference) {
            date = date.addYears(-1);
        }
        return date.isValid() ? distance(date) : QString();
    };
    const auto number
        = [](const QRegularExpressionMatch& match, int group) { return match.captured(group).toInt(); };
    const QString month = u"(jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|"
                          "sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?"_s;
    const auto noCase = Options::CaseInsensitiveOption;
    const QList<Rule> rules{
        {substitutePattern(), [](const QRegularExpressionMatch& match) { return match.captured(); }},
        {pattern(uR"(https?://\S+|www\.\S+)"_s, noCase), said(u"[länk]"_s)},
        {pattern(uR"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)"_s), said(u"[e-postadress]"_s)},
        {pattern(uR"((?<!\w)@[\w.]+)"_s), said(u"[konto]"_s)},
        {pattern(uR"((?<![\d-])\d{4}-\d{5}(?!\d))"_s), said(u"[ärendenummer]"_s)},
        {pattern(
             uR"((?<!\d)(?:\d{2})?\d{6}\s?[-+–]?\s?(?:\d{4}|[A-ZÅÄÖ]\d{3}|[A-ZÅÄÖ]{2}\d{2})(?![\d\p{L}]))"_s),
            said(u"[personnummer]"_s)},
        {pattern(uR"((?<!\d)((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?!\d))"_s),
            [=](const auto& match) { return day(number(match, 1), number(match, 2), number(match, 3)); }},
        {pattern(uR"((?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d))"_s),
            [=](const auto& match) { return day(number(match, 1), number(match, 2), number(match, 3)); }},
        {pattern(uR"((?<!\d)(\d{2})(\d{2})(\d{2})(?!\d))"_s),
            [=](const auto& match) { return day(number(match, 1), number(match, 2), number(match, 3)); }},
        {pattern(uR"((?:\bden )?(?<!\d)(\d{1,2})(?::?e|:a)? )"_s + month + uR"( ((?:19|20)\d{2})(?!\d))"_s,
             noCase),
            [=](const auto& match) {
                return day(number(match, 3), monthOf(match.captured(2)), number(match, 1));
            }},
        {pattern(uR"((?:\bden )?(?<!\d)(\d{1,2})(?::?e|:a)? )"_s + month + uR"((?!\p{L}))"_s, noCase),
            [=](const auto& match) { return yearless(monthOf(match.captured(2)), number(match, 1)); }},
        {pattern(uR"((?:\bden )?(?<!\d)(\d{1,2})[/.](\d{1,2})[ /.-]((?:19|20)?\d{2})(?!\d))"_s, noCase),
            [=](const auto& match) { return day(number(match, 3), number(match, 2), number(match, 1)); }},
        {pattern(uR"((?:\bden )?(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d/]))"_s, noCase),
            [=](const auto& match) { return yearless(number(match, 2), number(match, 1)); }},
        {pattern(uR"((?<!\w)(?:\+46|0046|0)[\s(]*0?\)?\s?\d(?:[\s-]{0,3}\d){5,10}(?!\d))"_s),
            said(u"[telefonnummer]"_s)},
        {pattern(uR"((?<!\p{L})[A-ZÅÄÖ]{3} ?\d{2}[A-Z\d](?![\p{L}\d]))"_s), said(u"[registreringsnummer]"_s)},
        {pattern(
             uR"((?<!\p{L})\p{Lu}[\p{L}\p{M}:'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)?(?:gatan?|vägen?|gränden?|stigen?|torget|torg|allén?|backen|plan|platsen|esplanaden|leden|kajen)s? \d+(?: ?[A-Za-z](?![\p{L}]))?)"_s),
            said(u"[adress]"_s)},
        {pattern(
             uR"((?<!\p{L})\p{Lu}[\p{L}\p{M}'’-]*s? (?:gata|väg|gränd|stig|torg|allé|backe|plan|plats) \d+(?: ?[A-Za-z](?![\p{L}]))?)"_s),
            said(u"[adress]"_s)},
        {pattern(uR"((?<!\d)\d{3} ?\d{2} \p{Lu}[\p{L}\p{M}-]+)"_s), said(u"[postadress]"_s)},
    };
    for (const Rule& rule : rules) {
        Pieces next;
        for (const Piece& piece : std::as_const(pieces)) {
            if (piece.done) {
                next.append(piece);
                continue;
            }
            qsizetype at = 0;
            auto matches = rule.pattern.globalMatch(piece.text);
            while (matches.hasNext()) {
                const auto match = matches.next();
                const QString words = rule.words(match);
                if (words.isEmpty()) {
                    continue;
                }
                next.append({piece.text.mid(at, match.capturedStart() - at)});
                next.append({words, true});
                at = match.capturedEnd();
            }
            next.append({piece.text.mid(at)});
        }
        pieces = next;
    }
}

QString DeIdentifier::deIdentified(const QString& text)
{
    const QString whole = normalised(text);
    static const auto letters = pattern(uR"((?<!\p{L})Ort ([A-Z])(?![\p{L}]))"_s);
    auto used = letters.globalMatch(whole);
    while (used.hasNext()) {
        m_nextLetter = qMax(m_nextLetter, used.next().captured(1).front().unicode() - u'A' + 1);
    }
    Pieces pieces{{whole}};
    takeSecrets(pieces);
    takePatterns(pieces);
    QString result;
    for (const Piece& piece : std::as_const(pieces)) {
        result += piece.done ? piece.text : replacedPlaces(replacedNames(piece.text));
    }
    return result;
}

QList<IdentityTrace> DeIdentifier::traces(const QString& text) const
{
    using Kind = IdentityTrace::Kind;
    // Same length, so that positions stay; our own words are blanked and end no sentence.
    QString rest = text;
    auto ours = substitutePattern().globalMatch(text);
    while (ours.hasNext()) {
        const auto match = ours.next();
        rest.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'·'));
    }
    QList<IdentityTrace> found;
    const auto add = [&found](Kind kind, const QString& word, qsizetype at) {
        const bool told = std::ranges::any_of(
            found, [&](const IdentityTrace& one) { return one.kind == kind && one.word == word; });
        if (!told) {
            found.append({kind, word, at});
        }
    };
    const auto beginsSentence = [&rest](qsizetype at) {
        for (qsizetype i = at - 1; i >= 0; --i) {
            const QChar before = rest.at(i);
            if (before == u'\n' || u".!?:•–"_s.contains(before)) {
                return true;
            }
            if (!before.isSpace() && !u"\"”“'’(»«-*"_s.contains(before)) {
                return false;
            }
        }
        return true;
    };
    static const auto tokens = pattern(uR"(\d[\d\s.,:/-]*\d|\d|[\p{L}\p{M}]+(?:[-:'’][\p{L}\p{M}]+)*)"_s);
    auto matches = tokens.globalMatch(rest);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString word = match.captured();
        const qsizetype at = match.capturedStart();
        if (word.front().isDigit()) {
            add(Kind::Digits, word, at);
            continue;
        }
        const QString lower = word.toLower();
        bool genitive = false;
        const QString nominative = lower.endsWith(u's') ? lower.chopped(1) : lower;
        if (!personsNamed(word, &genitive).isEmpty()) {
            add(Kind::KnownName, word, at);
        } else if (isCapitalised(word)
            && (commonGivenNames().contains(lower) || commonGivenNames().contains(nominative))) {
            add(Kind::GivenName, word, at);
        } else if (std::ranges::any_of(
                       placeWordEndings(), [&](const QString& ending) { return lower.endsWith(ending); })) {
            add(Kind::Place, word, at);
        } else if (std::ranges::any_of(rareWordBeginnings(),
                       [&](const QString& beginning) { return lower.startsWith(beginning); })) {
            add(Kind::Rare, word, at);
        } else if (isCapitalised(word) && !beginsSentence(at) && !harmlessCapitals().contains(word)) {
            add(Kind::Capitalised, word, at);
        }
    }
    return found;
}

} // namespace frid
