#include "exchange/ImportPane.h"

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int progressMilliseconds = 200;
constexpr int barSteps = 1000;
} // namespace

ImportPane::ImportPane(
    AppContext& context, QWidget* parent, std::function<QString(const ImportProblem&)> columnText)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new QProgressBar(this))
    , m_banner(new Banner(this))
    , m_counts(new QLabel(this))
    , m_pane(new ListPane(this))
{
    using Row = ImportProblem;
    Columns<Row> columns;
    columns.add(
        u"kind"_s, tr("Kind"), 10, [](const Row& row) { return row.isError ? tr("Error") : tr("Remark"); });
    columns.add(u"file"_s, tr("File"), 16, [](const Row& row) { return row.file; });
    columns.add(u"line"_s, tr("Line"), 8, [](const Row& row) { return QString::number(row.line); }).sortKey
        = [](const Row& row) { return QVariant(row.line); };
    columns.add(u"column"_s, tr("Column"), 20, [columnText = std::move(columnText)](const Row& row) {
        return columnText ? columnText(row) : row.column;
    });
    columns.add(u"what"_s, tr("What is wrong"), 60, [](const Row& row) { return importProblemText(row); });
    m_problems = new RecordsModel<Row>(columns.list(), this);
    TableView* table = m_pane->table();
    table->setObjectName(u"importProblems"_s);
    table->setAccessibleName(tr("Errors and remarks"));
    table->setRows(m_problems);
    table->setSettingsKey(u"importProblems"_s);
    table->setEmptyText(tr("Nothing checked yet"), tr("What is wrong will stand here, line by line."));
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setWordWrap(true);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setRange(0, barSteps);
    m_bar->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::normal);
    layout->addWidget(m_banner);
    layout->addWidget(m_bar);
    layout->addWidget(m_counts);
    layout->addWidget(m_pane, 1);
    connect(&m_context, &AppContext::aboutToLock, this, &ImportPane::stop);
}

ImportPane::~ImportPane()
{
    stop();
}

void ImportPane::stop()
{
    if (m_work) {
        m_work->stop = true;
    }
}

void ImportPane::clear()
{
    m_banner->hide();
    m_counts->clear();
    m_problems->setRecords({});
}

void ImportPane::finish()
{
    m_work.reset();
    m_bar->hide();
    Q_EMIT ended();
}

void ImportPane::run(const Run& run)
{
    if (m_work) {
        return;
    }
    m_work = std::make_shared<Work>();
    clear();
    m_bar->setValue(0);
    m_bar->show();
    auto* timer = new QTimer(this);
    timer->setInterval(progressMilliseconds);
    connect(timer, &QTimer::timeout, this, [this] {
        const qint64 total = m_work ? m_work->total.load() : 0;
        m_bar->setValue(total > 0 ? int(m_work->done * barSteps / total) : 0);
    });
    timer->start();
    Q_EMIT started();
    onResult(
        m_context.askReports([work = m_work, run](Services& services, const Session& who) {
            return run(services, who, [work](qint64 done, qint64 total) {
                work->done = done;
                work->total = total;
                return !work->stop;
            });
        }),
        this,
        [this, timer](const ImportOutcome& outcome) {
            timer->deleteLater();
            finish();
            showOutcome(outcome);
        },
        [this, timer](const Error& error) {
            timer->deleteLater();
            finish();
            const bool stopped = error.code == ErrorCode::Cancelled;
            m_banner->showMessage(stopped ? Tone::Neutral : Tone::Warning,
                stopped                                ? tr("The import was stopped. Nothing has changed.")
                    : error.code == ErrorCode::Invalid ? fieldErrorSentence(error)
                                                       : errorSentence(error));
        });
}

QString ImportPane::countsText(const ExchangeCounts& counts) const
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

void ImportPane::showOutcome(const ImportOutcome& outcome)
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
    if (outcome.stored) {
        m_banner->showMessage(Tone::Success, tr("Imported."));
        Q_EMIT imported();
        return;
    }
    const bool anything = outcome.counts.records() > 0;
    m_banner->showMessage(anything ? Tone::Success : Tone::Neutral,
        anything ? tr("Nothing is wrong. This will be imported:")
                 : tr("All of it is in the registry already."));
    Q_EMIT passed(anything);
}

} // namespace frid::ui
