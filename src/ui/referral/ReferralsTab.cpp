#include "referral/ReferralsTab.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/referral/ConsultationService.h>
#include <frid/application/referral/ReferralService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/ReportDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"
#include "casefile/ReadingPane.h"
#include "referral/ReferralDialogs.h"
#include "referral/ReferralText.h"
#include "report/ReferralSource.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

using Entry = std::variant<ReferralRow, ConsultationRow>;
using Kind = ReferralStep::Kind;

const ReferralRow* referralOf(const Entry& entry)
{
    return std::get_if<ReferralRow>(&entry);
}

QString idOf(const Entry& entry)
{
    const ReferralRow* row = referralOf(entry);
    return row != nullptr ? row->referral.id.toString()
                          : std::get<ConsultationRow>(entry).consultation.id.toString();
}

QDate dayOf(const Entry& entry)
{
    if (const ReferralRow* row = referralOf(entry)) {
        return row->referral.sentOn.value_or(swedishDay(row->referral.createdAt));
    }
    const Consultation& asked = std::get<ConsultationRow>(entry).consultation;
    return asked.sharedOn.value_or(swedishDay(asked.createdAt));
}

QString recipientOf(const Entry& entry)
{
    const ReferralRow* row = referralOf(entry);
    return row != nullptr ? row->referral.recipient : std::get<ConsultationRow>(entry).consultation.recipient;
}

QString kindOf(const AppContext& context, const Entry& entry)
{
    const ReferralRow* row = referralOf(entry);
    return row != nullptr ? context.label(u"referral_kind"_s, row->referral.kind)
                          : ReferralsTab::tr("Consultation without names");
}

QString stateOf(const Entry& entry)
{
    if (const ReferralRow* row = referralOf(entry)) {
        return row->replacedOn ? ReferralsTab::tr("Replaced") : ReferralText::state(row->referral.state);
    }
    const Consultation& asked = std::get<ConsultationRow>(entry).consultation;
    return asked.advisedOn ? ReferralsTab::tr("Advice has come")
        : asked.sharedOn   ? ReferralsTab::tr("Shared, waiting for advice")
                           : ReferralsTab::tr("Draft");
}

QString dueOf(const Entry& entry)
{
    const ReferralRow* row = referralOf(entry);
    return row != nullptr && row->isAwaited() && row->referral.answerDue ? dateText(*row->referral.answerDue)
                                                                         : QString();
}

} // namespace

ReferralsTab::ReferralsTab(AppContext& appContext, QWidget* parent)
    : CaseTab(appContext, parent)
    , m_pane(new ListPane)
    , m_reading(new ReadingPane)
    , m_banner(new Banner(this))
{
    setObjectName(u"referralsTab"_s);
    build();
    buildButtons();
    readRow(-1);
    // Until the case has been read.
    for (QPushButton* button : {m_refer, m_concern, m_consult}) {
        button->setEnabled(false);
    }
}

