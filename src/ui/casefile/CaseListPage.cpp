#include <frid/ui/casefile/CaseListPage.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

#include "casefile/CaseColumns.h"
#include "exchange/ImportDialog.h"
#include "exchange/SheetImportDialog.h"

#include <algorithm>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

const QString savedGroup = u"caseList/filters"_s;

enum Scope { All, Mine, OwnUnits };

} // namespace

CaseListPage::CaseListPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_saved(new QComboBox(this))
    , m_save(new QPushButton(tr("Keep filter…"), this))
    , m_remove(new QPushButton(tr("Remove filter"), this))
    , m_scope(new QComboBox(this))
    , m_unit(new CodeCombo(this))
    , m_kind(new CodeCombo(this))
    , m_status(new CodeCombo(this))
    , m_overdue(new QCheckBox(tr("&Overdue only"), this))
    , m_unassigned(new QCheckBox(tr("Without &handler"), this))
    , m_banner(new Banner(this))
    , m_pane(new ListPane(this))
    , m_model(new RecordsModel<CaseRow>(caseColumns(context), this))
    , m_later(new QTimer(this))
{
    setObjectName(u"caseListPage"_s);
    build();
    fillUnits();
    fillSaved();
    m_later->setSingleShot(true);
    m_later->setInterval(150);
    connect(m_later, &QTimer::timeout, this, &CaseListPage::refresh);
    const auto stale = [this] {
        m_stale = true;
        if (isVisible()) {
            m_later->start();
        }
    };
    connect(&context, &AppContext::caseChanged, this, stale);
    connect(&context, &AppContext::personChanged, this, stale);
    connect(&context, &AppContext::sessionChanged, this, [this, stale] {
        fillUnits();
        stale();
    });
}

