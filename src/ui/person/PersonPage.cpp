#include <frid/ui/person/PersonPage.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/FieldText.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TabKeys.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

#include "assessment/ViolenceQuestionDialog.h"
#include "assessment/ViolenceQuestionPane.h"
#include "person/MergeDialog.h"
#include "person/PersonDialog.h"
#include "person/PersonText.h"
#include "person/RevealPerson.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QString valueText(const AppContext& context, const FieldChange& change, const QString& value)
{
    if (change.before.isEmpty() && change.after.isEmpty()) {
        return PersonPage::tr("Not shown: assumed identity");
    }
    return fieldValueText(context, change.name, value).simplified();
}
} // namespace

PersonPage::PersonPage(AppContext& context, PersonId id, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_name(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_badges(new QHBoxLayout)
    , m_banner(new Banner(this))
    , m_reveal(new QPushButton(Icons::get(u"view-visible"_s), tr("&Reveal…"), this))
    , m_edit(new QPushButton(Icons::get(u"document-edit"_s), tr("&Edit…"), this))
    , m_merge(new QPushButton(Icons::get(u"merge"_s), tr("&Merge…"), this))
    , m_tabs(new QTabWidget(this))
    , m_facts(new QWidget)
    , m_merges(new QVBoxLayout)
    , m_caseTable(new TableView(this))
    , m_questions(new ViolenceQuestionPane(context, id, this))
    , m_historyTable(new TableView(this))
{
    setObjectName(u"personPage"_s);
    build();
    connect(&context, &AppContext::personChanged, this, [this](const PersonId& changed) {
        if (changed == m_id) {
            refresh();
        }
    });
    connect(&context, &AppContext::caseChanged, this, [this] {
        // Each reading is logged, so none is done for a page that nobody looks at.
        if (isVisible()) {
            refresh();
        }
    });
    refresh();
}

void PersonPage::build()
{
    m_name->setObjectName(u"personName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeHeadline(m_name, Headline::Page);
    m_summary->setObjectName(u"personSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reveal->setObjectName(u"revealButton"_s);
    m_reveal->setToolTip(tr("Shows what is protected. It is written to the log."));
    m_edit->setObjectName(u"editPersonButton"_s);
    m_edit->setToolTip(tr("Edit (Ctrl+E)"));
    m_merge->setObjectName(u"mergePersonButton"_s);
    m_merge->setToolTip(tr("When the same person was registered twice"));
    m_badges->setSpacing(grid::normal);

    auto* head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addLayout(m_badges);
    head->addStretch();
    head->addWidget(m_reveal);
    head->addWidget(m_merge);
    head->addWidget(m_edit);

    using Case = CaseLine;
    m_cases = new RecordsModel<Case>(
        {{u"number"_s, tr("Number"), [](const Case& line) { return line.row.number.toString(); }, {}, {}, {},
             {}, {}, false, false, 12},
            {u"role"_s, tr("As"),
                [](const Case& line) { return line.isParty ? tr("Party") : kindText(line.row.kind); }, {}, {},
                {}, {}, {}, false, false, 14},
            {u"subject"_s, tr("About"), [](const Case& line) { return personText(line.row.subject); }, {}, {},
                {}, {}, {}, false, false, 26},
            {u"status"_s, tr("Status"), [](const Case& line) { return statusText(line.row.status); }, {}, {},
                {}, {}, {}, false, false, 10},
            {u"unit"_s, tr("Unit"), [](const Case& line) { return line.row.unitName; }, {}, {}, {}, {}, {},
                false, false, 20},
            {u"handler"_s, tr("Handler"), [](const Case& line) { return line.row.handlerName; }, {}, {}, {},
                {}, {}, false, false, 20},
            {u"received"_s, tr("Received"), [](const Case& line) { return dateText(line.row.receivedOn); },
                {}, {}, {}, {}, {}, false, false, 12}},
        this);
    m_caseTable->setObjectName(u"personCases"_s);
    m_caseTable->setAccessibleName(tr("Cases"));
    m_caseTable->setRows(m_cases);
    m_caseTable->setSettingsKey(u"personCases"_s);
    m_caseTable->setEmptyText(
        tr("No case that you may open"), tr("Press Ctrl+N in Cases to open a new one."));
    connect(m_caseTable, &TableView::rowActivated, this,
        [this](int row) { Q_EMIT m_context.caseRequested(m_cases->record(row).row.id); });

    using Change = ChangeLine;
    const auto* with = &m_context;
    Column<Change> at{u"at"_s, tr("When"), [](const Change& line) { return dateTimeText(line.at); }};
    at.sortKey = [](const Change& line) { return QVariant(line.at.toMSecsSinceEpoch()); };
    at.width = 17;
    at.whole = true;
    m_history = new RecordsModel<Change>(
        {at,
            {u"by"_s, tr("Who"), [](const Change& line) { return line.byName; }, {}, {}, {}, {}, {}, false,
                false, 20},
            {u"field"_s, tr("Field"), [](const Change& line) { return fieldLabel(line.change.name); }, {}, {},
                {}, {}, {}, false, false, 26},
            {u"before"_s, tr("Before"),
                [with](const Change& line) { return valueText(*with, line.change, line.change.before); }, {},
                {}, {}, {}, {}, false, false, 30},
            {u"after"_s, tr("After"),
                [with](const Change& line) { return valueText(*with, line.change, line.change.after); }, {},
                {}, {}, {}, {}, false, false, 30}},
        this);
    m_historyTable->setObjectName(u"personHistory"_s);
    m_historyTable->setAccessibleName(tr("History"));
    m_historyTable->setRows(m_history);
    m_historyTable->setSettingsKey(u"personHistory"_s);
    m_historyTable->setEmptyText(tr("Nothing has been changed yet"));

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* inner = new QWidget;
    auto* innerLayout = new QVBoxLayout(inner);
    innerLayout->addWidget(m_facts);
    innerLayout->addLayout(m_merges);
    innerLayout->addStretch();
    scroll->setWidget(inner);
    scroll->setAccessibleName(tr("Facts"));
    m_tabs->setObjectName(u"personTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("Facts"));
    m_tabs->addTab(m_caseTable, tr("Cases"));
    m_tabs->addTab(m_questions, tr("The question about violence"));
    m_tabs->addTab(m_historyTable, tr("History"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_historyTable && m_historyStale) {
            readHistory();
        }
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->setSpacing(grid::normal);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);

    connect(m_reveal, &QPushButton::clicked, this, [this] { reveal({}); });
    connect(m_edit, &QPushButton::clicked, this, &PersonPage::edit);
    connect(m_merge, &QPushButton::clicked, this, &PersonPage::merge);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this), &QShortcut::activated, m_edit,
        [this] { m_edit->click(); });
    connect(new QShortcut(violenceQuestionKey(), this), &QShortcut::activated, this,
        &PersonPage::askAboutViolence);
    addTabKeys(m_tabs, this);
    setFocusProxy(m_tabs);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &PersonPage::refresh);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, &m_context,
        &AppContext::newCaseRequested);
}

void PersonPage::refresh()
{
    m_historyStale = true;
    const int asked = ++m_asked;
    onResult(
        m_context.ask(
            [id = m_id](Services& services, const Session& who) { return services.persons().open(who, id); }),
        this,
        [this, asked](const PersonView& view) {
            if (asked == m_asked) {
                m_revealed = false;
                m_banner->hide();
                showView(view);
            }
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Locked) {
                m_banner->showMessage(
                    Tone::Warning, errorSentence(error), tr("Try again"), [this] { refresh(); });
            }
        });
}

