#include "casefile/ViolenceTab.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>

#include "casefile/Columns.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const PartyRow& row)
{
    return row.party.person.isNull() ? row.party.unknownLabel : personText(row.person);
}

struct ViolenceForm {
    CodeCombo* category;
    CodeCombo* form;
    CodeCombo* period;
    DateField* knownOn;
    CodeCombo* perpetrator;
    CodeCombo* police;
    TextArea* description;

    /// Adds who may be chosen as perpetrator; whom the list has already stays.
    void offer(const QList<PartyRow>& parties, const PartyId& chosen) const
    {
        for (const PartyRow& row : parties) {
            const QString id = row.party.id.toString();
            if ((row.party.role == u"perpetrator"_s || row.party.id == chosen)
                && perpetrator->findData(id) < 0) {
                perpetrator->addItem(nameOf(row), id);
            }
        }
    }
    void load(const ViolenceRecord& record) const
    {
        category->setCode(record.category);
        form->setCode(record.form);
        period->setCode(record.period);
        knownOn->setDate(record.knownOn);
        perpetrator->setCode(record.perpetrator.isNull() ? QString() : record.perpetrator.toString());
        police->setCode(toCode(record.reportedToPolice));
        description->setText(record.description);
    }
    [[nodiscard]] ViolenceRecord read(ViolenceRecord record) const
    {
        record.category = category->code();
        record.form = form->code();
        record.period = period->code();
        record.knownOn = knownOn->date();
        record.perpetrator = PartyId::fromString(perpetrator->code());
        record.reportedToPolice = yesNoOf(police->code());
        record.description = description->text();
        return record;
    }
};
} // namespace

ViolenceTab::ViolenceTab(AppContext& appContext, QWidget* parent)
    : CaseTab(appContext, parent)
    , m_pane(new ListPane)
    , m_model(nullptr)
    , m_banner(new Banner(this))
    , m_add(nullptr)
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
    , m_vulnerable(new QGroupBox(tr("Special vulnerability"), this))
    , m_checks(new CodeChecks(m_vulnerable))
    , m_save(new QPushButton(tr("Save vulnerability"), m_vulnerable))
{
    setObjectName(u"violenceTab"_s);
    build();
    connect(m_add, &QPushButton::clicked, this, [this] {
        ViolenceRecord record;
        record.caseId = caseId();
        record.category = overview()->file.kind == CaseKind::Child ? u"child"_s : u"vnr"_s;
        record.knownOn = context().today();
        edit(record);
    });
    const auto editCurrent = [this] {
        const int row = m_pane->table()->currentRow();
        if (row >= 0 && mayRecordLate()) {
            edit(m_model->record(row));
        }
    };
    const auto update = [this] {
        const bool chosen = m_pane->table()->currentRow() >= 0 && mayRecordLate();
        m_edit->setEnabled(chosen);
        m_remove->setEnabled(chosen);
    };
    connect(m_edit, &QPushButton::clicked, this, editCurrent);
    connect(m_pane->table(), &TableView::rowActivated, this, editCurrent);
    connect(m_pane->table(), &TableView::currentRowChanged, this, update);
    connect(m_remove, &QPushButton::clicked, this, &ViolenceTab::remove);
    connect(m_save, &QPushButton::clicked, this, &ViolenceTab::saveVulnerabilities);
    connect(m_checks, &CodeChecks::codesChanged, this, [this] { m_save->setEnabled(mayRecordLate()); });
}

