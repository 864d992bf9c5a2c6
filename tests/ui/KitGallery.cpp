#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/DraftKeeper.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/RatingField.h>
#include <frid/ui/kit/RecordsModel.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>
#include <frid/ui/kit/UiClock.h>
#include <frid/ui/shell/CommandPalette.h>
#include <frid/ui/shell/LockCover.h>
#include <frid/ui/shell/ShellWindow.h>

#include "AccessibilityWalk.h"

using namespace frid;
using namespace frid::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

struct Sample {
    QString number;
    QString name;
    QString kind;
    QDate due;
    bool isProtected;
};

QList<Sample> samples()
{
    return {{u"2026-00173"_s, u"Åsa Prov"_s, u"Victim"_s, today.addDays(-5), true},
        {u"2026-00172"_s, u"Zana Exempel"_s, u"Victim"_s, today, false},
        {u"2026-00168"_s, u"Örjan Test"_s, u"Perpetrator"_s, today.addDays(3), false},
        {u"2026-00151"_s, u"Ahmed Mall"_s, u"Child"_s, today.addDays(12), false},
        {u"2026-00098"_s, u"Ängla Skiss"_s, u"Child"_s, QDate(), false}};
}

QWidget* makeList(QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    auto* pane = new ListPane(page);
    pane->addButton(u"new"_s, u"New case"_s, u"list-add"_s)->setDefault(true);
    const QList<Column<Sample>> columns = {{.id = u"number"_s,
                                               .header = u"Case"_s,
                                               .text = [](const Sample& s) { return s.number; },
                                               .width = 12},
        {.id = u"name"_s,
            .header = u"Name"_s,
            .text = [](const Sample& s) { return s.name; },
            .icon = [](const Sample& s) { return s.isProtected ? Icons::get(u"object-locked"_s) : QIcon(); },
            .width = 24},
        {.id = u"kind"_s, .header = u"Kind"_s, .text = [](const Sample& s) { return s.kind; }, .width = 14},
        {.id = u"due"_s,
            .header = u"Next deadline"_s,
            .text = [](const Sample& s) { return dueText(s.due, today); },
            .sortKey = [](const Sample& s) { return QVariant(s.due); },
            .tone =
                [](const Sample& s) {
                    return s.due.isValid() && s.due < today ? Tone::Danger : Tone::Neutral;
                }}};
    auto* model = new RecordsModel<Sample>(columns, pane);
    model->setRecords(samples());
    pane->table()->setRows(model);
    pane->table()->setAccessibleName(u"Cases"_s);
    pane->table()->selectRow(1);
    layout->addWidget(pane);
    return page;
}

QWidget* makeEmptyList(QWidget* parent)
{
    auto* pane = new ListPane(parent);
    pane->table()->setAccessibleName(u"Cases"_s);
    pane->table()->setEmptyText(
        u"No cases yet."_s, u"Press Ctrl+N to open the first one, for instance from a phone call."_s);
    return pane;
}

