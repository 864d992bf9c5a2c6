#include "report/ReportDialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/reporting/Output.h>
#include <frid/reporting/PagedDocument.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Prompt.h>

#include "report/ReportPreview.h"

namespace frid::ui {

using namespace Qt::StringLiterals;
using reporting::Exposure;

namespace {

QString exposureText(const Exposure& exposure)
{
    switch (exposure.kind) {
    case Exposure::Kind::ProtectedSubject:
        return ReportDialog::tr("The protected person is named.");
    case Exposure::Kind::ProtectedAddress:
        return ReportDialog::tr("A protected person's address or number stands in a text: %1")
            .arg(exposure.what);
    case Exposure::Kind::ProtectedOther:
        return ReportDialog::tr("Another protected person is named: %1").arg(exposure.what);
    case Exposure::Kind::OtherPerson:
        return ReportDialog::tr("Another person is named or described: %1 (%2)")
            .arg(exposure.what, exposure.role);
    case Exposure::Kind::UncheckedText:
        return ReportDialog::tr(
            "Texts about a protected person could not be searched. Read them before you print.");
    }
    return {};
}

bool isGrave(const Exposure& exposure)
{
    return exposure.kind != Exposure::Kind::OtherPerson;
}
} // namespace

ReportDialog::ReportDialog(AppContext& context, std::unique_ptr<ReportSource> source, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_source(std::move(source))
    , m_banner(new Banner(this))
    , m_later(new QTimer(this))
    , m_watch(new QTimer(this))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(m_source->windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* split = new QSplitter(this);
    split->addWidget(buildForm());
    m_pages = new ReportPreview(context, this); // after the form, as the Tab key goes
    split->addWidget(m_pages);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    split->setSizes({fontMetrics().averageCharWidth() * 62, fontMetrics().averageCharWidth() * 88});

    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"cancelButton"_s);
    close->setAutoDefault(false);
    m_pdf = new QPushButton(Icons::get(u"document-save"_s), tr("Save as PDF…"), this);
    m_pdf->setObjectName(u"savePdfButton"_s);
    m_pdf->setAutoDefault(false);
    m_print = new QPushButton(Icons::get(u"document-print"_s), tr("Print…"), this);
    m_print->setObjectName(u"printButton"_s);
    m_print->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_pdf);
    buttons->addWidget(m_print);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::wide, grid::wide, grid::wide);
    layout->addWidget(m_banner);
    layout->addWidget(split, 1);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &ReportDialog::reject);
    connectFields();
    setWorking(false);
    resize(QSize(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 42)
               .boundedTo(screen()->availableSize() * 9 / 10));
    preview();
}

ReportDialog::~ReportDialog() = default;

