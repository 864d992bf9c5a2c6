#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/Id.h>

#include <QJsonArray>
#include <QList>
#include <QMap>

namespace frid {

/// Where an answer stands.
struct AnswerKey {
    QString item;
    QString column; ///< empty: the item has no columns
    PartyId subject; ///< the perpetrator or child; null: not repeated, or none named yet

    friend bool operator==(const AnswerKey&, const AnswerKey&) = default;
    friend bool operator<(const AnswerKey& a, const AnswerKey& b);
    friend size_t qHash(const AnswerKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.item, key.column, key.subject);
    }
};

/// What was answered: codes, whole numbers, ISO dates and texts, each as text. What is not here is not
/// answered, which never means "no". Whether a value fits its scale is the instrument's to say.
class Answers {
public:
    /// An empty value takes the answer away.
    void set(const AnswerKey& key, const QString& value);
    /// Empty: not answered.
    [[nodiscard]] QString value(const AnswerKey& key) const { return m_values.value(key); }
    [[nodiscard]] bool has(const AnswerKey& key) const { return m_values.contains(key); }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    /// In the keys' order, so never in that of answering.
    [[nodiscard]] const QMap<AnswerKey, QString>& all() const { return m_values; }

    /// Objects with item, value, and column and subject where they are not empty; in the keys' order.
    [[nodiscard]] QJsonArray toJson() const;
    /// Errors: Invalid with the pointer within the array as field.
    [[nodiscard]] static Result<Answers> fromJson(const QJsonArray& json);

    friend bool operator==(const Answers&, const Answers&) = default;

private:
    QMap<AnswerKey, QString> m_values;
};

/// Those of a case whom an assessment takes in; items are repeated for each of them. Where none is named they
/// are asked once, under no subject: of an unknown perpetrator, or of the child whose case it is.
struct AssessedSubjects {
    QList<PartyId> perpetrators;
    QList<PartyId> children;

    friend bool operator==(const AssessedSubjects&, const AssessedSubjects&) = default;
};

} // namespace frid
