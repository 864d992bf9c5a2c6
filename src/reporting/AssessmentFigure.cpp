#include <frid/reporting/AssessmentFigure.h>

#include "AssessmentWords.h"

#include <QCoreApplication>
#include <algorithm>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

using Mark = AssessmentFigure::Mark;
using Lane = AssessmentFigure::Lane;
using Group = AssessmentFigure::Group;

class FigureMaker {
    Q_DECLARE_TR_FUNCTIONS(AssessmentFigure)

public:
    FigureMaker(const InstrumentHistory& history, const QString& language, const SubjectNames& names)
        : m_history(history)
        , m_language(language)
        , m_names(names)
    { }

    Group group() const
    {
        const Instrument& newest = *m_history.points.last().instrument;
        Group group{newest.title.in(m_language), editions(), {}};
        judgements(group);
        if (newest.kind != InstrumentKind::ProfessionalJudgement) {
            scores(group);
        }
        if (std::ranges::any_of(group.lanes, [](const Lane& lane) { return !lane.verified; })) {
            group.note += (group.note.isEmpty() ? QString() : u"\n"_s)
                + tr("* The points or their limits are not confirmed for this instrument.");
        }
        return group;
    }

private:
    QString editions() const
    {
        QStringList editions;
        for (const HistoryPoint& point : m_history.points) {
            if (!editions.contains(point.instrument->edition)) {
                editions << point.instrument->edition;
            }
        }
        return editions.size() < 2 ? QString() : tr("Editions: %1").arg(editions.join(u", "_s));
    }

    static Mark levelMark(QDate on, const std::optional<RiskLevel>& level)
    {
        Mark mark{.on = on, .text = levelWord(level)};
        if (level) {
            mark.value = static_cast<double>(*level);
        }
        return mark;
    }

    static Lane levelLane(const QString& title)
    {
        return {.title = title,
            .steps = {levelWord(RiskLevel::Low), levelWord(RiskLevel::Medium), levelWord(RiskLevel::High)},
            .marks = {}};
    }

    /// The newest titles, in the order of the newest edition; then what only older ones had. The overall
    /// level has a lane of its own only where no judgement of the instrument says it.
    void judgements(Group& group) const
    {
        QStringList ids;
        QHash<QString, QString> titles;
        bool overallNamed = false;
        for (auto point = m_history.points.crbegin(); point != m_history.points.crend(); ++point) {
            for (const JudgementRule& rule : point->instrument->judgements) {
                overallNamed = overallNamed || rule.overall;
                if (!ids.contains(rule.id)) {
                    ids << rule.id;
                    titles[rule.id] = rule.title.in(m_language);
                }
            }
        }
        if (!overallNamed) {
            Lane lane = levelLane(tr("Level"));
            for (const HistoryPoint& point : m_history.points) {
                if (point.level) {
                    lane.marks.push_back(levelMark(point.on, point.level));
                }
            }
            if (!lane.marks.empty()) {
                group.lanes.push_back(std::move(lane));
            }
        }
        for (const QString& id : std::as_const(ids)) {
            Lane lane = levelLane(titles.value(id));
            bool said = false;
            for (const HistoryPoint& point : m_history.points) {
                if (!point.instrument->judgement(id)) {
                    continue;
                }
                std::optional<RiskLevel> level;
                for (const AssessmentJudgement& judgement : point.judgements) {
                    if (judgement.id == id) {
                        level = judgement.level;
                    }
                }
                said = said || level.has_value();
                lane.marks.push_back(levelMark(point.on, level));
            }
            if (said) {
                group.lanes.push_back(std::move(lane));
            }
        }
    }

    struct ScoreKey {
        QString rule;
        PartyId subject;
        friend bool operator==(const ScoreKey&, const ScoreKey&) = default;
    };

    void scores(Group& group) const
    {
        QList<ScoreKey> keys;
        QList<PartyId> subjects;
        for (auto point = m_history.points.crbegin(); point != m_history.points.crend(); ++point) {
            for (const Score& score : point->scores) {
                if (const ScoreKey key{score.rule, score.subject}; !keys.contains(key)) {
                    keys << key;
                }
                if (!score.subject.isNull() && !subjects.contains(score.subject)) {
                    subjects << score.subject;
                }
            }
        }
        for (const ScoreKey& key : std::as_const(keys)) {
            group.lanes.push_back(scoreLane(key, subjects));
        }
    }

