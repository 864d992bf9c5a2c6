#include "casereview/ReviewWalkPane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

#include <frid/application/ErrorText.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Prompt.h>

#include "casefile/CaseHeader.h"
#include "casefile/ReadingPane.h"
#include "casereview/ReviewEditor.h"
#include "casereview/ReviewMinutesDialog.h"
#include "person/RevealPerson.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

ReviewWalkPane::ReviewWalkPane(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_place(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_previous(new QPushButton(Icons::get(u"go-previous"_s), tr("Previous"), this))
    , m_next(new QPushButton(Icons::get(u"go-next"_s), tr("Next"), this))
    , m_skip(new QPushButton(tr("Skip"), this))
    , m_minutes(new QPushButton(Icons::get(u"document-print"_s), tr("Minutes…"), this))
    , m_end(new QPushButton(tr("End"), this))
    , m_open(new QPushButton(Icons::get(u"folder-documents"_s), tr("Open the case")))
    , m_banner(new Banner(this))
    , m_header(new CaseHeader(context, this))
    , m_reading(new ReadingPane)
    , m_editor(new ReviewEditor(context))
{
    setObjectName(u"reviewWalkPane"_s);
    build();
    connect(&context, &AppContext::caseChanged, this, [this](const CaseId& changed) {
        if (isVisible() && changed == current()) {
            read(false);
        }
    });
    // Whoever unlocks has to reveal once more.
    connect(&context, &AppContext::aboutToLock, this, [this] {
        if (m_shown) {
            m_header->showCase(*m_shown, {});
        }
    });
    connect(m_editor, &ReviewEditor::finished, this, [this](const CaseId& id) { signedOne(id); });
}

void ReviewWalkPane::build()
{
    m_place->setObjectName(u"reviewPlace"_s);
    makeHeadline(m_place, Headline::Section);
    m_progress->setObjectName(u"reviewProgress"_s);
    makeHint(m_progress);
    m_previous->setObjectName(u"previousReviewButton"_s);
    m_previous->setToolTip(tr("The case before (Ctrl+PgUp)"));
    m_next->setObjectName(u"nextReviewButton"_s);
    m_next->setToolTip(tr("The next case; what you have written is kept (Ctrl+PgDown)"));
    m_skip->setObjectName(u"skipReviewButton"_s);
    m_skip->setToolTip(tr("Goes on and marks the case as not gone through"));
    m_minutes->setObjectName(u"walkMinutesButton"_s);
    m_end->setObjectName(u"endReviewButton"_s);
    m_end->setToolTip(tr("Back to the choice of cases; what you have written is kept"));
    m_banner->setClosable(true);
    m_reading->setObjectName(u"reviewReading"_s);
    m_open->setObjectName(u"openReviewedCaseButton"_s);
    m_header->addButton(m_open);

    auto* head = new QHBoxLayout;
    head->addWidget(m_place);
    head->addWidget(m_progress);
    head->addStretch();
    for (QPushButton* button : {m_previous, m_next, m_skip, m_minutes, m_end}) {
        head->addWidget(button);
    }
    auto* split = new QSplitter(this);
    split->addWidget(m_reading);
    split->addWidget(m_editor);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    layout->addLayout(head);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(split, 1);

    connect(m_previous, &QPushButton::clicked, this, &ReviewWalkPane::previous);
    connect(m_next, &QPushButton::clicked, this, &ReviewWalkPane::next);
    connect(m_skip, &QPushButton::clicked, this, &ReviewWalkPane::skip);
    connect(m_minutes, &QPushButton::clicked, this, &ReviewWalkPane::printMinutes);
    connect(m_end, &QPushButton::clicked, this, [this] {
        m_editor->flush();
        Q_EMIT ended();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT m_context.caseRequested(current()); });
    connect(m_header, &CaseHeader::personRequested, this, [this] {
        if (m_shown) {
            Q_EMIT m_context.personRequested(m_shown->file.subject);
        }
    });
    connect(m_header, &CaseHeader::taskRequested, m_open, &QPushButton::click);
    connect(m_header, &CaseHeader::revealRequested, this, &ReviewWalkPane::reveal);
    const auto shortcut = [this](int key, void (ReviewWalkPane::*run)()) {
        auto* made = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, run);
    };
    shortcut(Qt::Key_PageDown, &ReviewWalkPane::next);
    shortcut(Qt::Key_PageUp, &ReviewWalkPane::previous);
}

void ReviewWalkPane::start(const ReviewRound& round, const QList<ReviewCaseRow>& cases)
{
    m_round = round;
    m_cases = cases;
    m_signed.clear();
    m_skipped.clear();
    m_begun.clear();
    m_at = 0;
    go(0);
}

void ReviewWalkPane::refresh()
{
    if (!current().isNull()) {
        read(false);
    }
}

CaseId ReviewWalkPane::current() const
{
    return m_at < m_cases.size() ? m_cases.at(m_at).row.id : CaseId();
}

void ReviewWalkPane::next()
{
    if (m_at + 1 < m_cases.size()) {
        go(m_at + 1);
        return;
    }
    m_editor->flush();
    m_banner->showMessage(
        Tone::Accent, tr("That was the last case."), tr("Minutes…"), [this] { printMinutes(); });
}

void ReviewWalkPane::previous()
{
    if (m_at > 0) {
        go(m_at - 1);
    }
}

void ReviewWalkPane::skip()
{
    m_skipped.insert(current());
    next();
    showProgress();
}

void ReviewWalkPane::go(int place)
{
    if (m_shown && m_shown->file.id == current() && m_editor->isEnabled()) {
        if (m_editor->isBegun()) {
            m_begun.insert(current());
        } else {
            m_begun.remove(current());
        }
    }
    m_editor->flush();
    m_banner->hide();
    m_at = place;
    m_shown.reset();
    m_editor->setEnabled(false); // until the case is there
    m_reading->showText({}, tr("Reading…"), {});
    showProgress();
    read(true);
}

void ReviewWalkPane::read(bool anew)
{
    const int asked = ++m_asked;
    onResult(
        m_context.ask([id = current(), today = m_context.today()](Services& services, const Session& who) {
            return readForReview(services, who, id, today);
        }),
        this,
        [this, asked, anew](const CaseForReview& found) {
            if (asked == m_asked) {
                showFound(found, anew);
            }
        },
        [this, asked, anew](const Error& error) {
            if (asked == m_asked) {
                m_banner->showMessage(
                    Tone::Danger, errorSentence(error), tr("Try again"), [this, anew] { read(anew); });
            }
        });
}

void ReviewWalkPane::showFound(const CaseForReview& found, bool anew)
{
    const bool first = !m_shown;
    m_shown = found.data.overview;
    m_header->showCase(*m_shown, {});
    m_open->setText(tr("Open %1", "case number").arg(m_shown->file.number.toString()));
    m_reading->showText({}, {}, caseForReviewText(m_context, found));
    const auto here = std::ranges::find_if(
        found.reviews, [this](const CaseReviewRow& row) { return row.review.round == m_round.id; });
    const bool done = here != found.reviews.cend();
    if (done) {
        m_signed.insert(current());
        m_begun.remove(current());
        m_editor->setEnabled(false);
        if (anew) {
            m_banner->showMessage(Tone::Success,
                tr("The review of this case is signed: %1").arg(signaturesText(*here).simplified()));
        }
    } else if (anew || first) {
        m_editor->setEnabled(true);
        m_editor->start(*m_shown, found.reviews, m_round.id);
    }
    showProgress();
}

void ReviewWalkPane::showProgress()
{
    m_place->setText(tr("%1 of %2", "place of a case in a sitting").arg(m_at + 1).arg(m_cases.size()));
    QStringList parts{tr("%n signed", nullptr, int(m_signed.size()))};
    if (!m_begun.isEmpty()) {
        parts += tr("%n begun, not signed", nullptr, int(m_begun.size()));
    }
    if (!m_skipped.isEmpty()) {
        parts += tr("%n skipped", nullptr, int(m_skipped.size()));
    }
    m_progress->setText(parts.join(u" · "_s));
    m_previous->setEnabled(m_at > 0);
}

void ReviewWalkPane::signedOne(CaseId id)
{
    m_signed.insert(id);
    m_skipped.remove(id);
    m_begun.remove(id);
    if (id == current()) {
        m_editor->setEnabled(false);
        next();
    }
    showProgress();
}

void ReviewWalkPane::printMinutes()
{
    makeReviewMinutesDialog(m_context, m_round.unit, m_round.id, this)->open();
}

void ReviewWalkPane::reveal()
{
    if (!m_shown) {
        return;
    }
    revealPerson(
        m_context, m_shown->file.subject, current(), this,
        [this, id = current()](const PersonView& view) {
            if (m_shown && id == current()) {
                m_header->showCase(*m_shown, view.person);
            }
        },
        [this](const Error& error) { m_context.prompt().error(this, error); });
}

} // namespace frid::ui
