#include <frid/ui/statistics/StatisticsPage.h>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/reporting/Output.h>
#include <frid/reporting/StatisticsReport.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

#include "kit/FlowLayout.h"
#include "statistics/StatisticsChartView.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

using Counted = std::pair<StatisticsResult, std::optional<StatisticsResult>>;

constexpr int usualBelow = 5;
constexpr int mostBelow = 100;
constexpr int columnsOfChoices = 4;

bool manages(const AppContext& context)
{
    const auto& roles = context.session().roles;
    return std::ranges::any_of(roles, [](const RoleGrant& grant) { return grant.role == Role::Manager; });
}

/// The period that a choice stands for; nothing for the user's own.
std::optional<Period> spanOf(const QString& code, QDate today)
{
    const QDate year(today.year(), 1, 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    if (code == "this_year"_L1) {
        return Period{year, year.addYears(1).addDays(-1)};
    }
    if (code == "last_year"_L1) {
        return Period{year.addYears(-1), year.addDays(-1)};
    }
    if (code == "this_quarter"_L1) {
        return Period{quarter, quarter.addMonths(3).addDays(-1)};
    }
    if (code == "last_quarter"_L1) {
        return Period{quarter.addMonths(-3), quarter.addDays(-1)};
    }
    return std::nullopt;
}

} // namespace

StatisticsPage::StatisticsPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_catalog(StatisticsCatalog::bundled())
    , m_banner(new Banner(this))
    , m_package(new CodeCombo(this))
    , m_span(new CodeCombo(this))
    , m_from(new DateField(this))
    , m_to(new DateField(this))
    , m_unit(new CodeCombo(this))
    , m_below(new QSpinBox(this))
    , m_compare(new QCheckBox(tr("Compare with the period before"), this))
    , m_messages(nullptr)
    , m_count(new QPushButton(Icons::get(u"office-chart-bar"_s), tr("&Count"), this))
    , m_progress(new QProgressBar(this))
    , m_measures(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_definition(new QLabel(this))
    , m_by(new CodeCombo(this))
    , m_chart(new StatisticsChartView(this))
    , m_pane(new ListPane(this))
    , m_model(new RecordsModel<StatisticsLine>(columns(), this))
{
    setObjectName(u"statistics"_s);
    buildChoices();
    buildFigures();
    layOut();
    readUnits();
    orderTabs(this);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &StatisticsPage::count);
}

void StatisticsPage::buildChoices()
{
    QList<CodeItem> packages;
    if (m_catalog) {
        for (const StatisticsPackage& package : m_catalog->packages()) {
            QString help = package.description.in(m_context.language());
            if (!package.verified) {
                help += u'\n' + tr("Not confirmed: %1").arg(package.source.in(m_context.language()));
            }
            packages.append({package.id, package.title.in(m_context.language()), help});
        }
    }
    m_package->setItems(packages, {}, false);
    m_span->setItems({{u"this_year"_s, tr("This year")}, {u"last_year"_s, tr("Last year")},
                         {u"this_quarter"_s, tr("This quarter")}, {u"last_quarter"_s, tr("Last quarter")},
                         {u"own"_s, tr("Other days")}},
        {}, false);
    m_unit->setItems({}, tr("All of mine"));
    m_below->setRange(1, mostBelow);
    m_below->setSpecialValueText(tr("Hide nothing"));
    // A manager may open every case that she counts; a coordinator's figures are meant for others.
    m_below->setValue(manages(m_context) ? 1 : usualBelow);
    m_compare->setObjectName(u"statisticsCompare"_s);
    m_count->setObjectName(u"statisticsCount"_s);
    m_count->setDefault(true);
    connect(m_span, &CodeCombo::codeChanged, this, &StatisticsPage::choosePeriod);
    for (DateField* field : {m_from, m_to}) {
        connect(field, &DateField::dateChanged, this, [this] {
            const Period typed{m_from->date(), m_to->date()};
            if (spanOf(m_span->code(), m_context.today()) != typed) {
                m_span->setCode(u"own"_s);
            }
        });
    }
    connect(m_count, &QPushButton::clicked, this, &StatisticsPage::count);
    const QList<std::pair<QString, QString>> formats{{u"xlsx"_s, tr("Save as spreadsheet…")},
        {u"pdf"_s, tr("Save as PDF…")}, {u"csv"_s, tr("Save as CSV…")}, {u"json"_s, tr("Save as JSON…")}};
    for (const auto& [format, text] : formats) {
        auto* button = new QPushButton(Icons::get(u"document-save"_s), text, this);
        button->setObjectName(u"statisticsExport_"_s + format);
        connect(button, &QPushButton::clicked, this, [this, format = format] { exportAs(format); });
        m_exports.append(button);
    }
    auto* print = new QPushButton(Icons::get(u"document-print"_s), tr("Print…"), this);
    print->setObjectName(u"statisticsPrint"_s);
    print->setToolTip(tr("Prints the report (Ctrl+P)"));
    connect(print, &QPushButton::clicked, this, &StatisticsPage::printReport);
    connect(
        new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &StatisticsPage::printReport);
    m_exports.append(print);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Counting"));
    m_progress->hide();
}