    Lane scoreLane(const ScoreKey& key, const QList<PartyId>& subjects) const
    {
        Lane lane;
        const ScoreRule* newestRule = nullptr;
        QString edition;
        for (const HistoryPoint& point : m_history.points) {
            const ScoreRule* rule = point.instrument->score(key.rule);
            const auto score = std::ranges::find_if(point.scores, [&](const Score& it) {
                return ScoreKey{it.rule, it.subject} == key;
            });
            if (!rule || score == point.scores.end()) {
                continue;
            }
            newestRule = rule;
            lane.verified = lane.verified && score->verified;
            Mark mark{.on = point.on,
                .text = scoreWords(*score, *rule, m_language),
                // Another edition may have other points.
                .joined = edition.isEmpty() || edition == point.instrument->edition};
            edition = point.instrument->edition;
            fill(mark, *score);
            lane.marks.push_back(std::move(mark));
        }
        if (!newestRule) {
            return lane;
        }
        lane.title = newestRule->title.in(m_language);
        if (!key.subject.isNull()) {
            const QString number = tr("number %1").arg(subjects.indexOf(key.subject) + 1);
            lane.title += u" – "_s + m_names.value(key.subject, number);
        }
        if (newestRule->type == ScoreType::AnyYes) {
            lane.steps = {tr("No"), tr("Yes")};
        } else {
            setAxis(lane, *newestRule);
        }
        return lane;
    }

    static void fill(Mark& mark, const Score& score)
    {
        if (score.type == ScoreType::AnyYes) {
            if (score.anyYes() == YesNo::Unknown) {
                mark.lowest = 0;
                mark.highest = 1;
            } else {
                mark.value = score.anyYes() == YesNo::Yes ? 1 : 0;
            }
            return;
        }
        mark.value = score.value;
        mark.figure = QString::number(score.value);
        if (score.lowest != score.highest) {
            mark.lowest = score.lowest;
            mark.highest = score.highest;
            mark.figure = u"%1–%2"_s.arg(score.lowest).arg(score.highest);
        }
    }

    /// As far as the bands and the values reach: the highest band needs no more room than to be seen.
    void setAxis(Lane& lane, const ScoreRule& rule) const
    {
        double most = 0;
        for (const ScoreTerm& term : rule.terms) {
            most += rule.type == ScoreType::Count ? 1 : std::max(0, term.points);
        }
        for (const ScoreBand& band : rule.bands) {
            lane.bands.push_back(
                {band.from ? std::optional<double>(*band.from) : std::nullopt, band.label.in(m_language)});
        }
        constexpr double aboveLastBand = 1.35;
        if (!rule.bands.isEmpty() && rule.bands.last().from) {
            most = std::min(most, double(*rule.bands.last().from) * aboveLastBand);
        }
        lane.maximum = most;
        for (const Mark& mark : lane.marks) {
            lane.maximum = std::max({lane.maximum, mark.value.value_or(0), mark.highest.value_or(0)});
            lane.minimum = std::min({lane.minimum, mark.value.value_or(0), mark.lowest.value_or(0)});
        }
    }

    const InstrumentHistory& m_history;
    const QString& m_language;
    const SubjectNames& m_names;
};

class FigureWords {
    Q_DECLARE_TR_FUNCTIONS(AssessmentFigure)
};

} // namespace

AssessmentFigure assessmentFigure(
    const QList<InstrumentHistory>& history, const QString& language, const SubjectNames& names)
{
    AssessmentFigure figure;
    for (const InstrumentHistory& one : history) {
        if (one.points.isEmpty()) {
            continue;
        }
        Group group = FigureMaker(one, language, names).group();
        if (!group.lanes.empty()) {
            figure.groups.push_back(std::move(group));
        }
    }
    return figure;
}

QString figureText(const AssessmentFigure& figure)
{
    QStringList lines;
    for (const Group& group : figure.groups) {
        lines << group.title + (group.note.isEmpty() ? QString() : u" ("_s + group.note + u')');
        for (const Lane& lane : group.lanes) {
            QStringList said;
            for (const Mark& mark : lane.marks) {
                said << u"%1 %2"_s.arg(mark.on.toString(Qt::ISODate), mark.text);
            }
            const QString title
                = lane.verified ? lane.title : FigureWords::tr("%1 (unverified)").arg(lane.title);
            lines << title + u": "_s + said.join(u"; "_s);
        }
    }
    return lines.join(u'\n');
}

} // namespace frid::reporting
