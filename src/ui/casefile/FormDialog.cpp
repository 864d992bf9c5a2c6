#include <frid/ui/casefile/FormDialog.h>

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QShowEvent>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/ConflictDialog.h>
#include <frid/ui/casefile/FieldText.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/MoneyField.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

const QString revisionKey = u"_revision"_s;

/// As high as its content, up to what the screen has.
class FormScroll : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize inner = widget() == nullptr ? QSize() : widget()->sizeHint();
        const QSize room = screen()->availableSize();
        return {qMin(inner.width() + grid::huge, room.width() * 9 / 10),
            qMin(inner.height() + grid::small, room.height() * 7 / 10)};
    }
};
} // namespace

bool datesUnderstood(const QWidget* form, FormMessages& messages)
{
    messages.clear();
    bool all = true;
    const QList<DateField*> dates = form->findChildren<DateField*>();
    for (const DateField* field : dates) {
        if (field->hasBadText()) {
            messages.show({ErrorCode::Invalid, field->objectName(), u"date"_s});
            all = false;
        }
    }
    const QList<MoneyField*> sums = form->findChildren<MoneyField*>();
    for (const MoneyField* field : sums) {
        if (field->hasBadText()) {
            messages.show({ErrorCode::Invalid, field->objectName(), u"money"_s});
            all = false;
        }
    }
    const QList<TimeField*> times = form->findChildren<TimeField*>();
    for (const TimeField* field : times) {
        if (field->hasBadText()) {
            messages.show({ErrorCode::Invalid, field->objectName(), u"time"_s});
            all = false;
        }
    }
    return all;
}

FormDialog::FormDialog(AppContext& context, const QString& name, const QString& title, const QString& action,
    QWidget* parent, int columns)
    : QDialog(parent)
    , m_context(context)
    , m_form(new FormGrid(nullptr, columns))
    , m_banner(new Banner(this))
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QWidget(this))
    , m_action(new QPushButton(action, m_buttons))
    , m_messages(new FormMessages(m_form))
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);

    auto* inner = new QWidget;
    auto* innerLayout = new QVBoxLayout(inner);
    innerLayout->setContentsMargins(grid::wide, grid::wide, grid::wide, grid::wide);
    innerLayout->addWidget(m_form);
    innerLayout->addStretch();
    auto* scroll = new FormScroll(this);
    m_scroll = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* cancel = new QPushButton(tr("Cancel"), m_buttons);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_action->setObjectName(u"actionButton"_s);
    m_action->setDefault(true);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_action);

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_banner);
    m_layout->addWidget(scroll, 1);
    m_layout->addWidget(m_buttons);

    connect(cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &FormDialog::submit);
    for (const QKeySequence& keys : {QKeySequence(Qt::CTRL | Qt::Key_S),
             QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        connect(new QShortcut(keys, this), &QShortcut::activated, m_action, [this] { m_action->click(); });
    }
}

QPushButton* FormDialog::addOtherAction(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, m_buttons);
    button->setObjectName(name);
    button->setAutoDefault(false);
    auto* row = qobject_cast<QHBoxLayout*>(m_buttons->layout());
    row->insertWidget(row->count() - 1, button);
    return button;
}

void FormDialog::keepDraft(const DraftKey& key)
{
    m_draft = key;
    m_keeper = new DraftKeeper(m_form, [this](QJsonObject form) {
        form.insert(revisionKey, m_seen);
        onResult(
            m_context.saveDraft(*m_draft, form), this, [this] { m_keeper->saved(m_context.clock().now()); },
            [this](const Error& error) { m_keeper->failed(error); });
    });
    if (auto* row = qobject_cast<QHBoxLayout*>(m_buttons->layout())) {
        row->insertWidget(0, m_keeper->statusLabel());
    }
    connect(&m_context, &AppContext::aboutToLock, m_keeper, &DraftKeeper::flush);
    const QJsonObject fresh = m_keeper->snapshot();
    m_base = fresh;
    const Revision read = m_seen;
    onResult(
        m_context.loadDraft(key), this,
        [this, fresh, read](const std::optional<QJsonObject>& draft) {
            if (!draft || m_keeper->isChanged()) {
                return;
            }
            m_keeper->restore(*draft);
            m_base = {}; // what the draft began from is not known
            m_seen = draft->value(revisionKey).toInteger(m_seen);
            m_banner->showMessage(Tone::Accent, tr("What you wrote earlier has been put back."),
                tr("Start over"), [this, fresh, read] {
                    m_keeper->restore(fresh);
                    m_keeper->markClean();
                    m_base = fresh;
                    m_seen = read;
                    m_context.removeDraft(*m_draft);
                    m_banner->hide();
                });
        },
        [](const Error&) {});
}

