#include "exchange/SheetImportDialog.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/Theme.h>

#include "exchange/ImportPane.h"
#include "exchange/SheetCodesStep.h"
#include "exchange/SheetColumnsStep.h"
#include "exchange/SheetText.h"
#include "myunit/UnitLists.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QString settingsKey(const Sheet& sheet)
{
    return u"sheets/"_s + sheetSignature(sheet.columns);
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return invalid(u"file"_s, u"unreadable_sheet"_s);
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return invalid(u"file"_s, u"unreadable_sheet"_s);
    }
    return bytes;
}

bool manages(const Session& who, UnitId unit)
{
    return std::ranges::any_of(
        who.roles, [&](const RoleGrant& grant) { return grant.role == Role::Manager && grant.unit == unit; });
}

} // namespace

SheetImportDialog::SheetImportDialog(AppContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_banner(new Banner(this))
    , m_steps(new QStackedWidget(this))
    , m_file(new QLineEdit)
    , m_source(new QLineEdit)
    , m_header(new QSpinBox)
    , m_choose(new QPushButton(tr("Choose file…")))
    , m_found(new QLabel)
    , m_columns(new SheetColumnsStep(context, this))
    , m_codes(new SheetCodesStep(context, this))
    , m_pane(new ImportPane(context, this,
          [](const ImportProblem& problem) {
              return sheetField(problem.column) != nullptr ? sheetFieldLabel(problem.column) : problem.column;
          }))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(tr("Next"), this))
    , m_import(new QPushButton(tr("Import"), this))
    , m_stop(new QPushButton(tr("Close"), this))
{
    setObjectName(u"sheetImportDialog"_s);
    setWindowTitle(tr("Import a sheet of cases"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    resize(QSize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 36)
               .boundedTo(screen()->availableSize() * 9 / 10));
    showStep(File);
}

void SheetImportDialog::build()
{
    m_title->setObjectName(u"sheetStep"_s);
    makeHeadline(m_title, Headline::Section);
    m_hint->setWordWrap(true);
    makeHint(m_hint);
    m_steps->addWidget(buildFileStep());
    m_steps->addWidget(m_columns);
    m_steps->addWidget(m_codes);
    m_steps->addWidget(m_pane);
    m_back->setObjectName(u"sheetBackButton"_s);
    m_next->setObjectName(u"sheetNextButton"_s);
    m_next->setDefault(true);
    m_import->setObjectName(u"sheetImportButton"_s);
    m_stop->setObjectName(u"sheetCloseButton"_s);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    buttons->addWidget(m_import);
    buttons->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(grid::normal);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_banner);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
    orderTabs(this);

    connect(m_choose, &QPushButton::clicked, this, &SheetImportDialog::chooseFile);
    connect(m_header, &QSpinBox::editingFinished, this, [this] {
        if (m_ready && m_header->value() != m_read.sheet.headerLine) {
            readFile(m_file->text(), m_header->value());
        }
    });
    connect(m_back, &QPushButton::clicked, this, &SheetImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &SheetImportDialog::goOn);
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_stop, &QPushButton::clicked, this, &SheetImportDialog::stop);
    connect(m_pane, &ImportPane::started, this, [this] { rest(true); });
    connect(m_pane, &ImportPane::ended, this, [this] { rest(false); });
    connect(m_pane, &ImportPane::passed, this, [this](bool anythingNew) {
        m_import->setEnabled(anythingNew);
        if (anythingNew) {
            m_import->setFocus();
        }
    });
    connect(m_pane, &ImportPane::imported, this, [this] {
        m_back->setEnabled(false);
        m_stop->setFocus();
        Q_EMIT imported();
    });
}

QWidget* SheetImportDialog::buildFileStep()
{
    auto* form = new FormGrid(this, 2);
    form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_choose->setObjectName(u"chooseSheetButton"_s);
    m_choose->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(m_choose);
    form->add(u"file"_s, tr("File"), m_file, 2);
    form->add(u"source"_s, tr("Where it comes from"), m_source);
    form->add(u"headerLine"_s, tr("The columns' names stand on line"), m_header);
    m_file->setReadOnly(true);
    m_source->setMaxLength(100);
    m_source->setPlaceholderText(tr("for instance the other system's name"));
    m_header->setRange(1, 1000);
    m_header->setEnabled(false);
    m_found->setObjectName(u"sheetFound"_s);
    m_found->setWordWrap(true);
    auto* step = new QWidget(this);
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
    layout->addWidget(m_found);
    layout->addStretch();
    return step;
}

void SheetImportDialog::chooseFile()
{
    FileQuestion question;
    question.title = tr("Choose the sheet, saved as CSV");
    question.filter = tr("Sheets saved as text (*.csv *.txt *.tsv)");
    m_context.prompt().openFile(
        this, question, [this](const QString& path) { readFile(path, std::nullopt); });
}

void SheetImportDialog::readFile(const QString& path, std::optional<int> headerLine)
{
    m_banner->hide();
    const bool otherFile = !headerLine;
    m_next->setEnabled(false);
    onResult(
        m_context.askReports([path, headerLine](Services& services, const Session& who) -> Result<Read> {
            Read read;
            FRID_TRY(read.bytes, bytesOf(path));
            read.sheet = readSheet(read.bytes, headerLine);
            FRID_TRY(const QList<Unit> units, services.accounts().units(who));
            for (const Unit& unit : units) {
                if (unit.active && manages(who, unit.id)) {
                    read.units.append({unit.name, unit.name});
                }
            }
            FRID_TRY(const QList<Colleague> colleagues, services.accounts().colleagues(who));
            read.handlers = colleagueItems(colleagues);
            return read;
        }),
        this,
        [this, path, otherFile](const Read& read) {
            m_file->setText(path);
            take(read, otherFile);
        },
        [this](const Error& error) {
            m_next->setEnabled(m_ready);
            m_banner->showMessage(Tone::Warning,
                error.code == ErrorCode::Invalid ? fieldErrorSentence(error) : errorSentence(error));
        },
        m_choose);
}

