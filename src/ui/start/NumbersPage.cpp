#include "start/NumbersPage.h"

#include <QLabel>
#include <QVBoxLayout>

#include <frid/ui/assessment/CoveragePage.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

NumbersPage::NumbersPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
{
    auto* headline = new QLabel(tr("Numbers only, never a person"), this);
    headline->setObjectName(u"numbersHeadline"_s);
    makeHeadline(headline, Headline::Section);
    auto* text = new QLabel(
        tr("As coordinator you follow how many people get help, with what, and how it goes. No case and no "
           "person is shown to this role; if you also work with cases, ask the administrator for that role "
           "in a unit."),
        this);
    text->setObjectName(u"numbersText"_s);
    text->setWordWrap(true);
    text->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::normal);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(grid::wide, grid::normal, grid::wide, 0);
    words->addWidget(headline);
    words->addWidget(text);
    layout->addLayout(words);
    layout->addWidget(new CoveragePage(context, this), 1);
}

} // namespace frid::ui
