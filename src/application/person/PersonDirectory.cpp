#include <frid/application/person/PersonDirectory.h>

#include "NameMatching.h"

#include <frid/domain/casefile/CaseNumber.h>

#include <QHash>
#include <QRegularExpression>
#include <QSharedData>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// Indexed words that are not names carry a mark in front, which no folded name has.
constexpr QChar identityMark = u'#';
constexpr QChar birthMark = u'@';
constexpr QChar caseMark = u'%';

constexpr qsizetype shortestPhonetic = 3;
/// Fewer digits begin nearly everybody's number.
constexpr qsizetype shortestDigits = 4;
/// With fewer digits of its serial, only the whole case number counts.
constexpr qsizetype shortestSerial = 3;
constexpr qsizetype yearAndHyphen = 5;

/// Steps of a word's answer, as DirectoryMatch; none = no match.
constexpr quint8 none = 255;

quint8 step(DirectoryMatch match)
{
    return quint8(match);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'`' || c == u'\u00b4';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u2013';
}

/// A name's words: folded, parted at everything that is no letter or digit, apostrophes left out. A hyphened
/// name counts in parts, and as a whole where `joined` is asked for.
QStringList nameWords(QStringView name, bool joined)
{
    QStringList words;
    const auto add = [&words](const QString& word) {
        if (!word.isEmpty() && !words.contains(word)) {
            words.append(word);
        }
    };
    const QString folded = foldName(name);
    QString part;
    QString whole;
    bool hyphened = false;
    const auto endWhole = [&] {
        add(part);
        if (joined && hyphened) {
            add(whole);
        }
        part.clear();
        whole.clear();
        hyphened = false;
    };
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            part += c;
            whole += c;
        } else if (isHyphen(c)) {
            add(part);
            part.clear();
            hyphened = true;
        } else if (!isApostrophe(c)) {
            endWhole();
        }
    }
    endWhole();
    return words;
}

/// Swedish alphabetical order by code points.
QString sortKey(const DirectoryEntry& entry)
{
    QString key = foldName(entry.familyName) + u' ' + foldName(entry.givenName);
    for (QChar& c : key) {
        if (c == u'å') {
            c = u'\ue000';
        } else if (c == u'ä') {
            c = u'\ue001';
        } else if (c == u'ö') {
            c = u'\ue002';
        }
    }
    return key;
}

/// One word of a query.
struct Typed {
    enum class Kind { Name, Digits, CaseNumber };
    Kind kind = Kind::Name;
    QString text;
};

std::vector<Typed> typedWords(QStringView query)
{
    static const QRegularExpression casePattern(u"^[0-9]{4}-[0-9]{1,9}$"_s);
    std::vector<Typed> typed;
    bool onlyDigits = true;
    const QString simple = query.left(200).toString().simplified();
    const QStringList parts = simple.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (casePattern.match(part).hasMatch()) {
            typed.push_back({Typed::Kind::CaseNumber, part});
            onlyDigits = false;
        } else if (std::ranges::any_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; })) {
            QString digits;
            for (const QChar c : part) {
                if (c.isLetterOrNumber()) {
                    digits += c.toUpper();
                }
            }
            typed.push_back({Typed::Kind::Digits, digits});
        } else {
            const QStringList words = nameWords(part, false);
            for (const QString& word : words) {
                typed.push_back({Typed::Kind::Name, word});
            }
            onlyDigits = onlyDigits && words.isEmpty();
        }
    }
    if (onlyDigits && typed.size() > 1) {
        // An identity number typed with a space in it.
        for (size_t i = 1; i < typed.size(); ++i) {
            typed[0].text += typed[i].text;
        }
        typed.resize(1);
    }
    std::erase_if(typed, [](const Typed& word) {
        return word.kind == Typed::Kind::Digits && word.text.size() < shortestDigits;
    });
    return typed;
}

enum class DateRelation { Different, Unknown, Near, Same };