void ViolenceTab::build()
{
    using Row = ViolenceRecord;
    const auto* with = &context();
    Columns<Row> columns;
    columns.addWhen(u"known_on"_s, tr("Known on"), 11, [](const Row& row) { return dateText(row.knownOn); });
    columns
        .add(u"later"_s, tr("Mark"), 16,
            [this](const Row& row) { return isLater(row) ? tr("Discovered later") : QString(); })
        .tone
        = [this](const Row& row) { return isLater(row) ? Tone::Warning : Tone::Neutral; };
    columns.add(u"category"_s, tr("Category"), 26,
        [with](const Row& row) { return with->label(u"case_category"_s, row.category); });
    columns.add(u"form"_s, tr("Form"), 24, [with](const Row& row) {
        return row.form.isEmpty() ? tr("Not known") : with->label(u"violence_form"_s, row.form);
    });
    columns.add(u"period"_s, tr("Period"), 14,
        [with](const Row& row) { return with->label(u"violence_period"_s, row.period); });
    columns.add(u"perpetrator"_s, tr("Perpetrator"), 20,
        [this](const Row& row) { return partyText(row.perpetrator); });
    columns.add(u"police"_s, tr("Reported to the police"), 14,
        [](const Row& row) { return yesNoText(row.reportedToPolice); });
    columns.add(
        u"description"_s, tr("Description"), 40, [](const Row& row) { return row.description.simplified(); });
    m_model = new RecordsModel<Row>(columns.list(), this);
    m_add = m_pane->addButton(u"addViolenceButton"_s, tr("Add violence"), u"list-add"_s);
    m_edit->setObjectName(u"editViolenceButton"_s);
    m_remove->setObjectName(u"removeViolenceButton"_s);
    m_edit->setEnabled(false);
    m_remove->setEnabled(false);
    m_pane->addTool(m_edit);
    m_pane->addTool(m_remove);
    TableView* table = m_pane->table();
    table->setObjectName(u"violenceTable"_s);
    table->setAccessibleName(tr("Violence"));
    table->setRows(m_model);
    table->setSettingsKey(u"violence"_s);
    table->setEmptyText(tr("No violence written down yet"),
        tr("Add what is known. More can be added whenever it comes to light."));

    m_vulnerable->setObjectName(u"vulnerabilityBox"_s);
    m_checks->setObjectName(u"vulnerabilities"_s);
    m_checks->setAccessibleName(tr("Special vulnerability"));
    m_checks->setItems(context().items(u"vulnerability"_s), 4);
    m_save->setObjectName(u"saveVulnerabilityButton"_s);
    auto* hint = new QLabel(tr("Belongs to the person and follows along to other cases."), m_vulnerable);
    makeHint(hint);
    auto* row = new QHBoxLayout;
    row->addWidget(hint, 1);
    row->addWidget(m_save);
    auto* scroll = new QScrollArea; // large text takes more than a small screen has
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_checks);
    auto* box = new QVBoxLayout(m_vulnerable);
    box->addWidget(scroll);
    box->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_vulnerable);
}

void ViolenceTab::showCase()
{
    m_model->setRecords(overview()->violence);
    m_checks->setCodes(overview()->subject.vulnerabilities);
    m_add->setEnabled(mayRecordLate());
    m_checks->setEnabled(mayRecordLate());
    m_save->setEnabled(false);
    m_edit->setEnabled(false);
    m_remove->setEnabled(false);
}

QString ViolenceTab::partyText(PartyId id) const
{
    for (const PartyRow& row : overview()->parties) {
        if (row.party.id == id) {
            return nameOf(row);
        }
    }
    return {};
}

bool ViolenceTab::isLater(const ViolenceRecord& record) const
{
    return overview() && record.knownOn > overview()->file.intake.receivedOn;
}