void StatisticsPage::buildFigures()
{
    m_measures->setObjectName(u"statisticsMeasures"_s);
    m_measures->setAccessibleName(tr("Measures"));
    m_title->setObjectName(u"statisticsTitle"_s);
    makeHeadline(m_title, Headline::Section);
    m_definition->setObjectName(u"statisticsDefinition"_s);
    m_definition->setWordWrap(true);
    m_definition->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeHint(m_definition);
    m_by->setObjectName(u"statisticsBy"_s);
    m_by->setAccessibleName(tr("Split by"));
    m_by->setItems(
        {{u"total"_s, tr("Nothing more")}, {u"kind"_s, tr("Kind of case")}, {u"category"_s, tr("Category")},
            {u"gender"_s, tr("Gender")}, {u"age_band"_s, tr("Age")}, {u"everything"_s, tr("Everything")}},
        {}, false);
    auto* by = new QLabel(tr("Split by"), this);
    by->setBuddy(m_by);
    m_pane->addTool(by);
    m_pane->addTool(m_by);
    if (manages(m_context)) {
        m_cases = m_pane->addButton(u"statisticsCases"_s, tr("&Show the cases"), u"view-list-details"_s);
        m_cases->setToolTip(tr("Opens the list of the cases that the chosen figure rests on (Enter)"));
        m_lacking
            = m_pane->addButton(u"statisticsMissing"_s, tr("Show what is &missing"), u"dialog-warning"_s);
        m_lacking->setToolTip(tr("Opens the list of the cases that lack what the figure needs"));
        connect(m_cases, &QPushButton::clicked, this, [this] { showCases(false); });
        connect(m_lacking, &QPushButton::clicked, this, [this] { showCases(true); });
        connect(m_pane->table(), &TableView::rowActivated, this, [this] { showCases(false); });
        connect(m_pane->table(), &TableView::currentRowChanged, this, &StatisticsPage::updateCases);
        updateCases();
    }
    TableView* table = m_pane->table();
    table->setObjectName(u"statisticsTable"_s);
    table->setAccessibleName(tr("Figures"));
    table->setRows(m_model);
    table->setSettingsKey(u"statistics"_s);
    table->setEmptyText(tr("Nothing counted yet"), tr("Choose a period and press Count."));
    connect(m_measures, &QListWidget::currentRowChanged, this, [this] { showMeasure(); });
    connect(m_by, &CodeCombo::codeChanged, this, [this] { showMeasure(); });
}

void StatisticsPage::layOut()
{
    auto* form = new FormGrid(this, columnsOfChoices);
    form->add(u"package"_s, tr("Figures"), m_package);
    form->add(u"span"_s, tr("Period"), m_span);
    form->add(u"from"_s, tr("From"), m_from);
    form->add(u"to"_s, tr("To"), m_to);
    form->add(u"unit"_s, tr("Unit"), m_unit);
    form->add(u"suppress"_s, tr("Hide numbers below"), m_below);
    m_messages = new FormMessages(form);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_count);
    buttons->addWidget(m_compare);
    for (QPushButton* button : std::as_const(m_exports)) {
        buttons->addWidget(button);
    }
    QString said
        = tr("Counted is the violence that the social services know of; most violence never becomes known to "
             "them.");
    if (m_cases == nullptr) {
        said += u' ' + tr("No case and no person is shown here.");
    }
    auto* note = new QLabel(said, this);
    note->setWordWrap(true);
    makeHint(note);

    auto* right = new QWidget(this);
    auto* figures = new QVBoxLayout(right);
    figures->setContentsMargins(grid::normal, 0, 0, 0);
    figures->setSpacing(grid::normal);
    figures->addWidget(m_title);
    figures->addWidget(m_definition);
    figures->addWidget(m_chart);
    figures->addWidget(m_pane, 1);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_measures);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->setSpacing(grid::normal);
    layout->addWidget(form);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_banner);
    layout->addWidget(splitter, 1);
    layout->addWidget(note);
    m_chart->hide();
    m_span->setCode(u"this_year"_s);
    choosePeriod(m_span->code());
    setCounting(false);
}

void StatisticsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_shown) {
        m_shown = true;
        count();
    }
}

void StatisticsPage::readUnits()
{
    onResult(
        m_context.askReports(
            [](Services& services, const Session& who) { return services.statistics().units(who); }),
        this,
        [this](const QList<Unit>& units) {
            QList<CodeItem> items;
            for (const Unit& unit : units) {
                items.append({unit.id.toString(), unit.name});
            }
            m_unit->setItems(items, tr("All of mine"));
        },
        [](const Error&) {}); // counting says what is wrong
}

