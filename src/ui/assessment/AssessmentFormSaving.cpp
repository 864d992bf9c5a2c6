#include <frid/ui/assessment/AssessmentForm.h>

#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/ConflictDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/DraftKeeper.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TextArea.h>

#include "assessment/AnswerModel.h"
#include "assessment/AnswerTable.h"
#include "assessment/AssessmentConflict.h"
#include "assessment/AssessmentText.h"
#include "assessment/LevelField.h"
#include "assessment/ScenarioFields.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

const QString draftKind = u"assessment"_s;
const QString contentKey = u"_content"_s;
const QString revisionKey = u"_revision"_s;
const QString stepKey = u"_step"_s;
const QString itemKey = u"_item"_s;

/// Where one was: item, column and subject.
QString placeText(const AnswerKey& key)
{
    return key.item + u' ' + key.column + u' ' + (key.subject.isNull() ? QString() : key.subject.toString());
}

AnswerKey placeFrom(const QString& text)
{
    const QString subject = text.section(u' ', 2, 2);
    return {text.section(u' ', 0, 0), text.section(u' ', 1, 1),
        subject.isEmpty() ? PartyId() : PartyId::fromString(subject)};
}
} // namespace

/// One that is not saved yet is known by its instrument and case, or by what it corrects.
DraftKey AssessmentForm::draftKey() const
{
    const Assessment& assessment = m_view.assessment;
    if (!assessment.id.isNull()) {
        return {draftKind, assessment.id.toString()};
    }
    if (!assessment.replaces.isNull()) {
        return {draftKind, u"fix-%1-%2"_s.arg(assessment.replaces.toString(), assessment.caseId.toString())};
    }
    return {draftKind + u'_' + QString(assessment.instrument).replace(u'-', u'_'),
        u"new-"_s + assessment.caseId.toString()};
}

void AssessmentForm::keepDraft(QJsonObject form)
{
    if (!m_draft || m_readOnly) {
        return;
    }
    const Place here = place();
    form.insert(contentKey, QString::fromUtf8(contentToJson(read())));
    form.insert(revisionKey, m_view.assessment.revision);
    form.insert(stepKey, here.step);
    form.insert(itemKey, placeText(here.item));
    onResult(
        m_context.saveDraft(*m_draft, form), m_steps, [this] { m_keeper->saved(m_context.clock().now()); },
        [this](const Error& error) { m_keeper->failed(error); });
}

void AssessmentForm::restoreDraft(const QJsonObject& form)
{
    Result<Assessment> content = contentFromJson(form.value(contentKey).toString().toUtf8());
    if (content) {
        Assessment assessment = std::move(*content);
        // Who and what it is comes from the registry; the draft has what was written.
        assessment.id = m_view.assessment.id;
        assessment.caseId = m_view.assessment.caseId;
        assessment.instrument = m_view.assessment.instrument;
        assessment.edition = m_view.assessment.edition;
        assessment.status = m_view.assessment.status;
        assessment.author = m_view.assessment.author;
        assessment.createdAt = m_view.assessment.createdAt;
        assessment.revision = form.value(revisionKey).toInteger(m_view.assessment.revision);
        load(assessment);
        wordingChosen();
    }
    m_loading = true;
    m_keeper->restore(form); // also what is no date and therefore in no content
    m_loading = false;
    m_view.assessment.subjects = read().subjects;
    reevaluate();
    m_restored = true;
    goTo({form.value(stepKey).toInt(), placeFrom(form.value(itemKey).toString())});
    m_banner->showMessage(Tone::Accent, tr("What you wrote earlier has been put back."));
}

void AssessmentForm::forgetDraft()
{
    m_restored = false;
    m_keeper->markClean();
    if (m_draft) {
        m_context.removeDraft(*m_draft);
        m_draft.reset();
    }
}

bool AssessmentForm::isReadable()
{
    m_banner->hide();
    m_table->answers()->clearMessages();
    m_messages->clear();
    for (const DateField* field : {m_assessedOn, m_nextOn}) {
        if (field->hasBadText()) {
            showFailed({ErrorCode::Invalid, field->objectName(), u"date"_s});
            return false;
        }
    }
    return true;
}

void AssessmentForm::save()
{
    send(Then::Stay);
}

