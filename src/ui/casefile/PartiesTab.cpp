#include "casefile/PartiesTab.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>

#include "assessment/ViolenceQuestionDialog.h"
#include "casefile/CaseDialogs.h"
#include "casefile/Columns.h"
#include "casefile/PersonPicker.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QString whoText(const PartyRow& row)
{
    return row.party.person.isNull() ? PartiesTab::tr("Unknown: %1").arg(row.party.unknownLabel)
                                     : personText(row.person);
}

/// Children are asked each for herself or himself; of others who have been asked it is shown.
bool shouldBeAsked(const PartyRow& row)
{
    return row.party.role == u"child"_s && !row.party.person.isNull();
}

QString personName(const PartyRow& row)
{
    return row.party.person.isNull() ? QString() : personText(row.person);
}

struct PartyForm {
    PersonPicker* person;
    QLineEdit* unknown;
    CodeCombo* role;
    CodeCombo* relation;
    QCheckBox* sharesHome;
    TextArea* note;

    void load(const Party& party) const
    {
        unknown->setText(party.unknownLabel);
        role->setCode(party.role);
        relation->setCode(party.relation);
        sharesHome->setChecked(party.sharesHome);
        note->setText(party.note);
    }
    [[nodiscard]] Party read(Party party) const
    {
        party.person = person->person();
        party.unknownLabel = unknown->text();
        party.role = role->code();
        party.relation = relation->code();
        party.sharesHome = sharesHome->isChecked();
        party.note = note->text();
        return party;
    }
};
} // namespace

