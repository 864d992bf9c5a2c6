#include "start/NumbersPage.h"

#include <QLabel>
#include <QVBoxLayout>

#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

NumbersPage::NumbersPage(QWidget* parent)
    : QWidget(parent)
{
    auto* headline = new QLabel(tr("Numbers only, never a person"), this);
    headline->setObjectName(u"numbersHeadline"_s);
    makeHeadline(headline, Headline::Section);
    auto* text = new QLabel(
        tr("As coordinator you follow how many people get help, with what, and how it goes. Statistics come "
           "with a later version of Frid and will be found here. No case and no person is shown to this "
           "role; "
           "if you also work with cases, ask the administrator for that role in a unit."),
        this);
    text->setObjectName(u"numbersText"_s);
    text->setWordWrap(true);
    text->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::huge, grid::huge, grid::huge, grid::huge);
    layout->setSpacing(grid::normal);
    layout->addWidget(headline);
    layout->addWidget(text);
    layout->addStretch();
}

} // namespace frid::ui