QWidget* ReportDialog::buildForm()
{
    m_form = new FormGrid(nullptr, 2);
    m_messages = new FormMessages(m_form);
    const auto later = [this] { m_later->start(); };
    m_source->addFieldsAbove(*m_form, later);
    m_recipient = m_form->add(u"recipient"_s, tr("Who gets it"), new QLineEdit, 2);
    m_purpose = m_form->add(u"purpose"_s, tr("What for"), new QLineEdit, 2);
    m_form->setRequired(m_recipient);
    m_form->setRequired(m_purpose);
    m_source->addFieldsBelow(*m_form, later);
    const QString byRole = m_source->byRoleText();
    m_byRole = m_form->add(u"others_by_role"_s,
        byRole.isEmpty() ? tr("Name others by their role only") : byRole, new QCheckBox, 2);
    m_reveal = m_form->add(u"revealed"_s, tr("Show the protected person's name"), new QCheckBox, 2);
    m_reveal->parentWidget()->setVisible(m_source->maybeMasked());
    m_form->addHeadline(tr("Before it leaves the program"));
    m_exposures = new QLabel;
    m_exposures->setObjectName(u"exposures"_s);
    m_exposures->setTextFormat(Qt::PlainText);
    m_exposures->setWordWrap(true);
    m_exposures->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_exposures->setAccessibleName(tr("What the report would tell about others"));
    m_form->addRow(m_exposures);
    m_checked = new QCheckBox(tr("I have checked that the recipient may know this"));
    m_checked->setObjectName(u"checkedExposures"_s);
    m_form->addRow(m_checked);

    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, grid::wide, 0);
    layout->addWidget(m_form);
    layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    // Only down: the preview gives up its room before a field is cut.
    scroll->setMinimumWidth(
        inner->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

void ReportDialog::connectFields()
{
    m_later->setSingleShot(true);
    m_later->setInterval(400);
    connect(m_later, &QTimer::timeout, this, &ReportDialog::preview);
    const auto later = [this] { m_later->start(); };
    connect(m_recipient, &QLineEdit::textChanged, this, later);
    connect(m_purpose, &QLineEdit::textChanged, this, later);
    connect(m_byRole, &QCheckBox::toggled, this, later);
    connect(m_reveal, &QCheckBox::clicked, this, &ReportDialog::askReveal);
    connect(m_reveal, &QCheckBox::toggled, this, later);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::printPaper);
    connect(m_pdf, &QPushButton::clicked, this, &ReportDialog::savePdf);
    m_watch->setInterval(100);
    connect(m_watch, &QTimer::timeout, this, [this] {
        if (m_job && m_job->pages > 0) {
            m_banner->showMessage(Tone::Accent,
                tr("Page %1 of %2").arg(m_job->page.load()).arg(m_job->pages.load()), tr("Stop"),
                [job = m_job] { job->cancelled = true; });
        }
    });
}

void ReportDialog::askReveal(bool wanted)
{
    if (!wanted) {
        return;
    }
    m_reveal->setChecked(false);
    Question question;
    question.title = tr("Show the protected person");
    question.text
        = tr("The report will tell who the protected person is. It is written in the log. Do this only "
             "when the recipient must know.");
    question.action = tr("Show and log");
    question.dangerous = true;
    m_context.prompt().confirm(this, question, [this] { m_reveal->setChecked(true); });
}

ReportSource::Choices ReportDialog::choices() const
{
    return {m_recipient->text().trimmed(), m_purpose->text().trimmed(), m_byRole->isChecked(),
        m_reveal->isChecked()};
}

void ReportDialog::preview()
{
    if (!datesUnderstood(m_form, *m_messages)) {
        return;
    }
    const int asked = ++m_asked;
    onResult(
        m_context.askReports([maker = m_source->maker(choices(), m_context.language())](
                                 Services& services, const Session& who) -> Result<Prepared> {
            FRID_TRY(ReportSource::Paper paper, maker(services, who));
            auto paged = std::make_shared<reporting::PagedDocument>(paper.document);
            return Prepared{std::move(paper), std::move(paged)};
        }),
        this,
        [this, asked](const Prepared& prepared) {
            if (asked == m_asked) {
                showPrepared(prepared);
            }
        },
        [this, asked](const Error& error) {
            if (asked == m_asked && !m_messages->show(error)) {
                m_banner->showMessage(
                    Tone::Danger, errorSentence(error), tr("Try again"), [this] { preview(); });
            }
        });
}

void ReportDialog::showPrepared(const Prepared& prepared)
{
    m_prepared = prepared;
    m_source->keep(prepared.paper);
    m_reveal->parentWidget()->setVisible(
        m_source->maybeMasked() || prepared.paper.masked || m_reveal->isChecked());
    m_banner->hide();
    showExposures();
    m_pages->showDocument(m_prepared.paged);
}

