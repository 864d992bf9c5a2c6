#include "provider/PlaceSearchDialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/domain/provider/Municipality.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/MoneyField.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"
#include "provider/PlacementDialogs.h"
#include "provider/ProviderText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int debounceMilliseconds = 350;
constexpr int adultAge = 18;
constexpr double daysOfYear = 365.25;

const QStringList& askedNeeds()
{
    static const QStringList codes{u"pets"_s, u"wheelchair"_s, u"substance_use"_s, u"honour"_s,
        u"trafficking"_s, u"intellectual_disability"_s};
    return codes;
}

} // namespace

PlaceSearchDialog::PlaceSearchDialog(AppContext& context, std::shared_ptr<const CaseOverview> overview,
    const CasePlacements& known, const QList<PlacementRow>& moved, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_case(std::move(overview))
    , m_moved(moved)
    , m_threat(known.threat)
    , m_form(new FormGrid(this, 4))
    , m_banner(new Banner(this))
    , m_pane(new ListPane(this))
    , m_about(new QLabel(this))
    , m_call(new QPushButton(tr("Write down a &call… (Ctrl+L)"), this))
    , m_place(new QPushButton(moved.isEmpty() ? tr("&Place here…") : tr("&Move here…"), this))
{
    setObjectName(u"placeSearchDialog"_s);
    setWindowTitle(moved.isEmpty() ? tr("Find a place") : tr("Find another place"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build(known);
    m_later.setSingleShot(true);
    m_later.setInterval(debounceMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &PlaceSearchDialog::search);
    search();
}

void PlaceSearchDialog::build(const CasePlacements& known)
{
    buildNeed();
    fillNeed(known);
    buildList();
    m_about->setObjectName(u"placeAbout"_s);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_call->setObjectName(u"logCallButton"_s);
    m_place->setObjectName(u"placeHereButton"_s);
    m_place->setDefault(false);
    m_place->setAutoDefault(false);
    m_call->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_call);
    buttons->addWidget(m_place);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::wide, grid::wide, grid::wide);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // the list gives way, not the fields
    m_pane->table()->setMinimumHeight(3 * fontMetrics().height());
    layout->addWidget(m_form);
    layout->addWidget(m_banner);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_about);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_call, &QPushButton::clicked, this, &PlaceSearchDialog::logCall);
    connect(m_place, &QPushButton::clicked, this, &PlaceSearchDialog::place);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this), &QShortcut::activated, this,
        &PlaceSearchDialog::logCall);
    orderTabs(this);
    const QSize room = screen()->availableSize();
    resize(
        QSize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 42).boundedTo(room * 9 / 10));
    showChosen();
}