void AssessmentForm::leave()
{
    if (m_steps == nullptr) {
        Q_EMIT finished({});
        return;
    }
    if (!m_view.assessment.id.isNull()) {
        m_places.insert(m_view.assessment.id, place());
    }
    if (m_readOnly || !isChanged()) {
        goOn(Then::Leave);
        return;
    }
    m_keeper->flush();
    send(Then::Leave);
}

void AssessmentForm::goOn(Then then)
{
    if (then == Then::Stay) {
        return;
    }
    const AssessmentId id = m_view.assessment.id;
    if (!id.isNull()) {
        m_places.insert(id, place());
    }
    m_draft.reset();
    if (then == Then::GoOn && !m_next.isEmpty()) {
        Q_EMIT instrumentRequested(std::exchange(m_next, QString()));
    } else {
        Q_EMIT finished(id);
    }
}

void AssessmentForm::send(Then then)
{
    if (m_readOnly || m_steps == nullptr) {
        return;
    }
    if (!isReadable()) {
        return;
    }
    if (then == Then::GoOn && !isChanged() && !m_view.assessment.id.isNull()) {
        goOn(then);
        return;
    }
    onResult(
        m_context.ask([assessment = read()](Services& services, const Session& who) {
            return services.assessments().save(who, assessment);
        }),
        m_steps,
        [this, then, changes = m_changes](const Assessment& assessment) { saved(assessment, changes, then); },
        [this, then](const Error& error) {
            if (error.code == ErrorCode::Conflict && !m_view.assessment.id.isNull()) {
                settle(false, then);
            } else {
                failed(error, then);
            }
        },
        m_save);
}

/// The fields keep what is in them; only what the registry gave is taken over.
void AssessmentForm::saved(const Assessment& assessment, int changes, Then then)
{
    m_view.assessment.id = assessment.id;
    m_view.assessment.revision = assessment.revision;
    m_view.assessment.author = assessment.author;
    m_view.assessment.createdAt = assessment.createdAt;
    const bool typedMeanwhile = changes != m_changes;
    if (typedMeanwhile) {
        if (m_draft && *m_draft != draftKey()) {
            m_context.removeDraft(*m_draft);
        }
        m_draft = draftKey();
        m_keeper->noteChange();
        m_keeper->flush();
    } else {
        forgetDraft();
        m_draft = draftKey();
        m_keeper->statusLabel()->setText(tr("Saved %1").arg(timeText(m_context.clock().now())));
    }
    Q_EMIT m_context.caseChanged(assessment.caseId);
    goOn(then);
}

void AssessmentForm::sign()
{
    if (m_readOnly || m_steps == nullptr || !isReadable()) {
        return;
    }
    const Assessment mine = read();
    if (const Result<void> ready = readyToSign(mine, *m_view.instrument, m_view.switchableScores); !ready) {
        failed(ready.error());
        return;
    }
    askToSign();
}

void AssessmentForm::askToSign()
{
    const int open = m_evaluation.progress.of - m_evaluation.progress.answered;
    if (open == 0) {
        sendSigned();
        return;
    }
    Question question;
    question.title = tr("Sign the assessment");
    question.text = tr("%n question(s) have no answer. They count as neither yes nor no. Once signed, the "
                       "assessment cannot be changed.",
        nullptr, open);
    question.action = tr("Sign");
    m_context.prompt().confirm(this, question, [this] { sendSigned(); });
}

void AssessmentForm::sendSigned()
{
    onResult(
        m_context.ask([assessment = read()](Services& services, const Session& who) {
            return services.assessments().sign(who, assessment);
        }),
        m_steps,
        [this](const Assessment& assessment) {
            forgetDraft();
            m_places.remove(assessment.id);
            m_view.assessment.id = assessment.id;
            Q_EMIT finished(assessment.id);
            Q_EMIT m_context.caseChanged(assessment.caseId);
        },
        [this](const Error& error) {
            if (error.code == ErrorCode::Conflict && !m_view.assessment.id.isNull()) {
                settle(true, Then::Stay);
            } else {
                failed(error);
            }
        },
        m_sign);
}