void FormDialog::settle(const FieldMap& theirs, const FieldMap& mine, Revision revision,
    std::function<void(const QSet<QString>& takeTheirs)> load,
    std::function<QString(const QString& field, const QString& value)> words, std::function<void()> again)
{
    const QJsonObject now = DraftKeeper(m_form, [](const QJsonObject&) {}).snapshot();
    QList<FieldChange> differing;
    QSet<QString> untouched; // theirs to change: nobody has to choose
    const QList<FieldChange> all = changedFields(theirs, mine);
    for (const FieldChange& change : all) {
        if (m_form->findChild<QWidget*>(change.name) == nullptr) {
            continue;
        }
        if (m_base.contains(change.name) && m_base.value(change.name) == now.value(change.name)) {
            untouched.insert(change.name);
        } else {
            differing.append(change);
        }
    }
    const auto go = [this, load = std::move(load), again = std::move(again), revision, untouched](
                        const QSet<QString>& chosen) {
        const QSet<QString> takeTheirs = chosen | untouched;
        DraftKeeper reader(m_form, [](const QJsonObject&) {});
        QJsonObject kept = reader.snapshot();
        load(takeTheirs);
        m_base = reader.snapshot();
        for (const QString& field : takeTheirs) {
            kept.remove(field);
        }
        reader.restore(kept);
        m_seen = revision;
        if (again) {
            again();
        } else {
            submit();
        }
    };
    if (differing.isEmpty()) {
        go({});
        return;
    }
    const auto valueText = [this, words = std::move(words)](const QString& field, const QString& value) {
        if (const QString text = words ? words(field, value) : QString(); !text.isEmpty()) {
            return text;
        }
        // A list's own words: an id would tell nobody anything.
        const auto* list = m_form->findChild<CodeCombo*>(field);
        const int entry = list == nullptr ? -1 : list->findData(value);
        return entry < 0 ? fieldValueText(m_context, field, value) : list->itemText(entry);
    };
    const auto labelOf = [this](const QString& field) {
        const QString known = fieldLabel(field);
        const auto* widget = m_form->findChild<QWidget*>(field);
        return known != field || widget == nullptr ? known : widget->accessibleName();
    };
    auto* dialog = new ConflictDialog(m_context, differing, go, this, labelOf, valueText);
    dialog->open();
}

void FormDialog::showError(const Error& error)
{
    if (m_messages->show(error)) {
        m_banner->hide();
    } else {
        m_banner->showMessage(Tone::Danger, errorSentence(error));
    }
}

void FormDialog::submit()
{
    if (m_submit && m_action->isEnabled()) {
        m_submit();
    }
}

void FormDialog::reject()
{
    if (m_keeper.isNull() || !m_keeper->isChanged()) {
        QDialog::reject();
        return;
    }
    // The draft stays and is offered the next time, so nothing needs to be asked.
    m_keeper->flush();
    QDialog::reject();
}

void FormDialog::showEvent(QShowEvent* event)
{
    // The fields came after the frame was laid out.
    if (!event->spontaneous()) {
        m_scroll->updateGeometry();
        m_layout->activate();
        // A third button would leave no room to say that a draft was saved.
        const bool third = m_buttons->findChildren<QPushButton*>().size() > 2;
        const int wide = fontMetrics().averageCharWidth() * (third ? 82 : 64);
        resize(sizeHint().expandedTo({wide, 0}).boundedTo(screen()->availableSize() * 9 / 10));
        m_scroll->widget()->installEventFilter(this);
    }
    orderTabs(this);
    QDialog::showEvent(event);
    if (!event->spontaneous()) {
        focusFirstField();
    }
}

/// Grows with what comes later: names that had to be read, a message at a field.
bool FormDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && watched == m_scroll->widget()) {
        m_scroll->updateGeometry();
        resize(size().expandedTo({0, sizeHint().height()}).boundedTo(screen()->availableSize() * 9 / 10));
    }
    return QDialog::eventFilter(watched, event);
}

/// The dialog would put it on its default button, and the first words typed would be lost.
void FormDialog::focusFirstField()
{
    const QWidget* now = focusWidget();
    if (now != nullptr && m_form->isAncestorOf(now)) {
        return;
    }
    for (QWidget* next = m_form->nextInFocusChain(); next != m_form; next = next->nextInFocusChain()) {
        if (m_form->isAncestorOf(next) && next->isVisibleTo(this) && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void FormDialog::finish()
{
    if (!m_keeper.isNull()) {
        m_keeper->markClean();
    }
    if (m_draft) {
        m_context.removeDraft(*m_draft);
    }
    accept();
}

} // namespace frid::ui