DateRelation relation(QDate typed, const DirectoryEntry& entry)
{
    if (!typed.isValid()) {
        return DateRelation::Unknown;
    }
    const QDate known = entry.birthDate;
    if (!known.isValid()) {
        const bool sameAge = entry.birthYear == 0 || std::abs(entry.birthYear - typed.year()) <= 1;
        return sameAge ? DateRelation::Unknown : DateRelation::Different;
    }
    if (known == typed) {
        return DateRelation::Same;
    }
    const int years = std::abs(known.year() - typed.year());
    const bool sameMonth = known.month() == typed.month();
    const bool sameDay = known.day() == typed.day();
    const bool swapped = known.day() == typed.month() && known.month() == typed.day();
    const bool near = std::abs(known.daysTo(typed)) <= 2 || (years == 0 && (sameMonth || sameDay || swapped))
        || ((years == 1 || years == 10) && sameMonth && sameDay);
    return near ? DateRelation::Near : DateRelation::Different;
}

/// How alike two names are; higher is more.
enum Alike : quint8 { NotAlike, FewLetters, SameSound, SameName };

} // namespace

class PersonDirectory::Data : public QSharedData {
public:
    struct Word {
        QString folded;
        QString plain;
        QString key; ///< empty for numbers
        std::vector<quint32> persons;
    };
    struct Person {
        DirectoryEntry entry;
        QString sortKey;
        std::vector<quint32> words;
    };
    struct WordMatch {
        quint32 word;
        quint8 match;
    };

    std::vector<Word> words;
    QHash<QString, quint32> wordIds; ///< by folded
    std::vector<quint32> byPlain; ///< word ids in the order of their plain form
    std::vector<quint32> byKey; ///< names' word ids in the order of their phonetic key
    std::vector<Person> persons;
    std::vector<quint32> freePersons;
    QHash<PersonId, quint32> personIds;

    [[nodiscard]] auto plainOf() const
    {
        return [this](quint32 id) { return QStringView(words[id].plain); };
    }
    [[nodiscard]] auto keyOf() const
    {
        return [this](quint32 id) { return QStringView(words[id].key); };
    }

    /// While building, words are sorted once at the end.
    quint32 wordId(const QString& folded, bool sorted)
    {
        if (const auto known = wordIds.constFind(folded); known != wordIds.cend()) {
            return *known;
        }
        const auto id = quint32(words.size());
        const bool name = folded[0].isLetterOrNumber() || folded[0].isSurrogate();
        words.push_back({folded, plainName(folded), name ? phoneticKey(folded) : QString(), {}});
        wordIds.insert(folded, id);
        insert(byPlain, id, plainOf(), sorted);
        if (name) {
            insert(byKey, id, keyOf(), sorted);
        }
        return id;
    }

    template <typename TextOf>
    void insert(std::vector<quint32>& order, quint32 id, TextOf textOf, bool sorted)
    {
        const auto place = sorted ? std::ranges::lower_bound(order, textOf(id), {}, textOf) : order.end();
        order.insert(place, id);
    }

    void sortWords()
    {
        std::ranges::sort(byPlain, {}, plainOf());
        std::ranges::sort(byKey, {}, keyOf());
    }

    void add(const DirectoryEntry& entry, bool sorted)
    {
        QStringList texts;
        if (!entry.masked) {
            texts = nameWords(entry.givenName, true) + nameWords(entry.familyName, true);
            if (entry.birthDate.isValid()) {
                texts.append(birthMark + entry.birthDate.toString(u"yyyyMMdd"_s));
            }
        }
        if (!entry.identityDigits.isEmpty()) {
            texts.append(identityMark + entry.identityDigits);
            if (entry.identityDigits.size() == 12) {
                texts.append(identityMark + entry.identityDigits.mid(2));
            }
        }
        for (const QString& number : entry.caseNumbers) {
            texts.append(caseMark + number);
        }
        texts.removeDuplicates();

        Person person;
        if (entry.masked) {
            person.entry.id = entry.id;
            person.entry.masked = true;
            person.entry.caseNumbers = entry.caseNumbers;
        } else {
            person.entry = entry;
        }
        person.sortKey = sortKey(person.entry);
        const quint32 slot = freePersons.empty() ? quint32(persons.size()) : freePersons.back();
        for (const QString& text : texts) {
            const quint32 id = wordId(text, sorted);
            person.words.push_back(id);
            words[id].persons.push_back(slot);
        }
        if (freePersons.empty()) {
            persons.push_back(std::move(person));
        } else {
            freePersons.pop_back();
            persons[slot] = std::move(person);
        }
        personIds.insert(entry.id, slot);
    }

