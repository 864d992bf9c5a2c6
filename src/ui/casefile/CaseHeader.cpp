#include "casefile/CaseHeader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/BadgeButton.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>

#include "assessment/AssessmentText.h"
#include "kit/FlowLayout.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// The newest one with a level, and another instrument's when that one says worse.
QList<AssessmentRow> toldAssessments(const QList<AssessmentRow>& newestFirst)
{
    QList<AssessmentRow> told;
    for (const AssessmentRow& row : newestFirst) {
        if (row.level && (told.isEmpty() || *row.level > *told.last().level)) {
            told.append(row);
        }
    }
    return told;
}

std::optional<QDate> nextAssessment(const QList<AssessmentRow>& newest)
{
    std::optional<QDate> next;
    for (const AssessmentRow& row : newest) {
        if (row.nextOn && (!next || *row.nextOn < *next)) {
            next = row.nextOn;
        }
    }
    return next;
}
} // namespace

CaseHeader::CaseHeader(AppContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_who(new QPushButton(this))
    , m_about(new QLabel(this))
    , m_reveal(new QPushButton(tr("&Reveal…"), this))
    , m_first(new QHBoxLayout)
    , m_second(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_badges(new QWidget(this))
    , m_deadline(new BadgeButton(m_badges))
    , m_people(new QLabel(this))
    , m_safe(new QWidget(this))
    , m_safeText(new QLabel(m_safe))
{
    setObjectName(u"caseHeader"_s);
    m_who->setObjectName(u"caseSubject"_s);
    m_about->setObjectName(u"caseAbout"_s);
    m_reveal->setObjectName(u"revealButton"_s);
    m_people->setObjectName(u"caseHandler"_s);
    m_safe->setObjectName(u"safeContact"_s);
    m_safeText->setObjectName(u"safeContactText"_s);

    m_who->setFlat(true);
    m_who->setToolTip(tr("Open the person's page"));
    m_who->setFont(headlineFont(Headline::Section));
    m_reveal->setIcon(Icons::get(u"password-show-on"_s));
    m_reveal->setToolTip(tr("Shows the protected person. It is written in the log."));
    for (QLabel* label : {m_about, m_people, m_safeText}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    makeHint(m_people);
    m_people->setWordWrap(true);
    m_safeText->setWordWrap(true);

    m_first->setSpacing(grid::normal);
    m_first->addWidget(m_who);
    m_first->addWidget(m_about);
    m_first->addWidget(m_reveal);
    m_first->addStretch();
    new FlowLayout(m_badges);
    m_second->setSpacing(grid::normal);
    m_second->addWidget(m_badges);
    m_second->addWidget(m_people, 1);
    auto* safe = new QHBoxLayout(m_safe);
    safe->setContentsMargins(0, 0, 0, 0);
    safe->setSpacing(grid::normal);
    safe->addWidget(new Badge(tr("Safe contact"), Tone::Warning, u"call-stop"_s, m_safe), 0, Qt::AlignTop);
    safe->addWidget(m_safeText, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, grid::normal);
    layout->setSpacing(grid::small);
    layout->addLayout(m_first);
    layout->addLayout(m_second);
    layout->addWidget(m_safe);

    connect(m_reveal, &QPushButton::clicked, this, &CaseHeader::revealRequested);
    connect(m_who, &QPushButton::clicked, this, &CaseHeader::personRequested);
    m_deadline->setObjectName(u"deadlineBadge"_s);
    m_deadline->setToolTip(tr("Shows the task that is due next (Ctrl+D)"));
    m_deadline->hide();
    connect(m_deadline, &QPushButton::clicked, this, &CaseHeader::openNextTask);
}

void CaseHeader::addButton(QWidget* button)
{
    m_first->addWidget(button);
}

void CaseHeader::showCase(const CaseOverview& overview, const std::optional<Person>& revealed)
{
    const bool hidden = overview.masked && !revealed;
    const Person& person = revealed ? *revealed : overview.subject;
    m_who->setText(hidden ? tr("Protected person") : person.name().replace(u'&', u"&&"_s));
    QStringList about;
    if (!hidden) {
        if (const std::optional<int> age = person.ageOn(m_context.today())) {
            about += tr("%n year(s)", nullptr, *age);
        }
        if (person.identityNumber) {
            about += person.identityNumber->display();
        }
        if (person.needsInterpreter) {
            const QString language = m_context.label(u"language"_s, person.language);
            about += language.isEmpty() ? tr("needs an interpreter") : tr("interpreter: %1").arg(language);
        }
    }
    m_about->setText(about.join(u" · "_s));
    m_reveal->setVisible(hidden);
    showBadges(overview);

    QStringList people;
    people += overview.handlerName.isEmpty() ? tr("No handler yet")
                                             : tr("Handler: %1").arg(overview.handlerName);
    if (!overview.coHandlers.isEmpty()) {
        QStringList names;
        for (const Colleague& colleague : overview.coHandlers) {
            names += colleague.name;
        }
        people += tr("Together with: %1").arg(names.join(u", "_s));
    }
    people += overview.unitName;
    m_people->setText(people.join(u" · "_s));

    QString safe = safeContactText(person.safeContact);
    if (hidden && safe.isEmpty()) {
        safe = tr(
            "Protected identity. Reveal the person and read how contact is safe before you call or write.");
    }
    m_safeText->setText(safe);
    m_safe->setVisible(!safe.isEmpty());
}

/// Beside the badges where there is room for it, else below them.
void CaseHeader::arrange()
{
    const int needed = m_badges->layout()->sizeHint().width() + fontMetrics().averageCharWidth() * 40;
    const auto direction = needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    const bool beside = direction == QBoxLayout::LeftToRight;
    m_badges->setSizePolicy(beside ? QSizePolicy::Minimum : QSizePolicy::Preferred, QSizePolicy::Preferred);
    if (m_second->direction() != direction) {
        m_second->setDirection(direction);
        m_second->setSpacing(beside ? grid::normal : grid::small);
    }
}

void CaseHeader::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void CaseHeader::showBadges(const CaseOverview& overview)
{
    qDeleteAll(m_badges->findChildren<Badge*>(QString(), Qt::FindDirectChildrenOnly));
    const auto add = [this](const QString& name, const QString& text, Tone tone, const QString& icon = {}) {
        auto* badge = new Badge(text, tone, icon, m_badges);
        badge->setObjectName(name);
        m_badges->layout()->addWidget(badge);
        badge->show();
    };
    add(u"kindBadge"_s, kindText(overview.file.kind), Tone::Neutral, u"user"_s);
    const bool open = overview.file.status == CaseStatus::Open;
    add(u"statusBadge"_s, statusText(overview.file.status), open ? Tone::Accent : Tone::Neutral,
        open ? u"folder-open"_s : u"folder"_s);
    if (overview.subject.isProtected()) {
        add(u"protectionBadge"_s, m_context.label(u"protection"_s, toCode(overview.subject.protection)),
            Tone::Warning, u"object-locked"_s);
    }
    if (open && overview.file.intake.dangerNow == YesNo::Yes) {
        add(u"dangerBadge"_s, tr("Danger at first contact"), Tone::Danger);
    }
    if (overview.file.walled) {
        add(u"wallBadge"_s, tr("Wall"), Tone::Warning, u"security-high"_s);
    }
    for (const AssessmentRow& row : toldAssessments(overview.latestAssessments)) {
        add(u"riskBadge"_s,
            tr("%1: %2, %3", "instrument, level, day")
                .arg(row.title.in(m_context.language()), assessment::levelText(row.level).toLower(),
                    dateText(row.assessedOn)),
            assessment::levelTone(row.level));
    }
    if (const std::optional<QDate> again = nextAssessment(overview.latestAssessments); open && again) {
        const bool late = *again < m_context.today();
        add(u"reassessBadge"_s, tr("New assessment: %1").arg(dueText(*again, m_context.today())),
            late ? Tone::Danger : Tone::Neutral, late ? QString() : u"view-refresh"_s);
    }
    showDeadline(overview.openTasks);
    arrange();
}

void CaseHeader::showDeadline(const QList<TaskRow>& openTasks)
{
    m_badges->layout()->removeWidget(m_deadline);
    const auto next
        = std::ranges::min_element(openTasks, {}, [](const TaskRow& row) { return row.task.dueOn; });
    m_next = next == openTasks.end() ? TaskId() : next->task.id;
    m_deadline->setVisible(!m_next.isNull());
    if (m_next.isNull()) {
        return;
    }
    const QDate today = m_context.today();
    const QDate due = next->task.dueOn;
    m_deadline->set(tr("Next: %1").arg(dueText(due, today)),
        due < today        ? Tone::Danger
            : due == today ? Tone::Warning
                           : Tone::Neutral,
        u"chronometer"_s);
    m_badges->layout()->addWidget(m_deadline); // after all others
    if (QWidget* above = m_first->itemAt(m_first->count() - 1)->widget(); above != nullptr) {
        setTabOrder(above, m_deadline);
    }
}

void CaseHeader::openNextTask()
{
    if (!m_next.isNull()) {
        Q_EMIT taskRequested(m_next.toString());
    }
}

} // namespace frid::ui