void StatisticsPage::choosePeriod(const QString& code)
{
    if (const auto span = spanOf(code, m_context.today())) {
        m_from->setDate(span->from);
        m_to->setDate(span->to);
        m_span->setCode(code);
    }
}

StatisticsRequest StatisticsPage::request() const
{
    StatisticsRequest request;
    request.package = m_package->code();
    request.period = {m_from->date(), m_to->date()};
    request.unit = UnitId::fromString(m_unit->code());
    request.suppressBelow = m_below->value() > 1 ? m_below->value() : 0;
    return request;
}

void StatisticsPage::setCounting(bool counting)
{
    m_progress->setVisible(counting);
    for (QPushButton* button : std::as_const(m_exports)) {
        button->setEnabled(!counting && m_result.has_value());
    }
}

void StatisticsPage::count()
{
    m_messages->clear();
    const int asked = ++m_asked;
    const bool compare = m_compare->isChecked();
    setCounting(true);
    onResult(
        m_context.askReports(
            [request = request(), compare](Services& services, const Session& who) -> Result<Counted> {
                FRID_TRY(StatisticsResult now, services.statistics().read(who, request));
                std::optional<StatisticsResult> before;
                if (compare) {
                    StatisticsRequest earlier = request;
                    earlier.period = request.period.before();
                    FRID_TRY(before, services.statistics().read(who, earlier));
                }
                return Counted(std::move(now), std::move(before));
            }),
        this,
        [this, asked](const Counted& counted) {
            if (asked == m_asked) {
                m_banner->hide();
                m_result = counted.first;
                m_before = counted.second;
                setCounting(false);
                showMeasures();
            }
        },
        [this, asked](const Error& error) {
            if (asked != m_asked) {
                return;
            }
            setCounting(false);
            if (error.code != ErrorCode::Locked && !m_messages->show(error)) {
                m_banner->showMessage(
                    Tone::Warning, errorSentence(error), tr("Try again"), [this] { count(); });
            }
        },
        m_count);
}

void StatisticsPage::exportAs(const QString& format)
{
    const auto kind = reporting::statisticsFormat(format);
    if (!kind || !m_result) {
        return;
    }
    const StatisticsRequest asked = request();
    const QString name = u"%1-%2-%3.%4"_s.arg(asked.package, asked.period.from.toString(Qt::ISODate),
        asked.period.to.toString(Qt::ISODate), format);
    const QString filter = format.toUpper() + u" (*."_s + format + u')';
    m_context.prompt().saveFile(
        this, {tr("Save the figures"), name, filter}, [this, asked, format, kind](const QString& path) {
            const auto write
                = [=, chosen = *kind, compare = m_compare->isChecked(), language = m_context.language(),
                      now = m_context.clock().now()](Services& services, const Session& who) -> Result<void> {
                StatisticsService& statistics = services.statistics();
                const reporting::StatisticsWords words{
                    statistics.catalog(), services.codes(), language, swedishDay(now)};
                if (chosen == reporting::StatisticsFormat::Pdf) {
                    FRID_TRY(const auto report, statistics.forReport(who, asked, compare, format));
                    return reporting::writePdf(
                        reporting::buildStatisticsReport(report, words, who.displayName, now), path);
                }
                FRID_TRY(const StatisticsResult result, statistics.forExport(who, asked, format));
                return reporting::writeStatistics(result, chosen, words, path);
            };
            work(write, tr("The figures have been saved."));
        });
}

void StatisticsPage::printReport()
{
    if (!m_result) {
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(reporting::standardPage());
    printer->setDocName(m_result->package.title.in(m_context.language()));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer, asked = request()] {
        const auto print
            = [=, compare = m_compare->isChecked(), language = m_context.language(),
                  now = m_context.clock().now()](Services& services, const Session& who) -> Result<void> {
            StatisticsService& statistics = services.statistics();
            FRID_TRY(const auto report, statistics.forReport(who, asked, compare, u"print"_s));
            const reporting::StatisticsWords words{
                statistics.catalog(), services.codes(), language, swedishDay(now)};
            return reporting::print(reporting::PagedDocument(reporting::buildStatisticsReport(
                                        report, words, who.displayName, now)),
                *printer);
        };
        work(print, tr("The report has been printed."));
    });
    dialog->open();
}

void StatisticsPage::work(
    const std::function<Result<void>(Services&, const Session&)>& what, const QString& done)
{
    setCounting(true);
    onResult(
        m_context.askReports(what), this,
        [this, done] {
            setCounting(false);
            m_banner->showMessage(Tone::Success, done);
        },
        [this](const Error& error) {
            setCounting(false);
            m_banner->showMessage(Tone::Warning, errorSentence(error));
        });
}

} // namespace frid::ui
