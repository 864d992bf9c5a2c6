#include <frid/ui/shell/ShellWindow.h>

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/Theme.h>
#include <frid/ui/shell/CommandPalette.h>

#include "NavButton.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int numberedPages = 9;
}

ShellWindow::ShellWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_upper(new QVBoxLayout)
    , m_lower(new QVBoxLayout)
    , m_sidebar(new QWidget)
    , m_top(new QWidget)
    , m_title(new QLabel)
    , m_back(new QToolButton)
    , m_search(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_registry(new QLabel)
    , m_account(new QToolButton)
    , m_lock(new QToolButton)
    , m_accountMenu(new QMenu(this))
    , m_palette(new CommandPalette(this))
{
    setObjectName(u"shell"_s);
    setWindowTitle(u"Frid"_s);
    auto* centre = new QWidget(this);
    auto* across = new QHBoxLayout(centre);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);

    m_sidebar->setObjectName(u"sidebar"_s);
    m_sidebar->setAutoFillBackground(true);
    m_sidebar->setBackgroundRole(QPalette::AlternateBase);
    auto* side = new QVBoxLayout(m_sidebar);
    side->setContentsMargins(grid::normal, 12, grid::normal, 12);
    m_upper->setSpacing(grid::small / 2);
    m_lower->setSpacing(grid::small / 2);
    side->addLayout(m_upper);
    side->addStretch();
    side->addLayout(m_lower);
    auto* sideScroll = new QScrollArea(centre);
    sideScroll->setObjectName(u"sidebarScroll"_s);
    sideScroll->setFrameShape(QFrame::NoFrame);
    sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideScroll->setWidgetResizable(true);
    sideScroll->setFocusPolicy(Qt::NoFocus);
    sideScroll->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    sideScroll->setWidget(m_sidebar);
    m_sidebar->installEventFilter(this);
    across->addWidget(sideScroll);

    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    buildTop();
    right->addWidget(m_top);
    m_stack->setObjectName(u"pages"_s);
    right->addWidget(m_stack, 1);
    across->addLayout(right, 1);
    setCentralWidget(centre);
    buildStatus();

    for (int i = 0; i < numberedPages; ++i) {
        for (const auto modifier : {Qt::CTRL, Qt::ALT}) {
            auto* shortcut = new QShortcut(QKeySequence(modifier | Qt::Key(Qt::Key_1 + i)), this);
            connect(shortcut, &QShortcut::activated, this, [this, i] {
                if (i < m_order.size()) {
                    showPage(m_order.at(i));
                }
            });
        }
    }
    const auto onKey = [this](const QKeySequence& keys, auto&& run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openSearch(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT lockRequested(); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });

    // Never larger than the screen it opens on: many laptops have 1366 by 768.
    resize(QSize(1200, 800).boundedTo(screen()->availableSize() - QSize(16, 48)));
    restoreGeometry(QSettings().value(u"shell/geometry"_s).toByteArray());
}

void ShellWindow::buildTop()
{
    auto* layout = new QHBoxLayout(m_top);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::normal);
    layout->setSpacing(grid::normal);
    m_back->setObjectName(u"back"_s);
    m_back->setAutoRaise(true);
    m_back->setIcon(Icons::get(u"go-previous"_s));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setEnabled(false);
    connect(m_back, &QToolButton::clicked, this, &ShellWindow::goBack);
    layout->addWidget(m_back);
    m_title->setObjectName(u"pageTitle"_s);
    makeHeadline(m_title, Headline::Page);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_title, 3);
    m_search->setObjectName(u"globalSearch"_s);
    m_search->setPlaceholderText(tr("Search people, cases, commands (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search people, cases and commands"));
    m_search->setReadOnly(true);
    m_search->addAction(Icons::get(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    layout->addWidget(m_search, 2);
}

void ShellWindow::buildStatus()
{
    m_registry->setObjectName(u"registryText"_s);
    m_registry->setContentsMargins(grid::wide, 0, 0, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_registry, 1);
    m_account->setObjectName(u"account"_s);
    m_account->setAutoRaise(true);
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_account->setIcon(Icons::get(u"user-identity"_s));
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setMenu(m_accountMenu);
    m_lock->setObjectName(u"lock"_s);
    m_lock->setAutoRaise(true);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lock->setIcon(Icons::get(u"object-locked"_s));
    m_lock->setText(tr("Lock"));
    m_lock->setToolTip(tr("Lock at once (Ctrl+L)"));
    connect(m_lock, &QToolButton::clicked, this, &ShellWindow::lockRequested);
    statusBar()->addPermanentWidget(m_account);
    statusBar()->addPermanentWidget(m_lock);
}

void ShellWindow::addPage(const ShellPage& page)
{
    auto* button = new NavButton(page.title, page.icon, m_sidebar);
    button->setObjectName(u"nav-"_s + page.id);
    (page.atBottom ? m_lower : m_upper)->addWidget(button);
    const QString id = page.id;
    connect(button, &QToolButton::clicked, this, [this, id] { showPage(id); });
    m_entries.insert(id, Entry{page, button, nullptr, id});
    if (page.atBottom) {
        m_order.append(id);
    } else {
        qsizetype place = 0;
        while (place < m_order.size() && !m_entries.value(m_order.at(place)).page.atBottom) {
            ++place;
        }
        m_order.insert(place, id);
    }
    renumber();
}

void ShellWindow::clearPages()
{
    for (const Entry& entry : std::as_const(m_entries)) {
        delete entry.button;
        delete entry.widget;
    }
    m_entries.clear();
    m_order.clear();
    m_trail.clear();
    m_current.clear();
    m_title->clear();
    m_back->setEnabled(false);
}

void ShellWindow::showPage(const QString& id)
{
    if (m_entries.contains(id)) {
        reveal(id);
    }
}

void ShellWindow::openPage(const ShellPage& page, const QString& under)
{
    if (!m_entries.contains(page.id)) {
        m_entries.insert(page.id, Entry{page, nullptr, nullptr, under});
    }
    reveal(page.id);
}

void ShellWindow::closePage(const QString& id)
{
    const Entry entry = m_entries.value(id);
    if (entry.button != nullptr || !m_entries.contains(id)) {
        return;
    }
    m_trail.removeAll(id);
    m_entries.remove(id);
    if (entry.widget != nullptr) {
        m_stack->removeWidget(entry.widget);
        entry.widget->deleteLater();
    }
    if (m_current == id) {
        m_current.clear();
        const QString next = m_trail.isEmpty() ? m_order.value(0) : m_trail.takeLast();
        showPage(next);
    }
    m_back->setEnabled(!m_trail.isEmpty());
}

void ShellWindow::goBack()
{
    if (m_trail.isEmpty()) {
        return;
    }
    const QString before = m_trail.takeLast();
    m_current.clear();
    reveal(before);
}

QString ShellWindow::currentPageId() const
{
    return m_current;
}

QWidget* ShellWindow::page(const QString& id) const
{
    return m_entries.value(id).widget;
}

void ShellWindow::setPageCount(const QString& id, int count)
{
    if (auto* button = qobject_cast<NavButton*>(m_entries.value(id).button)) {
        button->setCount(count);
    }
}

void ShellWindow::retitlePage(const QString& id, const QString& title)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) {
        return;
    }
    found->page.title = title;
    if (id == m_current) {
        m_title->setText(title);
    }
}

