#include <frid/domain/assessment/Evaluation.h>

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// How one term, or one group of exclusive terms, of a score stands.
struct TermState {
    enum class Kind { Holds, HoldsNot, Omitted, Open };
    Kind kind = Kind::Open;
    int value = 0;
    int lowest = 0;
    int highest = 0;
};

class Evaluator {
public:
    Evaluator(const Instrument& instrument, const Answers& answers, const AssessedSubjects& subjects,
        const EvaluationOptions& options)
        : m_instrument(instrument)
        , m_answers(answers)
        , m_options(options)
        , m_items(itemsOf(instrument))
        , m_perpetrators(subjectsOf(Repeat::PerPerpetrator, subjects.perpetrators))
        , m_children(subjectsOf(Repeat::PerChild, subjects.children))
    { }

    Evaluation run()
    {
        findVisible();
        listVisible();
        readAnswers();
        for (const ScoreRule& rule : m_instrument.scores) {
            if (m_options.switchableScores || !rule.switchable) {
                addScores(rule);
            }
        }
        for (const JudgementRule& rule : m_instrument.judgements) {
            if (rule.mandatory && !m_options.judgements.contains(rule.id)) {
                m_made.missingJudgements.append(rule.id);
            }
        }
        m_made.suggestions = holding(m_instrument.suggestions);
        m_made.flags = holding(m_instrument.flags);
        return m_made;
    }

private:
    /// An item with its scale.
    using Item = std::pair<const InstrumentItem*, const Scale*>;

    /// Looked up for every answer, so not searched for each time.
    static QHash<QString, Item> itemsOf(const Instrument& instrument)
    {
        QHash<QString, Item> items;
        for (const InstrumentSection& section : instrument.sections) {
            for (const InstrumentItem& item : section.items) {
                items.insert(item.id, {&item, instrument.scaleOf(item.id)});
            }
        }
        return items;
    }

    [[nodiscard]] const InstrumentItem* itemOf(const QString& id) const { return m_items.value(id).first; }
    [[nodiscard]] const Scale* scaleOf(const QString& id) const { return m_items.value(id).second; }

    static QStringList columnsOf(const InstrumentItem& item)
    {
        return item.columns.isEmpty() ? QStringList{QString()} : item.columns;
    }

    /// The named ones; the nameless one where none is named, or where answers were given before one was.
    QList<PartyId> subjectsOf(Repeat repeat, const QList<PartyId>& named) const
    {
        QList<PartyId> found;
        for (const PartyId& subject : named) {
            if (!found.contains(subject)) {
                found.append(subject);
            }
        }
        if (found.isEmpty()) {
            return {PartyId()};
        }
        const auto& all = m_answers.all();
        for (auto answer = all.begin(); answer != all.end(); ++answer) {
            if (answer.key().subject.isNull() && !found.contains(PartyId())) {
                const InstrumentItem* item = itemOf(answer.key().item);
                if (item != nullptr && item->repeat == repeat) {
                    found.append(PartyId());
                }
            }
        }
        return found;
    }

    [[nodiscard]] QList<PartyId> subjectsFor(Repeat repeat) const
    {
        switch (repeat) {
        case Repeat::PerPerpetrator:
            return m_perpetrators;
        case Repeat::PerChild:
            return m_children;
        case Repeat::Once:
            break;
        }
        return {PartyId()};
    }

    [[nodiscard]] bool isVisible(const QString& item, const PartyId& subject) const
    {
        return m_visible.contains({item, {}, subject});
    }

    /// A shown answer that fits its scale; otherwise empty.
    [[nodiscard]] QString answer(const AnswerKey& key) const
    {
        const QString value = m_answers.value(key);
        if (value.isEmpty() || !isVisible(key.item, key.subject)) {
            return {};
        }
        const Scale* scale = scaleOf(key.item);
        return scale != nullptr && scale->accepts(value) ? value : QString();
    }

    /// Conditions look at earlier items only, so one pass in the file's order is enough.
    void findVisible()
    {
        for (const InstrumentSection& section : m_instrument.sections) {
            for (const InstrumentItem& item : section.items) {
                const QList<PartyId> subjects = subjectsFor(item.repeat);
                for (const PartyId& subject : subjects) {
                    if ((!section.when || itemHolds(*section.when, item.repeat, subject))
                        && (!item.when || itemHolds(*item.when, item.repeat, subject))) {
                        m_visible.insert({item.id, {}, subject});
                    }
                }
            }
        }
    }

