#include <frid/ui/assessment/AssessmentForm.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/DraftKeeper.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>

#include "assessment/AnswerModel.h"
#include "assessment/AnswerTable.h"
#include "assessment/AssessmentText.h"
#include "assessment/LevelField.h"
#include "assessment/ResultPane.h"
#include "assessment/ScenarioFields.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

AssessmentForm::AssessmentForm(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_title(new QLabel(this))
    , m_badges(new QHBoxLayout)
    , m_about(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_nextOpen(new QPushButton(tr("Next unanswered"), this))
    , m_statusPlace(new QHBoxLayout)
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_print(new QPushButton(tr("Print…"), this))
    , m_correct(new QPushButton(tr("Correct…"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_save(new QPushButton(tr("Save draft"), this))
    , m_sign(new QPushButton(tr("Sign"), this))
{
    setObjectName(u"assessmentForm"_s);
    buildFrame();
    addShortcuts();
    connect(&context, &AppContext::aboutToLock, this, [this] {
        if (m_keeper != nullptr) {
            m_keeper->flush();
        }
    });
}

void AssessmentForm::buildFrame()
{
    m_title->setObjectName(u"assessmentTitle"_s);
    m_about->setObjectName(u"assessmentAbout"_s);
    m_progress->setObjectName(u"assessmentProgress"_s);
    m_nextOpen->setObjectName(u"nextOpenButton"_s);
    m_discard->setObjectName(u"discardAssessmentButton"_s);
    m_print->setObjectName(u"printAssessmentButton"_s);
    m_correct->setObjectName(u"correctAssessmentButton"_s);
    m_close->setObjectName(u"closeAssessmentButton"_s);
    m_save->setObjectName(u"saveAssessmentButton"_s);
    m_sign->setObjectName(u"signAssessmentButton"_s);
    m_nextOpen->setToolTip(tr("The next question without an answer (F8)"));
    m_close->setToolTip(tr("What is written is saved as a draft (Esc)"));
    m_save->setToolTip(tr("Saves the draft for you to go on with (Ctrl+S)"));
    m_sign->setToolTip(tr("From then on it cannot be changed (Ctrl+Enter)"));
    m_print->setIcon(Icons::get(u"document-print"_s));
    makeHeadline(m_title, Headline::Section);
    m_title->setTextFormat(Qt::PlainText);
    makeHint(m_about);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_badges->setSpacing(grid::small);

    auto* first = new QHBoxLayout;
    first->setSpacing(grid::normal);
    first->addWidget(m_title);
    first->addLayout(m_badges);
    first->addStretch();
    first->addWidget(m_progress);
    first->addWidget(m_nextOpen);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid::normal);
    buttons->addWidget(m_discard);
    buttons->addLayout(m_statusPlace);
    buttons->addStretch();
    buttons->addWidget(m_print);
    buttons->addWidget(m_correct);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    buttons->addWidget(m_sign);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    layout->addLayout(first);
    layout->addWidget(m_about);
    layout->addWidget(m_banner);
    layout->addLayout(buttons);
}

void AssessmentForm::addShortcuts()
{
    connect(m_nextOpen, &QPushButton::clicked, this, &AssessmentForm::goToNextOpen);
    connect(m_save, &QPushButton::clicked, this, &AssessmentForm::save);
    connect(m_sign, &QPushButton::clicked, this, &AssessmentForm::sign);
    connect(m_discard, &QPushButton::clicked, this, &AssessmentForm::discard);
    connect(m_close, &QPushButton::clicked, this, &AssessmentForm::leave);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(current()); });
    connect(m_correct, &QPushButton::clicked, this, [this] { Q_EMIT correctionRequested(current()); });
    const auto shortcut = [this](const QKeySequence& keys, std::function<void()> run) {
        auto* made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, std::move(run));
    };
    const auto click = [](QPushButton* button) { return [button] { button->click(); }; };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_S), click(m_save));
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), click(m_sign));
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), click(m_sign));
    shortcut(QKeySequence(Qt::Key_Escape), click(m_close));
    shortcut(QKeySequence(Qt::Key_F8), click(m_nextOpen));
    const auto step = [this](int by) {
        if (m_steps == nullptr) {
            return;
        }
        m_steps->setCurrentIndex((m_steps->currentIndex() + by + m_steps->count()) % m_steps->count());
        switch (m_steps->currentIndex()) {
        case Conversation:
            m_assessedOn->setFocus();
            break;
        case Questions:
            m_table->setFocus();
            break;
        default:
            m_judgements.isEmpty() ? m_judgementText->setFocus() : m_judgements.first().level->setFocus();
        }
    };
    shortcut(QKeySequence(Qt::Key_F6), [step] { step(1); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), [step] { step(-1); });
}