void ReportDialog::showExposures()
{
    QStringList lines;
    bool grave = false;
    for (const Exposure& exposure : std::as_const(m_prepared.paper.exposures)) {
        grave = grave || isGrave(exposure);
        lines += u"• "_s + exposureText(exposure)
            + (exposure.where.isEmpty() ? QString() : u" – "_s + exposure.where.join(u", "_s));
    }
    m_exposures->setText(lines.isEmpty()
            ? tr("Nothing found that tells about a protected person or about others.")
            : lines.join(u'\n'));
    QPalette colors = palette();
    if (grave) {
        colors.setColor(QPalette::WindowText, toneColors(Tone::Danger).text);
    }
    m_exposures->setPalette(colors);
    m_checked->setVisible(!lines.isEmpty());
}

bool ReportDialog::isComplete()
{
    if (!datesUnderstood(m_form, *m_messages)) {
        return false;
    }
    bool complete = true;
    for (QLineEdit* field : {m_recipient, m_purpose}) {
        if (field->text().trimmed().isEmpty()) {
            m_messages->show({ErrorCode::Invalid, field->objectName(), u"missing"_s});
            complete = false;
        }
    }
    if (complete && !m_prepared.paper.data) {
        complete = false;
        preview();
    }
    if (complete && !m_checked->isHidden() && !m_checked->isChecked()) {
        m_messages->show(
            m_checked->objectName(), tr("Read the list above, and say that the recipient may know this."));
        complete = false;
    }
    return complete;
}

void ReportDialog::make(bool asFile, Out out, const QString& done)
{
    m_job = std::make_shared<Job>();
    setWorking(true);
    PrintNotice notice;
    notice.caseId = m_source->caseId();
    notice.recipient = choices().recipient;
    notice.purpose = choices().purpose;
    notice.sections = m_source->sections();
    notice.asFile = asFile;
    onResult(
        m_context.askReports([maker = m_source->maker(choices(), m_context.language()),
                                 registrar = m_source->registrar(), notice, out = std::move(out),
                                 job = m_job](Services& services, const Session& who) -> Result<void> {
            FRID_TRY(const ReportSource::Paper paper, maker(services, who));
            const reporting::PagedDocument paged(paper.document);
            FRID_CHECK(registrar(services, who, notice));
            return out(paged, paper.document, [job](int page, int of) {
                job->page = page;
                job->pages = of;
                return !job->cancelled;
            });
        }),
        this,
        [this, done] {
            setWorking(false);
            m_banner->showMessage(Tone::Success, done);
        },
        [this](const Error& error) {
            setWorking(false);
            if (!m_messages->show(error)) {
                m_banner->showMessage(Tone::Danger, errorSentence(error));
            }
        });
}

void ReportDialog::printPaper()
{
    if (!isComplete()) {
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        make(
            false,
            [printer](const reporting::PagedDocument& paged, const reporting::Document&,
                const std::function<bool(int, int)>& progress) {
                return reporting::print(paged, *printer, [printer, &progress](int page, int of) {
                    const bool on = progress(page, of);
                    if (!on) {
                        printer->abort();
                    }
                    return on;
                });
            },
            tr("The report has been sent to the printer."));
    });
    dialog->open();
}

void ReportDialog::savePdf()
{
    if (!isComplete()) {
        return;
    }
    const QString name = m_source->fileName() + u".pdf"_s;
    m_context.prompt().saveFile(
        this, {tr("Save the report"), name, tr("PDF (*.pdf)")}, [this](const QString& path) {
            make(
                true,
                [path](const reporting::PagedDocument&, const reporting::Document& document,
                    const std::function<bool(int, int)>& progress) {
                    return reporting::writePdf(document, path, progress);
                },
                tr("The report has been saved. The file is not encrypted: keep it where only you can read "
                   "it."));
        });
}

void ReportDialog::setWorking(bool working)
{
    m_print->setEnabled(!working);
    m_pdf->setEnabled(!working);
    m_form->setEnabled(!working);
    if (working) {
        m_watch->start();
    } else {
        m_watch->stop();
        m_job.reset();
    }
}

void ReportDialog::reject()
{
    if (m_job) {
        m_job->cancelled = true;
    }
    QDialog::reject();
}

} // namespace frid::ui