    /// An item repeated for the same kind looks at its own subject, any other at all of them.
    [[nodiscard]] bool itemHolds(const Condition& condition, Repeat repeat, const PartyId& subject) const
    {
        const InstrumentItem* item = itemOf(condition.item);
        if (item == nullptr) {
            return false;
        }
        const QList<PartyId> subjects = item->repeat != Repeat::Once && item->repeat == repeat
            ? QList<PartyId>{subject}
            : subjectsFor(item->repeat);
        const QStringList columns
            = condition.column.isEmpty() ? columnsOf(*item) : QStringList{condition.column};
        for (const PartyId& candidate : subjects) {
            for (const QString& column : columns) {
                if (valueHolds(condition, answer({item->id, column, candidate}))) {
                    return true;
                }
            }
        }
        return false;
    }

    static bool valueHolds(const Condition& condition, const QString& value)
    {
        if (value.isEmpty()) {
            return false;
        }
        if (!condition.is.isEmpty()) {
            return condition.is.contains(value);
        }
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber && (!condition.atLeast || number >= *condition.atLeast)
            && (!condition.atMost || number <= *condition.atMost);
    }

    void listItem(const InstrumentItem& item, const PartyId& subject)
    {
        if (isVisible(item.id, subject)) {
            const QStringList columns = columnsOf(item);
            for (const QString& column : columns) {
                m_made.visible.append({item.id, column, subject});
            }
        }
    }

    void listVisible()
    {
        for (const InstrumentSection& section : m_instrument.sections) {
            const Repeat repeat = section.items.isEmpty() ? Repeat::Once : section.items.first().repeat;
            const bool alike = std::all_of(section.items.begin(), section.items.end(),
                [&](const InstrumentItem& item) { return item.repeat == repeat; });
            const qsizetype before = m_made.visible.size();
            if (alike) {
                const QList<PartyId> subjects = subjectsFor(repeat);
                for (const PartyId& subject : subjects) {
                    for (const InstrumentItem& item : section.items) {
                        listItem(item, subject);
                    }
                }
            } else {
                for (const InstrumentItem& item : section.items) {
                    const QList<PartyId> subjects = subjectsFor(item.repeat);
                    for (const PartyId& subject : subjects) {
                        listItem(item, subject);
                    }
                }
            }
            AnswerProgress& progress = m_made.sections[section.id];
            for (qsizetype i = before; i < m_made.visible.size(); ++i) {
                countProgress(m_made.visible.at(i), progress);
            }
            m_made.progress.answered += progress.answered;
            m_made.progress.of += progress.of;
        }
    }

    void countProgress(const AnswerKey& key, AnswerProgress& progress) const
    {
        const InstrumentItem* item = itemOf(key.item);
        const Scale* scale = scaleOf(key.item);
        if (!item->mandatory && (scale->type == ScaleType::Text || scale->type == ScaleType::Date)) {
            return;
        }
        ++progress.of;
        progress.answered += answer(key).isEmpty() ? 0 : 1;
    }

    void readAnswers()
    {
        for (const AnswerKey& key : std::as_const(m_made.visible)) {
            const QString value = answer(key);
            if (value.isEmpty()) {
                if (m_answers.has(key)) {
                    m_made.refused.append(key);
                }
                if (itemOf(key.item)->mandatory) {
                    m_made.missingMandatory.append(key);
                }
            } else if (const ScaleOption* option = scaleOf(key.item)->option(value);
                       option != nullptr && option->marked) {
                m_made.marked.append(key);
            }
        }
    }

    [[nodiscard]] TermState termState(
        const ScoreRule& rule, const ScoreTerm& term, const PartyId& subject) const
    {
        using Kind = TermState::Kind;
        const InstrumentItem* item = itemOf(term.item);
        const Scale* scale = scaleOf(term.item);
        const int points = rule.type == ScoreType::Sum ? term.points : 1;
        const QStringList columns = rule.column.isEmpty() ? columnsOf(*item) : QStringList{rule.column};
        bool open = false;
        bool omitted = false;
        for (const QString& column : columns) {
            const QString value = answer({item->id, column, subject});
            const ScaleOption* option = scale->option(value);
            if (option == nullptr) {
                open = true;
            } else if (term.answer.isEmpty() ? option->marked : option->code == term.answer) {
                return {Kind::Holds, points, points, points};
            } else if (option->omitted) {
                omitted = true;
            }
        }
        if (!open && !omitted) {
            return {Kind::HoldsNot, 0, 0, 0};
        }
        return {open ? Kind::Open : Kind::Omitted, 0, qMin(0, points), qMax(0, points)};
    }

