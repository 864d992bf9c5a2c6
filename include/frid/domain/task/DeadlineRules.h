#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <frid/domain/Error.h>
#include <frid/domain/JsonReader.h>
#include <optional>

namespace frid {

/// One deadline of resources/codes/deadlines.json (docs/codes.schema.json): when something happens to a case,
/// a task is due so and so long afterwards.
struct DeadlineRule {
    QString id; ///< "preliminary_assessment"; stored with the task that it made
    /// What starts it, such as `intake_received`, `inquiry_opened`, `assessment_signed`, `placement_started`
    /// or `immediate_decision`; all of them stand in docs/codes.schema.json.
    QString trigger;
    QStringList caseKinds; ///< `victim`, `child`, `perpetrator`
    int days = 0; ///< calendar days, added after the months
    int months = 0; ///< calendar months, clamped to the month's end
    QString countsFrom; ///< the day that the clock starts: `received_on`, `opened_on`, `next_on`,
                        ///< `reviewed_on`, `asked_on`, `placed_on`, `ended_on`, `decided_on`
    QString labelSv;
    QString labelEn;
    QString legalSource; ///< statute and section, or who set the target
    QString taskKind; ///< code in the list `task_kind`
    bool extendable = false;
    bool extensionNeedsReason = false;
    bool verified = true; ///< false: shown to the user as awaiting confirmation
    bool lateReceiptNextDay = false; ///< what is received from `lateReceiptFrom` on is due a day later
    QTime lateReceiptFrom; ///< local time; null unless lateReceiptNextDay
    QString completedBy; ///< the record that fulfils it: `preliminary_assessment_done_on`; empty = by hand

    friend bool operator==(const DeadlineRule&, const DeadlineRule&) = default;
};

/// The last day (Swedish calendar day) for doing it. `receivedAt` is the local time of receipt where known.
/// Days are calendar days: neither the hour nor a change to or from summer time moves them.
[[nodiscard]] QDate dueOn(const DeadlineRule& rule, QDate from, std::optional<QTime> receivedAt = {});

/// All deadlines of a registry. Immutable after loading.
class DeadlineRules {
public:
    /// Those that the program carries.
    [[nodiscard]] static Result<DeadlineRules> bundled();
    /// Error: Invalid with the JSON pointer and the first fault; `problems` takes all of them.
    [[nodiscard]] static Result<DeadlineRules> parse(
        const QByteArray& json, QList<JsonProblem>* problems = nullptr);

    /// In the file's order.
    [[nodiscard]] QList<DeadlineRule> matching(const QString& trigger, const QString& caseKind) const;
    [[nodiscard]] std::optional<DeadlineRule> find(const QString& id) const;
    [[nodiscard]] const QList<DeadlineRule>& all() const { return m_rules; }
    /// Version of the content, stored with what it made.
    [[nodiscard]] int version() const { return m_version; }

private:
    QList<DeadlineRule> m_rules;
    int m_version = 0;
};

} // namespace frid