void AssessmentForm::settle(bool signing, Then then)
{
    onResult(
        m_context.ask([id = m_view.assessment.id, caseId = m_view.assessment.caseId](Services& services,
                          const Session& who) { return services.assessments().open(who, caseId, id); }),
        m_steps,
        [this, signing, then](const AssessmentView& current) {
            const Assessment theirs = current.assessment;
            if (theirs.status == AssessmentStatus::Signed || !current.mayWrite) {
                failed({ErrorCode::Forbidden, {},
                    theirs.status == AssessmentStatus::Signed ? u"signed"_s : u"other_author"_s});
                return;
            }
            const auto go = [this, theirs, signing, then](const QSet<QString>& takeTheirs) {
                const Place here = place();
                Assessment chosen = read();
                for (const QString& field : takeTheirs) {
                    takeField(chosen, theirs, field);
                }
                chosen.revision = theirs.revision;
                load(chosen);
                goTo(here);
                if (signing) {
                    sign();
                } else {
                    send(then);
                }
            };
            const QList<FieldChange> differing = assessmentDifferences(m_context, m_view, theirs, read());
            if (differing.isEmpty()) {
                go({});
                return;
            }
            (new ConflictDialog(m_context, differing, go, this, [this](const QString& field) {
                return assessmentFieldLabel(m_context, *m_view.instrument, field);
            }))->open();
        },
        [this](const Error& error) { failed(error); });
}

void AssessmentForm::failed(const Error& error, Then then)
{
    const bool shown = showFailed(error);
    if (then == Then::Stay) {
        if (!shown) {
            m_banner->showMessage(Tone::Danger, errorSentence(error));
        }
        return;
    }
    // Leaving must be possible: what is written stays as a draft on this machine.
    m_keeper->flush();
    const QString sentence = shown ? fieldErrorSentence(error) : errorSentence(error);
    m_banner->showMessage(Tone::Danger,
        tr("Not saved in the registry: %1 What you wrote is kept on this computer.").arg(sentence),
        tr("Close anyway"), [this, then] { goOn(then); });
}

bool AssessmentForm::showFailed(const Error& error)
{
    const QString kind = error.field.section(u'/', 0, 0);
    const QString id = error.field.section(u'/', 1, 1);
    if (kind == "answers"_L1 || kind == "notes"_L1) {
        const int row = m_table->answers()->rowOf(id);
        if (row < 0) {
            return false;
        }
        const QString sentence = error.detail == "missing"_L1 ? tr("Answer this question before you sign.")
                                                              : fieldErrorSentence(error);
        m_steps->setCurrentIndex(Questions);
        m_table->answers()->setMessage(id, sentence);
        m_table->goToAnswerOf(id);
        m_table->setFocus();
        m_banner->showMessage(Tone::Danger,
            tr("%1: %2", "question, what is wrong").arg(m_table->answers()->row(row).text, sentence));
        return true;
    }
    const QString field = error.detail == "reason_missing"_L1 ? error.field + u"/reason"_s : error.field;
    for (int step = 0; step < m_steps->count(); ++step) {
        const bool here = m_steps->widget(step)->findChild<QWidget*>(field) != nullptr
            || (step == Judgement && kind == "scenarios"_L1)
            || (step == Conversation && field == "subjects"_L1);
        if (here) {
            m_steps->setCurrentIndex(step);
            m_messages->clear();
            return m_messages->show(field, fieldErrorSentence(error));
        }
    }
    return false;
}

void AssessmentForm::discard()
{
    Question question;
    question.title = tr("Discard the assessment");
    question.text = tr("It has not been signed. What is written in it will be gone.");
    question.action = tr("Discard assessment");
    question.dangerous = true;
    m_context.prompt().confirm(this, question, [this] {
        const Assessment assessment = m_view.assessment;
        const auto gone = [this, assessment] {
            forgetDraft();
            m_places.remove(assessment.id);
            m_view.assessment.id = {};
            Q_EMIT finished({});
            if (!assessment.id.isNull()) {
                Q_EMIT m_context.caseChanged(assessment.caseId);
            }
        };
        if (assessment.id.isNull()) {
            gone();
            return;
        }
        onResult(
            m_context.ask([assessment](Services& services, const Session& who) {
                return services.assessments().discard(
                    who, assessment.caseId, assessment.id, assessment.revision);
            }),
            m_steps, gone, [this](const Error& error) { failed(error); }, m_discard);
    });
}

} // namespace frid::ui
