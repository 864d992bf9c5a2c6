#include <frid/ui/shell/CommandPalette.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <utility>

#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int debounceMs = 60;
constexpr int visibleRows = 9;
constexpr int subtitleRole = Qt::UserRole + 1;

/// Title with a quieter subtitle below.
class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {200, option.fontMetrics.height() * 2 + grid::normal * 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.palette.color(QPalette::Midlight));
            painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), grid::radius, grid::radius);
        }
        const int side = option.fontMetrics.height() + grid::small;
        QRect area = option.rect.adjusted(12, grid::normal, -12, -grid::normal);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(area.left(), area.center().y() - side / 2, side, side));
        area.setLeft(area.left() + side + 12);
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(option.palette.color(QPalette::Text));
        const QString subtitle = index.data(subtitleRole).toString();
        const QRect first(area.left(), area.top(), area.width(), option.fontMetrics.height());
        const QFontMetrics metrics(bold);
        painter->drawText(subtitle.isEmpty() ? area : first, Qt::AlignVCenter | Qt::AlignLeft,
            metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        painter->setFont(option.font);
        painter->setPen(chosen ? option.palette.color(QPalette::Text) : hintColor());
        painter->drawText(first.translated(0, option.fontMetrics.height()), Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(subtitle, Qt::ElideRight, area.width()));
        painter->restore();
    }
};
} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint)
    , m_query(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Search"));
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::normal, grid::normal, grid::normal, grid::normal);
    layout->setSpacing(grid::normal);
    layout->addWidget(m_query);
    layout->addWidget(m_list);
    m_query->setObjectName(u"paletteQuery"_s);
    m_query->setPlaceholderText(tr("Person, case number or command"));
    m_query->setAccessibleName(tr("Search for a person, a case number or a command"));
    m_query->addAction(Icons::get(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_query->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &CommandPalette::ask);
    connect(m_query, &QLineEdit::textChanged, this, [this] { m_debounce.start(); });
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::addProvider(PaletteProvider provider)
{
    m_providers.append(std::move(provider));
}

void CommandPalette::clearProviders()
{
    m_providers.clear();
    m_answers.clear();
    m_items.clear();
    m_list->clear();
    ++m_round;
}

void CommandPalette::open(const QString& query, QWidget* anchor)
{
    const QWidget* window = parentWidget();
    const int rows = fontMetrics().height() * 2 + grid::normal * 2;
    const int wanted = qMin(fontMetrics().averageCharWidth() * 80, window->width() - 2 * grid::huge);
    resize(qMax(wanted, anchor != nullptr ? anchor->width() : 0),
        qMin(rows * visibleRows + m_query->sizeHint().height() + 3 * grid::normal, window->height() * 3 / 4));
    if (anchor != nullptr) {
        // Wider than the field, so kept inside the window.
        const int rightmost = window->mapToGlobal(QPoint(window->width() - width() - grid::normal, 0)).x();
        const QPoint place = anchor->mapToGlobal(QPoint((anchor->width() - width()) / 2, 0));
        move(qMin(place.x(), rightmost), place.y());
    } else {
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 10)));
    }
    m_query->setText(query);
    show();
    m_query->setFocus();
    m_query->selectAll();
    m_debounce.stop();
    ask();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_list->currentRow();
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(qMin(row + 1, m_list->count() - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(qMax(row - 1, 0));
            return true;
        case Qt::Key_PageDown:
            m_list->setCurrentRow(qMin(row + visibleRows - 1, m_list->count() - 1));
            return true;
        case Qt::Key_PageUp:
            m_list->setCurrentRow(qMax(row - visibleRows + 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::ask()
{
    const quint64 round = ++m_round;
    m_answers = QList<QList<PaletteItem>>(m_providers.size());
    m_outstanding = int(m_providers.size());
    const QString query = m_query->text().trimmed();
    const QPointer<CommandPalette> self(this);
    for (int i = 0; i < m_providers.size(); ++i) {
        m_providers.at(i)(query, [self, i, round](const QList<PaletteItem>& items) {
            if (!self.isNull()) {
                self->answer(i, round, items);
            }
        });
    }
}

void CommandPalette::answer(int provider, quint64 round, const QList<PaletteItem>& items)
{
    if (round != m_round) {
        return;
    }
    m_answers[provider] = items;
    --m_outstanding;
    fill();
}

void CommandPalette::fill()
{
    m_items.clear();
    m_list->clear();
    for (const QList<PaletteItem>& items : std::as_const(m_answers)) {
        m_items += items;
    }
    for (const PaletteItem& item : std::as_const(m_items)) {
        auto* row = new QListWidgetItem(Icons::get(item.icon), item.title, m_list);
        row->setData(subtitleRole, item.subtitle);
        row->setData(Qt::AccessibleTextRole,
            item.subtitle.isEmpty() ? item.title : item.title + u", "_s + item.subtitle);
    }
    if (m_items.isEmpty() && m_outstanding == 0) {
        auto* row = new QListWidgetItem(tr("Nothing found"), m_list);
        row->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    if (m_debounce.isActive()) {
        m_debounce.stop(); // Enter came before the list followed the text
        ask();
    }
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_items.size()) {
        return;
    }
    const auto run = m_items.at(row).run;
    close();
    if (run) {
        run();
    }
}

} // namespace frid::ui