    /// One alternative at most can hold. That one does settles the group; that two do settles nothing.
    TermState groupState(const ScoreRule& rule, const QList<ScoreTerm>& group, const PartyId& subject)
    {
        using Kind = TermState::Kind;
        QList<const ScoreTerm*> held;
        TermState whole{Kind::HoldsNot, 0, 0, 0};
        TermState single;
        for (const ScoreTerm& term : group) {
            const TermState state = termState(rule, term, subject);
            if (state.kind == Kind::Holds) {
                held.append(&term);
                single = state;
            } else if (state.kind == Kind::Open || whole.kind == Kind::HoldsNot) {
                whole.kind = state.kind;
            }
            whole.lowest = qMin(whole.lowest, state.lowest);
            whole.highest = qMax(whole.highest, state.highest);
        }
        if (held.size() == 1) {
            return single;
        }
        if (held.size() > 1) {
            whole.kind = Kind::Open;
            for (const ScoreTerm* term : held) {
                noteContradiction(rule, *term, subject);
            }
        }
        return whole;
    }

    void noteContradiction(const ScoreRule& rule, const ScoreTerm& term, const PartyId& subject)
    {
        const InstrumentItem* item = itemOf(term.item);
        const QStringList columns = rule.column.isEmpty() ? columnsOf(*item) : QStringList{rule.column};
        for (const QString& column : columns) {
            const AnswerKey key{item->id, column, subject};
            if (!answer(key).isEmpty() && !m_made.contradictions.contains(key)) {
                m_made.contradictions.append(key);
            }
        }
    }

    /// Single terms and exclusive groups, each in the place of its first term; those not shown are left out.
    [[nodiscard]] QList<QList<ScoreTerm>> groupsOf(const ScoreRule& rule, const PartyId& subject) const
    {
        QList<QList<ScoreTerm>> groups;
        QSet<qsizetype> taken;
        for (const ScoreTerm& term : rule.terms) {
            if (!isVisible(term.item, subject)) {
                continue;
            }
            qsizetype group = -1;
            for (qsizetype i = 0; i < rule.exclusive.size(); ++i) {
                if (rule.exclusive.at(i).contains(term.item)) {
                    group = i;
                }
            }
            if (group < 0) {
                groups.append({term});
            } else if (!taken.contains(group)) {
                taken.insert(group);
                QList<ScoreTerm> members;
                for (const ScoreTerm& member : rule.terms) {
                    if (rule.exclusive.at(group).contains(member.item) && isVisible(member.item, subject)) {
                        members.append(member);
                    }
                }
                groups.append(members);
            }
        }
        return groups;
    }

    void addScores(const ScoreRule& rule)
    {
        const QList<PartyId> subjects = subjectsFor(itemOf(rule.terms.first().item)->repeat);
        for (const PartyId& subject : subjects) {
            const QList<QList<ScoreTerm>> groups = groupsOf(rule, subject);
            if (!groups.isEmpty()) {
                addScore(rule, groups, subject);
            }
        }
    }

    void addScore(const ScoreRule& rule, const QList<QList<ScoreTerm>>& groups, const PartyId& subject)
    {
        using Kind = TermState::Kind;
        Score score;
        score.rule = rule.id;
        score.type = rule.type;
        score.subject = subject;
        score.verified = rule.verified;
        score.of = int(groups.size());
        for (const QList<ScoreTerm>& group : groups) {
            const TermState state = groupState(rule, group, subject);
            score.value += state.value;
            score.lowest += state.lowest;
            score.highest += state.highest;
            score.answered += state.kind == Kind::Holds || state.kind == Kind::HoldsNot ? 1 : 0;
            score.omitted += state.kind == Kind::Omitted ? 1 : 0;
        }
        if (rule.type == ScoreType::AnyYes) {
            score.value = qMin(score.value, 1);
            score.lowest = qMin(score.lowest, 1);
            score.highest = qMin(score.highest, 1);
        }
        if (!rule.bands.isEmpty()) {
            addBand(rule, score);
        }
        m_made.scores.append(score);
    }