void CaseListPage::build()
{
    m_saved->setObjectName(u"savedFilter"_s);
    m_save->setObjectName(u"keepFilterButton"_s);
    m_remove->setObjectName(u"removeFilterButton"_s);
    m_scope->setObjectName(u"scope"_s);
    m_unit->setObjectName(u"unit"_s);
    m_kind->setObjectName(u"kind"_s);
    m_status->setObjectName(u"status"_s);
    m_overdue->setObjectName(u"overdue"_s);
    m_unassigned->setObjectName(u"unassigned"_s);

    m_scope->addItem(tr("Everybody's"), All);
    m_scope->addItem(tr("Mine"), Mine);
    m_scope->addItem(tr("My units'"), OwnUnits);
    m_unit->setItems({}, tr("Every unit"));
    m_kind->setItems(kindItems(), tr("Every kind"));
    m_status->setItems({{toCode(CaseStatus::Open), statusText(CaseStatus::Open)},
                           {toCode(CaseStatus::Closed), statusText(CaseStatus::Closed)}},
        tr("Open and closed"));

    auto* filters = new QHBoxLayout;
    filters->setSpacing(grid::normal);
    const auto add = [this, filters](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        filters->addWidget(label);
        filters->addWidget(field);
    };
    add(tr("&Show"), m_saved);
    filters->addSpacing(grid::normal);
    add(tr("&Whose"), m_scope);
    add(tr("&Unit"), m_unit);
    add(tr("&Kind"), m_kind);
    add(tr("S&tatus"), m_status);
    filters->addStretch();
    auto* checks = new QHBoxLayout;
    checks->setSpacing(grid::wide);
    checks->addWidget(m_overdue);
    checks->addWidget(m_unassigned);
    checks->addStretch();

    QPushButton* make = m_pane->addButton(u"newCaseButton"_s, tr("New case"), u"document-new"_s);
    make->setToolTip(tr("New case (Ctrl+N)"));
    const auto& roles = m_context.session().roles;
    const bool manages
        = std::ranges::any_of(roles, [](const RoleGrant& grant) { return grant.role == Role::Manager; });
    if (manages) {
        QPushButton* bring = m_pane->addButton(u"importCasesButton"_s, tr("Import…"), u"document-import"_s);
        connect(bring, &QPushButton::clicked, this, [this] {
            auto* dialog = new ImportDialog(m_context, this);
            connect(dialog, &ImportDialog::imported, this, &CaseListPage::refresh);
            dialog->open();
        });
        QPushButton* sheet
            = m_pane->addButton(u"importSheetButton"_s, tr("Import sheet…"), u"document-import"_s);
        sheet->setToolTip(tr("A table of cases that is kept in a spreadsheet"));
        connect(sheet, &QPushButton::clicked, this, [this] {
            auto* dialog = new SheetImportDialog(m_context, this);
            connect(dialog, &SheetImportDialog::imported, this, &CaseListPage::refresh);
            dialog->open();
        });
    }
    // Beside the list's own field, and the boxes in a row of theirs: one row of it all would be wider than a
    // small screen.
    m_pane->addTool(m_save);
    m_pane->addTool(m_remove);
    m_pane->table()->setObjectName(u"caseTable"_s);
    m_pane->table()->setAccessibleName(tr("Cases"));
    m_pane->table()->setRows(m_model);
    m_pane->table()->setSettingsKey(u"cases"_s);
    m_pane->table()->setEmptyText(
        tr("No cases here"), tr("Change the filter, or press Ctrl+N to open a new case."));
    m_pane->filterField()->setPlaceholderText(tr("Number or name"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->setSpacing(grid::normal);
    layout->addLayout(filters);
    layout->addLayout(checks);
    layout->addWidget(m_banner);
    layout->addWidget(m_pane, 1);
    nameFields(this);

    connect(make, &QPushButton::clicked, &m_context, &AppContext::newCaseRequested);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, &m_context,
        &AppContext::newCaseRequested);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &CaseListPage::refresh);
    connect(m_pane->table(), &TableView::rowActivated, this,
        [this](int row) { Q_EMIT m_context.caseRequested(m_model->record(row).id); });
    connect(m_saved, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QJsonObject form = QJsonObject::fromVariantMap(m_saved->itemData(index).toMap());
        if (!form.isEmpty()) {
            setChoice({form.value(u"mine"_s).toBool(), form.value(u"unassigned"_s).toBool(),
                form.value(u"overdue"_s).toBool(), form.value(u"ownUnits"_s).toBool(),
                form.value(u"unit"_s).toString(), form.value(u"kind"_s).toString(),
                form.value(u"status"_s).toString()});
        }
        m_remove->setVisible(m_saved->itemData(index, Qt::UserRole + 1).toBool());
    });
    for (QComboBox* combo : QList<QComboBox*>{m_scope, m_unit, m_kind, m_status}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &CaseListPage::choiceChanged);
    }
    connect(m_overdue, &QCheckBox::toggled, this, &CaseListPage::choiceChanged);
    connect(m_unassigned, &QCheckBox::toggled, this, &CaseListPage::choiceChanged);
    connect(m_save, &QPushButton::clicked, this, [this] {
        TextQuestion question;
        question.title = tr("Keep this filter");
        question.label = tr("Name of the filter");
        question.action = tr("Keep filter");
        question.multiLine = false;
        m_context.prompt().askText(
            this, question, [this](const QString& name) { saveFilter(name.trimmed()); });
    });
    connect(m_remove, &QPushButton::clicked, this, &CaseListPage::removeFilter);
}

void CaseListPage::fillUnits()
{
    onResult(
        m_context.ask([](Services& services, const Session& who) { return services.accounts().units(who); }),
        this,
        [this](const QList<Unit>& units) {
            QList<CodeItem> items;
            for (const Unit& unit : units) {
                items.append({unit.id.toString(), unit.name});
            }
            const bool was = std::exchange(m_setting, true);
            m_unit->setItems(items, tr("Every unit"));
            m_setting = was;
        },
        [](const Error&) {});
}

void CaseListPage::fillSaved()
{
    const bool was = std::exchange(m_setting, true);
    m_saved->clear();
    const QString open = toCode(CaseStatus::Open);
    const auto add = [this](const QString& name, const QVariantMap& form, bool own) {
        m_saved->addItem(name, form);
        m_saved->setItemData(m_saved->count() - 1, own, Qt::UserRole + 1);
    };
    add(tr("My open cases"), {{u"mine"_s, true}, {u"status"_s, open}}, false);
    add(tr("Unit's open cases"), {{u"ownUnits"_s, true}, {u"status"_s, open}}, false);
    add(tr("Overdue"), {{u"overdue"_s, true}, {u"status"_s, open}}, false);
    add(tr("All cases"), {{u"all"_s, true}}, false);
    QSettings settings;
    settings.beginGroup(savedGroup);
    const QStringList names = settings.childKeys();
    for (const QString& name : names) {
        add(name, settings.value(name).toMap(), true);
    }
    m_setting = was;
    m_saved->setCurrentIndex(0);
    m_remove->hide();
    Choice first;
    first.mine = true;
    first.status = open;
    setChoice(first);
}

