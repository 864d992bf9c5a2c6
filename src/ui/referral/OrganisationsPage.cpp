#include <frid/ui/referral/OrganisationsPage.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/referral/OrganisationService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"
#include "casefile/ReadingPane.h"
#include "referral/OrganisationDialogs.h"
#include "referral/ReferralText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// The one that matters most: what ends soon, then what has ended, when nothing else is valid.
std::optional<AgreementStanding> standingOf(const OrganisationRow& row, QDate today)
{
    std::optional<AgreementStanding> worst;
    const auto rank = [](AgreementStanding standing) {
        switch (standing) {
        case AgreementStanding::ExpiresSoon:
            return 3;
        case AgreementStanding::Valid:
            return 2;
        case AgreementStanding::Coming:
            return 1;
        case AgreementStanding::Expired:
            break;
        }
        return 0;
    };
    for (const Cooperation& one : row.agreements) {
        const AgreementStanding standing = standingOn(one, today);
        if (!worst || rank(standing) > rank(*worst)) {
            worst = standing;
        }
    }
    return worst;
}

} // namespace

OrganisationsPage::OrganisationsPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_expiring(new Banner(this))
    , m_pane(new ListPane)
    , m_reading(new ReadingPane)
    , m_need(new CodeCombo)
    , m_age(new CodeCombo)
    , m_inactive(new QCheckBox(tr("Also those no longer used")))
    , m_edit(new QPushButton(tr("&Edit")))
    , m_agreement(new QPushButton(tr("A&greements")))
    , m_history(new QPushButton(tr("&History")))
{
    setObjectName(u"cooperation"_s);
    buildTable();
    build();
    readRow(-1);
    refresh();
}

QString OrganisationsPage::labels(const QString& list, const QStringList& codes) const
{
    QStringList words;
    const QList<CodeItem> items = m_context.items(list); // in the order to show
    for (const CodeItem& item : items) {
        if (codes.contains(item.code)) {
            words += item.label;
        }
    }
    return words.join(u", "_s);
}

void OrganisationsPage::buildTable()
{
    using Row = OrganisationRow;
    const auto today = [this] { return m_context.today(); };
    Columns<Row> columns;
    columns.add(u"name"_s, tr("Name"), 28, [](const Row& row) { return row.organisation.name; }).tone
        = [](const Row& row) { return row.organisation.active ? Tone::Neutral : Tone::Warning; };
    columns.add(u"kind"_s, tr("Kind"), 18,
        [this](const Row& row) { return m_context.label(u"organisation_kind"_s, row.organisation.kind); });
    columns.add(u"needs"_s, tr("Helps with"), 30,
        [this](const Row& row) { return labels(u"support_need"_s, row.organisation.needs); });
    columns
        .add(u"ages"_s, tr("For whom"), 18,
            [this](const Row& row) {
                return row.organisation.ageGroups.isEmpty()
                    ? tr("Every age")
                    : labels(u"age_group"_s, row.organisation.ageGroups);
            })
        .hidden
        = true;
    columns.add(u"towns"_s, tr("Towns"), 16, [](const Row& row) {
        return row.organisation.towns.isEmpty() ? tr("Everywhere") : row.organisation.towns.join(u", "_s);
    });
    columns.add(u"phone"_s, tr("Phone"), 14, [](const Row& row) { return row.organisation.phone; }).hidden
        = true; // stands beside the list
    Column<Row>& agreement = columns.add(u"agreement"_s, tr("Agreement"), 12, [today](const Row& row) {
        const auto standing = standingOf(row, today());
        return standing ? ReferralText::standing(*standing) : QString();
    });
    agreement.tone = [today](const Row& row) {
        const auto standing = standingOf(row, today());
        return standing ? ReferralText::tone(*standing) : Tone::Neutral;
    };
    m_model = new RecordsModel<Row>(columns.list(), this);
    TableView* table = m_pane->table();
    table->setObjectName(u"organisationTable"_s);
    table->setAccessibleName(tr("Organisations"));
    table->setRows(m_model);
    table->setSettingsKey(u"organisations"_s);
    m_pane->filterField()->setPlaceholderText(tr("Name, town or anything else"));
}

