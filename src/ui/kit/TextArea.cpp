#include <frid/ui/kit/TextArea.h>

#include <QEvent>
#include <QLabel>

#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// Beyond it a run without spaces is no word, and breaking it at words takes time by its square.
constexpr int longestWord = 2000;

bool hasEndlessWord(const QString& text)
{
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        if (run > longestWord) {
            return true;
        }
    }
    return false;
}
} // namespace

TextArea::TextArea(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    document()->setDocumentMargin(6);
    m_count = new QLabel(this);
    m_count->setObjectName(u"count"_s);
    m_count->hide();
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::showCount);
    // Comes before the new text is laid out.
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed > longestWord || added > longestWord) {
            setWordWrapMode(hasEndlessWord(toPlainText()) ? QTextOption::WrapAnywhere
                                                          : QTextOption::WrapAtWordBoundaryOrAnywhere);
        }
    });
}

void TextArea::setMaxLength(int length)
{
    m_maxLength = length;
    showCount();
}

void TextArea::setRows(int rows)
{
    m_rows = qMax(1, rows);
    updateGeometry();
}

bool TextArea::isTooLong() const
{
    return m_maxLength > 0 && document()->characterCount() - 1 > m_maxLength;
}

int TextArea::heightForRows(int rows) const
{
    return fontMetrics().lineSpacing() * rows + int(document()->documentMargin()) * 2 + frameWidth() * 2;
}

QSize TextArea::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, heightForRows(m_rows)};
}

QSize TextArea::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, heightForRows(qMin(m_rows, 3))};
}

void TextArea::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeCount();
}

void TextArea::showCount()
{
    const int length = document()->characterCount() - 1;
    const bool shown = m_maxLength > 0 && length > m_maxLength / 10 * 9;
    if (shown) {
        m_count->setText(length > m_maxLength ? tr("%n character(s) too many", nullptr, length - m_maxLength)
                                              : tr("%1 of %2 characters").arg(length).arg(m_maxLength));
        QPalette colors = palette();
        colors.setColor(
            QPalette::WindowText, length > m_maxLength ? toneColors(Tone::Danger).text : hintColor());
        m_count->setPalette(colors);
    }
    if (shown == m_count->isHidden()) {
        m_count->setVisible(shown);
        setViewportMargins(0, 0, 0, shown ? m_count->sizeHint().height() + grid::small : 0);
    }
    if (shown) {
        placeCount();
    }
}

void TextArea::placeCount()
{
    const QSize size = m_count->sizeHint();
    m_count->setGeometry(width() - size.width() - grid::normal - frameWidth(),
        height() - size.height() - frameWidth() - 2, size.width(), size.height());
}

void TextArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    } else if (event->type() == QEvent::PaletteChange && m_count != nullptr) {
        showCount();
    }
    QPlainTextEdit::changeEvent(event);
}

} // namespace frid::ui
