#include "provider/PlacementsTab.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/provider/ProviderService.h>
#include <frid/domain/provider/Municipality.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/MoneyField.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"
#include "provider/PlaceSearchDialog.h"
#include "provider/PlacementDialogs.h"
#include "report/PlacementSource.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// Not before it has begun, and not after the day of leaving.
bool runs(const Placement& placement, QDate today)
{
    return !placement.to || *placement.to > today;
}

Cost soFar(const Placement& placement, QDate today)
{
    return costWithin(placement, placement.from, today.addDays(1));
}

/// What of a child's legal state still has to be done.
QString lawText(const AppContext& context, const Placement& placement)
{
    if (!placement.child) {
        return {};
    }
    QString text = placement.consent.isEmpty() ? PlacementsTab::tr("Consent not asked for")
                                               : context.label(u"guardian_consent"_s, placement.consent);
    const bool court = placement.consent == "one"_L1 || placement.consent == "none"_L1;
    if (court && !placement.applicationOn) {
        text += u". "_s + PlacementsTab::tr("The court is not applied to");
    }
    return text;
}

} // namespace

PlacementsTab::PlacementsTab(AppContext& appContext, QWidget* parent)
    : CaseTab(appContext, parent)
    , m_pane(new ListPane)
    , m_callPane(new ListPane)
    , m_costs(new QLabel)
    , m_banner(new Banner(this))
{
    setObjectName(u"placementsTab"_s);
    buildPlacements();
    buildCalls();
    build();
    connect(m_find, &QPushButton::clicked, this, &PlacementsTab::findPlace);
    connect(m_edit, &QPushButton::clicked, this, &PlacementsTab::edit);
    connect(m_pane->table(), &TableView::rowActivated, this, &PlacementsTab::edit);
    connect(m_move, &QPushButton::clicked, this, &PlacementsTab::move);
    connect(m_end, &QPushButton::clicked, this, &PlacementsTab::end);
    connect(m_address, &QPushButton::clicked, this, &PlacementsTab::showAddress);
    connect(m_print, &QPushButton::clicked, this, &PlacementsTab::print);
    connect(m_remove, &QPushButton::clicked, this, &PlacementsTab::remove);
    connect(m_pane->table(), &TableView::currentRowChanged, this, &PlacementsTab::updateButtons);
    updateButtons();
}

void PlacementsTab::buildPlacements()
{
    const auto* with = &context();
    using Row = PlacementRow;
    Columns<Row> columns;
    columns.add(u"who"_s, tr("Who"), 24,
        [this](const Row& row) { return overview() ? placedName(*overview(), row) : QString(); });
    columns.add(u"place"_s, tr("Place"), 40,
        [](const Row& row) { return row.providerName + u", "_s + row.placeName; });
    columns.add(u"municipality"_s, tr("Municipality"), 14, [](const Row& row) {
        return row.municipality.isEmpty() ? QString() : municipalityName(row.municipality);
    });
    columns.add(u"from"_s, tr("From"), 11, [](const Row& row) { return dateText(row.placement.from); });
    Column<Row>& to = columns.add(u"to"_s, tr("To"), 12,
        [](const Row& row) { return row.placement.to ? dateText(*row.placement.to) : tr("Open-ended"); });
    to.tone = [with](const Row& row) {
        return runs(row.placement, with->today()) ? Tone::Accent : Tone::Neutral;
    };
    Column<Row>& days = columns.add(u"days"_s, tr("Days"), 6,
        [with](const Row& row) { return QString::number(soFar(row.placement, with->today()).days); });
    days.right = true;
    days.sortKey = [with](const Row& row) { return QVariant(soFar(row.placement, with->today()).days); };
    Column<Row>& cost = columns.add(u"cost"_s, tr("Cost so far"), 14,
        [with](const Row& row) { return moneyText(soFar(row.placement, with->today()).amount); });
    cost.right = true;
    cost.sortKey = [with](const Row& row) { return QVariant(soFar(row.placement, with->today()).amount); };
    columns
        .add(u"law"_s, tr("The child's legal state"), 48,
            [with](const Row& row) { return lawText(*with, row.placement); })
        .tone
        = [](const Row& row) {
              const bool court = row.placement.consent == "one"_L1 || row.placement.consent == "none"_L1;
              return row.placement.child && court && !row.placement.applicationOn ? Tone::Warning
                                                                                  : Tone::Neutral;
          };
    columns
        .add(u"contact"_s, tr("Contact at the home"), 24,
            [](const Row& row) {
                return QString(row.placement.contactName + u' ' + row.placement.contactPhone).trimmed();
            })
        .hidden
        = true;
    columns
        .add(u"end"_s, tr("Reason of the end"), 22,
            [with](const Row& row) { return with->label(u"placement_end"_s, row.placement.endReason); })
        .hidden
        = true;
    columns.add(u"school"_s, tr("School"), 20, [](const Row& row) { return row.placement.school; }).hidden
        = true;
    m_placements = new RecordsModel<Row>(columns.list(), this);
    m_find = m_pane->addButton(u"findPlaceButton"_s, tr("&Find a place"), u"edit-find"_s);
    m_edit = m_pane->addButton(u"editPlacementButton"_s, tr("Edit…"), u"document-edit"_s);
    m_move = m_pane->addButton(u"movePlacementButton"_s, tr("Move…"), u"go-next"_s);
    m_end = m_pane->addButton(u"endPlacementButton"_s, tr("End…"), u"dialog-ok-apply"_s);
    m_address = m_pane->addButton(u"placementAddressButton"_s, tr("Show address"), u"object-locked"_s);
    m_print = m_pane->addButton(u"printPlacementButton"_s, tr("Print…"), u"document-print"_s);
    m_remove = m_pane->addButton(u"removePlacementButton"_s, tr("Remove…"), u"edit-delete"_s);
    TableView* table = m_pane->table();
    table->setObjectName(u"placementTable"_s);
    table->setAccessibleName(tr("Placements"));
    table->setRows(m_placements);
    table->setSettingsKey(u"placements"_s);
    table->setEmptyText(tr("Nobody is placed"), tr("Press Find a place; what the case knows is filled in."));
}

