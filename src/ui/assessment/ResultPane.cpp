#include "assessment/ResultPane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <frid/domain/assessment/Snapshot.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Theme.h>

#include "assessment/AssessmentText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel* line(const QString& text, bool hint = false)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (hint) {
        makeHint(label);
    }
    return label;
}

QLabel* headline(const QString& text)
{
    auto* label = line(text);
    makeHeadline(label, Headline::Group);
    return label;
}

QVBoxLayout* column(QWidget* box)
{
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    return layout;
}

QString scoreTitle(const Instrument& instrument, const ScoreRule& rule, const Score& score,
    const AssessmentView* view, const QString& language)
{
    QString title = rule.title.in(language);
    const InstrumentItem* item = instrument.item(rule.terms.first().item);
    if (view != nullptr && item != nullptr && item->repeat != Repeat::Once) {
        title += u" · "_s + assessment::subjectText(*view, score.subject, item->repeat);
    }
    return title;
}

void addScores(QVBoxLayout* layout, const Instrument& instrument, const Evaluation& evaluation,
    const AssessmentView* view, const QString& language)
{
    for (const Score& score : evaluation.scores) {
        const ScoreRule* rule = instrument.score(score.rule);
        QString text = scoreTitle(instrument, *rule, score, view, language) + u": "_s
            + assessment::scoreValueText(score);
        layout->addWidget(line(text));
        const QString band = assessment::scoreBandText(score, *rule, language);
        if (!band.isEmpty() || !score.verified) {
            auto* marks = new QHBoxLayout;
            marks->setSpacing(grid::small);
            if (!band.isEmpty()) {
                marks->addWidget(new Badge(band, assessment::levelTone(score.suggestedLevel)));
            }
            if (!score.verified) {
                marks->addWidget(new Badge(assessment::notVerified(), Tone::Neutral, u"dialog-question"_s));
            }
            marks->addStretch();
            layout->addLayout(marks);
        }
        if (view != nullptr && !rule->note.isEmpty()) {
            layout->addWidget(line(rule->note.in(language), true));
        }
    }
}
} // namespace

ResultPane::ResultPane(QWidget* parent)
    : QWidget(parent)
    , m_layout(column(this))
{
    setObjectName(u"resultPane"_s);
}

bool ResultPane::isEmpty() const
{
    return m_content == nullptr;
}

void ResultPane::showResult(const AssessmentView& view, const Evaluation& evaluation,
    const QHash<QString, QString>& titles, const QString& language)
{
    delete m_content;
    m_content = nullptr;
    if (evaluation.scores.isEmpty() && view.shownWith.isEmpty() && evaluation.flags.isEmpty()
        && evaluation.suggestions.isEmpty()) {
        return;
    }
    m_content = new QWidget;
    m_lines = column(m_content);
    m_lines->setSpacing(grid::normal);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(grid::huge);
    if (!evaluation.scores.isEmpty()) {
        beside->addWidget(ownScores(view, evaluation, language), 1, Qt::AlignTop);
    }
    for (const ReadAssessment& other : view.shownWith) {
        beside->addWidget(related(other, language), 1, Qt::AlignTop);
    }
    m_lines->addLayout(beside);
    if (!evaluation.flags.isEmpty()) {
        m_lines->addWidget(headline(tr("To talk about")));
        for (const ResultRule& rule : evaluation.flags) {
            addRule(rule, true, view, titles, language);
        }
    }
    if (!evaluation.suggestions.isEmpty()) {
        m_lines->addWidget(headline(tr("Suggested next steps")));
        for (const ResultRule& rule : evaluation.suggestions) {
            addRule(rule, false, view, titles, language);
        }
    }
    m_layout->addWidget(m_content);
    m_content->show();
}

QWidget* ResultPane::ownScores(
    const AssessmentView& view, const Evaluation& evaluation, const QString& language) const
{
    auto* box = new QWidget;
    auto* layout = column(box);
    layout->addWidget(headline(tr("What the answers give")));
    addScores(layout, *view.instrument, evaluation, &view, language);
    return box;
}

QWidget* ResultPane::related(const ReadAssessment& other, const QString& language) const
{
    auto* box = new QWidget;
    box->setObjectName(u"related_"_s + other.instrument->id);
    auto* layout = column(box);
    layout->addWidget(
        headline(tr("%1, %2", "instrument, day")
                     .arg(other.instrument->title.in(language), dateText(other.assessment.assessedOn))));
    if (other.assessment.overallLevel) {
        auto* marks = new QHBoxLayout;
        marks->addWidget(new Badge(tr("Level: %1").arg(assessment::levelText(other.assessment.overallLevel)),
            assessment::levelTone(other.assessment.overallLevel)));
        marks->addStretch();
        layout->addLayout(marks);
    }
    // Scores that the municipality had switched off stay off.
    const Result<AssessmentSnapshot> snapshot = readSnapshot(other.assessment.snapshot);
    const bool switchable = snapshot && snapshot->switchableScores;
    const Evaluation evaluation = evaluate(*other.instrument, other.assessment.answers,
        other.assessment.subjects, {switchable, judgementLevels(other.assessment)});
    addScores(layout, *other.instrument, evaluation, nullptr, language);
    QStringList marked;
    for (const AnswerKey& key : evaluation.marked) {
        const InstrumentItem* item = other.instrument->item(key.item);
        const QString text = assessment::itemText(*item, nullptr, language);
        if (!marked.contains(text)) {
            marked += text;
        }
    }
    constexpr qsizetype most = 8;
    if (!marked.isEmpty()) {
        QString text = marked.mid(0, most).join(u'\n');
        if (marked.size() > most) {
            text += u'\n' + tr("and %n more", nullptr, int(marked.size() - most));
        }
        layout->addWidget(line(tr("Marked:")));
        layout->addWidget(line(text, true));
    }
    return box;
}

void ResultPane::addRule(const ResultRule& rule, bool flag, const AssessmentView& view,
    const QHash<QString, QString>& titles, const QString& language)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(grid::normal);
    auto* icon = new QLabel;
    const int side = fontMetrics().height();
    icon->setPixmap(Icons::get(flag ? u"dialog-warning"_s : u"go-next"_s).pixmap(side, side));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(line(rule.text.in(language)), 1);
    if (!rule.instrument.isEmpty() && titles.contains(rule.instrument)
        && view.assessment.status == AssessmentStatus::Draft) {
        auto* go = new QPushButton(titles.value(rule.instrument));
        go->setObjectName(u"go_"_s + rule.id);
        go->setToolTip(tr("Saves this one as a draft and begins %1").arg(go->text()));
        connect(go, &QPushButton::clicked, this,
            [this, id = rule.instrument] { Q_EMIT instrumentRequested(id); });
        row->addWidget(go, 0, Qt::AlignTop);
    }
    m_lines->addLayout(row);
}

QString scoresLine(const Instrument& instrument, const Evaluation& evaluation, const QString& language)
{
    QStringList texts;
    for (const Score& score : evaluation.scores) {
        const ScoreRule* rule = instrument.score(score.rule);
        QString text = rule->title.in(language) + u": "_s + assessment::scoreValueText(score);
        const QString band = assessment::scoreBandText(score, *rule, language);
        if (!band.isEmpty()) {
            text += u", "_s + band;
        }
        if (!score.verified) {
            text += u" ("_s + assessment::notVerified().toLower() + u')';
        }
        texts += text;
    }
    return texts.join(u"  |  "_s);
}

} // namespace frid::ui