void PlaceSearchDialog::buildNeed()
{
    m_from = m_form->add(u"from_on"_s, tr("From"), new DateField);
    m_to = m_form->add(u"to_on"_s, tr("Leaves on (empty: open)"), new DateField);
    m_ages = m_form->add(u"child_ages"_s, tr("The children's ages"), new QLineEdit);
    m_ages->setPlaceholderText(tr("for instance 3, 11"));
    auto* who = new QWidget;
    auto* row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    m_adult = new QCheckBox(tr("Adult"));
    m_adult->setObjectName(u"adult"_s);
    m_man = new QCheckBox(tr("Man"));
    m_man->setObjectName(u"man"_s);
    row->addWidget(m_adult);
    row->addWidget(m_man);
    row->addStretch();
    m_form->add(u"who"_s, tr("For whom"), who);
    who->setFocusPolicy(Qt::NoFocus);
    m_needs = m_form->add(u"needs"_s, tr("Needs"), new CodeChecks, 4);
    QList<CodeItem> items;
    for (const CodeItem& item : m_context.items(u"place_suits"_s)) {
        if (askedNeeds().contains(item.code)) {
            items.append(item);
        }
    }
    m_needs->setItems(items, 6);
    m_perpetrator
        = m_form->add(u"perpetrator"_s, tr("Municipalities where a perpetrator is"), new QLineEdit, 2);
    m_relatives = m_form->add(
        u"relatives"_s, tr("Municipalities where the perpetrator's relatives are"), new QLineEdit, 2);
    m_workplaces = m_form->add(u"workplaces"_s, tr("Where those relatives work"), new QLineEdit, 2);
    m_avoid = m_form->add(u"avoid"_s, tr("Other municipalities to avoid"), new QLineEdit);
    m_reach = m_form->add(u"reach"_s, tr("Warn within"), new CodeCombo);
    m_reach->setItems(m_context.items(u"threat_reach"_s), {}, false);
    for (QLineEdit* field : {m_perpetrator, m_relatives, m_workplaces, m_avoid}) {
        field->setPlaceholderText(tr("Names, with commas between"));
    }
    m_messages = new FormMessages(m_form);
    const auto later = [this] { m_later.start(); };
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{
             m_from, m_to, m_ages, m_perpetrator, m_relatives, m_workplaces, m_avoid}) {
        connect(field, &QLineEdit::textChanged, this, later);
        connect(field, &QLineEdit::returnPressed, this, &PlaceSearchDialog::search);
    }
    connect(m_adult, &QCheckBox::toggled, m_man, &QWidget::setEnabled);
    connect(m_adult, &QCheckBox::toggled, this, later);
    connect(m_man, &QCheckBox::toggled, this, later);
    connect(m_needs, &CodeChecks::codesChanged, this, later);
    connect(m_reach, &QComboBox::currentIndexChanged, this, later);
}

/// What the case knows already is not asked for.
void PlaceSearchDialog::fillNeed(const CasePlacements& known)
{
    m_from->setDate(m_context.today());
    const bool child = m_case->file.kind == CaseKind::Child;
    m_adult->setChecked(!child);
    m_man->setEnabled(!child);
    m_man->setChecked(!child && m_case->subject.gender == Gender::Male);
    QList<int> ages;
    if (child && m_case->subject.birthDate) {
        const QDate born = *m_case->subject.birthDate;
        ages.append(int(born.daysTo(m_context.today()) / daysOfYear));
    }
    for (const Placeable& one : placeablePeople(*m_case)) {
        if (!one.party.isNull() && one.age && *one.age < adultAge) {
            ages.append(*one.age); // an unknown age is typed by whoever knows it
        }
    }
    std::ranges::sort(ages);
    QStringList texts;
    for (const int age : std::as_const(ages)) {
        texts.append(QString::number(age));
    }
    m_ages->setText(texts.join(u", "_s));
    QStringList perpetrator = known.threat.perpetrator;
    for (const QString& code : known.perpetratorMunicipalities) {
        if (!perpetrator.contains(code)) {
            perpetrator.append(code);
        }
    }
    m_perpetrator->setText(municipalityNames(perpetrator));
    m_avoid->setText(municipalityNames(known.threat.avoid));
    m_relatives->setText(municipalityNames(known.threat.relatives));
    m_workplaces->setText(known.threat.workplaces.join(u", "_s));
    m_reach->setCode(toCode(known.threat.reach));
    if (m_case->subject.vulnerabilities.contains(u"honour_context"_s)) {
        m_needs->setCodes({u"honour"_s});
    }
}