void ViolenceTab::edit(const ViolenceRecord& record)
{
    const bool added = record.id.isNull();
    auto* dialog = new FormDialog(
        context(), u"violenceDialog"_s, added ? tr("Add violence") : tr("Violence"), tr("Save"), this, 2);
    FormGrid* grid = dialog->form();
    ViolenceForm fields{};
    fields.category = grid->add(u"category"_s, tr("Category"), new CodeCombo);
    fields.form = grid->add(u"form"_s, tr("Form of violence"), new CodeCombo);
    fields.period = grid->add(u"period"_s, tr("Period"), new CodeCombo);
    fields.knownOn = grid->add(u"known_on"_s, tr("Became known to us on"), new DateField);
    fields.perpetrator = grid->add(u"perpetrator"_s, tr("Perpetrator"), new CodeCombo);
    fields.police = grid->add(u"reported_to_police"_s, tr("Reported to the police?"), new CodeCombo);
    fields.description = grid->add(u"description"_s, tr("Description"), new TextArea, 2);
    fields.category->setItems(context().items(u"case_category"_s), {}, false);
    fields.form->setItems(context().items(u"violence_form"_s), tr("Not known"));
    fields.period->setItems(context().items(u"violence_period"_s));
    fields.police->setItems(yesNoItems(), {}, false);
    fields.perpetrator->setItems({}, tr("Not known"));
    fields.offer(overview()->parties, record.perpetrator);
    for (QWidget* field : QList<QWidget*>{fields.category, fields.period, fields.knownOn}) {
        grid->setRequired(field);
    }
    fields.load(record);
    dialog->setSeen(record.revision);
    dialog->keepDraft({u"violence"_s, added ? u"new-"_s + record.caseId.toString() : record.id.toString()});
    dialog->setSubmit([this, dialog, fields, record] {
        if (!dialog->isReadable()) {
            return;
        }
        ViolenceRecord mine = fields.read(record);
        mine.revision = dialog->seen();
        const auto conflict = [this, dialog, fields, mine] {
            onResult(
                context().ask([id = mine.caseId](Services& services, const Session& who) {
                    return services.cases().open(who, id);
                }),
                dialog,
                [dialog, fields, mine](const CaseOverview& now) {
                    const auto saved = std::find_if(now.violence.begin(), now.violence.end(),
                        [&mine](const ViolenceRecord& one) { return one.id == mine.id; });
                    if (saved == now.violence.end()) {
                        dialog->showError({ErrorCode::NotFound, {}, {}});
                        return;
                    }
                    const ViolenceRecord theirs = *saved;
                    fields.offer(now.parties, theirs.perpetrator);
                    dialog->settle(toFields(theirs), toFields(mine), theirs.revision,
                        [fields, theirs](const QSet<QString>&) { fields.load(theirs); });
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
        dialog->send(
            context().ask([mine](Services& services, const Session& who) {
                return services.cases().saveViolence(who, mine);
            }),
            [this](const ViolenceId&) { Q_EMIT context().caseChanged(caseId()); }, conflict);
    });
    dialog->open();
}

void ViolenceTab::remove()
{
    const int row = m_pane->table()->currentRow();
    if (row < 0) {
        return;
    }
    Question question;
    question.title = tr("Remove the violence record");
    question.text = tr("Only for what was written by mistake. The change is kept in the history.");
    question.action = tr("Remove record");
    question.dangerous = true;
    context().prompt().confirm(this, question, [this, record = m_model->record(row)] {
        onResult(
            context().ask([record](Services& services, const Session& who) {
                return services.cases().removeViolence(who, record.caseId, record.id, record.revision);
            }),
            this, [this] { Q_EMIT context().caseChanged(caseId()); },
            [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); },
            m_remove);
    });
}

void ViolenceTab::saveVulnerabilities()
{
    QStringList codes = m_checks->codes();
    codes.sort();
    const bool masked = overview()->masked;
    const auto save = [this, codes, masked] {
        onResult(
            context().ask([id = overview()->file.subject, inCase = caseId(), codes, masked](
                              Services& services, const Session& who) -> Result<void> {
                // The update writes the whole record, so it has to be read whole.
                FRID_TRY(PersonView view,
                    masked ? services.persons().reveal(who, id, inCase) : services.persons().open(who, id));
                view.person.vulnerabilities = codes;
                return services.persons().update(who, view.person);
            }),
            this,
            [this] {
                m_banner->hide();
                Q_EMIT context().personChanged(overview()->file.subject);
                Q_EMIT context().caseChanged(caseId());
            },
            [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); },
            m_save);
    };
    if (!masked) {
        save();
        return;
    }
    Question question;
    question.title = tr("Protected person");
    question.text
        = tr("To save this the protected person's record is opened in full. It is written in the log.");
    question.action = tr("Save and log");
    context().prompt().confirm(this, question, save);
}

} // namespace frid::ui