void PersonPage::showView(const PersonView& view)
{
    m_view = view;
    const Person& person = view.person;
    m_name->setText(view.masked ? tr("Protected person") : person.name());
    QStringList summary;
    if (person.identityNumber) {
        summary += person.identityNumber->display();
    }
    if (const QString born = bornText(person, m_context.today()); !born.isEmpty()) {
        summary += tr("born %1").arg(born);
    }
    if (person.gender != Gender::Unknown) {
        summary += m_context.label(u"gender"_s, toCode(person.gender));
    }
    if (!person.phone.isEmpty()) {
        summary += person.phone;
    }
    m_summary->setText(summary.join(u" · "_s));
    m_summary->setVisible(!summary.isEmpty());

    while (const QLayoutItem* item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (person.isProtected()) {
        m_badges->addWidget(new Badge(m_context.label(u"protection"_s, toCode(person.protection)),
            Tone::Warning, u"object-locked"_s, this));
    }
    if (const QString safe = safeContactText(person.safeContact); !safe.isEmpty()) {
        m_banner->showMessage(Tone::Warning, safe);
    }
    const bool full = view.right == PersonRight::Full;
    m_reveal->setVisible(view.masked && full);
    m_edit->setEnabled(full);
    m_merge->setEnabled(full && !view.masked && person.protection != Protection::Assumed);
    for (QWidget* page : {static_cast<QWidget*>(m_questions), static_cast<QWidget*>(m_historyTable)}) {
        m_tabs->setTabEnabled(m_tabs->indexOf(page), full);
    }
    if (full) {
        m_questions->setPerson(m_name->text());
    }
    if (!full) {
        m_banner->showMessage(Tone::Accent,
            tr("You know this person only as somebody named in a case. Contact ways are shown to those who "
               "work "
               "with the person."));
    }
    QList<CaseLine> lines;
    for (const CaseRow& row : view.cases) {
        lines.append({row, false});
    }
    for (const CaseRow& row : view.partyIn) {
        lines.append({row, true});
    }
    m_cases->setRecords(lines);
    m_tabs->setTabText(1, tr("Cases (%1)").arg(lines.size()));
    showFacts();
    showMerges();
    if (m_tabs->currentWidget() == m_historyTable) {
        readHistory();
    }
}

void PersonPage::showFacts()
{
    const QList<QWidget*> before = m_facts->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    qDeleteAll(before);
    delete m_facts->layout();
    auto* rows = new QGridLayout(m_facts);
    rows->setContentsMargins(0, grid::normal, 0, grid::normal);
    rows->setHorizontalSpacing(grid::huge);
    rows->setVerticalSpacing(grid::small);
    rows->setColumnStretch(1, 1);
    int row = 0;
    const FieldMap fields = toFields(m_view.person);
    for (const FieldValue& field : fields) {
        const QString text = fieldValueText(m_context, field.name, field.value);
        const bool isNo = field.value == u"no"_s || field.value == u"false"_s || field.value == u"0"_s;
        if (text.isEmpty() || isNo || field.value == u"unknown"_s || field.value == u"none"_s
            || (field.name == u"birth_year"_s && m_view.person.birthDate)) {
            continue;
        }
        auto* label = new QLabel(fieldLabel(field.name), m_facts);
        makeHint(label);
        auto* value = new QLabel(text, m_facts);
        value->setObjectName(u"fact_"_s + field.name);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(fieldLabel(field.name));
        label->setBuddy(value);
        rows->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
        rows->addWidget(value, row++, 1);
    }
    if (m_view.masked) {
        auto* hint = new QLabel(tr("What could tell who or where the person is, is hidden."), m_facts);
        makeHint(hint);
        rows->addWidget(hint, row++, 0, 1, 2);
    }
}

void PersonPage::showMerges()
{
    while (const QLayoutItem* item = m_merges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PersonMerge& merge : std::as_const(m_view.merges)) {
        if (merge.undone) {
            continue;
        }
        auto* line = new Banner(this);
        m_merges->addWidget(line);
        line->showMessage(Tone::Accent,
            merge.kept == m_id
                ? tr("Another record was merged into this one on %1.").arg(dateTimeText(merge.at))
                : tr("This record was merged into another on %1.").arg(dateTimeText(merge.at)),
            tr("Undo merge"), [this, merge] { undoMerge(merge); });
    }
}

void PersonPage::reveal(std::function<void()> then)
{
    revealPerson(
        m_context, m_id, {}, this,
        [this, then = std::move(then)](const PersonView& view) {
            m_revealed = true;
            m_banner->hide();
            showView(view);
            if (then) {
                then();
            }
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Warning, errorSentence(error)); });
}