void ReferralsTab::build()
{
    const auto* with = &context();
    Columns<Entry> columns;
    columns.addWhen(u"day"_s, tr("Day"), 11, [](const Entry& entry) { return dateText(dayOf(entry)); });
    columns.add(u"kind"_s, tr("Kind"), 20, [with](const Entry& entry) { return kindOf(*with, entry); });
    columns.add(u"recipient"_s, tr("To"), 26, [](const Entry& entry) { return recipientOf(entry); });
    columns
        .add(u"about"_s, tr("About"), 20,
            [](const Entry& entry) {
                const ReferralRow* row = referralOf(entry);
                return row != nullptr ? ReferralText::about(*row) : QString();
            })
        .hidden
        = true; // stands in the text
    columns.add(u"state"_s, tr("State"), 24, [](const Entry& entry) { return stateOf(entry); }).tone
        = [with](const Entry& entry) {
              const ReferralRow* row = referralOf(entry);
              return row != nullptr ? ReferralText::tone(*row, with->today()) : Tone::Neutral;
          };
    Column<Entry>& due
        = columns.addWhen(u"due"_s, tr("Answer by"), 11, [](const Entry& entry) { return dueOf(entry); });
    due.tone = [with](const Entry& entry) {
        const ReferralRow* row = referralOf(entry);
        return row != nullptr ? ReferralText::tone(*row, with->today()) : Tone::Neutral;
    };
    due.tooltip = [with](const Entry& entry) {
        const ReferralRow* row = referralOf(entry);
        return row != nullptr && row->referral.answerDue && !dueOf(entry).isEmpty()
            ? dueText(*row->referral.answerDue, with->today())
            : QString();
    };
    m_model = new RecordsModel<Entry>(columns.list(), this);
    TableView* table = m_pane->table();
    table->setObjectName(u"referralTable"_s);
    table->setAccessibleName(tr("Referrals"));
    table->setRows(m_model);
    table->setSettingsKey(u"referrals"_s);
    table->setEmptyText(tr("Nothing has been referred or reported yet"),
        tr("Write a referral or a report, or ask others for advice without names."));

    auto* split = new QSplitter(this);
    split->addWidget(m_pane);
    split->addWidget(m_reading);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({1000, 900});
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(split, 1);
    connect(table, &TableView::currentRowChanged, this, &ReferralsTab::readRow);
    connect(table, &TableView::rowActivated, this, &ReferralsTab::goOn);
}

QPushButton* ReferralsTab::addReadingButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    m_reading->addButton(button);
    return button;
}

void ReferralsTab::buildButtons()
{
    m_refer = m_pane->addButton(u"newReferralButton"_s, tr("New referral"), u"document-new"_s);
    m_concern = m_pane->addButton(u"concernReportButton"_s, tr("Concern for a child"), u"dialog-warning"_s);
    m_concern->setToolTip(tr("Report concern for a child to child welfare, filled with what the case knows"));
    m_consult = m_pane->addButton(u"newConsultationButton"_s, tr("Ask without names"), u"help-about"_s);
    m_consult->setToolTip(tr("A brief of the case in which nobody is named, for advice from others"));
    m_edit = addReadingButton(u"editReferralButton"_s, tr("Go on writing"));
    for (const auto& [kind, name, text] : {std::tuple(Kind::Accepted, u"acceptedButton"_s, tr("They accept")),
             std::tuple(Kind::Rejected, u"rejectedButton"_s, tr("They say no")),
             std::tuple(Kind::Feedback, u"feedbackButton"_s, tr("Told the client")),
             std::tuple(Kind::Done, u"doneReferralButton"_s, tr("Done with"))}) {
        QPushButton* button = addReadingButton(name, text);
        m_steps.insert(kind, button);
        connect(button, &QPushButton::clicked, this, [this, kind = kind] { takeStep(kind); });
    }
    m_more = addReadingButton(u"moreStepsButton"_s, tr("More"));
    m_more->setMenu(new QMenu(m_more));
    for (const auto& [kind, name, text] : {std::tuple(Kind::Reminded, u"remindAction"_s, tr("Remind")),
             std::tuple(Kind::Received, u"receivedAction"_s, tr("Received")),
             std::tuple(Kind::NoAnswer, u"noAnswerAction"_s, tr("No answer"))}) {
        QAction* action = m_more->menu()->addAction(text);
        action->setObjectName(name);
        m_rareSteps.insert(kind, action);
        connect(action, &QAction::triggered, this, [this, kind = kind] { takeStep(kind); });
    }
    m_replace = m_more->menu()->addAction(tr("Correct by another…"));
    m_replace->setObjectName(u"replaceReferralAction"_s);
    connect(m_replace, &QAction::triggered, this, &ReferralsTab::replace);
    m_print = addReadingButton(u"printReferralButton"_s, tr("Print…"));
    m_discard = addReadingButton(u"discardReferralButton"_s, tr("Discard"));
    connect(m_refer, &QPushButton::clicked, this, &ReferralsTab::refer);
    connect(m_concern, &QPushButton::clicked, this, &ReferralsTab::reportConcern);
    connect(m_consult, &QPushButton::clicked, this, &ReferralsTab::consult);
    connect(m_edit, &QPushButton::clicked, this, [this] { goOn(m_pane->table()->currentRow()); });
    connect(m_print, &QPushButton::clicked, this, &ReferralsTab::print);
    connect(m_discard, &QPushButton::clicked, this, &ReferralsTab::discard);
}

