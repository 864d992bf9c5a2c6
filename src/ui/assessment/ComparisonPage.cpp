#include <frid/ui/assessment/ComparisonPage.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <frid/ui/AppContext.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TableView.h>

#include "assessment/AssessmentText.h"
#include "casefile/Columns.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

ComparisonPage::ComparisonPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_onlyDifferences(new QCheckBox(tr("Only &differences"), this))
    , m_pane(new ListPane)
    , m_model(nullptr)
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"comparisonPage"_s);
    m_title->setObjectName(u"comparisonTitle"_s);
    m_about->setObjectName(u"comparisonAbout"_s);
    m_onlyDifferences->setObjectName(u"onlyDifferences"_s);
    m_close->setObjectName(u"closeComparisonButton"_s);
    makeHeadline(m_title, Headline::Section);
    makeHint(m_about);
    for (QLabel* label : {m_title, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }

    Columns<Line> columns;
    const auto changed = [](const Line& line) { return !line.change.isEmpty(); };
    columns.add(u"section"_s, tr("Part"), 18, [](const Line& line) { return line.section; });
    columns.add(u"what"_s, tr("Question"), 34, [](const Line& line) { return line.what; });
    columns.add(u"column"_s, tr("When"), 12, [](const Line& line) { return line.column; });
    columns.add(u"older"_s, tr("Earlier assessment"), 20, [](const Line& line) { return line.older; });
    columns.add(u"newer"_s, tr("Later assessment"), 20, [](const Line& line) { return line.newer; }).bold
        = changed;
    columns.add(u"change"_s, tr("Change"), 14, [](const Line& line) { return line.change; }).bold = changed;
    m_model = new RecordsModel<Line>(columns.list(), this);
    TableView* table = m_pane->table();
    table->setObjectName(u"comparisonTable"_s);
    table->setAccessibleName(tr("Comparison of two assessments"));
    table->setRows(m_model);
    table->setSettingsKey(u"comparison"_s);
    table->setEmptyText(tr("No differences"), tr("Both assessments say the same."));
    m_pane->addTool(m_onlyDifferences);

    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    layout->addLayout(first);
    layout->addWidget(m_about);
    layout->addWidget(m_pane, 1);
    setFocusProxy(table);
    orderTabs(this);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparisonPage::fill);
    connect(m_close, &QPushButton::clicked, this, &ComparisonPage::finished);
    auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &ComparisonPage::finished);
}

void ComparisonPage::showComparison(const AssessmentComparison& comparison)
{
    const Assessment& older = comparison.older.assessment;
    const Assessment& newer = comparison.newer.assessment;
    m_title->setText(comparison.newer.instrument->title.in(m_context.language()));
    QString about = tr("%1 (%2) compared with %3 (%4)")
                        .arg(dateText(older.assessedOn), comparison.older.authorName,
                            dateText(newer.assessedOn), comparison.newer.authorName);
    if (older.edition != newer.edition) {
        about += u" · "_s + tr("Editions %1 and %2").arg(older.edition, newer.edition);
    }
    m_about->setText(about);
    m_lines = levelLines(comparison) + scoreLines(comparison) + answerLines(comparison);
    fill();
}

void ComparisonPage::fill()
{
    QList<Line> lines = m_lines;
    if (m_onlyDifferences->isChecked()) {
        lines.removeIf([](const Line& line) { return line.change.isEmpty(); });
    }
    m_model->setRecords(std::move(lines));
}

QList<ComparisonPage::Line> ComparisonPage::levelLines(const AssessmentComparison& comparison) const
{
    QList<Line> lines;
    for (const LevelComparison& level : comparison.comparison.levels) {
        if (!level.older && !level.newer) {
            continue;
        }
        const JudgementRule* rule = comparison.newer.instrument->judgement(level.judgement);
        if (rule == nullptr) {
            rule = comparison.older.instrument->judgement(level.judgement);
        }
        Line line;
        line.section = tr("Levels");
        line.what = rule == nullptr ? tr("Overall level") : rule->title.in(m_context.language());
        line.older = assessment::levelText(level.older);
        line.newer = assessment::levelText(level.newer);
        if (level.older != level.newer) {
            line.change = level.direction == Direction::None ? tr("changed")
                                                             : assessment::directionText(level.direction);
        }
        lines.append(line);
    }
    return lines;
}

