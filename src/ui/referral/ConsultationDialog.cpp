#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/referral/ConsultationService.h>
#include <frid/application/referral/OrganisationService.h>
#include <frid/reporting/Output.h>
#include <frid/reporting/ReferralLetter.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TextArea.h>

#include "referral/ReferralDialogs.h"
#include "referral/ReferralText.h"
#include "referral/ReferralsTab.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// The codes are those of the boxes.
BriefParts partsOf(const QStringList& codes)
{
    return {codes.contains(u"reason"_s), codes.contains(u"violence"_s), codes.contains(u"assessments"_s),
        codes.contains(u"follow_ups"_s), codes.contains(u"notes"_s)};
}

/// "Numbers: 34, 12", one line a kind.
QString tracesText(const QList<IdentityTrace>& traces)
{
    QStringList lines;
    using Kind = IdentityTrace::Kind;
    for (const Kind kind :
        {Kind::KnownName, Kind::GivenName, Kind::Capitalised, Kind::Place, Kind::Rare, Kind::Digits}) {
        QStringList words;
        for (const IdentityTrace& trace : traces) {
            if (trace.kind == kind) {
                words += trace.word.simplified();
            }
        }
        if (!words.isEmpty()) {
            lines += ReferralText::trace(kind) + u": "_s + words.join(u", "_s);
        }
    }
    return lines.isEmpty()
        ? ReferralsTab::tr("Nothing was found. Read the text yourself before it is shared.")
        : lines.join(u'\n');
}

Result<void> writeText(const Consultation& consultation, const QString& path)
{
    QSaveFile file(path);
    QString text = consultation.brief + u'\n';
    if (!consultation.question.isEmpty()) {
        text.prepend(consultation.question + u"\n\n"_s);
    }
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !file.commit()) {
        return fail(ErrorCode::Storage);
    }
    return {};
}

/// One dialog of the brief: what goes in, the text, and what may still tell who it is about.
class BriefForm {
public:
    BriefForm(AppContext& context, const Consultation& consultation, FormDialog* dialog, ReferralDone done)
        : m_context(context)
        , m_consultation(consultation)
        , m_dialog(dialog)
        , m_done(std::move(done))
    { }

    /// Lives as long as the dialog.
    static void open(
        AppContext& context, const Consultation& consultation, QWidget* parent, ReferralDone done)
    {
        auto* dialog = new FormDialog(context, u"consultationDialog"_s, ReferralsTab::tr("Ask without names"),
            ReferralsTab::tr("Save the draft"), parent, 2);
        auto form = std::make_shared<BriefForm>(context, consultation, dialog, std::move(done));
        form->build();
        QObject::connect(dialog, &QObject::destroyed, dialog, [form] {});
        dialog->open();
        if (consultation.id.isNull()) {
            form->gather();
        } else {
            form->check();
        }
    }

private:
    void build()
    {
        FormGrid* form = m_dialog->form();
        m_recipient = form->add(u"recipient"_s, ReferralsTab::tr("Whom we ask"), new QLineEdit, 2);
        m_question = form->add(u"question"_s, ReferralsTab::tr("What we want to know"), new TextArea, 2);
        m_question->setRows(2);
        buildParts(form);
        m_brief = form->add(u"brief"_s,
            ReferralsTab::tr("The case without names (read it through, and change it)"), new TextArea, 2);
        m_brief->setRows(9);
        form->setRequired(m_brief);
        auto* row = new QWidget;
        auto* buttons = new QHBoxLayout(row);
        buttons->setContentsMargins(0, 0, 0, 0);
        const auto button = [buttons](const QString& name, const QString& text) {
            auto* made = new QPushButton(text);
            made->setObjectName(name);
            made->setAutoDefault(false);
            buttons->addWidget(made);
            return made;
        };
        m_check = button(u"checkBriefButton"_s, ReferralsTab::tr("Replace names and check"));
        buttons->addStretch();
        form->addRow(row);
        m_traces = new QLabel;
        m_traces->setObjectName(u"briefTraces"_s);
        m_traces->setAccessibleName(ReferralsTab::tr("What may still tell who it is about"));
        m_traces->setTextFormat(Qt::PlainText);
        m_traces->setWordWrap(true);
        m_traces->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        form->addHeadline(ReferralsTab::tr("What may still tell who it is about"));
        form->addRow(m_traces);
        m_purpose = form->add(u"purpose"_s,
            ReferralsTab::tr("What for (written in the log when it is shared)"), new QLineEdit, 2);
        QPushButton* pdf = m_dialog->addOtherAction(u"sharePdfButton"_s, ReferralsTab::tr("Share as PDF…"));
        QPushButton* text
            = m_dialog->addOtherAction(u"shareTextButton"_s, ReferralsTab::tr("Share as text…"));
        m_recipient->setText(m_consultation.recipient);
        m_question->setText(m_consultation.question);
        m_brief->setText(m_consultation.brief);
        m_purpose->setText(ReferralsTab::tr("Advice"));
        m_dialog->setSeen(m_consultation.revision);
        m_dialog->keepDraft({u"consultation"_s,
            m_consultation.id.isNull() ? u"new-"_s + m_consultation.caseId.toString()
                                       : m_consultation.id.toString()});
        QObject::connect(m_check, &QPushButton::clicked, m_dialog, [this] { check(); });
        QObject::connect(pdf, &QPushButton::clicked, m_dialog, [this, pdf] { share(true, pdf); });
        QObject::connect(text, &QPushButton::clicked, m_dialog, [this, text] { share(false, text); });
        m_dialog->setSubmit([this] { save(); });
    }