void PlacementsTab::buildCalls()
{
    const auto* with = &context();
    using Row = CallRow;
    Columns<Row> columns;
    columns.add(u"at"_s, tr("When"), 17, [](const Row& row) { return dateTimeText(row.call.at); });
    columns.add(u"whom"_s, tr("Called"), 30, [](const Row& row) {
        return row.placeName.isEmpty() ? row.providerName : row.providerName + u", "_s + row.placeName;
    });
    columns
        .add(u"outcome"_s, tr("What came of it"), 18,
            [with](const Row& row) { return with->label(u"call_outcome"_s, row.call.outcome); })
        .tone
        = [](const Row& row) { return row.call.outcome == "offered"_L1 ? Tone::Success : Tone::Neutral; };
    columns.add(u"reason"_s, tr("Why refused"), 20, [with](const Row& row) {
        return row.call.reason.isEmpty() ? QString() : with->label(u"place_refusal"_s, row.call.reason);
    });
    columns.add(u"spoke"_s, tr("Spoke with"), 18, [](const Row& row) { return row.call.spokeWith; });
    columns.add(u"by"_s, tr("Who called"), 18, [](const Row& row) { return row.byName; });
    columns.add(u"note"_s, tr("Note"), 30, [](const Row& row) { return row.call.note.simplified(); });
    m_calls = new RecordsModel<Row>(columns.list(), this);
    TableView* table = m_callPane->table();
    table->setObjectName(u"callTable"_s);
    table->setAccessibleName(tr("Calls in search of a place"));
    table->setRows(m_calls);
    table->setSettingsKey(u"placeCalls"_s);
    table->setEmptyText(tr("No calls yet"), tr("Calls are written down in the search for a place."));
}

void PlacementsTab::build()
{
    m_costs->setObjectName(u"placementCosts"_s);
    m_costs->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_pane);
    split->addWidget(m_callPane);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_costs);
    layout->addWidget(split, 1);
}

void PlacementsTab::showCase()
{
    updateButtons();
    onResult(
        context().ask([id = caseId()](Services& services, const Session& who) {
            return services.placements().placements(who, id);
        }),
        this, [this](const CasePlacements& read) { show(read); },
        [this](const Error& error) {
            m_banner->showMessage(
                Tone::Danger, errorSentence(error), tr("Try again"), [this] { showCase(); });
        });
}

void PlacementsTab::show(const CasePlacements& read)
{
    m_banner->hide();
    m_known = read;
    const PlacementRow* before = current();
    const PlacementId kept = before == nullptr ? PlacementId() : before->placement.id;
    m_placements->setRecords(read.placements);
    m_calls->setRecords(read.calls);
    const int row = m_placements->rowOf([kept](const PlacementRow& one) { return one.placement.id == kept; });
    if (row >= 0 || !read.placements.isEmpty()) {
        m_pane->table()->selectRow(qMax(0, row));
    }
    m_costs->setVisible(read.soFar.days > 0);
    m_costs->setText(tr("This case so far: %1 for %n day(s).", nullptr, read.soFar.days)
                         .arg(moneyText(read.soFar.amount)));
    updateButtons();
}