void ShellWindow::openSearch(const QString& query)
{
    m_palette->open(query, m_search);
}

void ShellWindow::setRegistryText(const QString& text)
{
    m_registry->setText(text);
}

void ShellWindow::setAccountText(const QString& text)
{
    m_account->setText(text);
    m_account->setAccessibleName(tr("Account: %1").arg(text));
}

void ShellWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(u"shell/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

bool ShellWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search) {
        if (event->type() == QEvent::MouseButtonPress) {
            openSearch();
            return true;
        }
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const QString text = key->text();
            const bool typed = !text.isEmpty() && text.at(0).isPrint() && key->key() != Qt::Key_Space;
            if (typed || key->key() == Qt::Key_Space || key->key() == Qt::Key_Return
                || key->key() == Qt::Key_Down) {
                openSearch(typed ? text : QString());
                return true;
            }
        }
    } else if (watched == m_sidebar && event->type() == QEvent::LayoutRequest) {
        auto* scroll = qobject_cast<QScrollArea*>(m_sidebar->parentWidget()->parentWidget());
        scroll->setFixedWidth(m_sidebar->sizeHint().width());
    }
    return QMainWindow::eventFilter(watched, event);
}

void ShellWindow::reveal(const QString& id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) {
        return;
    }
    if (found->widget == nullptr && found->page.make) {
        QWidget* made = found->page.make(m_stack); // may itself open pages
        Entry& entry = m_entries[id];
        entry.widget = made;
        made->setObjectName(id);
        m_stack->addWidget(made);
    }
    const Entry entry = m_entries.value(id);
    if (entry.widget == nullptr) {
        return;
    }
    if (!m_current.isEmpty() && m_current != id) {
        m_trail.removeAll(id);
        m_trail.append(m_current);
    }
    m_current = id;
    for (const Entry& other : std::as_const(m_entries)) {
        if (other.button != nullptr) {
            other.button->setChecked(other.page.id == entry.under);
        }
    }
    m_title->setText(entry.page.title);
    m_back->setEnabled(!m_trail.isEmpty());
    m_stack->setCurrentWidget(entry.widget);
    orderTabs();
    Q_EMIT pageShown(id);
}

void ShellWindow::renumber()
{
    for (int i = 0; i < m_order.size(); ++i) {
        const Entry& entry = m_entries[m_order.at(i)];
        entry.button->setToolTip(
            i < numberedPages ? tr("%1 (Ctrl+%2)").arg(entry.page.title).arg(i + 1) : entry.page.title);
    }
}

void ShellWindow::orderTabs()
{
    // Sidebar, top, page, status bar: pages come late and would otherwise follow the status bar.
    QList<QWidget*> order;
    for (const QString& id : std::as_const(m_order)) {
        order.append(m_entries[id].button);
    }
    order << m_back << m_search;
    QWidget* page = m_stack->currentWidget();
    if (page != nullptr) {
        frid::ui::orderTabs(page);
    }
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (page != nullptr && page->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            order.append(widget);
        }
    }
    order << m_account << m_lock;
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order.at(i - 1), order.at(i));
    }
}

} // namespace frid::ui
