#include <frid/ui/person/PeoplePage.h>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

#include "assessment/ViolenceQuestionDialog.h"
#include "person/PersonDialog.h"
#include "person/PersonText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 200;
constexpr int debounceMilliseconds = 120;

QString matchText(DirectoryMatch match)
{
    switch (match) {
    case DirectoryMatch::Number:
        return PeoplePage::tr("Number");
    case DirectoryMatch::Exact:
        return PeoplePage::tr("Exact");
    case DirectoryMatch::Prefix:
        return PeoplePage::tr("Begins so");
    case DirectoryMatch::Phonetic:
        return PeoplePage::tr("Sounds alike");
    case DirectoryMatch::Similar:
        return PeoplePage::tr("Similar");
    }
    return {};
}

QList<Column<DirectoryHit>> columns()
{
    using Hit = DirectoryHit;
    QList<Column<Hit>> list;
    Column<Hit> name{u"name"_s, PeoplePage::tr("Name"), [](const Hit& hit) { return nameText(hit.person); }};
    name.icon = [](const Hit& hit) {
        return Icons::get(hit.person.masked ? u"object-locked"_s : u"user-identity"_s);
    };
    name.tone = [](const Hit& hit) { return hit.person.masked ? Tone::Warning : Tone::Neutral; };
    name.width = 34;
    list.append(name);
    Column<Hit> number{u"identity"_s, PeoplePage::tr("Personal identity number"),
        [](const Hit& hit) { return numberText(hit.person.identityDigits); }};
    number.width = 16;
    list.append(number);
    Column<Hit> born{u"born"_s, PeoplePage::tr("Born"), [](const Hit& hit) { return bornText(hit.person); }};
    born.width = 12;
    list.append(born);
    Column<Hit> cases{u"cases"_s, PeoplePage::tr("Cases"),
        [](const Hit& hit) { return hit.person.caseNumbers.join(u", "_s); }};
    cases.width = 26;
    list.append(cases);
    Column<Hit> match{
        u"match"_s, PeoplePage::tr("Match"), [](const Hit& hit) { return matchText(hit.match); }};
    match.sortKey = [](const Hit& hit) { return QVariant(int(hit.match)); };
    match.width = 14;
    list.append(match);
    return list;
}
} // namespace

PeoplePage::PeoplePage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_query(new QLineEdit(this))
    , m_banner(new Banner(this))
    , m_pane(new ListPane(this))
    , m_model(new RecordsModel<DirectoryHit>(columns(), this))
{
    setObjectName(u"people"_s);
    auto* label = new QLabel(tr("&Find a person"), this);
    label->setBuddy(m_query);
    m_query->setObjectName(u"personQuery"_s);
    m_query->setAccessibleName(tr("Find a person"));
    m_query->setPlaceholderText(tr("Name in any order, personal identity number or case number"));
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);

    QPushButton* make = m_pane->addButton(u"newPersonButton"_s, tr("New person"), u"contact-new"_s);
    make->setToolTip(tr("New person (Ctrl+N)"));
    QPushButton* ask = m_pane->addButton(u"askViolenceButton"_s, tr("Ask about violence…"), u"question"_s);
    ask->setToolTip(tr("Asks the person chosen in the list (Ctrl+Shift+F)"));
    ask->setEnabled(false);
    m_pane->filterField()->setPlaceholderText(tr("Narrow down"));
    m_pane->table()->setObjectName(u"personTable"_s);
    m_pane->table()->setAccessibleName(tr("People found"));
    m_pane->table()->setRows(m_model);
    m_pane->table()->setSettingsKey(u"people"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->setSpacing(grid::normal);
    layout->addWidget(label);
    layout->addWidget(m_query);
    layout->addWidget(m_banner);
    layout->addWidget(m_pane, 1);

    m_later.setSingleShot(true);
    m_later.setInterval(debounceMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &PeoplePage::search);
    connect(m_query, &QLineEdit::textChanged, this, [this] { m_later.start(); });
    connect(m_query, &QLineEdit::returnPressed, this, [this] {
        if (!m_model->records().isEmpty()) {
            Q_EMIT m_context.personRequested(m_model->record(0).person.id);
        }
    });
    connect(m_pane->table(), &TableView::rowActivated, this,
        [this](int row) { Q_EMIT m_context.personRequested(m_model->record(row).person.id); });
    const auto makeOne = [this] { editPerson(m_context, std::nullopt, this); };
    connect(make, &QPushButton::clicked, this, makeOne);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, makeOne);
    connect(ask, &QPushButton::clicked, this, &PeoplePage::askAboutViolence);
    connect(new QShortcut(violenceQuestionKey(), this), &QShortcut::activated, this,
        &PeoplePage::askAboutViolence);
    connect(
        m_pane->table(), &TableView::currentRowChanged, ask, [ask](int row) { ask->setEnabled(row >= 0); });
    connect(&context, &AppContext::personChanged, this, [this] { m_later.start(); });
    connect(&context, &AppContext::caseChanged, this, [this] { m_later.start(); });
    search();
}

void PeoplePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_query->setFocus();
    m_query->selectAll();
}

bool PeoplePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && !m_model->records().isEmpty()) {
        m_pane->table()->setFocus();
        m_pane->table()->selectRow(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PeoplePage::askAboutViolence()
{
    const int row = m_pane->table()->currentRow();
    if (row < 0) {
        return;
    }
    AskedPerson whom;
    whom.person = m_model->record(row).person.id;
    whom.name = nameText(m_model->record(row).person);
    frid::ui::askAboutViolence(m_context, whom, this);
}

void PeoplePage::search()
{
    const QString query = m_query->text().trimmed();
    const int asked = ++m_asked;
    if (query.isEmpty()) {
        m_model->setRecords({});
        m_pane->table()->setEmptyText(tr("Whom are you looking for?"),
            tr("Type some letters of the names, the beginning of the number, or a case number."));
        return;
    }
    onResult(
        m_context.ask([query](Services& services, const Session& who) {
            return services.persons().search(who, query, mostHits);
        }),
        this,
        [this, asked](const QList<DirectoryHit>& hits) {
            if (asked != m_asked) {
                return;
            }
            m_banner->hide();
            m_pane->table()->setEmptyText(tr("Nobody was found"),
                tr("A person with protected identity is found by the whole number or a case number only. "
                   "Press Ctrl+N to make a new person."));
            m_model->setRecords(hits);
            if (hits.size() == mostHits) {
                m_banner->showMessage(Tone::Accent,
                    tr("Only the first %n are shown. Type more to find the right one.", nullptr, mostHits));
            }
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Warning, errorSentence(error)); });
}

} // namespace frid::ui