void PlaceSearchDialog::buildList()
{
    const auto* with = &m_context;
    using Row = PlaceMatch;
    Columns<Row> columns;
    Column<Row>& place = columns.add(u"place"_s, tr("Place"), 36,
        [](const Row& row) { return row.offer.providerName + u", "_s + row.offer.place.name; });
    place.icon = [](const Row& row) {
        return Icons::get(!row.fit.suits()   ? u"dialog-cancel"_s
                : row.fit.warnings.isEmpty() ? u"dialog-ok-apply"_s
                                             : u"dialog-warning"_s);
    };
    place.bold = [](const Row& row) { return row.fit.suits(); };
    Column<Row>& why
        = columns.add(u"fit"_s, tr("Suits"), 60, [this](const Row& row) { return fitText(row.fit); });
    why.tone = [](const Row& row) {
        return isDangerous(row.fit)      ? Tone::Danger
            : !row.fit.suits()           ? Tone::Neutral
            : row.fit.warnings.isEmpty() ? Tone::Success
                                         : Tone::Warning;
    };
    Column<Row>& free = columns.add(u"free"_s, tr("Free beds"), 10,
        [](const Row& row) { return tr("%1 of %2").arg(row.offer.freeBeds()).arg(row.offer.place.beds); });
    free.sortKey = [](const Row& row) { return QVariant(row.offer.freeBeds()); };
    columns.add(u"municipality"_s, tr("Municipality"), 14, [](const Row& row) {
        return row.offer.place.municipality.isEmpty() ? QString()
                                                      : municipalityName(row.offer.place.municipality);
    });
    columns.add(u"kind"_s, tr("Kind"), 18,
        [with](const Row& row) { return with->label(u"provider_kind"_s, row.offer.providerKind); });
    Column<Row>& price = columns.add(u"price"_s, tr("Day price"), 11,
        [](const Row& row) { return row.offer.pricePerDay ? moneyText(*row.offer.pricePerDay) : QString(); });
    price.right = true;
    price.sortKey = [](const Row& row) { return QVariant(row.offer.pricePerDay.value_or(0)); };
    columns.add(u"phone"_s, tr("Phone"), 14, [](const Row& row) { return row.offer.phone; }).hidden
        = true; // stands below for the one that is chosen
    m_matches = new RecordsModel<Row>(columns.list(), this);
    TableView* table = m_pane->table();
    table->setObjectName(u"matchTable"_s);
    table->setAccessibleName(tr("Places"));
    table->setRows(m_matches);
    table->setSettingsKey(u"placeSearch"_s);
    table->setEmptyText(
        tr("No places yet"), tr("Add providers and their places on the page Housing & providers."));
    connect(table, &TableView::currentRowChanged, this, &PlaceSearchDialog::showChosen);
    connect(table, &TableView::rowActivated, this, &PlaceSearchDialog::place);
}

QString PlaceSearchDialog::fitText(const Fit& fit) const
{
    const QString warnings = labelsText(m_context, u"place_warning"_s, fit.warnings, u", "_s);
    if (!fit.suits()) {
        return labelsText(m_context, u"place_unsuitable"_s, fit.reasons, u", "_s);
    }
    return warnings.isEmpty() ? tr("Suits") : tr("Suits. Note: %1").arg(warnings);
}

ThreatReach PlaceSearchDialog::reach() const
{
    return fromCode<ThreatReach>(m_reach->code()).value_or(ThreatReach::County);
}

bool PlaceSearchDialog::readNeed(PlaceNeed& need)
{
    if (!datesUnderstood(m_form, *m_messages)) {
        return false;
    }
    need.from = m_from->date();
    need.to = m_to->value();
    need.adult = m_adult->isChecked();
    need.man = m_man->isChecked();
    const QStringList ages = splitNames(m_ages->text());
    for (const QString& age : ages) {
        bool known = false;
        need.childAges.append(age.toInt(&known));
        if (!known) {
            m_messages->show({ErrorCode::Invalid, u"child_ages"_s, u"format"_s});
            return false;
        }
    }
    const QStringList needs = m_needs->codes();
    need.pets = needs.contains(u"pets"_s);
    need.wheelchair = needs.contains(u"wheelchair"_s);
    need.substanceUse = needs.contains(u"substance_use"_s);
    need.honour = needs.contains(u"honour"_s);
    need.trafficking = needs.contains(u"trafficking"_s);
    need.intellectualDisability = needs.contains(u"intellectual_disability"_s);
    need.perpetrator = splitNames(m_perpetrator->text());
    need.avoid = splitNames(m_avoid->text());
    need.relatives = splitNames(m_relatives->text());
    need.workplaces = splitNames(m_workplaces->text());
    need.reach = reach();
    return true;
}