    /// Words stay, without persons; the index is built anew at the next unlocking.
    void remove(PersonId id)
    {
        const auto found = personIds.constFind(id);
        if (found == personIds.cend()) {
            return;
        }
        const quint32 slot = *found;
        for (const quint32 word : persons[slot].words) {
            std::erase(words[word].persons, slot);
        }
        persons[slot] = {};
        freePersons.push_back(slot);
        personIds.erase(found);
    }

    /// The words that begin with a text.
    template <typename TextOf>
    [[nodiscard]] static std::span<const quint32> beginning(
        const std::vector<quint32>& order, QStringView start, TextOf textOf)
    {
        const auto first = std::ranges::lower_bound(order, start, {}, textOf);
        const auto last = std::partition_point(
            first, order.end(), [&](quint32 id) { return textOf(id).startsWith(start); });
        return {first, last};
    }

    [[nodiscard]] std::vector<WordMatch> matches(const Typed& typed, DirectoryEffort& effort) const
    {
        std::vector<WordMatch> found;
        const auto note = [&](quint32 id, DirectoryMatch match) {
            ++effort.words;
            if (!words[id].persons.empty()) {
                found.push_back({id, step(match)});
            }
        };
        const auto numbers = [&](QChar mark, const QString& text, DirectoryMatch whole) {
            const QString start = mark + text;
            for (const quint32 id : beginning(byPlain, start, plainOf())) {
                note(id, words[id].folded.size() == start.size() ? whole : DirectoryMatch::Prefix);
            }
        };
        switch (typed.kind) {
        case Typed::Kind::CaseNumber:
            if (typed.text.size() >= yearAndHyphen + shortestSerial) {
                numbers(caseMark, typed.text, DirectoryMatch::Number);
            }
            if (const auto number = CaseNumber::parse(typed.text);
                number && number->toString() != typed.text) {
                numbers(caseMark, number->toString(), DirectoryMatch::Number);
            }
            break;
        case Typed::Kind::Digits:
            numbers(identityMark, typed.text, DirectoryMatch::Number);
            numbers(birthMark, typed.text, DirectoryMatch::Exact);
            break;
        case Typed::Kind::Name:
            matchName(typed.text, note);
            break;
        }
        return found;
    }

    template <typename Note> void matchName(const QString& typed, Note note) const
    {
        for (const quint32 id : beginning(byPlain, plainName(typed), plainOf())) {
            const QString& name = words[id].folded;
            if (beginsName(typed, name)) {
                note(id, name.size() == typed.size() ? DirectoryMatch::Exact : DirectoryMatch::Prefix);
            }
        }
        if (typed.size() < shortestPhonetic) {
            return;
        }
        const QString key = phoneticKey(typed);
        for (const quint32 id : beginning(byKey, key, keyOf())) {
            // A key that shrank to one or two letters says too little about a beginning.
            if (key.size() >= shortestPhonetic || words[id].key.size() == key.size()) {
                note(id, DirectoryMatch::Phonetic);
            }
        }
    }