void AssessmentForm::open(const AssessmentView& view, const QHash<QString, QString>& titles)
{
    if (m_keeper != nullptr) {
        m_keeper->flush();
    }
    m_banner->hide();
    m_view = view;
    m_titles = titles;
    m_language = m_context.language();
    m_readOnly = !view.mayWrite || view.assessment.status == AssessmentStatus::Signed;
    m_restored = false;
    m_next.clear();
    m_draft.reset();
    makeSteps();
    load(view.assessment);
    m_keeper->markClean();
    showFrame();
    Place start = m_places.value(view.assessment.id);
    if (m_readOnly || (!view.assessment.answers.isEmpty() && !m_places.contains(view.assessment.id))) {
        start.step = Questions;
    }
    goTo(start);
    if (m_readOnly) {
        return;
    }
    m_draft = draftKey();
    onResult(
        m_context.loadDraft(*m_draft), m_steps,
        [this, draft = *m_draft](const std::optional<QJsonObject>& form) {
            if (form && m_draft == draft && !m_keeper->isChanged()) {
                restoreDraft(*form);
            }
        },
        [](const Error&) {});
}

void AssessmentForm::addBadge(const QString& name, const QString& text, int tone)
{
    auto* badge = new Badge(text, Tone(tone));
    badge->setObjectName(name);
    m_badges->addWidget(badge);
}