PartiesTab::PartiesTab(AppContext& appContext, QWidget* parent)
    : CaseTab(appContext, parent)
    , m_pane(new ListPane)
    , m_parties(nullptr)
    , m_linkPane(new ListPane)
    , m_links(nullptr)
    , m_banner(new Banner(this))
    , m_add(nullptr)
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_ask(new QPushButton(tr("Ask about violence…"), this))
    , m_person(new QPushButton(tr("Open person"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
    , m_link(nullptr)
    , m_unlink(new QPushButton(tr("Unlink…"), this))
{
    setObjectName(u"partiesTab"_s);
    build();
    connect(m_add, &QPushButton::clicked, this, [this] {
        Party party;
        party.caseId = caseId();
        edit(party, {});
    });
    const auto editCurrent = [this] {
        const int row = m_pane->table()->currentRow();
        if (row >= 0 && mayWrite()) {
            edit(m_parties->record(row).party, m_parties->record(row).person);
        }
    };
    connect(m_edit, &QPushButton::clicked, this, editCurrent);
    connect(m_pane->table(), &TableView::rowActivated, this, editCurrent);
    connect(m_person, &QPushButton::clicked, this, [this] {
        const int row = m_pane->table()->currentRow();
        if (row >= 0) {
            Q_EMIT context().personRequested(m_parties->record(row).party.person);
        }
    });
    connect(m_ask, &QPushButton::clicked, this, &PartiesTab::askAboutViolence);
    connect(m_remove, &QPushButton::clicked, this, &PartiesTab::remove);
    connect(m_link, &QPushButton::clicked, this, [this] { linkCase(context(), *overview(), this); });
    connect(m_unlink, &QPushButton::clicked, this, &PartiesTab::unlink);
    connect(m_linkPane->table(), &TableView::rowActivated, this, [this](int row) {
        if (m_links->record(row).openable) {
            Q_EMIT context().caseRequested(m_links->record(row).id);
        }
    });
    connect(m_pane->table(), &TableView::currentRowChanged, this, &PartiesTab::updateButtons);
    connect(m_linkPane->table(), &TableView::currentRowChanged, this, &PartiesTab::updateButtons);
}

void PartiesTab::build()
{
    const auto* with = &context();
    Columns<PartyRow> columns;
    columns.add(u"who"_s, tr("Who"), 28, whoText).icon = [](const PartyRow& row) {
        return row.protection != Protection::None ? Icons::get(u"object-locked"_s) : QIcon();
    };
    columns.add(u"role"_s, tr("Role"), 16,
        [with](const PartyRow& row) { return with->label(u"party_role"_s, row.party.role); });
    columns.add(u"relation"_s, tr("Relation"), 20,
        [with](const PartyRow& row) { return with->label(u"relation"_s, row.party.relation); });
    columns
        .add(u"age"_s, tr("Age"), 6,
            [](const PartyRow& row) { return row.age ? QString::number(*row.age) : QString(); })
        .right
        = true;
    columns.add(u"home"_s, tr("Shares home"), 12,
        [](const PartyRow& row) { return row.party.sharesHome ? tr("Yes") : QString(); });
    auto& asked = columns.add(u"asked"_s, tr("Question about violence"), 34, [this](const PartyRow& row) {
        const auto question = m_questions.constFind(row.party.person);
        if (question != m_questions.cend()) {
            return tr("%1, %2", "answer, day")
                .arg(violenceOutcomeText(context(), *question), dateText(question->askedOn));
        }
        return shouldBeAsked(row) ? tr("Nothing noted") : QString();
    });
    asked.tone = [this](const PartyRow& row) {
        return shouldBeAsked(row) && !m_questions.contains(row.party.person) ? Tone::Warning : Tone::Neutral;
    };
    columns.add(u"note"_s, tr("Note"), 30, [](const PartyRow& row) { return row.party.note.simplified(); });
    m_parties = new RecordsModel<PartyRow>(columns.list(), this);
    m_add = m_pane->addButton(u"addPartyButton"_s, tr("Add party"), u"list-add"_s);
    m_pane->table()->setObjectName(u"partyTable"_s);
    m_pane->table()->setAccessibleName(tr("Parties"));
    m_pane->table()->setRows(m_parties);
    m_pane->table()->setSettingsKey(u"parties"_s);
    m_pane->table()->setEmptyText(
        tr("No parties yet"), tr("Add children, perpetrators and others concerned."));

    Columns<LinkedCase> links;
    links.add(
        u"number"_s, tr("Linked case"), 14, [](const LinkedCase& link) { return link.number.toString(); });
    links.add(u"kind"_s, tr("Kind"), 14, [](const LinkedCase& link) { return kindText(link.kind); });
    links.add(u"who"_s, tr("Who"), 24, [](const LinkedCase& link) { return personText(link.subject); });
    links.add(u"status"_s, tr("Status"), 10, [](const LinkedCase& link) { return statusText(link.status); });
    links.add(u"note"_s, tr("Agreed to coordinate"), 40,
        [](const LinkedCase& link) { return link.note.simplified(); });
    m_links = new RecordsModel<LinkedCase>(links.list(), this);
    m_link = m_linkPane->addButton(u"linkCaseButton"_s, tr("Link a case"), u"insert-link"_s);
    m_linkPane->addTool(m_unlink);
    m_linkPane->table()->setObjectName(u"linkTable"_s);
    m_linkPane->table()->setAccessibleName(tr("Linked cases"));
    m_linkPane->table()->setRows(m_links);
    m_linkPane->table()->setSettingsKey(u"caseLinks"_s);
    m_linkPane->table()->setEmptyText(tr("No linked cases"));

    m_edit->setObjectName(u"editPartyButton"_s);
    m_ask->setObjectName(u"askPartyButton"_s);
    m_person->setObjectName(u"openPersonButton"_s);
    m_remove->setObjectName(u"removePartyButton"_s);
    m_unlink->setObjectName(u"unlinkCaseButton"_s);
    m_pane->addTool(m_edit);
    m_pane->addTool(m_ask);
    m_pane->addTool(m_person);
    m_pane->addTool(m_remove);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_pane);
    split->addWidget(m_linkPane);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(split, 1);
}

void PartiesTab::showCase()
{
    m_links->setRecords(overview()->links);
    fill();
    readQuestions();
}

void PartiesTab::readQuestions()
{
    const int asked = ++m_asked;
    onResult(
        context().ask([id = caseId()](Services& services, const Session& who) {
            return services.violenceQuestions().questionsOfCase(who, id);
        }),
        this,
        [this, asked](const QList<ViolenceQuestionRow>& rows) {
            if (asked != m_asked) {
                return;
            }
            m_questions.clear();
            for (const ViolenceQuestionRow& row : rows) { // newest first
                if (!m_questions.contains(row.question.person)) {
                    m_questions.insert(row.question.person, row.question);
                }
            }
            fill();
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Locked) {
                m_banner->showMessage(Tone::Warning, errorSentence(error));
            }
        });
}

void PartiesTab::askAboutViolence()
{
    const int row = m_pane->table()->currentRow();
    if (row < 0) {
        return;
    }
    AskedPerson whom;
    whom.person = m_parties->record(row).party.person;
    whom.name = personText(m_parties->record(row).person);
    whom.caseId = caseId();
    whom.caseNumber = overview()->file.number.toString();
    whom.kind = overview()->file.kind;
    whom.mayBecomeIntake = whom.kind != CaseKind::Perpetrator; // there known by name only
    frid::ui::askAboutViolence(context(), whom, this);
}

void PartiesTab::fill()
{
    const int row = m_pane->table()->currentRow();
    const PartyId kept = row < 0 ? PartyId() : m_parties->record(row).party.id;
    m_parties->setRecords(overview()->parties);
    const int again = m_parties->rowOf([kept](const PartyRow& one) { return one.party.id == kept; });
    if (again >= 0) {
        m_pane->table()->selectRow(again);
    }
    updateButtons();
}

void PartiesTab::updateButtons()
{
    const int row = m_pane->table()->currentRow();
    const bool chosen = row >= 0 && row < m_parties->rowCount();
    m_add->setEnabled(mayWrite());
    m_edit->setEnabled(chosen && mayWrite());
    m_ask->setEnabled(chosen && mayWrite() && !m_parties->record(row).party.person.isNull());
    m_remove->setEnabled(chosen && mayWrite());
    m_person->setEnabled(chosen && !m_parties->record(row).party.person.isNull());
    m_link->setEnabled(mayWrite());
    m_unlink->setEnabled(mayWrite() && m_linkPane->table()->currentRow() >= 0);
}

void PartiesTab::edit(const Party& party, const PersonLabel& label)
{
    const bool added = party.id.isNull();
    auto* dialog = new FormDialog(
        context(), u"partyDialog"_s, added ? tr("Add party") : tr("Party"), tr("Save"), this, 2);
    FormGrid* form = dialog->form();
    PartyForm fields{};
    fields.person = form->add(u"person"_s, tr("Person"), new PersonPicker(context()), 2);
    fields.unknown = form->add(u"unknown_label"_s, tr("Not known by name? Describe"), new QLineEdit, 2);
    fields.role = form->add(u"role"_s, tr("Role"), new CodeCombo);
    fields.relation = form->add(u"relation"_s, tr("Relation to the one the case is about"), new CodeCombo);
    fields.sharesHome = form->add(u"shares_home"_s, tr("Shares home"), new QCheckBox, 2);
    fields.note = form->add(u"note"_s, tr("Note"), new TextArea, 2);
    fields.role->setItems(context().items(u"party_role"_s));
    fields.relation->setItems(context().items(u"relation"_s), tr("Not known"));
    form->setRequired(fields.role);
    dialog->messages()->registerField(u"given_name"_s, fields.person);
    fields.person->setPerson(party.person, party.person.isNull() ? QString() : personText(label));
    fields.load(party);
    dialog->setSeen(party.revision);
    dialog->keepDraft({u"party"_s, added ? u"new-"_s + party.caseId.toString() : party.id.toString()});
    dialog->setSubmit([this, dialog, fields, party] {
        Party mine = fields.read(party);
        mine.revision = dialog->seen();
        const QString name = fields.person->typedName();
        const auto conflict = [this, dialog, fields, mine] {
            onResult(
                context().ask([mine](Services& services, const Session& who) -> Result<PartyRow> {
                    FRID_TRY(const CaseOverview now, services.cases().open(who, mine.caseId));
                    for (const PartyRow& row : now.parties) {
                        if (row.party.id == mine.id) {
                            return row;
                        }
                    }
                    return fail(ErrorCode::NotFound);
                }),
                dialog,
                [dialog, fields, mine](const PartyRow& theirs) {
                    const auto load = [fields, theirs](const QSet<QString>& takeTheirs) {
                        fields.load(theirs.party);
                        if (takeTheirs.contains(u"person"_s)) {
                            fields.person->setPerson(theirs.party.person, personName(theirs));
                        }
                    };
                    const auto words = [theirs, name = fields.person->field()->text().simplified()](
                                           const QString& field, const QString& value) {
                        const PersonId& id = theirs.party.person;
                        const bool isTheirs = value == (id.isNull() ? QString() : id.toString());
                        return field != u"person"_s ? QString() : isTheirs ? personName(theirs) : name;
                    };
                    dialog->settle(
                        toFields(theirs.party), toFields(mine), theirs.party.revision, load, words);
                },
                [dialog](const Error& error) { dialog->showError(error); });
        };
        std::optional<Person> made;
        if (mine.person.isNull() && !name.isEmpty()) {
            made.emplace();
            made->givenName = name.section(u' ', 0, 0);
            made->familyName = name.section(u' ', 1);
        }
        dialog->send(
            context().ask([mine, made](Services& services, const Session& who) {
                return services.cases().saveParty(who, mine, made);
            }),
            [this](const PartyId&) { Q_EMIT context().caseChanged(caseId()); }, conflict);
    });
    dialog->open();
}

void PartiesTab::remove()
{
    const int row = m_pane->table()->currentRow();
    if (row < 0) {
        return;
    }
    Question question;
    question.title = tr("Remove the party");
    question.text = tr("The person's own record stays. The change is kept in the history.");
    question.action = tr("Remove party");
    question.dangerous = true;
    context().prompt().confirm(this, question, [this, party = m_parties->record(row).party] {
        onResult(
            context().ask([party](Services& services, const Session& who) {
                return services.cases().removeParty(who, party.caseId, party.id, party.revision);
            }),
            this,
            [this] {
                m_banner->hide();
                Q_EMIT context().caseChanged(caseId());
            },
            [this](const Error& error) {
                m_banner->showMessage(Tone::Danger,
                    error.code == ErrorCode::Conflict
                        ? tr("The party is named in a violence record, or was changed by somebody else.")
                        : errorSentence(error));
            },
            m_remove);
    });
}

void PartiesTab::unlink()
{
    const int row = m_linkPane->table()->currentRow();
    if (row < 0) {
        return;
    }
    Question question;
    question.title = tr("Unlink the case");
    question.text = tr("The two cases will no longer know of each other.");
    question.action = tr("Unlink");
    context().prompt().confirm(this, question, [this, other = m_links->record(row).id] {
        onResult(
            context().ask([id = caseId(), other](Services& services, const Session& who) {
                return services.cases().unlink(who, id, other);
            }),
            this, [this] { Q_EMIT context().caseChanged(caseId()); },
            [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); },
            m_unlink);
    });
}

} // namespace frid::ui
