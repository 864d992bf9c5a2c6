#include <frid/ui/provider/ProvidersPage.h>

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/domain/provider/Municipality.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/MoneyField.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TabKeys.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"
#include "casefile/ReadingPane.h"
#include "provider/CostsPane.h"
#include "provider/ProviderDialogs.h"
#include "provider/ProviderText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int permitWarningDays = 60;

/// Whether the permit has expired or soon does.
bool permitWarns(const Provider& provider, QDate today)
{
    return provider.permitUntil && *provider.permitUntil < today.addDays(permitWarningDays);
}

QString permitText(const Provider& provider, QDate today)
{
    if (!provider.permitUntil) {
        return {};
    }
    return *provider.permitUntil < today
        ? ProvidersPage::tr("%1, expired").arg(dateText(*provider.permitUntil))
        : permitWarns(provider, today) ? ProvidersPage::tr("%1, soon").arg(dateText(*provider.permitUntil))
                                       : dateText(*provider.permitUntil);
}

QString priceText(const Provider& provider, QDate today)
{
    const ProviderAgreement* agreement = agreementOn(provider, today);
    return agreement == nullptr || !agreement->pricePerDay ? QString() : moneyText(*agreement->pricePerDay);
}

QString freeText(int free, int beds)
{
    return ProvidersPage::tr("%1 of %2").arg(free).arg(beds);
}

} // namespace

ProvidersPage::ProvidersPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_pane(new ListPane)
    , m_placePane(new ListPane)
    , m_about(new ReadingPane)
{
    setObjectName(u"providers"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->setSpacing(grid::normal);
    layout->addWidget(m_banner);
    QWidget* list = build();
    if (context.session().has(Role::Manager)) {
        auto* tabs = new QTabWidget(this);
        tabs->setObjectName(u"providerTabs"_s);
        tabs->setDocumentMode(true);
        tabs->addTab(list, tr("&Places"));
        tabs->addTab(new CostsPane(context, tabs), tr("&Costs"));
        addTabKeys(tabs, this, [] {});
        layout->addWidget(tabs, 1);
    } else {
        layout->addWidget(list, 1);
    }
    connect(m_pane->table(), &TableView::currentRowChanged, this, &ProvidersPage::showProvider);
    connect(m_placePane->table(), &TableView::currentRowChanged, this, &ProvidersPage::updateButtons);
    connect(&context, &AppContext::caseChanged, this, &ProvidersPage::refresh);
    auto* again = new QShortcut(QKeySequence::Refresh, this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &ProvidersPage::refresh);
    refresh();
}

QWidget* ProvidersPage::build()
{
    buildProviders();
    buildPlaces();
    auto* lower = new QSplitter(Qt::Horizontal);
    lower->addWidget(m_placePane);
    lower->addWidget(m_about);
    lower->setStretchFactor(0, 3);
    lower->setStretchFactor(1, 2);
    lower->setChildrenCollapsible(false);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_pane);
    split->addWidget(lower);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    return split;
}