const ReferralsTab::Entry* ReferralsTab::current() const
{
    const int row = m_pane->table()->currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->record(row);
}

void ReferralsTab::showCase()
{
    m_refer->setEnabled(mayWrite());
    m_concern->setEnabled(mayWrite());
    m_concern->setVisible(hasChild(*overview()));
    m_consult->setEnabled(mayWrite());
    onResult(
        context().ask([id = caseId()](Services& services, const Session& who) {
            return services.referrals().ofCase(who, id);
        }),
        this,
        [this](const CaseReferrals& read) {
            m_banner->hide();
            QString kept = std::exchange(m_wanted, QString());
            if (const Entry* entry = current(); kept.isEmpty() && entry != nullptr) {
                kept = idOf(*entry);
            }
            QList<Entry> entries;
            for (const ReferralRow& row : read.referrals) {
                entries.append(row);
            }
            for (const ConsultationRow& row : read.consultations) {
                entries.append(row);
            }
            std::ranges::stable_sort(
                entries, [](const Entry& one, const Entry& other) { return dayOf(one) > dayOf(other); });
            m_model->setRecords(std::move(entries));
            const int again = m_model->rowOf([&kept](const Entry& entry) { return idOf(entry) == kept; });
            if (again >= 0) {
                m_pane->table()->selectRow(again);
            }
            readRow(again);
        },
        [this](const Error& error) {
            m_banner->showMessage(
                Tone::Danger, errorSentence(error), tr("Try again"), [this] { showCase(); });
        });
}

void ReferralsTab::readRow(int at)
{
    const bool known = at >= 0 && at < m_model->rowCount();
    const Entry* entry = known ? &m_model->record(at) : nullptr;
    const ReferralRow* row = entry != nullptr ? referralOf(*entry) : nullptr;
    const ConsultationRow* asked = entry != nullptr ? std::get_if<ConsultationRow>(entry) : nullptr;
    const bool draft = row != nullptr ? row->referral.state == ReferralState::Drafted
                                      : asked != nullptr && !asked->consultation.sharedOn;
    const bool sent = mayRecordLate() && row != nullptr && !draft;
    QList<Kind> possible = sent ? possibleSteps(row->referral.state) : QList<Kind>();
    if (row != nullptr && row->replacedOn) {
        possible.removeAll(Kind::Reminded); // nobody is to answer it
    }
    for (const auto& [kind, button] : m_steps.asKeyValueRange()) {
        button->setVisible(possible.contains(kind));
    }
    bool more = false;
    for (const auto& [kind, action] : m_rareSteps.asKeyValueRange()) {
        action->setVisible(possible.contains(kind));
        more = more || possible.contains(kind);
    }
    const bool replaceable = row != nullptr && !draft && mayWrite() && row->replacedBy.isNull();
    m_replace->setVisible(replaceable);
    m_more->setVisible(more || replaceable);
    m_edit->setVisible((draft && mayWrite()) || (asked != nullptr && !draft && mayRecordLate()));
    m_edit->setText(draft ? tr("Go on writing") : tr("Advice…"));
    m_print->setVisible(row != nullptr);
    m_discard->setVisible(draft && mayWrite());
    if (!known) {
        m_reading->clear(tr("Choose a referral to read what was told, and what became of it."));
        return;
    }
    const QString by = row != nullptr ? row->authorName : asked->authorName;
    const QString title = recipientOf(*entry).isEmpty()
        ? kindOf(context(), *entry)
        : kindOf(context(), *entry) + u": "_s + recipientOf(*entry);
    m_reading->showText(title, QStringList{dateText(dayOf(*entry)), stateOf(*entry), by}.join(u" · "_s),
        row != nullptr ? ReferralText::whole(context(), *row) : ReferralText::whole(*asked));
}