    void buildParts(FormGrid* form)
    {
        m_parts = form->add(u"parts"_s, ReferralsTab::tr("What goes into the text"), new CodeChecks, 2);
        m_parts->setItems(
            {{u"reason"_s, ReferralsTab::tr("Reason")}, {u"violence"_s, ReferralsTab::tr("Violence")},
                {u"assessments"_s, ReferralsTab::tr("Assessments")},
                {u"follow_ups"_s, ReferralsTab::tr("Follow-ups")},
                {u"notes"_s, ReferralsTab::tr("Newest notes")}},
            3);
        m_parts->setCodes({u"reason"_s, u"violence"_s, u"assessments"_s});
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        m_gather = new QPushButton(ReferralsTab::tr("Make the text anew"));
        m_gather->setObjectName(u"gatherBriefButton"_s);
        m_gather->setAutoDefault(false);
        layout->addWidget(m_gather);
        layout->addStretch();
        form->addRow(row);
        QObject::connect(m_gather, &QPushButton::clicked, m_dialog, [this] {
            if (m_brief->text().isEmpty() || m_brief->text() == m_made) {
                gather();
                return;
            }
            m_context.prompt().confirm(m_dialog,
                {ReferralsTab::tr("Make the text anew?"),
                    ReferralsTab::tr("What you have changed in it is lost."),
                    ReferralsTab::tr("Make it anew"), true},
                [this] { gather(); });
        });
    }

    void gather()
    {
        const QString before = m_brief->text();
        onResult(
            m_context.ask([id = m_consultation.caseId, parts = partsOf(m_parts->codes()),
                              language = m_context.language()](Services& services, const Session& who) {
                return services.consultations().brief(who, id, parts, language);
            }),
            m_dialog,
            [this, before](const CheckedBrief& brief) {
                if (m_brief->text() != before) {
                    return; // a draft was put back, or somebody writes
                }
                m_made = brief.text;
                m_brief->setText(brief.text);
                m_traces->setText(tracesText(brief.traces));
            },
            [this](const Error& error) { m_dialog->showError(error); }, m_gather);
    }

    void check()
    {
        const QString before = m_brief->text();
        onResult(
            m_context.ask([id = m_consultation.caseId, before](Services& services, const Session& who) {
                return services.consultations().check(who, id, before);
            }),
            m_dialog,
            [this, before](const CheckedBrief& brief) {
                if (m_brief->text() == before && brief.text != before) {
                    m_brief->setText(brief.text);
                }
                m_traces->setText(tracesText(brief.traces));
            },
            [this](const Error& error) { m_dialog->showError(error); }, m_check);
    }

    [[nodiscard]] Consultation read() const
    {
        Consultation mine = m_consultation;
        mine.revision = m_dialog->seen();
        mine.recipient = m_recipient->text();
        mine.question = m_question->text();
        mine.brief = m_brief->text();
        return mine;
    }