void ProvidersPage::buildProviders()
{
    const auto* with = &m_context;
    using Row = ProviderRow;
    Columns<Row> columns;
    columns
        .add(u"rank"_s, tr("Order"), 6,
            [](const Row& row) {
                return row.provider.rank == 0 ? QString() : QString::number(row.provider.rank);
            })
        .sortKey
        = [](const Row& row) { return QVariant(row.provider.rank == 0 ? 1000 : row.provider.rank); };
    columns.add(u"name"_s, tr("Provider"), 44, [](const Row& row) { return row.provider.name; });
    columns.add(u"kind"_s, tr("Kind"), 24,
        [with](const Row& row) { return with->label(u"provider_kind"_s, row.provider.kind); });
    Column<Row>& free = columns.add(u"free"_s, tr("Free tonight"), 12,
        [](const Row& row) { return freeText(row.freeBeds(), row.beds()); });
    free.sortKey = [](const Row& row) { return QVariant(row.freeBeds()); };
    free.tone = [](const Row& row) { return row.freeBeds() > 0 ? Tone::Success : Tone::Neutral; };
    columns.add(u"agreement"_s, tr("Agreement"), 30, [with](const Row& row) {
        const ProviderAgreement* one = agreementOn(row.provider, with->today());
        return one == nullptr ? tr("None") : with->label(u"agreement_kind"_s, one->kind);
    });
    Column<Row>& price = columns.add(u"price"_s, tr("Day price"), 11,
        [with](const Row& row) { return priceText(row.provider, with->today()); });
    price.right = true;
    price.sortKey = [with](const Row& row) {
        const ProviderAgreement* one = agreementOn(row.provider, with->today());
        return one == nullptr ? QVariant() : QVariant(one->pricePerDay.value_or(0));
    };
    columns
        .add(u"permit"_s, tr("Permit until"), 18,
            [with](const Row& row) { return permitText(row.provider, with->today()); })
        .tone
        = [with](const Row& row) {
              return permitWarns(row.provider, with->today()) ? Tone::Warning : Tone::Neutral;
          };
    columns.add(u"phone"_s, tr("Phone"), 14, [](const Row& row) { return row.provider.phone; });
    columns
        .add(u"active"_s, tr("In use"), 8,
            [](const Row& row) { return row.provider.active ? tr("Yes") : tr("No"); })
        .hidden
        = true;
    m_providers = new RecordsModel<Row>(columns.list(), this);
    QPushButton* add = m_pane->addButton(u"addProviderButton"_s, tr("New provider"), u"list-add"_s);
    m_edit = m_pane->addButton(u"editProviderButton"_s, tr("Edit…"), u"document-edit"_s);
    m_agreement = m_pane->addButton(u"agreementButton"_s, tr("Agreement…"), u"document-sign"_s);
    m_remark = m_pane->addButton(u"remarkButton"_s, tr("Remark…"), u"document-edit"_s);
    m_history = m_pane->addButton(u"providerHistoryButton"_s, tr("History…"), u"view-history"_s);
    TableView* table = m_pane->table();
    table->setObjectName(u"providerTable"_s);
    table->setAccessibleName(tr("Providers"));
    table->setRows(m_providers);
    table->setSettingsKey(u"providers"_s);
    table->setEmptyText(tr("No providers yet"),
        tr("Add shelters, emergency flats and hotels, so that the search at night finds them."));
    const auto edit = [this] {
        if (const ProviderRow* row = current()) {
            editProvider(m_context, row->provider, this, [this] { refresh(); });
        }
    };
    connect(add, &QPushButton::clicked, this,
        [this] { editProvider(m_context, Provider(), this, [this] { refresh(); }); });
    connect(m_edit, &QPushButton::clicked, this, edit);
    connect(table, &TableView::rowActivated, this, edit);
    connect(m_remark, &QPushButton::clicked, this, &ProvidersPage::addRemark);
    connect(m_history, &QPushButton::clicked, this, &ProvidersPage::showHistory);
    connect(m_agreement, &QPushButton::clicked, this, [this] {
        const ProviderRow* row = current();
        if (row == nullptr) {
            return;
        }
        const Provider provider = row->provider;
        const auto open = [this, provider](int index) {
            editAgreement(m_context, provider, index, this, [this] { refresh(); });
        };
        const int count = int(provider.agreements.size());
        if (count == 0) {
            open(0);
            return;
        }
        QStringList options;
        for (const ProviderAgreement& one : provider.agreements) {
            options.append(
                tr("%1 from %2").arg(m_context.label(u"agreement_kind"_s, one.kind), dateText(one.from)));
        }
        options.append(tr("New agreement"));
        m_context.prompt().choose(this, tr("Agreement"), tr("Which agreement?"), options, open);
    });
}

