#include <frid/ui/kit/Banner.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Icons.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, grid::normal, grid::normal, grid::normal);
    layout->setSpacing(grid::normal);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setObjectName(u"bannerText"_s);
    m_action->setObjectName(u"bannerAction"_s);
    m_action->setAutoDefault(false);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->hide();
    m_action->hide();
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = m_run; // may replace the message while it runs
        if (run) {
            run();
        }
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void Banner::showMessage(Tone tone, const QString& text)
{
    showMessage(tone, text, {}, {});
}

void Banner::showMessage(Tone tone, const QString& text, const QString& action, std::function<void()> run)
{
    m_tone = tone;
    m_run = std::move(run);
    m_label->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    restyle();
    show();
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::paintEvent(QPaintEvent* /*event*/)
{
    const ToneColors colors = toneColors(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        restyle();
    }
    QFrame::changeEvent(event);
}

void Banner::restyle()
{
    const int side = fontMetrics().height();
    const QString icon = toneIcon(m_tone).isEmpty() ? u"dialog-information"_s : toneIcon(m_tone);
    m_icon->setPixmap(Icons::get(icon).pixmap(side, side));
    m_close->setIcon(Icons::get(u"window-close"_s));
    const QColor wanted = toneColors(m_tone).text;
    QPalette colors = m_label->palette();
    if (colors.color(QPalette::WindowText) != wanted) {
        colors.setColor(QPalette::WindowText, wanted);
        m_label->setPalette(colors);
    }
}

} // namespace frid::ui