void AssessmentForm::showFrame()
{
    const Assessment& assessment = m_view.assessment;
    const Instrument& instrument = *m_view.instrument;
    m_title->setText(instrument.title.in(m_language));
    while (QLayoutItem* old = m_badges->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const bool isDraft = assessment.status == AssessmentStatus::Draft;
    addBadge(u"statusBadge"_s, assessment::statusText(assessment.status),
        int(isDraft ? Tone::Accent : Tone::Neutral));
    if (!instrument.verified) {
        addBadge(u"unverifiedBadge"_s, assessment::notVerified(), int(Tone::Warning));
        m_badges->itemAt(m_badges->count() - 1)->widget()->setToolTip(instrument.verifiedNote.in(m_language));
    }
    if (!m_view.replacedBy.isNull()) {
        addBadge(u"replacedBadge"_s, tr("Replaced by a correction"), int(Tone::Warning));
    }
    QStringList about{tr("Edition %1").arg(assessment.edition)};
    if (!m_view.startedByName.isEmpty()) {
        about += tr("By %1, begun by %2").arg(m_view.authorName, m_view.startedByName);
    } else if (!m_view.authorName.isEmpty()) {
        about += tr("By %1").arg(m_view.authorName);
    }
    if (!assessment.replaces.isNull()) {
        about += tr("Corrects a signed assessment");
    }
    if (assessment.signedAt) {
        about += tr("Signed %1 by %2").arg(dateTimeText(*assessment.signedAt), m_view.signedByName);
        about += tr("Checksum %1")
                     .arg(assessment.snapshotHash.first(qMin<qsizetype>(8, assessment.snapshotHash.size())));
    }
    if (!instrument.licence.isEmpty()) {
        m_title->setToolTip(instrument.licence.in(m_language));
    }
    m_about->setText(about.join(u" · "_s));
    m_nextOpen->setVisible(!m_readOnly);
    m_save->setVisible(!m_readOnly);
    m_sign->setVisible(!m_readOnly);
    m_sign->setText(assessment.replaces.isNull() ? tr("Sign") : tr("Sign correction"));
    m_discard->setVisible(!m_readOnly);
    m_print->setVisible(!isDraft);
    m_correct->setVisible(!isDraft && m_view.replacedBy.isNull());
}

void AssessmentForm::load(const Assessment& assessment)
{
    m_loading = true;
    m_view.assessment = assessment;
    m_assessedOn->setDate(assessment.assessedOn);
    m_place->setText(assessment.place);
    m_interpreter->setCode(toCode(assessment.interpreter));
    m_present->setText(assessment.present);
    const auto choose = [](CodeChecks* checks, const QList<PartyId>& parties) {
        QStringList codes;
        for (const PartyId& party : parties) {
            codes += party.toString();
        }
        if (checks != nullptr) {
            checks->setCodes(codes);
        }
    };
    choose(m_perpetrators, assessment.subjects.perpetrators);
    choose(m_children, assessment.subjects.children);
    if (m_wording != nullptr) {
        m_wording->setCode(assessment.wordingPack.isEmpty()
                ? QString()
                : assessment.wordingPack + u' ' + assessment.wordingPackVersion);
    }
    if (m_replacesReason != nullptr) {
        m_replacesReason->setText(assessment.replacesReason);
    }
    m_clientWords->setText(assessment.clientWords);
    for (const JudgementRow& row : std::as_const(m_judgements)) {
        row.level->setLevel({});
        row.reason->setText({});
        for (const AssessmentJudgement& judgement : assessment.judgements) {
            if (judgement.id == row.rule->id) {
                row.level->setLevel(judgement.level);
                row.reason->setText(judgement.reason);
            }
        }
    }
    if (m_scenarios != nullptr) {
        m_scenarios->load(assessment.scenarios);
        m_keeper->watchFields();
        orderTabs(this);
    }
    m_judgementText->setText(assessment.judgementText);
    m_conclusion->setText(assessment.conclusion);
    m_safetyMeasures->setText(assessment.safetyMeasures);
    m_nextOn->setValue(assessment.nextOn);
    m_table->answers()->setContent(assessment);
    m_loading = false;
    if (!reevaluate()) {
        m_table->refit();
    }
}

Assessment AssessmentForm::read() const
{
    Assessment assessment = m_view.assessment;
    assessment.assessedOn = m_assessedOn->date();
    assessment.place = m_place->text();
    assessment.interpreter = yesNoOf(m_interpreter->code());
    assessment.present = m_present->text();
    const auto chosen = [](const CodeChecks* checks, QList<PartyId>& parties) {
        if (checks == nullptr) {
            return;
        }
        parties.clear();
        const QStringList codes = checks->codes();
        for (const QString& code : codes) {
            parties.append(PartyId::fromString(code));
        }
    };
    chosen(m_perpetrators, assessment.subjects.perpetrators);
    chosen(m_children, assessment.subjects.children);
    if (m_wording != nullptr) {
        assessment.wordingPack = m_wording->code().section(u' ', 0, 0);
        assessment.wordingPackVersion = m_wording->code().section(u' ', 1);
    }
    if (m_replacesReason != nullptr) {
        assessment.replacesReason = m_replacesReason->text();
    }
    assessment.clientWords = m_clientWords->text();
    assessment.judgements.clear();
    for (const JudgementRow& row : m_judgements) {
        const AssessmentJudgement judgement{row.rule->id, row.level->level(), row.reason->text()};
        if (judgement.level || !judgement.reason.isEmpty()) {
            assessment.judgements.append(judgement);
        }
    }
    if (m_scenarios != nullptr) {
        assessment.scenarios = m_scenarios->read();
    }
    assessment.judgementText = m_judgementText->text();
    assessment.conclusion = m_conclusion->text();
    assessment.safetyMeasures = m_safetyMeasures->text();
    assessment.nextOn = m_nextOn->value();
    assessment.answers = m_table->answers()->answers();
    assessment.notes = m_table->answers()->notes();
    return assessment;
}

void AssessmentForm::contentChanged()
{
    if (!m_loading && !m_readOnly) {
        m_keeper->noteChange();
    }
}

bool AssessmentForm::reevaluate()
{
    if (m_loading) {
        return false;
    }
    EvaluationOptions options;
    options.switchableScores = m_view.switchableScores;
    for (const JudgementRow& row : std::as_const(m_judgements)) {
        if (const auto level = row.level->level()) {
            options.judgements.insert(row.rule->id, *level);
        }
    }
    AnswerModel* model = m_table->answers();
    AssessedSubjects subjects = m_view.assessment.subjects;
    m_evaluation = evaluate(*m_view.instrument, model->answers(), subjects, options);
    const bool others = model->setEvaluation(m_evaluation);
    if (others) {
        m_table->refit();
    }
    const AnswerProgress& progress = m_evaluation.progress;
    m_progress->setText(tr("%1 of %2 answered").arg(progress.answered).arg(progress.of));
    const QString scores = scoresLine(*m_view.instrument, m_evaluation, m_language);
    m_scores->setText(scores);
    m_scores->setVisible(!scores.isEmpty());
    showSuggestions();
    if (m_steps->currentIndex() == Judgement) {
        showResult();
    }
    return others;
}

void AssessmentForm::showSuggestions()
{
    for (const JudgementRow& row : std::as_const(m_judgements)) {
        const auto suggested = m_evaluation.suggestedLevel(*row.rule);
        const bool differs = suggested && row.level->level() && row.level->level() != suggested;
        row.suggested->setText(suggested
                ? tr("The answers suggest: %1").arg(assessment::levelText(*suggested))
                : row.rule->suggestedBy.isEmpty() ? QString()
                                                  : tr("The answers do not suggest a level yet."));
        row.suggested->setVisible(!row.suggested->text().isEmpty());
        // A reason that has been written is never hidden.
        row.reason->parentWidget()->setVisible(differs || !row.reason->text().isEmpty());
    }
}

void AssessmentForm::showResult()
{
    m_result->showResult(m_view, m_evaluation, m_titles, m_language);
    m_result->setVisible(!m_result->isEmpty());
    orderTabs(this); // its next steps are new
}

bool AssessmentForm::isChanged() const
{
    return m_keeper != nullptr && (m_restored || m_keeper->isChanged());
}

void AssessmentForm::goToNextOpen()
{
    if (m_readOnly || m_steps == nullptr) {
        return;
    }
    if (m_steps->currentIndex() != Questions) {
        m_steps->setCurrentIndex(Questions);
        m_table->setFocus();
        const AnswerKey key = m_table->currentKey();
        if (!key.item.isEmpty() && !m_table->answers()->answers().has(key)) {
            return;
        }
    }
    m_table->setFocus();
    if (m_table->goToNextOpen()) {
        return;
    }
    // Nothing after this one: the first that was passed over, then what is to be judged.
    const AnswerProgress& progress = m_evaluation.progress;
    if (progress.answered < progress.of || !m_evaluation.missingMandatory.isEmpty()) {
        m_table->goToStart();
        return;
    }
    m_steps->setCurrentIndex(Judgement);
    for (const JudgementRow& row : std::as_const(m_judgements)) {
        if (!row.level->level()) {
            row.level->setFocus();
            return;
        }
    }
    m_conclusion->setFocus();
}

AssessmentForm::Place AssessmentForm::place() const
{
    return {m_steps->currentIndex(), m_table->currentKey()};
}

void AssessmentForm::goTo(const Place& place)
{
    m_steps->setCurrentIndex(place.step);
    if (place.item.item.isEmpty() || !m_table->goTo(place.item)) {
        m_table->goToStart();
    }
    switch (place.step) {
    case Conversation:
        m_assessedOn->setFocus();
        break;
    case Questions:
        m_table->setFocus();
        break;
    default:
        m_conclusion->setFocus();
    }
}

} // namespace frid::ui