void ProvidersPage::buildPlaces()
{
    const auto* with = &m_context;
    using Row = PlaceNow;
    Columns<Row> columns;
    columns.add(u"name"_s, tr("Place"), 20, [](const Row& row) { return row.place.name; });
    Column<Row>& free = columns.add(u"free"_s, tr("Free tonight"), 12, [](const Row& row) {
        return row.place.active ? freeText(row.freeBeds(), row.place.beds) : tr("Not in use");
    });
    free.sortKey = [](const Row& row) { return QVariant(row.freeBeds()); };
    free.tone = [](const Row& row) { return row.freeBeds() > 0 ? Tone::Success : Tone::Neutral; };
    columns.add(u"municipality"_s, tr("Municipality"), 16, [](const Row& row) {
        return row.place.municipality.isEmpty() ? QString() : municipalityName(row.place.municipality);
    });
    columns.add(u"suits"_s, tr("Suits"), 40, [with](const Row& row) { return placeText(*with, row.place); });
    columns.add(u"note"_s, tr("Note"), 30, [](const Row& row) { return row.place.note.simplified(); }).hidden
        = true;
    m_places = new RecordsModel<Row>(columns.list(), this);
    m_addPlace = m_placePane->addButton(u"addPlaceButton"_s, tr("New place"), u"list-add"_s);
    m_editPlace = m_placePane->addButton(u"editPlaceButton"_s, tr("Edit…"), u"document-edit"_s);
    m_address = m_placePane->addButton(u"placeAddressButton"_s, tr("Show address"), u"object-locked"_s);
    TableView* table = m_placePane->table();
    table->setObjectName(u"placeTable"_s);
    table->setAccessibleName(tr("Places"));
    table->setRows(m_places);
    table->setSettingsKey(u"places"_s);
    table->setEmptyText(tr("No places"), tr("Choose a provider above, and add what can be booked there."));
    connect(m_addPlace, &QPushButton::clicked, this, [this] {
        if (const ProviderRow* row = current()) {
            Place place;
            place.provider = row->provider.id;
            place.suits = {u"women"_s};
            editPlace(m_context, place, this, [this] { refresh(); });
        }
    });
    const auto edit = [this] {
        if (const PlaceNow* place = currentPlace()) {
            editPlace(m_context, place->place, this, [this] { refresh(); });
        }
    };
    connect(m_editPlace, &QPushButton::clicked, this, edit);
    connect(table, &TableView::rowActivated, this, edit);
    connect(m_address, &QPushButton::clicked, this, &ProvidersPage::showAddress);
}

void ProvidersPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_pane->table()->setFocus();
}

void ProvidersPage::refresh()
{
    onResult(
        m_context.ask(
            [](Services& services, const Session& who) { return services.providers().providers(who); }),
        this,
        [this](const QList<ProviderRow>& rows) {
            m_banner->hide();
            const ProviderRow* before = current();
            const ProviderId kept = before == nullptr ? ProviderId() : before->provider.id;
            m_providers->setRecords(rows);
            int row = m_providers->rowOf([kept](const ProviderRow& one) { return one.provider.id == kept; });
            if (row < 0 && !rows.isEmpty()) {
                row = 0;
            }
            if (row >= 0) {
                m_pane->table()->selectRow(row);
            }
            showProvider(row);
        },
        [this](const Error& error) {
            m_banner->showMessage(Tone::Danger, errorSentence(error), tr("Try again"), [this] { refresh(); });
        });
}

const ProviderRow* ProvidersPage::current() const
{
    const int row = m_pane->table()->currentRow();
    return row < 0 || row >= m_providers->rowCount() ? nullptr : &m_providers->record(row);
}

const PlaceNow* ProvidersPage::currentPlace() const
{
    const int row = m_placePane->table()->currentRow();
    return row < 0 || row >= m_places->rowCount() ? nullptr : &m_places->record(row);
}