void SheetImportDialog::take(const Read& read, bool otherFile)
{
    const bool sameColumns = m_ready && read.sheet.columns == m_read.sheet.columns;
    m_read = read;
    m_ready = !read.sheet.columns.isEmpty() && !read.sheet.lines.isEmpty();
    m_next->setEnabled(m_ready);
    m_header->setEnabled(!read.sheet.columns.isEmpty());
    const QSignalBlocker quiet(m_header);
    m_header->setValue(read.sheet.headerLine);
    if (!m_ready) {
        m_found->clear();
        m_banner->showMessage(Tone::Warning,
            tr("No table was found in the file. Save the sheet as CSV, with the columns' names on one line "
               "and a case on each line below."));
        return;
    }
    m_found->setText(tr("%n line(s) with cases", nullptr, int(read.sheet.lines.size())) + u", "_s
        + tr("%n column(s)", nullptr, int(read.sheet.columns.size())));
    if (!sameColumns || otherFile) {
        m_mapping = guessedMapping(m_read.sheet, m_context.codes());
        if (const QByteArray kept = QSettings().value(settingsKey(m_read.sheet)).toByteArray();
            !kept.isEmpty()) {
            recallMapping(m_mapping, m_read.sheet.columns, kept);
            m_found->setText(m_found->text() + u". "_s + tr("The choices are those of the last time."));
        }
        m_columns->setSheet(m_read.sheet, m_mapping, m_read.units);
        orderTabs(this); // the choices are new
    }
    m_mapping.headerLine = m_read.sheet.headerLine;
    m_next->setFocus();
}

void SheetImportDialog::showStep(Step step)
{
    static const int last = Import + 1;
    const QStringList titles{tr("The file"), tr("The columns"), tr("The words"), tr("Check and import")};
    const QStringList hints{
        tr("A table with a case on each line, saved as CSV from the spreadsheet (File, Save as). Nothing is "
           "kept before the last step."),
        tr("Frid has guessed from the columns' names. Columns that are left out are not imported."),
        tr("What each word of the sheet stands for in Frid. Words that are left out are not imported."),
        tr("Every error is told with its line and column in the sheet. All of it is imported, or nothing.")};
    m_steps->setCurrentIndex(step);
    m_title->setText(tr("Step %1 of %2: %3").arg(int(step) + 1).arg(last).arg(titles.at(step)));
    m_hint->setText(hints.at(step));
    m_banner->hide();
    m_back->setEnabled(step != File);
    m_next->setVisible(step != Import);
    m_next->setEnabled(m_ready);
    m_import->setVisible(step == Import);
    m_import->setEnabled(false);
}

void SheetImportDialog::leaveStep()
{
    if (m_steps->currentIndex() == ColumnsOf) {
        m_columns->write(m_mapping);
    } else if (m_steps->currentIndex() == Codes) {
        m_codes->write(m_mapping);
    }
}

void SheetImportDialog::goOn()
{
    m_banner->hide();
    leaveStep();
    switch (m_steps->currentIndex()) {
    case File:
        showStep(ColumnsOf);
        break;
    case ColumnsOf:
        if (const QString fault = m_columns->fault(); !fault.isEmpty()) {
            m_banner->showMessage(Tone::Warning, fault);
            return;
        }
        m_codes->setSheet(m_read.sheet, m_mapping, m_read.units, m_read.handlers);
        orderTabs(this); // the choices are new
        showStep(Codes);
        break;
    case Codes:
        if (const int open = m_codes->open(); open > 0) {
            m_banner->showMessage(Tone::Warning, tr("%n word(s) stand for nothing yet.", nullptr, open),
                tr("Leave them out"), [this] {
                    m_banner->hide();
                    m_codes->leaveOutOpen();
                    m_next->setFocus();
                });
            m_codes->focusFirstOpen();
            return;
        }
        showStep(Import);
        run(true);
        break;
    default:
        break;
    }
}

void SheetImportDialog::goBack()
{
    leaveStep();
    showStep(Step(std::max(0, m_steps->currentIndex() - 1)));
    m_next->setFocus();
}

void SheetImportDialog::run(bool dryRun)
{
    SheetImport sheet;
    sheet.bytes = m_read.bytes;
    sheet.fileName = QFileInfo(m_file->text()).fileName();
    sheet.mapping = m_mapping;
    if (const QString source = m_source->text().trimmed(); !source.isEmpty()) {
        sheet.sourceName = source;
    }
    sheet.dryRun = dryRun;
    remember();
    m_pane->run([sheet](Services& services, const Session& who, const ImportProgress& progress) {
        SheetImport asked = sheet;
        asked.progress = progress;
        return services.exchange().importSheet(who, asked);
    });
}

void SheetImportDialog::rest(bool running)
{
    m_stop->setText(running ? tr("Stop") : tr("Close"));
    m_import->setEnabled(false);
    m_back->setEnabled(!running);
}

void SheetImportDialog::stop()
{
    if (m_pane->isRunning()) {
        m_pane->stop();
    } else {
        close();
    }
}

void SheetImportDialog::done(int result)
{
    // Whoever closes in the middle finds the choices with the same file again.
    if (m_ready) {
        leaveStep();
        remember();
    }
    QDialog::done(result);
}

void SheetImportDialog::remember() const
{
    QSettings().setValue(settingsKey(m_read.sheet), rememberedMapping(m_mapping));
}

} // namespace frid::ui