void ReferralsTab::changed(const QString& id)
{
    m_wanted = id;
    Q_EMIT context().caseChanged(caseId());
}

void ReferralsTab::goOn(int at)
{
    if (at < 0 || at >= m_model->rowCount()) {
        return;
    }
    const auto done = [this](const QString& id) { changed(id); };
    if (const ReferralRow* row = referralOf(m_model->record(at))) {
        if (row->referral.state == ReferralState::Drafted && mayWrite()) {
            editReferral(context(), overview(), row->referral, this, done);
        }
    } else if (mayRecordLate()) {
        editConsultation(context(), std::get<ConsultationRow>(m_model->record(at)).consultation, this, done);
    }
}

void ReferralsTab::refer()
{
    if (!mayWrite()) {
        return;
    }
    Referral referral;
    referral.caseId = caseId();
    referral.kind = u"referral"_s;
    const QDate due = answerDueOn(context().deadlines(), toCode(overview()->file.kind), context().today());
    if (due.isValid()) {
        referral.answerDue = due;
    }
    editReferral(context(), overview(), referral, this, [this](const QString& id) { changed(id); });
}

void ReferralsTab::replace()
{
    const Entry* entry = current();
    const ReferralRow* row = entry != nullptr ? referralOf(*entry) : nullptr;
    if (row == nullptr || !row->referral.sentOn || !mayWrite()) {
        return;
    }
    Referral another = row->referral;
    another.id = {};
    another.revision = 0;
    another.state = ReferralState::Drafted;
    another.sentOn.reset();
    another.steps.clear();
    another.replaces = row->referral.id;
    another.replacementReason.clear();
    if (another.answerDue) {
        another.answerDue
            = answerDueOn(context().deadlines(), toCode(overview()->file.kind), context().today());
    }
    editReferral(context(), overview(), another, this, [this](const QString& id) { changed(id); });
}

void ReferralsTab::reportConcern()
{
    if (mayWrite() && hasChild(*overview())) {
        reportConcernOfChild(context(), overview(), this, [this](const QString& id) { changed(id); });
    }
}

void ReferralsTab::consult()
{
    if (mayWrite()) {
        Consultation consultation;
        consultation.caseId = caseId();
        editConsultation(context(), consultation, this, [this](const QString& id) { changed(id); });
    }
}

void ReferralsTab::takeStep(ReferralStep::Kind kind)
{
    const Entry* entry = current();
    if (const ReferralRow* row = entry != nullptr ? referralOf(*entry) : nullptr; row != nullptr) {
        noteStep(context(), row->referral, kind, this, [this](const QString& id) { changed(id); });
    }
}

void ReferralsTab::print()
{
    const Entry* entry = current();
    if (const ReferralRow* row = entry != nullptr ? referralOf(*entry) : nullptr; row != nullptr) {
        makeReferralLetterDialog(context(), row->referral, this)->open();
    }
}

void ReferralsTab::discard()
{
    const Entry* entry = current();
    if (entry == nullptr) {
        return;
    }
    context().prompt().confirm(this,
        {tr("Discard the draft?"), tr("It has not been sent. It stays in the history only."), tr("Discard"),
            true},
        [this, one = *entry] {
            onResult(
                context().ask([one, id = caseId()](Services& services, const Session& who) -> Result<void> {
                    if (const ReferralRow* row = referralOf(one)) {
                        return services.referrals().discard(
                            who, id, row->referral.id, row->referral.revision);
                    }
                    const Consultation& asked = std::get<ConsultationRow>(one).consultation;
                    return services.consultations().discard(who, id, asked.id, asked.revision);
                }),
                this, [this] { changed({}); },
                [this](const Error& error) { m_banner->showMessage(Tone::Danger, errorSentence(error)); });
        });
}

void ReferralsTab::showRecord(const QString& id)
{
    const int row = m_model->rowOf([&id](const Entry& entry) { return idOf(entry) == id; });
    if (row >= 0) {
        m_pane->table()->selectRow(row);
        m_pane->table()->setFocus();
    } else {
        m_wanted = id;
    }
}

} // namespace frid::ui