void ProvidersPage::showProvider(int row)
{
    const int asked = ++m_asked;
    m_remarks.clear();
    if (row < 0 || row >= m_providers->rowCount()) {
        m_places->setRecords({});
        m_about->clear(tr("Choose a provider to read about it."));
        updateButtons();
        return;
    }
    const ProviderRow provider = m_providers->record(row);
    const PlaceNow* before = currentPlace();
    const PlaceId kept = before == nullptr ? PlaceId() : before->place.id;
    m_places->setRecords(provider.places);
    const int again = m_places->rowOf([kept](const PlaceNow& one) { return one.place.id == kept; });
    if (again >= 0) {
        m_placePane->table()->selectRow(again);
    }
    const auto show = [this, provider] {
        m_about->showText(provider.provider.name, m_context.label(u"provider_kind"_s, provider.provider.kind),
            aboutText(provider));
    };
    show();
    updateButtons();
    onResult(
        m_context.ask([id = provider.provider.id](Services& services, const Session& who) {
            return services.providers().remarks(who, id);
        }),
        this,
        [this, asked, show](const QList<RemarkRow>& remarks) {
            if (asked == m_asked) {
                m_remarks = remarks;
                show();
            }
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); });
}

QString ProvidersPage::aboutText(const ProviderRow& row) const
{
    const Provider& provider = row.provider;
    QStringList parts;
    const auto add = [&parts](const QString& title, const QString& text) {
        if (!text.isEmpty()) {
            parts += title + u'\n' + text;
        }
    };
    add(tr("Contact"),
        QStringList{provider.phone, provider.contact}.filter(QRegularExpression(u"."_s)).join(u'\n'));
    QStringList agreements;
    for (const ProviderAgreement& one : provider.agreements) {
        QString line
            = tr("%1 from %2").arg(m_context.label(u"agreement_kind"_s, one.kind), dateText(one.from));
        if (one.to) {
            line += u' ' + tr("to %1").arg(dateText(*one.to));
        }
        if (one.pricePerDay) {
            line += u", "_s + tr("%1 a day").arg(moneyText(*one.pricePerDay));
        }
        if (one.childPricePerDay) {
            line += u", "_s + tr("child %1 a day").arg(moneyText(*one.childPricePerDay));
        }
        agreements.append(line);
    }
    add(tr("Agreements"), agreements.isEmpty() ? tr("None") : agreements.join(u'\n'));
    if (!provider.permitNumber.isEmpty() || provider.permitUntil) {
        add(tr("IVO permit"), provider.permitNumber + u' ' + permitText(provider, m_context.today()));
    }
    add(tr("Evaluation"), provider.evaluation);
    QStringList remarks;
    for (const RemarkRow& one : m_remarks) {
        remarks.append(dateText(one.remark.notedOn) + u", "_s + one.authorName + u": "_s + one.remark.text);
    }
    add(tr("Remarks on suitability"), remarks.join(u'\n'));
    return parts.join(u"\n\n"_s);
}

void ProvidersPage::updateButtons()
{
    const bool chosen = current() != nullptr;
    for (QPushButton* button : {m_edit, m_agreement, m_remark, m_history, m_addPlace}) {
        button->setEnabled(chosen);
    }
    m_editPlace->setEnabled(currentPlace() != nullptr);
    m_address->setEnabled(currentPlace() != nullptr);
}

void ProvidersPage::showAddress()
{
    const PlaceNow* place = currentPlace();
    if (place == nullptr) {
        return;
    }
    onResult(
        m_context.ask([id = place->place.id](Services& services, const Session& who) {
            return services.providers().address(who, id);
        }),
        this,
        [this, name = place->place.name](const QString& address) {
            m_context.prompt().inform(
                this, tr("Address of %1").arg(name), address.isEmpty() ? tr("No address is kept.") : address);
        },
        [this](const Error& error) { m_context.prompt().error(this, error); }, m_address);
}

void ProvidersPage::addRemark()
{
    if (const ProviderRow* row = current()) {
        writeRemark(m_context, row->provider.id, this, [this] { refresh(); });
    }
}

void ProvidersPage::showHistory()
{
    if (const ProviderRow* row = current()) {
        showProviderHistory(m_context, row->provider, this);
    }
}

} // namespace frid::ui
