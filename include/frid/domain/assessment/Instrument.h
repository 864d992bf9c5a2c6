#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/JsonReader.h>
#include <frid/domain/LocalText.h>

#include <QJsonObject>
#include <QMap>

namespace frid {

/// What sort of instrument it is. A structured professional judgement has no sum: the reader refuses one.
enum class InstrumentKind {
    Screening,
    Description,
    Weighted,
    ProfessionalJudgement,
    Conversation,
    Checklist
};

/// Whom an assessment can be about.
enum class AboutWhom { Adult, Child, Perpetrator };

/// The level of a judgement made by a person; a number never becomes one by itself.
enum class RiskLevel { Low, Medium, High };

/// Whether an item is answered once, or for each perpetrator or child of the assessment.
enum class Repeat { Once, PerPerpetrator, PerChild };

enum class ScaleType { Choice, Number, Text, Date };

/// One answer of a choice scale.
struct ScaleOption {
    QString code; ///< a-z, 0-9 and _, at most 40; the stored answer
    LocalText label;
    std::optional<int> rank; ///< order within the scale, more is more; none: cannot be compared ("omitted")
    bool marked = false; ///< counts as "this is so": yes, partly
    bool omitted = false; ///< dealt with, but says nothing: omitted, does not know. Never a "no"
};

/// How an item is answered.
struct Scale {
    QString id;
    ScaleType type = ScaleType::Choice;
    QList<ScaleOption> options; ///< of a choice scale, in the order to show
    int minimum = 0; ///< of a number scale
    int maximum = 10; ///< of a number scale
    LocalText low; ///< what the number scale's ends mean; may be empty
    LocalText high;

    [[nodiscard]] const ScaleOption* option(const QString& code) const;
    /// Whether two answers can be told higher or lower: numbers, dates, and choices with ranks.
    [[nodiscard]] bool isOrdered() const;
    /// Whether the value can be an answer: a code, a whole number in range, an ISO date, or text (100 000).
    [[nodiscard]] bool accepts(const QString& value) const;
};

/// An item can be answered for several times: now, earlier, of weight for the future.
struct Column {
    QString id;
    LocalText title;
    std::optional<int> windowDays; ///< how far back "now" reaches; configurable data
    bool verified = true;
};

/// One thing that has to hold; what it looks at is exactly one of item, score or judgement.
struct Condition {
    QString item; ///< an item's id
    QString column; ///< of the item; empty: any of its columns
    QString score; ///< a score's id
    QString judgement; ///< a judgement's id
    QStringList is; ///< option codes; `yes`, `no` of an any-rule; band codes; level codes
    std::optional<int> atLeast; ///< of a number item or a sum or count
    std::optional<int> atMost;
};

struct InstrumentItem {
    QString id; ///< unique in the instrument and the same in later editions
    QString number; ///< as the form has it: "T1", "3a"
    LocalText topic; ///< in our own words, never the publisher's sentence
    LocalText guidance; ///< our own: what to look for, what to ask
    QString scale; ///< a scale's id
    QStringList columns; ///< column ids; empty: answered once, under the empty column
    Repeat repeat = Repeat::Once;
    bool mandatory = false;
    bool counted = false; ///< the answer is a readable code for statistics; choice scales only
    bool verified = true; ///< false: shown to the user as unconfirmed
    std::optional<Condition> when; ///< shown only then; looks at an earlier item
};

struct InstrumentSection {
    QString id;
    LocalText title;
    LocalText guidance; ///< may be empty
    std::optional<Condition> when; ///< looks at an item of an earlier section
    QList<InstrumentItem> items; ///< columns, scale and repeat of the section already filled in
};

enum class ScoreType {
    Sum, ///< points of the marked answers
    Count, ///< how many are marked
    AnyYes, ///< whether one is marked
};

struct ScoreTerm {
    QString item;
    int points = 1;
    QString answer; ///< the option code that gives the points; empty: any marked one