CaseListPage::Choice CaseListPage::choice() const
{
    const int scope = m_scope->currentData().toInt();
    return {scope == Mine, m_unassigned->isChecked(), m_overdue->isChecked(), scope == OwnUnits,
        m_unit->code(), m_kind->code(), m_status->code()};
}

void CaseListPage::setChoice(const Choice& choice)
{
    const bool was = std::exchange(m_setting, true);
    m_scope->setCurrentIndex(choice.mine ? Mine : choice.ownUnits ? OwnUnits : All);
    m_unassigned->setChecked(choice.unassigned);
    m_overdue->setChecked(choice.overdue);
    m_unit->setCode(choice.unit);
    m_kind->setCode(choice.kind);
    m_status->setCode(choice.status);
    m_setting = was;
    choiceChanged();
}

void CaseListPage::choiceChanged()
{
    if (!m_setting) {
        m_stale = true;
        if (isVisible()) {
            refresh();
        }
    }
}

void CaseListPage::saveFilter(const QString& name)
{
    if (name.isEmpty()) {
        return;
    }
    const Choice kept = choice();
    QString key = name;
    key.replace(u'/', u'-').replace(u'\\', u'-');
    QSettings settings;
    settings.beginGroup(savedGroup);
    settings.setValue(key,
        QVariantMap{{u"mine"_s, kept.mine}, {u"unassigned"_s, kept.unassigned}, {u"overdue"_s, kept.overdue},
            {u"ownUnits"_s, kept.ownUnits}, {u"unit"_s, kept.unit}, {u"kind"_s, kept.kind},
            {u"status"_s, kept.status}});
    settings.endGroup();
    fillSaved();
    m_saved->setCurrentIndex(m_saved->findText(key));
}

void CaseListPage::removeFilter()
{
    QSettings settings;
    settings.beginGroup(savedGroup);
    settings.remove(m_saved->currentText());
    settings.endGroup();
    fillSaved();
}

void CaseListPage::refresh()
{
    m_stale = false;
    const Choice wanted = choice();
    CaseFilter filter;
    filter.mine = wanted.mine;
    filter.unassigned = wanted.unassigned;
    filter.overdue = wanted.overdue;
    filter.unit = UnitId::fromString(wanted.unit);
    filter.kind = fromCode<CaseKind>(wanted.kind);
    filter.status = fromCode<CaseStatus>(wanted.status);
    filter.today = m_context.today();
    const int asked = ++m_asked;
    onResult(
        m_context.ask(
            [filter](Services& services, const Session& who) { return services.cases().list(who, filter); }),
        this,
        [this, asked, ownUnits = wanted.ownUnits](QList<CaseRow> rows) {
            if (asked != m_asked) {
                return;
            }
            if (ownUnits) {
                const QList<UnitId> units = m_context.session().caseUnits();
                rows.removeIf([&units](const CaseRow& row) { return !units.contains(row.unit); });
            }
            showRows(std::move(rows));
        },
        [this](const Error& error) {
            m_stale = true;
            m_banner->showMessage(Tone::Danger, errorSentence(error), tr("Try again"), [this] { refresh(); });
        });
}

void CaseListPage::showRows(QList<CaseRow> rows)
{
    m_banner->hide();
    const int current = m_pane->table()->currentRow();
    const CaseId kept = current < 0 ? CaseId() : m_model->record(current).id;
    m_model->setRecords(std::move(rows));
    const int again = m_model->rowOf([kept](const CaseRow& row) { return row.id == kept; });
    if (again >= 0) {
        m_pane->table()->selectRow(again);
    }
}

void CaseListPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

} // namespace frid::ui