    /// How alike each indexed name is to the best of the given ones.
    [[nodiscard]] std::vector<quint8> alikeness(const QStringList& names) const
    {
        std::vector<quint8> alike(words.size(), NotAlike);
        for (const QString& name : names) {
            const QString key = phoneticKey(name);
            for (const quint32 id : byKey) {
                const Word& word = words[id];
                quint8 found = NotAlike;
                if (word.folded == name) {
                    found = SameName;
                } else if (key.size() > 1 && word.key == key) {
                    found = SameSound;
                } else if (fewLettersDiffer(word.folded, name)) {
                    found = FewLetters;
                }
                alike[id] = std::max(alike[id], found);
            }
        }
        return alike;
    }

    /// The best likeness among a person's names; two empty names are the same name.
    [[nodiscard]] quint8 best(
        const std::vector<quint8>& alike, const QStringList& typed, const QStringList& names) const
    {
        if (typed.isEmpty() && names.isEmpty()) {
            return SameName;
        }
        quint8 found = NotAlike;
        for (const QString& name : names) {
            const auto id = wordIds.constFind(name);
            found = id == wordIds.cend() ? found : std::max(found, alike[*id]);
        }
        return found;
    }
};

PersonDirectory::PersonDirectory()
    : m_data(new Data)
{ }

PersonDirectory::PersonDirectory(const PersonDirectory&) = default;
PersonDirectory::PersonDirectory(PersonDirectory&&) noexcept = default;
PersonDirectory& PersonDirectory::operator=(const PersonDirectory&) = default;
PersonDirectory& PersonDirectory::operator=(PersonDirectory&&) noexcept = default;
PersonDirectory::~PersonDirectory() = default;

PersonDirectory PersonDirectory::build(const QList<DirectoryEntry>& entries)
{
    PersonDirectory directory;
    Data& data = *directory.m_data;
    data.persons.reserve(size_t(entries.size()));
    for (const DirectoryEntry& entry : entries) {
        data.remove(entry.id);
        data.add(entry, false);
    }
    data.sortWords();
    return directory;
}

void PersonDirectory::upsert(const DirectoryEntry& entry)
{
    Data& data = *m_data;
    data.remove(entry.id);
    data.add(entry, true);
}

void PersonDirectory::remove(PersonId id)
{
    m_data->remove(id);
}

void PersonDirectory::clear()
{
    m_data = new Data;
}

qsizetype PersonDirectory::size() const
{
    return m_data->personIds.size();
}

QList<DirectoryHit> PersonDirectory::search(QStringView query, int limit, DirectoryEffort* effort) const
{
    const Data& data = *m_data;
    DirectoryEffort counted;
    const std::vector<Typed> typed = typedWords(query);
    if (typed.empty() || limit <= 0) {
        return {};
    }

    // What each typed word says of each indexed word; and the typed word that the fewest persons answer to.
    std::vector<std::vector<quint8>> says(typed.size());
    std::vector<quint32> candidates;
    size_t fewest = SIZE_MAX;
    std::vector<Data::WordMatch> rarest;
    for (size_t i = 0; i < typed.size(); ++i) {
        std::vector<Data::WordMatch> matches = data.matches(typed[i], counted);
        says[i].assign(data.words.size(), none);
        size_t persons = 0;
        for (const auto [word, match] : matches) {
            says[i][word] = std::min(says[i][word], match);
            persons += data.words[word].persons.size();
        }
        if (persons < fewest) {
            fewest = persons;
            rarest = std::move(matches);
        }
    }
    candidates.reserve(fewest);
    std::vector<quint8> seen(data.persons.size(), 0);
    for (const auto& match : rarest) {
        for (const quint32 slot : data.words[match.word].persons) {
            if (seen[slot] == 0) {
                seen[slot] = 1;
                candidates.push_back(slot);
            }
        }
    }
    counted.persons = qsizetype(candidates.size());

    struct Weighed {
        quint32 person;
        quint8 worst;
        int sum;
    };
    std::vector<Weighed> hits;
    hits.reserve(candidates.size());
    for (const quint32 slot : candidates) {
        const Data::Person& person = data.persons[slot];
        Weighed weighed{slot, 0, 0};
        for (const auto& word : says) {
            quint8 best = none;
            for (const quint32 id : person.words) {
                best = std::min(best, word[id]);
            }
            weighed.worst = std::max(weighed.worst, best);
            weighed.sum += best;
        }
        // A protected person answers to whole numbers only.
        if (weighed.worst != none
            && (!person.entry.masked || weighed.worst == step(DirectoryMatch::Number))) {
            hits.push_back(weighed);
        }
    }
    const auto shown = std::min(hits.size(), size_t(limit));
    std::partial_sort(
        hits.begin(), hits.begin() + qsizetype(shown), hits.end(), [&](const Weighed& a, const Weighed& b) {
            if (a.worst != b.worst || a.sum != b.sum) {
                return std::pair(a.worst, a.sum) < std::pair(b.worst, b.sum);
            }
            const int order = data.persons[a.person].sortKey.compare(data.persons[b.person].sortKey);
            return order != 0 ? order < 0 : a.person < b.person;
        });
    QList<DirectoryHit> result;
    for (size_t i = 0; i < shown; ++i) {
        result.append({data.persons[hits[i].person].entry, DirectoryMatch(hits[i].worst)});
    }
    if (effort != nullptr) {
        *effort = counted;
    }
    return result;
}