QWidget* makeForm(QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(grid::wide, grid::normal, grid::wide, grid::wide);
    layout->setSpacing(12);

    auto* badges = new QHBoxLayout;
    badges->addWidget(new Badge(u"Protected identity"_s, Tone::Danger, u"object-locked"_s));
    badges->addWidget(new Badge(u"High risk"_s, Tone::Danger));
    badges->addWidget(new Badge(u"5 days overdue"_s, Tone::Warning));
    badges->addWidget(new Badge(u"Completed"_s, Tone::Success));
    badges->addWidget(new Badge(u"Open"_s, Tone::Accent));
    badges->addWidget(new Badge(u"Closed"_s, Tone::Neutral));
    badges->addStretch();
    layout->addLayout(badges);

    auto* warning = new Banner(page);
    warning->showMessage(Tone::Warning,
        u"Somebody else has this case open. What they save is shown to you before you save."_s,
        u"Show changes"_s, [] {});
    layout->addWidget(warning);
    auto* danger = new Banner(page);
    danger->showMessage(Tone::Danger, u"Do not call home. Safe times: weekdays 9–11 at work."_s);
    layout->addWidget(danger);

    auto* form = new FormGrid(page, 2);
    form->addHeadline(u"About the person"_s);
    auto* name = form->add(u"name"_s, u"First name"_s, new QLineEdit);
    name->setText(u"Åsa"_s);
    form->setRequired(name);
    auto* number = form->add(u"identity_number"_s, u"Identity number"_s, new QLineEdit);
    number->setText(u"19900602-2398"_s);
    auto* birth = form->add(u"birth_date"_s, u"Became known"_s, new DateField);
    birth->setDate(today);
    form->add(u"time"_s, u"Time"_s, new TimeField)->setTime(QTime(14, 30));
    auto* kind = form->add(u"kind"_s, u"Kind of case"_s, new CodeCombo);
    kind->setItems(
        {{u"victim"_s, u"Victim"_s}, {u"child"_s, u"Child"_s}, {u"perpetrator"_s, u"Perpetrator"_s}});
    kind->setCode(u"victim"_s);
    form->add(u"children"_s, u"Children in the home"_s, new QSpinBox);
    auto* checks = form->add(u"violence"_s, u"Known violence"_s, new CodeChecks, 2);
    checks->setItems(
        {{u"physical"_s, u"Physical"_s}, {u"psychological"_s, u"Psychological"_s}, {u"sexual"_s, u"Sexual"_s},
            {u"economic"_s, u"Economic & material"_s}, {u"digital"_s, u"Digital"_s}},
        3);
    checks->setCodes({u"physical"_s, u"economic"_s});
    auto* rating = form->add(u"safety"_s, u"How safe do you feel?"_s, new RatingField, 2);
    rating->setCaptions(u"Not safe at all"_s, u"Fully safe"_s);
    rating->setRating(7);
    auto* text = form->add(u"note"_s, u"What was said"_s, new TextArea, 2);
    text->setMaxLength(120);
    text->setText(
        u"She called from work and says that he has found the new address. Wants help today with somewhere to sleep."_s);
    auto* consent = form->add(u"consent"_s, u"Consent to contact the school"_s, new QCheckBox, 2);
    consent->setChecked(true);
    layout->addWidget(form);

    auto* keeper = new DraftKeeper(page, [](const QJsonObject&) {});
    keeper->saved(QDateTime(today, QTime(13, 32), Qt::UTC));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(keeper->statusLabel(), 1);
    auto* cancel = new QPushButton(u"Cancel"_s);
    auto* save = new QPushButton(Icons::get(u"document-save"_s), u"Save"_s);
    save->setDefault(true);
    auto* off = new QPushButton(u"Not now"_s);
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    layout->addStretch();
    scroll->setWidget(page);

    auto* messages = new FormMessages(page);
    messages->show(Error{ErrorCode::Invalid, u"identity_number"_s, u"check_digit"_s});
    return scroll;
}

void settle()
{
    QTest::qWait(30);
}

void keep(QWidget* widget, const QString& name)
{
    const QString folder = QString::fromLocal8Bit(FRID_SOURCE_DIR) + u"/build/screenshots"_s;
    QDir().mkpath(folder);
    CHECK(widget->grab().save(u"%1/kit-%2.png"_s.arg(folder, name)));
}

} // namespace

TEST_CASE("The gallery of the kit is drawn in every look and passes the accessibility walk")
{
    const FixedClock clock(QDateTime(today, QTime(10, 0), Qt::UTC));
    setUiClock(&clock);
    for (const bool dark : {false, true}) {
        for (const int percent : {100, 200}) {
            applyTheme(*qApp, {dark ? ColorScheme::Dark : ColorScheme::Light, percent});
            const QString look = u"%1-%2"_s.arg(dark ? u"dark"_s : u"light"_s).arg(percent);
            ShellWindow window;
            window.addPage({u"my-day"_s, u"My day"_s, u"view-calendar-day"_s, makeForm});
            window.addPage({u"cases"_s, u"Cases"_s, u"folder-open"_s, makeList});
            window.addPage({u"people"_s, u"People"_s, u"system-users"_s, makeEmptyList});
            window.addPage({u"settings"_s, u"Settings"_s, u"configure"_s, makeEmptyList, true});
            window.setPageCount(u"my-day"_s, 12);
            window.setRegistryText(u"Exempelstad – register.frid"_s);
            window.setAccountText(u"handlaggare1"_s);
            window.resize(percent == 200 ? QSize(1500, 1400) : QSize(1100, 860));
            window.show();
            window.showPage(u"my-day"_s);
            settle();
            keep(&window, u"form-"_s + look);
            CHECK(test::accessibilityFindings(&window).join(u'\n').toStdString() == std::string());
            window.showPage(u"cases"_s);
            settle();
            keep(&window, u"list-"_s + look);
            CHECK(test::accessibilityFindings(&window).join(u'\n').toStdString() == std::string());
            window.showPage(u"people"_s);
            settle();
            keep(&window, u"empty-"_s + look);

            window.commandPalette()->addProvider([](const QString&, const auto& answer) {
                answer({{u"Åsa Prov"_s, u"2026-00173 · Victim · Exempelstad"_s, u"user-identity"_s, {}},
                    {u"Zana Exempel"_s, u"2026-00172 · Victim"_s, u"user-identity"_s, {}},
                    {u"New case"_s, u"Command"_s, u"list-add"_s, {}}});
            });
            window.openSearch(u"a"_s);
            settle();
            keep(window.commandPalette(), u"palette-"_s + look);
            window.commandPalette()->close();
        }
    }
    applyTheme(*qApp, {ColorScheme::Light, 100});
    setUiClock(nullptr);
}