    void save()
    {
        m_dialog->send(m_context.ask([mine = read()](Services& services, const Session& who) {
            return services.consultations().save(who, mine);
        }),
            [done = m_done](const Consultation& saved) { done(saved.id.toString()); });
    }

    void share(bool asPdf, QPushButton* button)
    {
        m_dialog->messages()->clear();
        for (QLineEdit* field : {m_recipient, m_purpose}) {
            if (field->text().trimmed().isEmpty()) {
                m_dialog->showError({ErrorCode::Invalid, field->objectName(), u"missing"_s});
                return;
            }
        }
        const QString filter = asPdf ? ReferralsTab::tr("PDF (*.pdf)") : ReferralsTab::tr("Text (*.txt)");
        const QString name = ReferralsTab::tr("Consultation") + (asPdf ? u".pdf"_s : u".txt"_s);
        m_context.prompt().saveFile(m_dialog, {ReferralsTab::tr("Share without names"), name, filter},
            [this, asPdf, button](const QString& path) { writeShared(asPdf, path, button); });
    }

    void writeShared(bool asPdf, const QString& path, QPushButton* button)
    {
        PrintNotice notice{m_consultation.caseId, m_recipient->text().trimmed(), m_purpose->text().trimmed(),
            {u"brief"_s}, true};
        button->setEnabled(false);
        m_dialog->send(m_context.askReports([mine = read(), notice, asPdf, path](Services& services,
                                                const Session& who) -> Result<Consultation> {
            FRID_TRY(const Consultation shared, services.consultations().share(who, mine, notice));
            if (asPdf) {
                FRID_CHECK(reporting::writePdf(reporting::buildConsultationBrief(shared), path, {}));
            } else {
                FRID_CHECK(writeText(shared, path));
            }
            return shared;
        }),
            [done = m_done](const Consultation& shared) { done(shared.id.toString()); });
        button->setEnabled(true);
    }

    AppContext& m_context;
    Consultation m_consultation;
    FormDialog* m_dialog;
    ReferralDone m_done;
    QLineEdit* m_recipient = nullptr;
    TextArea* m_question = nullptr;
    TextArea* m_brief = nullptr;
    QLineEdit* m_purpose = nullptr;
    QLabel* m_traces = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_gather = nullptr;
    CodeChecks* m_parts = nullptr;
    QString m_made; ///< the text as the program made it
};

void noteAdvice(
    AppContext& context, const Consultation& consultation, QWidget* parent, const ReferralDone& done)
{
    auto* dialog = new FormDialog(
        context, u"adviceDialog"_s, ReferralsTab::tr("Advice"), ReferralsTab::tr("Save"), parent, 2);
    FormGrid* form = dialog->form();
    auto* on = form->add(u"advised_on"_s, ReferralsTab::tr("Day"), new DateField);
    auto* adviser = form->add(u"adviser"_s, ReferralsTab::tr("Who gave it"), new QLineEdit);
    auto* advice = form->add(u"advice"_s, ReferralsTab::tr("The advice"), new TextArea, 2);
    advice->setRows(6);
    form->setRequired(on);
    form->setRequired(advice);
    on->setDate(consultation.advisedOn.value_or(context.today()));
    adviser->setText(consultation.adviser);
    advice->setText(consultation.advice);
    dialog->setSeen(consultation.revision);
    dialog->keepDraft({u"advice"_s, consultation.id.toString()});
    dialog->setSubmit([&context, dialog, on, adviser, advice, consultation, done] {
        if (!dialog->isReadable()) {
            return;
        }
        Consultation mine = consultation;
        mine.revision = dialog->seen();
        mine.advisedOn = on->value();
        mine.adviser = adviser->text();
        mine.advice = advice->text();
        dialog->send(context.ask([mine](Services& services, const Session& who) {
            return services.consultations().save(who, mine);
        }),
            [done](const Consultation& saved) { done(saved.id.toString()); });
    });
    dialog->open();
}

} // namespace

void editConsultation(
    AppContext& context, const Consultation& consultation, QWidget* parent, ReferralDone done)
{
    if (consultation.sharedOn) {
        noteAdvice(context, consultation, parent, done);
    } else {
        BriefForm::open(context, consultation, parent, std::move(done));
    }
}

} // namespace frid::ui