const PlacementRow* PlacementsTab::current() const
{
    const int row = m_pane->table()->currentRow();
    return row < 0 || row >= m_placements->rowCount() ? nullptr : &m_placements->record(row);
}

QList<PlacementRow> PlacementsTab::household() const
{
    QList<PlacementRow> rows;
    const PlacementRow* chosen = current();
    if (chosen == nullptr) {
        return rows;
    }
    for (const PlacementRow& row : m_placements->records()) {
        if (row.placement.household == chosen->placement.household
            && runs(row.placement, context().today())) {
            rows.append(row);
        }
    }
    return rows;
}

void PlacementsTab::updateButtons()
{
    const bool placing = mayWrite() && overview()->file.kind != CaseKind::Perpetrator;
    const bool chosen = current() != nullptr;
    const bool running = chosen && runs(current()->placement, context().today());
    m_find->setEnabled(placing);
    m_edit->setEnabled(placing && chosen);
    m_move->setEnabled(placing && running);
    m_end->setEnabled(placing && running);
    m_remove->setEnabled(placing && chosen);
    m_address->setEnabled(chosen);
    m_print->setEnabled(chosen);
}

void PlacementsTab::changed()
{
    QSet<CaseId> cases{caseId()};
    for (const PlacementRow& row : m_placements->records()) {
        cases.insert(row.placement.caseId);
    }
    for (const LinkedCase& link : overview()->links) {
        if (link.kind == CaseKind::Child) {
            cases.insert(link.id); // where a child may have been placed in its own right
        }
    }
    for (const CaseId& id : std::as_const(cases)) {
        Q_EMIT context().caseChanged(id);
    }
}

void PlacementsTab::findPlace()
{
    if (m_find->isEnabled()) {
        openSearch({});
    }
}

void PlacementsTab::move()
{
    if (m_move->isEnabled()) {
        openSearch(household());
    }
}

void PlacementsTab::openSearch(const QList<PlacementRow>& moved)
{
    auto* dialog = new PlaceSearchDialog(context(), overview(), m_known, moved, this);
    connect(dialog, &PlaceSearchDialog::called, this, [this] { showCase(); });
    connect(dialog, &PlaceSearchDialog::placed, this, &PlacementsTab::changed);
    connect(
        dialog, &QDialog::finished, this, [this] { showCase(); }); // the threat may have been written down
    dialog->open();
}

void PlacementsTab::edit()
{
    if (const PlacementRow* row = current(); row != nullptr && m_edit->isEnabled()) {
        editPlacement(context(), overview(), *row, this, [this] { changed(); });
    }
}

void PlacementsTab::end()
{
    if (m_end->isEnabled()) {
        endPlacements(context(), overview(), household(), this, [this] { changed(); });
    }
}

void PlacementsTab::remove()
{
    const PlacementRow* row = current();
    if (row == nullptr) {
        return;
    }
    Question question;
    question.title = tr("Remove the placement");
    question.text = tr("For what was never so. Somebody who has moved out is ended instead, so that days and "
                       "costs stay. The change is kept in the history.");
    question.action = tr("Remove placement");
    question.dangerous = true;
    context().prompt().confirm(this, question, [this, placement = row->placement] {
        onResult(
            context().ask([placement, id = caseId()](Services& services, const Session& who) {
                return services.placements().remove(who, id, placement.id, placement.revision);
            }),
            this, [this] { changed(); },
            [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); },
            m_remove);
    });
}

void PlacementsTab::print()
{
    if (const PlacementRow* row = current()) {
        makePlacementSheetDialog(context(), *overview(), row->placement.id, this)->open();
    }
}

void PlacementsTab::showAddress()
{
    const PlacementRow* row = current();
    if (row == nullptr) {
        return;
    }
    onResult(
        context().ask([id = row->placement.place, about = caseId()](Services& services, const Session& who) {
            return services.providers().address(who, id, about);
        }),
        this,
        [this, name = row->placeName](const QString& address) {
            context().prompt().inform(
                this, tr("Address of %1").arg(name), address.isEmpty() ? tr("No address is kept.") : address);
        },
        [this](const Error& error) { context().prompt().error(this, error); }, m_address);
}

} // namespace frid::ui
