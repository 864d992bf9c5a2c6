#include "casefile/ReadingPane.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <frid/ui/kit/Theme.h>

#include "kit/FlowLayout.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

ReadingPane::ReadingPane(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_buttons(new FlowLayout)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"readingPane"_s);
    m_title->setObjectName(u"readingTitle"_s);
    m_about->setObjectName(u"readingAbout"_s);
    m_text->setObjectName(u"readingText"_s);
    m_text->setProperty("noDraft", true);
    m_text->setAccessibleName(tr("Text"));
    makeHeadline(m_title, Headline::Section);
    makeHint(m_about);
    for (QLabel* label : {m_title, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::normal, 0, 0, 0);
    layout->setSpacing(grid::small);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addLayout(m_buttons);
    layout->addWidget(m_text, 1);
}

void ReadingPane::showText(const QString& title, const QString& about, const QString& text)
{
    m_title->setText(title);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    if (m_text->toPlainText() != text) {
        m_text->setPlainText(text);
    }
    m_text->setVisible(true);
}

void ReadingPane::clear(const QString& hint)
{
    m_title->clear();
    m_about->setText(hint);
    m_about->setVisible(true);
    m_text->clear();
    m_text->setVisible(false);
}

void ReadingPane::addButton(QWidget* button)
{
    m_buttons->addWidget(button);
}

} // namespace frid::ui