    static qsizetype bandIndex(const ScoreRule& rule, int value)
    {
        qsizetype index = 0;
        for (qsizetype i = 1; i < rule.bands.size(); ++i) {
            if (value >= *rule.bands.at(i).from) {
                index = i;
            }
        }
        return index;
    }

    static void addBand(const ScoreRule& rule, Score& score)
    {
        const qsizetype low = bandIndex(rule, score.lowest);
        const qsizetype high = bandIndex(rule, score.highest);
        score.lowestBand = rule.bands.at(low).code;
        score.highestBand = rule.bands.at(high).code;
        score.band = low == high ? score.lowestBand : QString();
        score.suggestedLevel = rule.bands.at(low).level;
        for (qsizetype i = low; i <= high; ++i) {
            if (rule.bands.at(i).level != score.suggestedLevel) {
                score.suggestedLevel.reset();
                return;
            }
        }
    }

    /// Certain whatever the open answers are.
    [[nodiscard]] bool scoreHolds(const Condition& condition, const Score& score) const
    {
        if (score.type == ScoreType::AnyYes) {
            return score.anyYes() != YesNo::Unknown && condition.is.contains(toCode(score.anyYes()));
        }
        if (!condition.is.isEmpty()) {
            const ScoreRule* rule = m_instrument.score(score.rule);
            const qsizetype high = bandIndex(*rule, score.highest);
            for (qsizetype i = bandIndex(*rule, score.lowest); i <= high; ++i) {
                if (!condition.is.contains(rule->bands.at(i).code)) {
                    return false;
                }
            }
            return true;
        }
        return (!condition.atLeast || score.lowest >= *condition.atLeast)
            && (!condition.atMost || score.highest <= *condition.atMost);
    }

    [[nodiscard]] bool holds(const Condition& condition) const
    {
        if (!condition.score.isEmpty()) {
            return std::any_of(m_made.scores.begin(), m_made.scores.end(), [&](const Score& score) {
                return score.rule == condition.score && scoreHolds(condition, score);
            });
        }
        if (!condition.judgement.isEmpty()) {
            const auto level = m_options.judgements.constFind(condition.judgement);
            return level != m_options.judgements.cend() && condition.is.contains(toCode(*level));
        }
        return itemHolds(condition, Repeat::Once, {});
    }

    [[nodiscard]] QList<ResultRule> holding(const QList<ResultRule>& rules) const
    {
        QList<ResultRule> found;
        for (const ResultRule& rule : rules) {
            if (std::all_of(rule.when.begin(), rule.when.end(),
                    [this](const Condition& condition) { return holds(condition); })) {
                found.append(rule);
            }
        }
        return found;
    }

    const Instrument& m_instrument;
    const Answers& m_answers;
    const EvaluationOptions& m_options;
    QHash<QString, Item> m_items;
    QList<PartyId> m_perpetrators;
    QList<PartyId> m_children;
    QSet<AnswerKey> m_visible; ///< without columns
    Evaluation m_made;
};

} // namespace

YesNo Score::anyYes() const
{
    if (lowest > 0) {
        return YesNo::Yes;
    }
    return highest > 0 ? YesNo::Unknown : YesNo::No;
}

const Score* Evaluation::score(const QString& rule, PartyId subject) const
{
    for (const Score& candidate : scores) {
        if (candidate.rule == rule && candidate.subject == subject) {
            return &candidate;
        }
    }
    return nullptr;
}

std::optional<RiskLevel> Evaluation::suggestedLevel(const JudgementRule& judgement) const
{
    std::optional<RiskLevel> highest;
    for (const Score& candidate : scores) {
        if (!judgement.suggestedBy.isEmpty() && candidate.rule == judgement.suggestedBy
            && candidate.suggestedLevel && (!highest || *candidate.suggestedLevel > *highest)) {
            highest = candidate.suggestedLevel;
        }
    }
    return highest;
}

Evaluation evaluate(const Instrument& instrument, const Answers& answers, const AssessedSubjects& subjects,
    const EvaluationOptions& options)
{
    return Evaluator(instrument, answers, subjects, options).run();
}

Answers countedAnswers(const Instrument& instrument, const Answers& answers, const AssessedSubjects& subjects)
{
    const Evaluation evaluation = evaluate(instrument, answers, subjects);
    Answers counted;
    for (const AnswerKey& key : evaluation.visible) {
        if (instrument.item(key.item)->counted && !evaluation.refused.contains(key)) {
            counted.set(key, answers.value(key));
        }
    }
    return counted;
}

} // namespace frid
