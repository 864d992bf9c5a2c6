#include "casefile/PersonPicker.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QString hitText(const DirectoryEntry& entry)
{
    if (entry.masked) {
        return PersonPicker::tr("Protected person %1").arg(entry.caseNumbers.join(u", "_s)).trimmed();
    }
    QStringList parts{u"%1 %2"_s.arg(entry.givenName, entry.familyName).trimmed()};
    if (entry.birthDate.isValid()) {
        parts += entry.birthDate.toString(Qt::ISODate);
    } else if (entry.birthYear > 0) {
        parts += PersonPicker::tr("born %1").arg(entry.birthYear);
    }
    parts += entry.caseNumbers;
    return parts.join(u" · "_s);
}
} // namespace

PersonPicker::PersonPicker(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_query(new QLineEdit(this))
    , m_hits(new QListWidget(this))
    , m_state(new QLabel(this))
    , m_later(new QTimer(this))
{
    m_query->setObjectName(u"personQuery"_s);
    m_query->setAccessibleName(tr("Name, personal identity number or case number"));
    m_query->setPlaceholderText(tr("Name, personal identity number or case number"));
    m_query->setClearButtonEnabled(true);
    // A draft keeps no person: a name put back would make a second record of somebody who was chosen.
    m_query->setProperty("noDraft", true);
    m_hits->setObjectName(u"personHits"_s);
    m_hits->setAccessibleName(tr("People found"));
    m_hits->setMaximumHeight(fontMetrics().height() * 7);
    m_hits->hide();
    m_state->setObjectName(u"personState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    makeHint(m_state);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    layout->addWidget(m_query);
    layout->addWidget(m_hits);
    layout->addWidget(m_state);
    setFocusProxy(m_query);
    m_query->installEventFilter(this);
    m_hits->installEventFilter(this);
    m_later->setSingleShot(true);
    m_later->setInterval(120);
    connect(m_later, &QTimer::timeout, this, &PersonPicker::search);
    connect(m_query, &QLineEdit::textEdited, this, [this] {
        m_person = PersonId();
        m_later->start();
        Q_EMIT personChanged();
    });
    connect(m_hits, &QListWidget::itemActivated, this, &PersonPicker::take);
    connect(m_hits, &QListWidget::itemClicked, this, &PersonPicker::take);
}

void PersonPicker::setPerson(PersonId id, const QString& name)
{
    m_person = id;
    m_query->setText(name);
    m_hits->hide();
    m_state->setText(id.isNull() ? QString() : tr("Registered person"));
    Q_EMIT personChanged();
}

QString PersonPicker::typedName() const
{
    return m_person.isNull() ? m_query->text().simplified() : QString();
}

void PersonPicker::search()
{
    const QString query = m_query->text().trimmed();
    const int asked = ++m_asked;
    if (query.size() < 2) {
        m_hits->hide();
        m_state->clear();
        return;
    }
    onResult(
        m_context.ask([query](Services& services, const Session& who) {
            return services.persons().search(who, query, 8);
        }),
        this,
        [this, asked](const QList<DirectoryHit>& hits) {
            if (asked != m_asked || !m_person.isNull()) {
                return;
            }
            m_hits->clear();
            for (const DirectoryHit& hit : hits) {
                auto* item = new QListWidgetItem(hitText(hit.person), m_hits);
                item->setData(Qt::UserRole, hit.person.id.toString());
                item->setData(Qt::UserRole + 1,
                    hit.person.masked
                        ? tr("Protected person")
                        : u"%1 %2"_s.arg(hit.person.givenName, hit.person.familyName).trimmed());
            }
            m_hits->setVisible(!hits.isEmpty());
            m_state->setText(hits.isEmpty() ? tr("Nobody registered by that name. Saving makes a new person.")
                                            : tr("Choose one (Down, Enter), or save to make a new person."));
        },
        [](const Error&) {});
}

void PersonPicker::take()
{
    if (const QListWidgetItem* item = m_hits->currentItem()) {
        setPerson(PersonId::fromString(item->data(Qt::UserRole).toString()),
            item->data(Qt::UserRole + 1).toString());
        m_query->setFocus();
    }
}

bool PersonPicker::eventFilter(QObject* watched, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (watched == m_query && m_hits->isVisible() && key == Qt::Key_Down) {
        m_hits->setCurrentRow(0);
        m_hits->setFocus();
        return true;
    }
    if (watched == m_hits && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        take(); // and no more: the list would hand the key on to the dialog, which would save
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace frid::ui
