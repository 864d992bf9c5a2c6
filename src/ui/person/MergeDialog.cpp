#include "person/MergeDialog.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FieldText.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/Theme.h>

#include "person/PersonText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostHits = 20;
constexpr int shownRows = 4;
} // namespace

MergeDialog::MergeDialog(AppContext& context, const Person& kept, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_kept(kept)
    , m_query(new QLineEdit(this))
    , m_hits(new QListWidget(this))
    , m_state(new QLabel(this))
    , m_both(new QWidget)
    , m_banner(new Banner(this))
    , m_action(new QPushButton(tr("Merge"), this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge two records of one person"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* label = new QLabel(tr("&Find the other record"), this);
    label->setBuddy(m_query);
    m_query->setObjectName(u"mergeQuery"_s);
    m_query->setAccessibleName(tr("Find the other record"));
    m_query->setText(kept.name());
    m_hits->setObjectName(u"mergeHits"_s);
    m_hits->setAccessibleName(tr("Records found"));
    m_hits->setFixedHeight(fontMetrics().height() * shownRows * 2);
    m_state->setObjectName(u"mergeState"_s);
    m_state->setWordWrap(true);
    makeHint(m_state);
    m_banner->showMessage(Tone::Warning,
        tr("Cases of the other record move to this one. Facts of this record are kept; the other record "
           "stays "
           "as it is, in the background. You can undo it on the person's page. Merge only when you are sure "
           "that it is the same person."));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_both);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_action->setObjectName(u"actionButton"_s);
    m_action->setEnabled(false);
    m_action->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_action);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::wide, grid::wide, grid::wide);
    layout->setSpacing(grid::normal);
    layout->addWidget(m_banner);
    layout->addWidget(label);
    layout->addWidget(m_query);
    layout->addWidget(m_hits);
    layout->addWidget(m_state);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    m_later.setSingleShot(true);
    m_later.setInterval(150);
    connect(&m_later, &QTimer::timeout, this, &MergeDialog::search);
    connect(m_query, &QLineEdit::textChanged, this, [this] { m_later.start(); });
    connect(m_hits, &QListWidget::currentRowChanged, this, &MergeDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &MergeDialog::merge);
    resize(QSize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 40)
               .boundedTo(screen()->availableSize() * 9 / 10));
    search();
}

void MergeDialog::search()
{
    const int asked = ++m_asked;
    onResult(
        m_context.ask([query = m_query->text()](Services& services, const Session& who) {
            return services.persons().search(who, query, mostHits);
        }),
        this,
        [this, asked](const QList<DirectoryHit>& hits) {
            if (asked != m_asked) {
                return;
            }
            m_hits->clear();
            for (const DirectoryHit& hit : hits) {
                if (hit.person.id == m_kept.id || hit.person.masked) {
                    continue;
                }
                QStringList facts{nameText(hit.person)};
                facts += hit.person.identityDigits.isEmpty() ? bornText(hit.person)
                                                             : numberText(hit.person.identityDigits);
                facts += hit.person.caseNumbers;
                facts.removeAll(QString());
                auto* item = new QListWidgetItem(facts.join(u" · "_s), m_hits);
                item->setData(Qt::UserRole, hit.person.id.toString());
            }
            m_state->setText(m_hits->count() > 0
                    ? tr("Choose one to see both records side by side.")
                    : tr("No other record matches. Try part of the name, or the personal identity number."));
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Warning, errorSentence(error)); });
}

void MergeDialog::choose()
{
    m_action->setEnabled(false);
    const QListWidgetItem* item = m_hits->currentItem();
    if (item == nullptr) {
        return;
    }
    const PersonId id = PersonId::fromString(item->data(Qt::UserRole).toString());
    onResult(
        m_context.ask(
            [id](Services& services, const Session& who) { return services.persons().open(who, id); }),
        this,
        [this, id](const PersonView& view) {
            const QListWidgetItem* now = m_hits->currentItem();
            if (now != nullptr && now->data(Qt::UserRole).toString() == id.toString()) {
                showBoth(view.person);
                m_action->setEnabled(view.right == PersonRight::Full && !view.masked);
            }
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Warning, errorSentence(error)); });
}

void MergeDialog::showBoth(const Person& other)
{
    m_other = other;
    qDeleteAll(m_both->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_both->layout();
    auto* rows = new QGridLayout(m_both);
    rows->setHorizontalSpacing(grid::huge);
    rows->setColumnStretch(1, 1);
    rows->setColumnStretch(2, 1);
    const auto put = [this, rows](const QString& text, int row, int column, bool bold) {
        auto* cell = new QLabel(text.isEmpty() ? u"–"_s : text, m_both);
        cell->setTextFormat(Qt::PlainText);
        cell->setWordWrap(true);
        if (bold) {
            makeHeadline(cell, Headline::Group);
        }
        rows->addWidget(cell, row, column, Qt::AlignTop);
    };
    put(tr("This record, kept"), 0, 1, true);
    put(tr("The other record"), 0, 2, true);
    const FieldMap mine = toFields(m_kept);
    const FieldMap theirs = toFields(other);
    int row = 1;
    for (qsizetype i = 0; i < mine.size() && i < theirs.size(); ++i) {
        const QString& name = mine.at(i).name;
        const QString kept = fieldValueText(m_context, name, mine.at(i).value);
        const QString gone = fieldValueText(m_context, name, theirs.at(i).value);
        if (kept.isEmpty() && gone.isEmpty()) {
            continue;
        }
        put(fieldLabel(name), row, 0, false);
        put(kept, row, 1, kept != gone);
        put(gone, row, 2, kept != gone);
        ++row;
    }
    rows->setRowStretch(row, 1);
}

void MergeDialog::merge()
{
    onResult(
        m_context.ask([kept = m_kept.id, other = m_other.id](Services& services, const Session& who) {
            return services.persons().merge(who, kept, other);
        }),
        this,
        [this](const MergeId&) {
            AppContext& context = m_context;
            const PersonId kept = m_kept.id;
            const PersonId other = m_other.id;
            accept();
            Q_EMIT context.personChanged(kept);
            Q_EMIT context.personChanged(other);
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Warning, errorSentence(error)); }, m_action);
}

} // namespace frid::ui