void PersonPage::askAboutViolence()
{
    if (m_view.right == PersonRight::Full) {
        m_questions->ask();
    }
}

void PersonPage::edit()
{
    if (m_view.masked && !m_revealed) {
        reveal([this] { edit(); });
        return;
    }
    editPerson(m_context, m_view.person, this);
}

void PersonPage::merge()
{
    (new MergeDialog(m_context, m_view.person, this))->open();
}

void PersonPage::undoMerge(const PersonMerge& merge)
{
    Question question;
    question.title = tr("Undo the merge?");
    question.text = tr("What was moved is moved back, and there are two records again.");
    question.action = tr("Undo merge");
    m_context.prompt().confirm(this, question, [this, merge] {
        onResult(
            m_context.ask([merge](Services& services, const Session& who) {
                return services.persons().undoMerge(who, merge.kept, merge.id);
            }),
            this,
            [this, merge] {
                Q_EMIT m_context.personChanged(merge.kept);
                Q_EMIT m_context.personChanged(merge.merged);
            },
            [this](const Error& error) { m_banner->showMessage(Tone::Warning, errorSentence(error)); });
    });
}

void PersonPage::readHistory()
{
    m_historyStale = false;
    onResult(
        m_context.ask([id = m_id](Services& services, const Session& who) {
            return services.persons().history(who, id);
        }),
        this,
        [this](const QList<HistoryEntry>& entries) {
            QList<ChangeLine> lines;
            for (const HistoryEntry& entry : entries) {
                for (const FieldChange& change : entry.changes) {
                    lines.append({entry.at, entry.byName, change});
                }
            }
            m_history->setRecords(lines);
        },
        [this](const Error& error) {
            m_historyStale = true;
            m_banner->showMessage(Tone::Warning, errorSentence(error));
        });
}

} // namespace frid::ui