QList<ComparisonPage::Line> ComparisonPage::scoreLines(const AssessmentComparison& comparison) const
{
    const QString& language = m_context.language();
    const auto text = [&](const std::optional<Score>& score, const Instrument& instrument) {
        if (!score) {
            return u"–"_s;
        }
        const ScoreRule* rule = instrument.score(score->rule);
        const QString band = assessment::scoreBandText(*score, *rule, language);
        return band.isEmpty() ? assessment::scoreValueText(*score)
                              : assessment::scoreValueText(*score) + u", "_s + band;
    };
    QList<Line> lines;
    for (const ScoreComparison& score : comparison.comparison.scores) {
        const ScoreRule* rule = comparison.newer.instrument->score(score.rule);
        if (rule == nullptr) {
            rule = comparison.older.instrument->score(score.rule);
        }
        Line line;
        line.section = tr("Scores");
        line.what = rule->title.in(language);
        if (!score.subject.isNull()) {
            const InstrumentItem* item = comparison.newer.instrument->item(rule->terms.first().item);
            line.what += u" · "_s
                + assessment::subjectText(
                    comparison.newer, score.subject, item == nullptr ? Repeat::PerPerpetrator : item->repeat);
        }
        line.older = text(score.older, *comparison.older.instrument);
        line.newer = text(score.newer, *comparison.newer.instrument);
        if (score.direction != Direction::None) {
            line.change = assessment::directionText(score.direction);
        } else if (line.older != line.newer) {
            line.change = tr("changed");
        }
        lines.append(line);
    }
    return lines;
}

QList<ComparisonPage::Line> ComparisonPage::answerLines(const AssessmentComparison& comparison) const
{
    const QString& language = m_context.language();
    QList<Line> lines;
    for (const AnswerComparison& answer : comparison.comparison.answers) {
        const AssessmentView& from = answer.inNewer || !answer.inOlder ? comparison.newer : comparison.older;
        const Instrument& instrument = *from.instrument;
        const InstrumentItem* item = instrument.item(answer.key.item);
        if (item == nullptr) {
            continue;
        }
        Line line;
        for (const InstrumentSection& section : instrument.sections) {
            for (const InstrumentItem& one : section.items) {
                if (one.id == item->id) {
                    line.section = assessment::sectionText(section, from.wording.get(), language);
                }
            }
        }
        line.what = assessment::itemText(*item, from.wording.get(), language);
        if (item->repeat != Repeat::Once) {
            line.what += u" · "_s + assessment::subjectText(from, answer.key.subject, item->repeat);
        }
        if (const frid::Column* column = instrument.column(answer.key.column)) {
            line.column = column->title.in(language);
        }
        const auto text = [&](const AssessmentView& view, const QString& value) {
            const Scale* scale = view.instrument->scaleOf(answer.key.item);
            return value.isEmpty() || scale == nullptr ? value
                                                       : assessment::answerText(*scale, value, language);
        };
        line.older = answer.inOlder ? text(comparison.older, answer.older) : tr("not asked");
        line.newer = answer.inNewer ? text(comparison.newer, answer.newer) : tr("not asked");
        if (!answer.inOlder) {
            line.change = tr("new question");
        } else if (!answer.inNewer) {
            line.change = tr("no longer asked");
        } else if (answer.changed) {
            line.change = answer.direction == Direction::None ? tr("changed")
                                                              : assessment::directionText(answer.direction);
        } else if (answer.older.isEmpty() != answer.newer.isEmpty()) {
            line.change = answer.older.isEmpty() ? tr("answered now") : tr("not answered now");
        }
        if (line.older.isEmpty()) {
            line.older = u"–"_s;
        }
        if (line.newer.isEmpty()) {
            line.newer = u"–"_s;
        }
        lines.append(line);
    }
    return lines;
}

} // namespace frid::ui