    friend bool operator==(const ScoreTerm&, const ScoreTerm&) = default;
};

struct ScoreBand {
    QString code;
    LocalText label;
    std::optional<int> from; ///< the lowest value; none for the first band
    std::optional<RiskLevel> level; ///< the judgement that it suggests; none: it suggests none
};

struct ScoreRule {
    QString id;
    ScoreType type = ScoreType::Sum;
    LocalText title;
    LocalText note; ///< where weights and bands come from; may be empty
    bool verified = true;
    bool switchable = false; ///< the municipality can switch it off: only counts and marked items then show
    QString column; ///< which column's answers; empty: of items without columns, or any column
    QList<ScoreTerm> terms;
    QList<QStringList> exclusive; ///< of each group one item at most can hold (+4 against −3)
    QList<ScoreBand> bands; ///< ascending; may be empty
};

/// A summary judgement that a person makes.
struct JudgementRule {
    QString id;
    LocalText title;
    LocalText guidance;
    QString suggestedBy; ///< a score whose band suggests a level; another level then needs a reason
    bool mandatory = false;
    bool overall = false; ///< this one is the assessment's level in lists and statistics; at most one
};

/// What a result gives rise to: a next step, or a matter to discuss. All conditions have to hold.
struct ResultRule {
    QString id;
    QList<Condition> when;
    LocalText text;
    QString instrument; ///< the instrument to go on with; may be empty
};

/// One edition of an assessment instrument (resources/instruments, docs/instruments.schema.json). Immutable.
struct Instrument {
    QString id; ///< a-z, 0-9 and -, at most 40
    QString edition; ///< the publisher's and ours, unique with the id: "2014-10"
    int version = 0; ///< a greater one is newer
    InstrumentKind kind = InstrumentKind::Conversation;
    QList<AboutWhom> about;
    LocalText title;
    LocalText description; ///< when to use it
    LocalText source;
    LocalText licence;
    bool verified = true;
    LocalText verifiedNote; ///< what is confirmed and what is not
    int reassessAfterDays = 0; ///< proposed distance to the next assessment; 0: none is proposed
    QStringList shownWith; ///< instruments whose newest assessment is shown beside this one
    QList<Scale> scales;
    QList<Column> columns;
    QList<InstrumentSection> sections;
    QList<ScoreRule> scores;
    QList<JudgementRule> judgements;
    bool hasScenarios = false; ///< the assessment has rows of scenarios
    LocalText scenarioGuidance;
    QList<ResultRule> suggestions;
    QList<ResultRule> flags; ///< for discussion: results that do not go together
    QJsonObject definition; ///< the file that it was read from: goes into the snapshot

    /// Error: Invalid with the JSON pointer and the first fault; `problems` takes all of them.
    [[nodiscard]] static Result<Instrument> parse(
        const QByteArray& json, QList<JsonProblem>* problems = nullptr);

    [[nodiscard]] bool isAbout(AboutWhom whom) const { return about.contains(whom); }
    [[nodiscard]] const InstrumentItem* item(const QString& itemId) const;
    /// The scale of an item; null for an unknown item.
    [[nodiscard]] const Scale* scaleOf(const QString& itemId) const;
    [[nodiscard]] const Column* column(const QString& columnId) const;
    [[nodiscard]] const ScoreRule* score(const QString& scoreId) const;
    [[nodiscard]] const JudgementRule* judgement(const QString& judgementId) const;
};

template <> struct EnumCodes<InstrumentKind> {
    static constexpr std::array<std::pair<InstrumentKind, QLatin1StringView>, 6> table{{
        {InstrumentKind::Conversation, QLatin1StringView("conversation")},
        {InstrumentKind::Screening, QLatin1StringView("screening")},
        {InstrumentKind::Description, QLatin1StringView("description")},
        {InstrumentKind::Weighted, QLatin1StringView("weighted")},
        {InstrumentKind::ProfessionalJudgement, QLatin1StringView("professional_judgement")},
        {InstrumentKind::Checklist, QLatin1StringView("checklist")},
    }};
};

template <> struct EnumCodes<AboutWhom> {
    static constexpr std::array<std::pair<AboutWhom, QLatin1StringView>, 3> table{{
        {AboutWhom::Adult, QLatin1StringView("adult")},
        {AboutWhom::Child, QLatin1StringView("child")},
        {AboutWhom::Perpetrator, QLatin1StringView("perpetrator")},
    }};
};

template <> struct EnumCodes<RiskLevel> {
    static constexpr std::array<std::pair<RiskLevel, QLatin1StringView>, 3> table{{
        {RiskLevel::Low, QLatin1StringView("low")},
        {RiskLevel::Medium, QLatin1StringView("medium")},
        {RiskLevel::High, QLatin1StringView("high")},
    }};
};

template <> struct EnumCodes<Repeat> {
    static constexpr std::array<std::pair<Repeat, QLatin1StringView>, 3> table{{
        {Repeat::Once, QLatin1StringView("once")},
        {Repeat::PerPerpetrator, QLatin1StringView("perpetrator")},
        {Repeat::PerChild, QLatin1StringView("child")},
    }};
};

template <> struct EnumCodes<ScaleType> {
    static constexpr std::array<std::pair<ScaleType, QLatin1StringView>, 4> table{{
        {ScaleType::Choice, QLatin1StringView("choice")},
        {ScaleType::Number, QLatin1StringView("number")},
        {ScaleType::Text, QLatin1StringView("text")},
        {ScaleType::Date, QLatin1StringView("date")},
    }};
};

template <> struct EnumCodes<ScoreType> {
    static constexpr std::array<std::pair<ScoreType, QLatin1StringView>, 3> table{{
        {ScoreType::Sum, QLatin1StringView("sum")},
        {ScoreType::Count, QLatin1StringView("count")},
        {ScoreType::AnyYes, QLatin1StringView("any_yes")},
    }};
};

} // namespace frid
