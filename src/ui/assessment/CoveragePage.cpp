#include <frid/ui/assessment/CoveragePage.h>

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

#include "casefile/Columns.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

using Row = CoverageRow;
const QString byHandler = u"handler"_s;
const QString byUnit = u"unit"_s;

/// "Not alone 3, No interpreter 1": most frequent first.
QString reasonsText(const AppContext& context, const Row& row)
{
    QList<std::pair<QString, int>> reasons;
    for (auto reason = row.reasons.cbegin(); reason != row.reasons.cend(); ++reason) {
        const QString label = reason.key().isEmpty()
            ? context.label(u"violence_answer"_s, toCode(ViolenceAnswer::CouldNotBeAskedAlone))
            : context.label(u"violence_not_asked"_s, reason.key());
        reasons.append({label, reason.value()});
    }
    std::stable_sort(reasons.begin(), reasons.end(),
        [](const auto& one, const auto& other) { return one.second > other.second; });
    QStringList texts;
    for (const auto& [label, count] : std::as_const(reasons)) {
        texts += CoveragePage::tr("%1 %2", "reason, how many").arg(label).arg(count);
    }
    return texts.join(u", "_s);
}

int share(const Row& row)
{
    return row.persons > 0 ? row.asked * 100 / row.persons : -1;
}

QList<Column<Row>> columns(const AppContext& context)
{
    const auto* with = &context;
    Columns<Row> columns;
    columns.add(u"unit"_s, CoveragePage::tr("Unit"), 24, [](const Row& row) { return row.unitName; });
    columns.add(u"handler"_s, CoveragePage::tr("Handler"), 22, [](const Row& row) {
        return row.handlerName.isEmpty() ? CoveragePage::tr("No handler") : row.handlerName;
    });
    const auto number
        = [&columns](const QString& id, const QString& header, int Row::*field) -> Column<Row>& {
        auto& column
            = columns.add(id, header, 9, [field](const Row& row) { return QString::number(row.*field); });
        column.sortKey = [field](const Row& row) { return QVariant(row.*field); };
        column.right = true;
        return column;
    };
    // What calls for doing something, in words and icon too.
    const auto open = [](Column<Row>& column, int Row::*field) {
        column.tone = [field](const Row& row) { return row.*field > 0 ? Tone::Warning : Tone::Neutral; };
        column.icon = [field](const Row& row) {
            return row.*field > 0 ? Icons::get(toneIcon(Tone::Warning)) : QIcon();
        };
        column.width = 12;
    };
    number(u"persons"_s, CoveragePage::tr("People"), &Row::persons);
    number(u"asked"_s, CoveragePage::tr("Asked"), &Row::asked);
    auto& asked = columns.add(u"share"_s, CoveragePage::tr("Share"), 12, [](const Row& row) {
        // Of nobody there is no share: a zero would say that nobody was asked.
        return share(row) < 0 ? u"–"_s : CoveragePage::tr("%1 %").arg(share(row));
    });
    asked.sortKey = [](const Row& row) { return QVariant(share(row)); };
    asked.right = true;
    number(u"not_asked"_s, CoveragePage::tr("Not asked"), &Row::notAsked);
    open(number(u"nothing"_s, CoveragePage::tr("Nothing noted"), &Row::nothing), &Row::nothing);
    open(number(u"due_again"_s, CoveragePage::tr("Ask again"), &Row::dueAgain), &Row::dueAgain);
    columns.add(u"reasons"_s, CoveragePage::tr("Why not"), 40,
        [with](const Row& row) { return reasonsText(*with, row); });
    return columns.list();
}
} // namespace

CoveragePage::CoveragePage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_summary(new QLabel(this))
    , m_banner(new Banner(this))
    , m_level(new CodeCombo(this))
    , m_pane(new ListPane(this))
    , m_model(new RecordsModel<Row>(columns(context), this))
{
    setObjectName(u"unit"_s);
    auto* headline = new QLabel(tr("The question about violence"), this);
    headline->setObjectName(u"coverageHeadline"_s);
    makeHeadline(headline, Headline::Section);
    m_summary->setObjectName(u"coverageSummary"_s);
    m_summary->setWordWrap(true);
    auto* hint
        = new QLabel(tr("Counted are adults and children with an open case of their own, each person "
                        "once. “Nothing noted” means that nobody knows whether the question was asked."),
            this);
    hint->setWordWrap(true);
    makeHint(hint);

    m_level->setObjectName(u"coverageLevel"_s);
    m_level->setAccessibleName(tr("Count by"));
    m_level->setItems({{byHandler, tr("Handler")}, {byUnit, tr("Unit")}}, {}, false);
    auto* by = new QLabel(tr("Count by"), this);
    by->setBuddy(m_level);
    if (context.session().caseUnits().isEmpty()) {
        m_level->setCode(byUnit);
        m_level->hide();
        by->hide();
    }
    m_pane->addTool(by);
    m_pane->addTool(m_level);
    TableView* table = m_pane->table();
    table->setObjectName(u"coverageTable"_s);
    table->setAccessibleName(tr("The question about violence"));
    table->setRows(m_model);
    table->setSettingsKey(u"violenceCoverage"_s);
    table->setEmptyText(
        tr("Nobody to count"), tr("There is no open case of an adult or a child in your units."));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->setSpacing(grid::normal);
    layout->addWidget(headline);
    layout->addWidget(m_summary);
    layout->addWidget(hint);
    layout->addWidget(m_banner);
    layout->addWidget(m_pane, 1);

    connect(m_level, &CodeCombo::codeChanged, this, &CoveragePage::showLevel);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &CoveragePage::refresh);
    const auto stale = [this] {
        m_stale = true;
        if (isVisible()) {
            refresh();
        }
    };
    connect(&context, &AppContext::caseChanged, this, stale);
    connect(&context, &AppContext::personChanged, this, stale);
    showLevel();
}

void CoveragePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void CoveragePage::refresh()
{
    m_stale = false;
    const int asked = ++m_asked;
    onResult(
        m_context.askReports([](Services& services, const Session& who) {
            return services.violenceQuestions().coverage(who);
        }),
        this,
        [this, asked](const ViolenceQuestionCoverage& coverage) {
            if (asked == m_asked) {
                m_banner->hide();
                m_coverage = coverage;
                showSummary();
                showLevel();
            }
        },
        [this](const Error& error) {
            m_stale = true;
            if (error.code != ErrorCode::Locked) {
                m_banner->showMessage(
                    Tone::Warning, errorSentence(error), tr("Try again"), [this] { refresh(); });
            }
        });
}

void CoveragePage::showLevel()
{
    const bool handlers = m_level->code() == byHandler;
    // First, so that the others get the room.
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->columnId(column) == u"handler"_s) {
            m_pane->table()->setColumnHidden(column, !handlers);
        } else if (m_model->columnId(column) == u"unit"_s) {
            m_pane->table()->setColumnHidden(column, handlers && m_coverage.units.size() == 1);
        }
    }
    m_model->setRecords(handlers ? m_coverage.handlers : m_coverage.units);
}

void CoveragePage::showSummary()
{
    int persons = 0;
    int asked = 0;
    int nothing = 0;
    for (const Row& row : std::as_const(m_coverage.units)) {
        persons += row.persons;
        asked += row.asked;
        nothing += row.nothing;
    }
    m_summary->setText(persons == 0
            ? QString()
            : tr("%1 of %2 have been asked. For %3 nothing is noted.").arg(asked).arg(persons).arg(nothing));
}

} // namespace frid::ui
