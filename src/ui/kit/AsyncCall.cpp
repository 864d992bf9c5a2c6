#include <frid/ui/kit/AsyncCall.h>

namespace frid::ui {

namespace {
constexpr int lateMs = 200;
}

BusyMark::BusyMark(QWidget* context, QAbstractButton* button, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_button(button)
{
    if (button != nullptr) {
        m_hadFocus = button->hasFocus();
        m_wasEnabled = button->isEnabled();
        button->setEnabled(false);
        m_focusAfter = button->window()->focusWidget();
    }
    m_late.setSingleShot(true);
    m_late.setInterval(lateMs);
    connect(&m_late, &QTimer::timeout, this, [this] {
        if (!m_context.isNull()) {
            m_context->setCursor(Qt::BusyCursor);
            m_shown = true;
        }
    });
    m_late.start();
}

BusyMark::~BusyMark()
{
    if (!m_context.isNull() && m_shown) {
        m_context->unsetCursor();
    }
    if (!m_button.isNull() && m_wasEnabled) {
        m_button->setEnabled(true);
        if (m_hadFocus && m_button->window()->focusWidget() == m_focusAfter.data()) {
            m_button->setFocus();
        }
    }
}

} // namespace frid::ui