QList<DirectoryHit> PersonDirectory::similar(
    QStringView givenName, QStringView familyName, QDate birthDate, int limit) const
{
    const Data& data = *m_data;
    const QStringList given = nameWords(givenName, true);
    const QStringList family = nameWords(familyName, true);
    const std::vector<quint8> givenAlike = data.alikeness(given);
    const std::vector<quint8> familyAlike = data.alikeness(family);

    std::vector<quint32> candidates;
    for (const quint32 word : data.byKey) {
        if (givenAlike[word] != NotAlike || familyAlike[word] != NotAlike) {
            const auto& persons = data.words[word].persons;
            candidates.insert(candidates.end(), persons.begin(), persons.end());
        }
    }
    std::ranges::sort(candidates);
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());

    struct Weighed {
        quint32 person;
        int points;
        DirectoryMatch match;
    };
    std::vector<Weighed> hits;
    for (const quint32 slot : candidates) {
        const DirectoryEntry& entry = data.persons[slot].entry;
        const DateRelation dates = relation(birthDate, entry);
        if (dates == DateRelation::Different) {
            continue;
        }
        const QStringList entryGiven = nameWords(entry.givenName, true);
        const QStringList entryFamily = nameWords(entry.familyName, true);
        const quint8 givenGiven = data.best(givenAlike, given, entryGiven);
        const quint8 familyFamily = data.best(familyAlike, family, entryFamily);
        const quint8 givenFamily = data.best(givenAlike, given, entryFamily);
        const quint8 familyGiven = data.best(familyAlike, family, entryGiven);
        const int both = std::max(std::min(givenGiven, familyFamily), std::min(givenFamily, familyGiven));
        const int one = std::max({givenGiven, familyFamily, givenFamily, familyGiven});
        if (both == NotAlike && (one == NotAlike || dates != DateRelation::Same)) {
            continue;
        }
        const auto match = both == SameName ? DirectoryMatch::Exact
            : both == SameSound             ? DirectoryMatch::Phonetic
                                            : DirectoryMatch::Similar;
        hits.push_back({slot, 10 * both + one + 5 * int(dates), match});
    }
    const auto shown = std::min(hits.size(), size_t(std::max(limit, 0)));
    std::partial_sort(
        hits.begin(), hits.begin() + qsizetype(shown), hits.end(), [&](const Weighed& a, const Weighed& b) {
            return a.points != b.points ? a.points > b.points
                                        : data.persons[a.person].sortKey < data.persons[b.person].sortKey;
        });
    QList<DirectoryHit> result;
    for (size_t i = 0; i < shown; ++i) {
        result.append({data.persons[hits[i].person].entry, hits[i].match});
    }
    return result;
}

} // namespace frid
