#include <frid/ui/access/LogPage.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TabKeys.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

#include "access/ActionText.h"
#include "access/CheckPane.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

QString outcomeText(AuditOutcome outcome)
{
    switch (outcome) {
    case AuditOutcome::Done:
        return LogPage::tr("Done");
    case AuditOutcome::Refused:
        return LogPage::tr("Refused");
    case AuditOutcome::Failed:
        return LogPage::tr("Failed");
    }
    return {};
}

Tone outcomeTone(AuditOutcome outcome)
{
    return outcome == AuditOutcome::Done ? Tone::Neutral : Tone::Warning;
}

QList<Column<LogRow>> columns()
{
    Column<LogRow> at{
        u"at"_s, LogPage::tr("When"), [](const LogRow& row) { return dateTimeText(row.event.at); }};
    at.sortKey = [](const LogRow& row) { return QVariant(-row.event.sequence); };
    at.width = 17;
    at.whole = true;
    Column<LogRow> who{u"who"_s, LogPage::tr("Who"), [](const LogRow& row) {
                           return row.accountName.isEmpty() ? LogPage::tr("Nobody logged in")
                                                            : row.accountName;
                       }};
    who.width = 22;
    Column<LogRow> what{
        u"what"_s, LogPage::tr("What"), [](const LogRow& row) { return actionText(row.event.action); }};
    what.width = 32;
    Column<LogRow> number{u"case"_s, LogPage::tr("Case"), [](const LogRow& row) { return row.caseNumber; }};
    number.width = 12;
    Column<LogRow> outcome{u"outcome"_s, LogPage::tr("Outcome"),
        [](const LogRow& row) { return outcomeText(row.event.outcome); }};
    outcome.tone = [](const LogRow& row) { return outcomeTone(row.event.outcome); };
    outcome.icon = [](const LogRow& row) {
        return row.event.outcome == AuditOutcome::Done ? QIcon() : Icons::get(toneIcon(Tone::Warning));
    };
    outcome.width = 12;
    Column<LogRow> detail{
        u"detail"_s, LogPage::tr("Details"), [](const LogRow& row) { return row.event.detail; }};
    detail.width = 30;
    Column<LogRow> object{u"object"_s, LogPage::tr("Record"),
        [](const LogRow& row) { return (row.event.objectKind + u' ' + row.event.objectId).trimmed(); }};
    object.width = 30;
    object.hidden = true;
    Column<LogRow> sequence{u"sequence"_s, LogPage::tr("Number"),
        [](const LogRow& row) { return QString::number(row.event.sequence); }};
    sequence.sortKey = [](const LogRow& row) { return QVariant(row.event.sequence); };
    sequence.right = true;
    sequence.width = 9;
    return {at, who, what, number, outcome, detail, object, sequence};
}
} // namespace

LogPage::LogPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_action(new CodeCombo(this))
    , m_account(new CodeCombo(this))
    , m_outcome(new CodeCombo(this))
    , m_pane(new ListPane(this))
    , m_older(new QPushButton(tr("Fetch &older"), this))
    , m_model(new RecordsModel<LogRow>(columns(), this))
{
    setObjectName(u"log"_s);
    m_action->setObjectName(u"logAction"_s);
    m_account->setObjectName(u"logAccount"_s);
    m_outcome->setObjectName(u"logOutcome"_s);
    m_older->setObjectName(u"olderButton"_s);
    QList<CodeItem> outcomes;
    for (const auto& [outcome, code] : EnumCodes<AuditOutcome>::table) {
        outcomes.append({QString(code), outcomeText(outcome)});
    }
    m_action->setItems(actionItems(), tr("Everything"));
    m_account->setItems({}, tr("Everybody"));
    m_outcome->setItems(outcomes, tr("Every outcome"));

    auto* list = new QWidget(this);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(grid::normal);
    const auto add = [list, filters](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, list);
        label->setBuddy(field);
        filters->addWidget(label);
        filters->addWidget(field);
    };
    add(tr("&What"), m_action);
    add(tr("Wh&o"), m_account);
    add(tr("O&utcome"), m_outcome);
    filters->addStretch();
    filters->addWidget(m_older);
    m_pane->table()->setObjectName(u"logTable"_s);
    m_pane->table()->setAccessibleName(tr("The log"));
    m_pane->table()->setRows(m_model);
    m_pane->table()->setSettingsKey(u"log"_s);
    m_pane->table()->setEmptyText(tr("No such event"), tr("Change the filter, or fetch older events."));
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, grid::normal, 0, 0);
    listLayout->addLayout(filters);
    listLayout->addWidget(m_banner);
    listLayout->addWidget(m_pane, 1);
    nameFields(list);

    auto* tabs = new QTabWidget(this);
    addTabKeys(tabs, this);
    tabs->setObjectName(u"logTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(list, tr("Events"));
    tabs->addTab(new CheckPane(m_context, this), tr("Check of the registry"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->addWidget(tabs, 1);

    for (QComboBox* combo : QList<QComboBox*>{m_action, m_account, m_outcome}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &LogPage::filter);
    }
    connect(m_older, &QPushButton::clicked, this,
        [this] { fetch(m_rows.isEmpty() ? 0 : m_rows.last().event.sequence); });
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &LogPage::refresh);
    refresh();
}

void LogPage::refresh()
{
    m_rows.clear();
    fetch(0);
}

void LogPage::fetch(qint64 before)
{
    onResult(
        m_context.ask([before](Services& services, const Session& who) {
            return services.accounts().log(who, before, pageSize);
        }),
        this,
        [this](const QList<LogRow>& rows) {
            m_banner->hide();
            m_rows += rows;
            m_older->setVisible(rows.size() == pageSize);
            QList<CodeItem> accounts;
            QSet<QString> seen;
            for (const LogRow& row : std::as_const(m_rows)) {
                const QString id = row.event.account.toString();
                if (!row.event.account.isNull() && !seen.contains(id)) {
                    seen.insert(id);
                    accounts.append({id, row.accountName});
                }
            }
            m_account->setItems(accounts, tr("Everybody"));
            filter();
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Warning, errorSentence(error)); }, m_older);
}

void LogPage::filter()
{
    QList<LogRow> rows;
    for (const LogRow& row : std::as_const(m_rows)) {
        const bool fits = (m_action->code().isEmpty() || row.event.action == m_action->code())
            && (m_account->code().isEmpty() || row.event.account.toString() == m_account->code())
            && (m_outcome->code().isEmpty() || toCode(row.event.outcome) == m_outcome->code());
        if (fits) {
            rows.append(row);
        }
    }
    m_model->setRecords(rows);
}

} // namespace frid::ui
