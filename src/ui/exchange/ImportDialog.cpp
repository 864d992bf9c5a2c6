#include "exchange/ImportDialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/exchange/ExchangeFolder.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

#include "casefile/Columns.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int progressMilliseconds = 200;
constexpr int barSteps = 1000;
} // namespace

ImportDialog::ImportDialog(AppContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_folder(new QLineEdit)
    , m_source(new QLineEdit)
    , m_choose(new QPushButton(tr("Choose folder…"), this))
    , m_check(new QPushButton(tr("Check"), this))
    , m_import(new QPushButton(tr("Import"), this))
    , m_stop(new QPushButton(tr("Close"), this))
    , m_bar(new QProgressBar(this))
    , m_banner(new Banner(this))
    , m_counts(new QLabel(this))
    , m_pane(new ListPane(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import cases"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    resize(QSize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 32)
               .boundedTo(screen()->availableSize() * 9 / 10));
}

ImportDialog::~ImportDialog()
{
    if (m_work) {
        m_work->stop = true;
    }
}

void ImportDialog::build()
{
    auto* hint
        = new QLabel(tr("A folder with persons.csv, cases.csv and what else there is. It is checked first; "
                        "all of it is imported, or nothing."),
            this);
    hint->setWordWrap(true);
    makeHint(hint);
    auto* form = new FormGrid(this, 2);
    form->add(u"folder"_s, tr("Folder"), m_folder);
    form->add(u"source"_s, tr("Where it comes from"), m_source);
    m_source->setPlaceholderText(tr("for instance the other system's name"));
    m_folder->setReadOnly(true);
    m_source->setMaxLength(100);

    using Row = ImportProblem;
    Columns<Row> columns;
    columns.add(
        u"kind"_s, tr("Kind"), 10, [](const Row& row) { return row.isError ? tr("Error") : tr("Remark"); });
    columns.add(u"file"_s, tr("File"), 16, [](const Row& row) { return row.file; });
    columns.add(u"line"_s, tr("Line"), 8, [](const Row& row) { return QString::number(row.line); }).sortKey
        = [](const Row& row) { return QVariant(row.line); };
    columns.add(u"column"_s, tr("Column"), 20, [](const Row& row) { return row.column; });
    columns.add(u"what"_s, tr("What is wrong"), 60, [](const Row& row) { return importProblemText(row); });
    m_problems = new RecordsModel<Row>(columns.list(), this);
    TableView* table = m_pane->table();
    table->setObjectName(u"importProblems"_s);
    table->setAccessibleName(tr("Errors and remarks"));
    table->setRows(m_problems);
    table->setSettingsKey(u"importProblems"_s);
    table->setEmptyText(tr("No folder chosen yet"), tr("What is wrong in it will stand here, line by line."));

    m_choose->setObjectName(u"chooseFolderButton"_s);
    m_check->setObjectName(u"checkFolderButton"_s);
    m_import->setObjectName(u"importButton"_s);
    m_stop->setObjectName(u"closeImportButton"_s);
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setWordWrap(true);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setRange(0, barSteps);
    m_bar->hide();
    m_check->setEnabled(false);
    m_import->setEnabled(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_check);
    buttons->addWidget(m_bar, 1);
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(grid::normal);
    layout->addWidget(hint);
    layout->addWidget(form);
    layout->addWidget(m_banner);
    layout->addWidget(m_counts);
    layout->addWidget(m_pane, 1);
    layout->addLayout(buttons);

    orderTabs(this);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(m_check, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stop);
    connect(m_source, &QLineEdit::textChanged, this, [this] { m_import->setEnabled(false); });
    connect(&m_context, &AppContext::aboutToLock, this, [this] {
        if (m_work) {
            m_work->stop = true;
        }
    });
}

void ImportDialog::chooseFolder()
{
    FileQuestion question;
    question.title = tr("Choose persons.csv in the folder to import");
    question.filter = tr("persons.csv (persons.csv)");
    m_context.prompt().openFile(this, question, [this](const QString& path) { setFolder(path); });
}

void ImportDialog::setFolder(const QString& path)
{
    const QFileInfo chosen(path);
    m_folder->setText(chosen.isDir() ? path : chosen.absolutePath());
    m_check->setEnabled(true);
    m_import->setEnabled(false);
    run(true);
}

void ImportDialog::stop()
{
    if (m_work) {
        m_work->stop = true;
    } else {
        close();
    }
}

void ImportDialog::run(bool dryRun)
{
    if (m_work) {
        return;
    }
    m_work = std::make_shared<Work>();
    m_banner->hide();
    m_counts->clear();
    m_problems->setRecords({});
    m_bar->setValue(0);
    m_bar->show();
    m_stop->setText(tr("Stop"));
    for (QWidget* resting : QList<QWidget*>{m_choose, m_check, m_import, m_source}) {
        resting->setEnabled(false);
    }
    auto* timer = new QTimer(this);
    timer->setInterval(progressMilliseconds);
    connect(timer, &QTimer::timeout, this, [this] {
        const qint64 total = m_work ? m_work->total.load() : 0;
        m_bar->setValue(total > 0 ? int(m_work->done * barSteps / total) : 0);
    });
    timer->start();
    const auto ended = [this, timer] {
        timer->deleteLater();
        m_work.reset();
        m_bar->hide();
        m_stop->setText(tr("Close"));
        for (QWidget* resting : QList<QWidget*>{m_choose, m_check, m_source}) {
            resting->setEnabled(true);
        }
    };
    onResult(
        m_context.askReports([work = m_work, path = m_folder->text(), source = m_source->text().trimmed(),
                                 dryRun](Services& services, const Session& who) {
            ImportRequest request;
            request.source = folderSource(path);
            if (!source.isEmpty()) {
                request.sourceName = source;
            }
            request.dryRun = dryRun;
            request.progress = [work](qint64 done, qint64 total) {
                work->done = done;
                work->total = total;
                return !work->stop;
            };
            return services.exchange().importCases(who, request);
        }),
        this,
        [this, ended, dryRun](const ImportOutcome& outcome) {
            ended();
            showOutcome(outcome, dryRun);
        },
        [this, ended](const Error& error) {
            ended();
            const bool stopped = error.code == ErrorCode::Cancelled;
            m_banner->showMessage(stopped ? Tone::Neutral : Tone::Warning,
                stopped                                ? tr("The import was stopped. Nothing has changed.")
                    : error.code == ErrorCode::Invalid ? fieldErrorSentence(error)
                                                       : errorSentence(error));
        });
}

QString ImportDialog::countsText(const ExchangeCounts& counts) const
{
    QStringList parts{tr("%n person(s)", nullptr, int(counts.persons)),
        tr("%n case(s)", nullptr, int(counts.cases)),
        tr("%n violence record(s)", nullptr, int(counts.violence)),
        tr("%n intervention(s)", nullptr, int(counts.interventions)),
        tr("%n session(s)", nullptr, int(counts.sessions)),
        tr("%n assessment(s)", nullptr, int(counts.assessments)),
        tr("%n referral(s)", nullptr, int(counts.referrals))};
    if (counts.knownPersons > 0) {
        parts += tr("%n person(s) in the registry already", nullptr, int(counts.knownPersons));
    }
    if (counts.knownCases > 0) {
        parts += tr("%n case(s) imported before, left as they are", nullptr, int(counts.knownCases));
    }
    return parts.join(", "_L1);
}

void ImportDialog::showOutcome(const ImportOutcome& outcome, bool dryRun)
{
    m_pane->table()->setEmptyText(tr("No errors and no remarks"));
    m_problems->setRecords(outcome.problems.list());
    const auto errors = int(outcome.problems.errors());
    if (errors > 0) {
        m_banner->showMessage(Tone::Warning, tr("%n error(s). Nothing was imported.", nullptr, errors));
        m_pane->table()->setFocus();
        return;
    }
    m_counts->setText(countsText(outcome.counts));
    if (!dryRun) {
        m_banner->showMessage(Tone::Success, tr("Imported."));
        Q_EMIT imported();
    } else if (outcome.counts.records() == 0) {
        m_banner->showMessage(Tone::Neutral, tr("Everything in the folder is in the registry already."));
    } else {
        m_banner->showMessage(Tone::Success, tr("Nothing is wrong. This will be imported:"));
        m_import->setEnabled(true);
        m_import->setFocus();
    }
}

} // namespace frid::ui