void OrganisationsPage::build()
{
    QPushButton* make = m_pane->addButton(u"newOrganisationButton"_s, tr("New organisation"), u"list-add"_s);
    make->setToolTip(tr("New organisation (Ctrl+N)"));
    m_need->setObjectName(u"needFilter"_s);
    m_need->setAccessibleName(tr("Needs help with"));
    m_need->setItems(m_context.items(u"support_need"_s), tr("Any need"));
    m_age->setObjectName(u"ageFilter"_s);
    m_age->setAccessibleName(tr("For whom"));
    m_age->setItems(m_context.items(u"age_group"_s), tr("Any age"));
    m_inactive->setObjectName(u"inactiveFilter"_s);
    auto* filters = new QHBoxLayout;
    for (const auto& [text, field] :
        {std::pair(tr("Needs help with"), m_need), std::pair(tr("For whom"), m_age)}) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        filters->addWidget(label);
        filters->addWidget(field);
    }
    filters->addWidget(m_inactive);
    filters->addStretch();
    m_edit->setObjectName(u"editOrganisationButton"_s);
    m_agreement->setObjectName(u"agreementsButton"_s);
    m_history->setObjectName(u"organisationHistoryButton"_s);
    for (QPushButton* button : {m_edit, m_agreement, m_history}) {
        m_reading->addButton(button);
    }
    auto* split = new QSplitter(this);
    split->addWidget(m_pane);
    split->addWidget(m_reading);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 1);
    split->setSizes({1000, 500});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->addWidget(m_banner);
    layout->addWidget(m_expiring);
    layout->addLayout(filters);
    layout->addWidget(split, 1);

    const auto done = [this](OrganisationId id) {
        m_wanted = id;
        refresh();
    };
    const auto makeOne = [this, done] { editOrganisation(m_context, {}, this, done); };
    const auto edit = [this, done] {
        if (const OrganisationRow* row = current()) {
            editOrganisation(m_context, row->organisation, this, done);
        }
    };
    connect(make, &QPushButton::clicked, this, makeOne);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, makeOne);
    connect(
        new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &OrganisationsPage::refresh);
    connect(m_edit, &QPushButton::clicked, this, edit);
    connect(m_pane->table(), &TableView::rowActivated, this, edit);
    connect(m_pane->table(), &TableView::currentRowChanged, this, &OrganisationsPage::readRow);
    connect(m_agreement, &QPushButton::clicked, this, [this] {
        if (const OrganisationRow* row = current()) {
            showAgreements(m_context, *row, this, [this] { refresh(); });
        }
    });
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (const OrganisationRow* row = current()) {
            showOrganisationHistory(m_context, row->organisation, this);
        }
    });
    for (CodeCombo* combo : {m_need, m_age}) {
        connect(combo, &CodeCombo::codeChanged, this, &OrganisationsPage::filter);
    }
    connect(m_inactive, &QCheckBox::toggled, this, &OrganisationsPage::filter);
}

const OrganisationRow* OrganisationsPage::current() const
{
    const int row = m_pane->table()->currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->record(row);
}

void OrganisationsPage::refresh()
{
    onResult(
        m_context.ask([](Services& services, const Session& who) {
            return services.organisations().organisations(who);
        }),
        this,
        [this](const QList<OrganisationRow>& rows) {
            m_banner->hide();
            m_all = rows;
            filter();
        },
        [this](const Error& error) {
            m_banner->showMessage(Tone::Danger, errorSentence(error), tr("Try again"), [this] { refresh(); });
        });
}

void OrganisationsPage::filter()
{
    const QString need = m_need->code();
    const QString age = m_age->code();
    OrganisationId kept = std::exchange(m_wanted, OrganisationId());
    if (const OrganisationRow* row = current(); kept.isNull() && row != nullptr) {
        kept = row->organisation.id;
    }
    QList<OrganisationRow> rows;
    int expiring = 0;
    for (const OrganisationRow& row : std::as_const(m_all)) {
        const Organisation& one = row.organisation;
        expiring += one.active
                && std::ranges::any_of(row.agreements,
                    [this](const Cooperation& agreed) {
                        return standingOn(agreed, m_context.today()) == AgreementStanding::ExpiresSoon;
                    })
            ? 1
            : 0;
        const bool fits = (need.isEmpty() || one.needs.contains(need))
            && (age.isEmpty() || one.ageGroups.isEmpty() || one.ageGroups.contains(age))
            && (one.active || m_inactive->isChecked());
        if (fits) {
            rows.append(row);
        }
    }
    const bool none = m_all.isEmpty();
    m_pane->table()->setEmptyText(none ? tr("No organisations yet") : tr("Nobody does that here"),
        none ? tr("Press Ctrl+N to add those whom you refer to and work with.")
             : tr("Choose another need or age, or add an organisation."));
    m_model->setRecords(rows);
    const int again
        = m_model->rowOf([kept](const OrganisationRow& row) { return row.organisation.id == kept; });
    if (again >= 0) {
        m_pane->table()->selectRow(again);
    }
    readRow(again);
    m_expiring->hide();
    if (expiring > 0) {
        m_expiring->showMessage(
            Tone::Warning, tr("Agreements with %n organisation(s) end within 90 days.", nullptr, expiring));
    }
}

QString OrganisationsPage::describe(const OrganisationRow& row) const
{
    const Organisation& one = row.organisation;
    QStringList parts;
    const auto add = [&parts](const QString& title, const QString& text) {
        if (!text.isEmpty()) {
            parts += title + u'\n' + text;
        }
    };
    QStringList ways{one.contact, one.phone, one.email, one.address};
    ways.removeAll(QString());
    add(tr("Contact"), ways.join(u'\n'));
    add(tr("Helps with"), labels(u"support_need"_s, one.needs));
    add(tr("For whom"), labels(u"age_group"_s, one.ageGroups));
    add(tr("Towns"), one.towns.join(u", "_s));
    QStringList agreements;
    for (const Cooperation& agreed : row.agreements) {
        agreements += agreed.about + u'\n' + ReferralText::period(agreed) + u" · "_s
            + ReferralText::standing(standingOn(agreed, m_context.today()));
    }
    add(tr("Agreements"), agreements.join(u"\n\n"_s));
    add(tr("Note"), one.note);
    return parts.join(u"\n\n"_s);
}

void OrganisationsPage::readRow(int row)
{
    const bool known = row >= 0 && row < m_model->rowCount();
    for (QPushButton* button : {m_edit, m_agreement, m_history}) {
        button->setEnabled(known);
    }
    if (!known) {
        m_reading->clear(tr("Choose an organisation to see how to reach it and what is agreed."));
        return;
    }
    const OrganisationRow& shown = m_model->record(row);
    QString about = m_context.label(u"organisation_kind"_s, shown.organisation.kind);
    if (!shown.organisation.active) {
        about += u" · "_s + tr("no longer used");
    }
    m_reading->showText(shown.organisation.name, about, describe(shown));
}

} // namespace frid::ui
