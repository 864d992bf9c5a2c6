#pragma once

#include <frid/domain/person/Person.h>

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

namespace frid {

/// Seeded choices: the same seed gives the same sequence on every machine.
class DemoRandom {
public:
    explicit DemoRandom(quint32 seed)
        : m_generator(seed)
    { }

    /// From `low` to `high`, both included.
    [[nodiscard]] int between(int low, int high);
    /// True in `percent` of a hundred.
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
    template <typename List> [[nodiscard]] auto pick(const List& list)
    {
        return list.at(between(0, int(list.size()) - 1));
    }
    [[nodiscard]] QUuid uuid(const QDateTime& at);
    template <typename T> [[nodiscard]] T id(const QDateTime& at) { return T(uuid(at)); }

private:
    QRandomGenerator m_generator;
};

/// The synthetic people and the words of the demo registry, from resources/demo.
class DemoText {
public:
    [[nodiscard]] static Result<DemoText> load();

    [[nodiscard]] const QStringList& words(const QString& key) const;
    [[nodiscard]] const QString& phrase(DemoRandom& random, const QString& key) const;
    struct GoalText {
        QString area;
        QString text;
        QString indicator;
    };
    [[nodiscard]] const QList<GoalText>& goals() const { return m_goals; }
    /// A journal note's text of realistic length, 150 to 1 500 characters, with facts of one kind of case.
    [[nodiscard]] QString note(DemoRandom& random, const QString& factsKey) const;

    /// A person born within `fromAge`–`toAge` years before a day, with name, number (mostly) and ways of
    /// contact.
    [[nodiscard]] Person person(DemoRandom& random, Gender gender, int fromAge, int toAge, QDate day);
    [[nodiscard]] QString familyName(DemoRandom& random) const;

private:
    [[nodiscard]] std::optional<IdentityNumber> number(DemoRandom& random, QDate birth, Gender gender);

    QHash<QString, QStringList> m_words;
    QList<GoalText> m_goals;
    QSet<QString> m_usedNumbers;
};

} // namespace frid