void PlaceSearchDialog::search()
{
    m_later.stop();
    PlaceNeed need;
    if (!readNeed(need)) {
        return;
    }
    const int asked = ++m_asked;
    onResult(
        m_context.ask([id = m_case->file.id, need](Services& services, const Session& who) {
            return services.placements().search(who, id, need);
        }),
        this,
        [this, asked](const QList<PlaceMatch>& matches) {
            if (asked == m_asked) {
                show(matches);
                keepThreat();
            }
        },
        [this](const Error& error) {
            // Whoever is still typing a name is not told that it is not one yet.
            if (!m_messages->show(error)) {
                m_banner->showMessage(
                    Tone::Danger, errorSentence(error), tr("Try again"), [this] { search(); });
            }
        });
}

void PlaceSearchDialog::show(const QList<PlaceMatch>& matches)
{
    const PlaceMatch* before = chosen();
    const PlaceId kept = before == nullptr ? PlaceId() : before->offer.place.id;
    m_matches->setRecords(matches);
    const auto suiting
        = std::ranges::count_if(matches, [](const PlaceMatch& one) { return one.fit.suits(); });
    if (matches.isEmpty()) {
        m_banner->hide();
    } else if (suiting == 0) {
        m_banner->showMessage(
            Tone::Warning, tr("No place suits. The list says why; some may still be worth a call."));
    } else {
        m_banner->showMessage(Tone::Success, tr("%n place(s) suit and are free.", nullptr, int(suiting)));
    }
    const int row = m_matches->rowOf([kept](const PlaceMatch& one) { return one.offer.place.id == kept; });
    if (!matches.isEmpty()) {
        m_pane->table()->selectRow(qMax(0, row));
    }
    showChosen();
}

/// Kept with the case as soon as it is understood, so that the next one need not ask.
void PlaceSearchDialog::keepThreat()
{
    ThreatArea mine = m_threat;
    const auto codes = [](const QStringList& names) {
        QStringList found;
        for (const QString& name : names) {
            found.append(municipalityCode(name).value_or(name));
        }
        return found;
    };
    mine.perpetrator = codes(splitNames(m_perpetrator->text()));
    mine.avoid = codes(splitNames(m_avoid->text()));
    mine.relatives = codes(splitNames(m_relatives->text()));
    mine.workplaces = splitNames(m_workplaces->text());
    mine.reach = reach();
    if (mine == m_threat) {
        return;
    }
    onResult(
        m_context.ask([id = m_case->file.id, mine](Services& services, const Session& who) {
            return services.placements().setThreatArea(who, id, mine);
        }),
        this,
        [this, mine] {
            m_threat = mine;
            ++m_threat.revision;
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Warning, errorSentence(error)); });
}

const PlaceMatch* PlaceSearchDialog::chosen() const
{
    const int row = m_matches == nullptr ? -1 : m_pane->table()->currentRow();
    return row < 0 || row >= m_matches->rowCount() ? nullptr : &m_matches->record(row);
}

void PlaceSearchDialog::showChosen()
{
    const PlaceMatch* match = chosen();
    m_call->setEnabled(match != nullptr);
    m_place->setEnabled(match != nullptr && !match->fit.reasons.contains(u"full"_s)
        && !match->fit.reasons.contains(u"too_small"_s));
    if (match == nullptr) {
        m_about->clear();
        return;
    }
    QStringList parts{fitText(match->fit), placeText(m_context, match->offer.place), match->offer.phone,
        match->offer.contact.simplified(), match->offer.place.note.simplified()};
    parts.removeAll(QString());
    m_about->setText(parts.join(u" · "_s));
}

void PlaceSearchDialog::logCall()
{
    if (const PlaceMatch* match = chosen()) {
        writeCall(m_context, m_case->file.id, match->offer, this, [this] { Q_EMIT called(); });
    }
}

void PlaceSearchDialog::place()
{
    const PlaceMatch* match = chosen();
    if (match == nullptr || !m_place->isEnabled()) {
        return;
    }
    PlaceChoice choice{match->offer, match->fit, m_from->date(), m_to->value()};
    placePeople(m_context, m_case, choice, m_moved, this, [this] {
        Q_EMIT placed();
        accept();
    });
}

} // namespace frid::ui
