// The screens of assessments: filled in by keyboard, kept, signed, read, corrected, taken over and compared.
#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>

#include <frid/ui/assessment/AssessmentForm.h>
#include <frid/ui/assessment/ComparisonPage.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>

#include "CaseWorld.h"
#include "support/FilledAssessment.h"

using namespace frid;
using namespace frid::test;
using namespace frid::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int questions = 1; // steps of the form
constexpr int judgement = 2;

/// A case with a perpetrator and a child, and its page with the assessments open.
struct Screen {
    explicit Screen(CaseKind kind = CaseKind::Victim)
    {
        const PersonId subject = world.registry.addPerson(u"Ingrid"_s, u"Ekvall"_s);
        id = world.registry.addCase(subject, kind, world.registry.account(u"caseworker"_s));
        addParty(u"Bo"_s, u"perpetrator"_s);
        addParty(u"Elsa"_s, u"child"_s);
        openPage();
    }

    void addParty(const QString& name, const QString& role)
    {
        Party party;
        party.caseId = id;
        party.person = world.registry.addPerson(name, u"Ekvall"_s);
        party.role = role;
        world.ask([party](Services& services, const Session& who) {
            return services.cases().saveParty(who, party);
        });
    }

    void openPage()
    {
        page = std::make_unique<CasePage>(world.context, id);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->showTab(u"assessments"_s);
        form = childOf<AssessmentForm>(*page, u"assessmentForm"_s);
        list = childOf<TableView>(*page, u"assessmentTable"_s);
        REQUIRE(QTest::qWaitFor(
            [this] { return childOf<QPushButton>(*page, u"newAssessmentButton"_s)->isEnabled(); }));
    }

    void begin(const QString& instrument)
    {
        childOf<QAction>(*page, u"begin_"_s + instrument)->trigger();
        waitForForm();
    }

    void waitForForm()
    {
        REQUIRE(QTest::qWaitFor([this] { return form->isVisible(); }));
        settle();
    }

    /// What was asked of the worker has been answered and shown.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            world.ask([](Services&, const Session&) -> Result<int> { return 0; });
            QTest::qWait(5);
        }
    }

    [[nodiscard]] QTableView* table() { return childOf<QTableView>(*form, u"answerTable"_s); }
    [[nodiscard]] int step() { return childOf<QTabWidget>(*form, u"assessmentSteps"_s)->currentIndex(); }
    [[nodiscard]] QString said() { return childOf<Banner>(*form, QString())->text(); }
    [[nodiscard]] QString accessible(const QModelIndex& index) const
    {
        return index.data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString currentText() { return accessible(table()->currentIndex()); }

    /// The row of a question, by the beginning of its text.
    [[nodiscard]] int rowOf(const QString& begins)
    {
        const QAbstractItemModel* model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().startsWith(begins)) {
                return row;
            }
        }
        return -1;
    }

    [[nodiscard]] QList<AssessmentRow> rows()
    {
        return world.ask([id = id](Services& services, const Session& who) {
            return services.assessments().list(who, id);
        });
    }

    /// One with everything answered, signed through the use case.
    AssessmentId addSigned(const QString& instrument, int pick)
    {
        const Assessment made = world.ask([&, id = id](
                                              Services& services, const Session& who) -> Result<Assessment> {
            FRID_TRY(const AssessmentView view, services.assessments().begin(who, id, instrument, u"sv"_s));
            return services.assessments().sign(who, filledAssessment(view, pick));
        });
        Q_EMIT world.context.caseChanged(id);
        settle();
        return made.id;
    }

    CaseWorld world;
    CaseId id;
    std::unique_ptr<CasePage> page;
    AssessmentForm* form = nullptr;
    TableView* list = nullptr;
};

/// Answers the question that has the focus as somebody at the keyboard would.
void answerHere(Screen& screen, Qt::Key choice)
{
    QTableView* table = screen.table();
    if (table->currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        QTest::keyClick(table, Qt::Key_Return);
        QWidget* editor = QApplication::focusWidget();
        REQUIRE(editor != table);
        QTest::keyClicks(editor, editor->objectName() == u"answerDate"_s ? u"2026-01-15"_s : u"Kort"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        REQUIRE(table->hasFocus());
    } else {
        QTest::keyClick(table, choice);
    }
}
} // namespace

TEST_CASE("every instrument is filled in and signed by keyboard alone", "[assessment]")
{
    applyTheme(*qobject_cast<QApplication*>(QApplication::instance()), {});
    const InstrumentCatalog catalog = must(InstrumentCatalog::bundled());
    const auto instrument = GENERATE_COPY(from_range(catalog.newest().toVector()));
    INFO(instrument->id.toStdString());
    Screen screen(instrument->isAbout(AboutWhom::Adult) ? CaseKind::Victim
            : instrument->isAbout(AboutWhom::Child)     ? CaseKind::Child
                                                        : CaseKind::Perpetrator);
    screen.begin(instrument->id);
    QTest::keyClick(screen.form, Qt::Key_F6);
    REQUIRE(screen.step() == questions);
    REQUIRE(screen.table()->hasFocus());
    REQUIRE(screen.table()->currentIndex().isValid());
    int answers = 0;
    for (; screen.step() == questions && answers < 400; ++answers) {
        answerHere(screen, answers % 3 == 0 ? Qt::Key_1 : Qt::Key_2);
        QTest::keyClick(screen.table(), Qt::Key_F8);
    }
    INFO(answers << " answers");
    CHECK(screen.step() == judgement);
    // A checklist without judgements and mandatory texts ends at the last question.
    for (int tries = 0; tries < 30 && screen.form->isVisible(); ++tries) {
        QTest::keyClick(screen.form, Qt::Key_Return, Qt::ControlModifier);
        screen.settle();
        if (!screen.form->isVisible()) {
            break;
        }
        // Where it led to is what is missing.
        QWidget* here = QApplication::focusWidget();
        REQUIRE(here != nullptr);
        INFO(here->objectName().toStdString() << ": " << screen.said().toStdString());
        if (here == screen.table()) {
            answerHere(screen, Qt::Key_2);
        } else if (here->objectName().startsWith(u"judgements/"_s)
            && !here->objectName().endsWith(u"/reason"_s)) {
            QTest::keyClick(here, Qt::Key_2);
        } else {
            QTest::keyClicks(here, u"Because of what was told"_s);
        }
    }
    CHECK_FALSE(screen.form->isVisible());
    CHECK(screen.world.prompt.asked().isEmpty());
    const QList<AssessmentRow> rows = screen.rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().status == AssessmentStatus::Signed);
    CHECK(rows.first().instrument == instrument->id);
}

TEST_CASE("arrows, numbers and Backspace work the questions", "[assessment]")
{
    Screen screen;
    screen.begin(u"patriark"_s);
    QTest::keyClick(screen.form, Qt::Key_F6);
    QTableView* table = screen.table();
    table->setCurrentIndex(table->model()->index(screen.rowOf(u"T1"_s), 1));
    QTest::keyClick(table, Qt::Key_1);
    CHECK(screen.currentText().contains(u", Yes"_s));
    QTest::keyClick(table, Qt::Key_Right);
    CHECK(table->currentIndex().column() == 2);
    QTest::keyClick(table, Qt::Key_3);
    CHECK(screen.currentText().contains(u", No"_s));
    QTest::keyClick(table, Qt::Key_9); // there is no ninth
    CHECK(screen.currentText().contains(u", No"_s));
    QTest::keyClick(table, Qt::Key_Backspace);
    CHECK(screen.currentText().contains(u"not answered"_s));
    QTest::keyClick(table, Qt::Key_Right); // over the edge: the next question
    CHECK(table->currentIndex() == table->model()->index(screen.rowOf(u"T2"_s), 1));
    QTest::keyClick(table, Qt::Key_Up);
    CHECK(table->currentIndex().row() == screen.rowOf(u"T1"_s));
    QTest::keyClick(table, Qt::Key_Right, Qt::ControlModifier); // next unanswered
    CHECK(table->currentIndex() == table->model()->index(screen.rowOf(u"T1"_s), 2));
    QTest::keyClick(table, Qt::Key_Down, Qt::ControlModifier); // next section
    CHECK(table->currentIndex().row() == screen.rowOf(u"P1"_s));
    CHECK(screen.accessible(table->model()->index(screen.rowOf(u"P1"_s) - 1, 0)).contains(u"Bo Ekvall"_s));
    // A mark is clicked, and clicked away.
    const QModelIndex p1 = table->model()->index(screen.rowOf(u"P1"_s), 1);
    table->scrollTo(p1);
    const QRect cell = table->visualRect(p1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(14, 14));
    CHECK(screen.accessible(p1).contains(u", Yes"_s));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(14, 14));
    CHECK(screen.accessible(p1).contains(u"not answered"_s));
}

TEST_CASE("a number of two digits is typed", "[assessment]")
{
    Screen screen;
    screen.begin(u"freda-farlighet"_s);
    QTest::keyClick(screen.form, Qt::Key_F6);
    QTableView* table = screen.table();
    REQUIRE(table->currentIndex().row() == screen.rowOf(u"A"_s));
    QTest::keyClick(table, Qt::Key_1);
    QTest::keyClick(table, Qt::Key_0);
    CHECK(table->currentIndex().data(Qt::EditRole).toString() == u"10"_s);
    QTest::keyClick(table, Qt::Key_7); // 107 does not fit: it begins anew
    CHECK(table->currentIndex().data(Qt::EditRole).toString() == u"7"_s);
}

TEST_CASE("a question that hangs on another comes and goes, and keeps its answer", "[assessment]")
{
    Screen screen;
    screen.begin(u"freda-beskrivning"_s);
    QTest::keyClick(screen.form, Qt::Key_F6);
    QTableView* table = screen.table();
    const int home = screen.rowOf(u"B1"_s);
    const int saw = screen.rowOf(u"B2"_s);
    REQUIRE(home > 0);
    REQUIRE(saw > 0);
    CHECK(table->isRowHidden(saw));
    table->setCurrentIndex(table->model()->index(home, 1));
    QTest::keyClick(table, Qt::Key_1);
    REQUIRE_FALSE(table->isRowHidden(saw));
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(table->currentIndex().row() == saw);
    QTest::keyClick(table, Qt::Key_1);
    QTest::keyClick(table, Qt::Key_Up);
    QTest::keyClick(table, Qt::Key_2);
    CHECK(table->isRowHidden(saw));
    QTest::keyClick(table, Qt::Key_1);
    CHECK_FALSE(table->isRowHidden(saw));
    CHECK(screen.accessible(table->model()->index(saw, 1)).contains(u", Yes"_s));
}

TEST_CASE("what is missing is shown at its question, and nothing is lost", "[assessment]")
{
    Screen screen;
    screen.begin(u"patriark"_s);
    childOf<QLineEdit>(*screen.form, u"place"_s)->setText(u"Kontoret"_s);
    QTest::keyClick(screen.form, Qt::Key_Return, Qt::ControlModifier);
    CHECK(screen.step() == questions);
    CHECK(screen.currentText().startsWith(u"5.1"_s));
    CHECK(screen.currentText().contains(u"Answer this question"_s));
    CHECK(screen.said().startsWith(u"5.1"_s));
    answerHere(screen, Qt::Key_1);
    CHECK_FALSE(screen.currentText().contains(u"Answer this question"_s));
    QTest::keyClick(screen.form, Qt::Key_Return, Qt::ControlModifier);
    CHECK(screen.step() == judgement);
    CHECK(QApplication::focusWidget()->objectName() == u"judgements/acute"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClick(screen.form, Qt::Key_Return, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"judgements/serious"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTest::keyClick(screen.form, Qt::Key_Return, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"conclusion"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Skydd i dag"_s);
    // Questions without an answer are told before it is locked.
    QTest::keyClick(screen.form, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(screen.world.prompt.asked().size() == 1);
    CHECK(screen.world.prompt.asked().first().text.contains(u"have no answer"_s));
    CHECK(screen.form->isVisible());
    screen.world.prompt.answer(true);
    QTest::keyClick(screen.form, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !screen.form->isVisible(); }));
    const QList<AssessmentRow> rows = screen.rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().level == RiskLevel::High);
    const AssessmentView view = screen.world.ask([&, id = screen.id](Services& services, const Session& who) {
        return services.assessments().open(who, id, rows.first().id);
    });
    CHECK(view.assessment.place == u"Kontoret"_s);
}

TEST_CASE("what was not saved is put back after a crash, where one was", "[assessment]")
{
    Screen screen;
    screen.begin(u"patriark"_s);
    QTest::keyClick(screen.form, Qt::Key_F6);
    QTableView* table = screen.table();
    table->setCurrentIndex(table->model()->index(screen.rowOf(u"T3"_s), 2));
    QTest::keyClick(table, Qt::Key_2);
    childOf<TextArea>(*screen.form, u"itemNote"_s)->setText(u"Grannen har sett det."_s);
    childOf<TextArea>(*screen.form, u"client_words"_s)->setText(u"Jag är rädd."_s);
    childOf<QLineEdit>(*screen.form, u"next_on"_s)->setText(u"snart"_s); // no date, but typed
    Q_EMIT screen.world.context.aboutToLock();
    screen.settle();

    screen.openPage(); // the old one goes without a word
    screen.begin(u"patriark"_s);
    table = screen.table();
    CHECK(screen.said().contains(u"put back"_s));
    CHECK(screen.step() == questions);
    CHECK(table->currentIndex() == table->model()->index(screen.rowOf(u"T3"_s), 2));
    CHECK(screen.currentText().contains(u", Partly"_s));
    CHECK(childOf<TextArea>(*screen.form, u"itemNote"_s)->text() == u"Grannen har sett det."_s);
    CHECK(childOf<TextArea>(*screen.form, u"client_words"_s)->text() == u"Jag är rädd."_s);
    CHECK(childOf<QLineEdit>(*screen.form, u"next_on"_s)->text() == u"snart"_s);
    // Another instrument begins empty.
    screen.openPage();
    screen.begin(u"sara-sv"_s);
    CHECK(childOf<TextArea>(*screen.form, u"client_words"_s)->text().isEmpty());
}

TEST_CASE("leaving saves a draft in the registry, and one goes on where one was", "[assessment]")
{
    Screen screen;
    screen.begin(u"patriark"_s);
    QTest::keyClick(screen.form, Qt::Key_F6);
    QTableView* table = screen.table();
    table->setCurrentIndex(table->model()->index(screen.rowOf(u"T2"_s), 1));
    QTest::keyClick(table, Qt::Key_1);
    QTest::keyClick(screen.form, Qt::Key_S, Qt::ControlModifier);
    screen.settle();
    CHECK(screen.form->isVisible());
    CHECK_FALSE(screen.form->isChanged());
    REQUIRE(screen.rows().size() == 1);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_3);
    CHECK(screen.form->isChanged());
    QTest::keyClick(screen.form, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !screen.form->isVisible(); }));
    screen.settle();
    REQUIRE(screen.list->model()->rowCount() == 1);
    CHECK(screen.list->hasFocus());
    QTest::keyClick(screen.list, Qt::Key_Return);
    screen.waitForForm();
    table = screen.table();
    CHECK(screen.step() == questions);
    CHECK(table->currentIndex() == table->model()->index(screen.rowOf(u"T2"_s), 2));
    CHECK(screen.currentText().contains(u", No"_s));
    // Untouched, it is left at once and nothing is written.
    const Revision before = screen.rows().first().revision;
    QTest::keyClick(screen.form, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !screen.form->isVisible(); }));
    CHECK(screen.rows().first().revision == before);
    // What cannot be saved does not hold anybody back.
    QTest::keyClick(screen.list, Qt::Key_Return);
    screen.waitForForm();
    childOf<QLineEdit>(*screen.form, u"assessed_on"_s)->setText(u"2031-01-01"_s);
    QTest::keyClick(screen.form, Qt::Key_Escape);
    screen.settle();
    CHECK(screen.form->isVisible());
    CHECK(screen.said().contains(u"kept on this computer"_s));
}

TEST_CASE("two who wrote in the same draft choose field by field", "[assessment]")
{
    Screen screen;
    screen.begin(u"patriark"_s);
    QTest::keyClick(screen.form, Qt::Key_F6);
    QTableView* table = screen.table();
    table->setCurrentIndex(table->model()->index(screen.rowOf(u"T1"_s), 1));
    QTest::keyClick(table, Qt::Key_1);
    QTest::keyClick(screen.form, Qt::Key_S, Qt::ControlModifier);
    screen.settle();
    // The same account on another machine.
    const AssessmentId draft = screen.rows().first().id;
    screen.world.ask([id = screen.id, draft](Services& services, const Session& who) -> Result<int> {
        FRID_TRY(AssessmentView view, services.assessments().open(who, id, draft));
        view.assessment.answers.set({u"t1"_s, u"now"_s, {}}, u"no"_s);
        view.assessment.conclusion = u"Andra datorns slutsats"_s;
        FRID_CHECK(services.assessments().save(who, view.assessment));
        return 0;
    });
    childOf<TextArea>(*screen.form, u"conclusion"_s)->setText(u"Min slutsats"_s);
    QTest::keyClick(screen.form, Qt::Key_S, Qt::ControlModifier);
    QWidget* dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&dialog] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (window->objectName() == u"conflictDialog"_s && window->isVisible()) {
                dialog = window;
            }
        }
        return dialog != nullptr;
    }));
    CHECK(childOf<QLabel>(*dialog, u"theirsText_answers/t1"_s)->text().contains(u"No"_s));
    childOf<QAbstractButton>(*dialog, u"theirs_answers/t1"_s)->click();
    childOf<QAbstractButton>(*dialog, u"actionButton"_s)->click();
    screen.settle();
    const AssessmentView saved
        = screen.world.ask([id = screen.id, draft](Services& services, const Session& who) {
              return services.assessments().open(who, id, draft);
          });
    CHECK(saved.assessment.conclusion == u"Min slutsats"_s);
    CHECK(saved.assessment.answers.value({u"t1"_s, u"now"_s, {}}) == u"no"_s);
}

TEST_CASE("a signed assessment is read, corrected with a reason and compared", "[assessment]")
{
    Screen screen;
    screen.addSigned(u"freda-farlighet"_s, 0);
    screen.addSigned(u"freda-farlighet"_s, 1);
    REQUIRE(QTest::qWaitFor([&] { return screen.list->model()->rowCount() == 2; }));
    CHECK(childOf<QWidget>(*screen.page, u"riskBadge"_s)->isVisible());
    screen.list->selectRow(0);
    QTest::keyClick(screen.list, Qt::Key_Return);
    screen.waitForForm();
    CHECK_FALSE(childOf<QWidget>(*screen.form, u"signAssessmentButton"_s)->isVisible());
    CHECK(childOf<QLabel>(*screen.form, u"assessmentAbout"_s)->text().contains(u"Signed 2026-03-02"_s));
    QTableView* table = screen.table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(screen.rowOf(u"1 "_s), 1));
    const QString before = screen.currentText();
    QTest::keyClick(table, Qt::Key_3);
    QTest::keyClick(table, Qt::Key_Backspace);
    CHECK(screen.currentText() == before);
    QTest::keyClick(screen.form, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !screen.form->isVisible(); }));

    screen.world.prompt.answer(u"Fråga 4 var fel"_s);
    QTest::mouseClick(childOf<QPushButton>(*screen.page, u"correctSelectedButton"_s), Qt::LeftButton);
    screen.waitForForm();
    CHECK(childOf<TextArea>(*screen.form, u"replaces_reason"_s)->text() == u"Fråga 4 var fel"_s);
    QTest::keyClick(screen.form, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !screen.form->isVisible(); }));
    screen.settle();
    REQUIRE(screen.list->model()->rowCount() == 3);
    bool replaced = false;
    for (const AssessmentRow& row : screen.rows()) {
        replaced = replaced || !row.replacedBy.isNull();
    }
    CHECK(replaced);

    auto* menu = childOf<QMenu>(*screen.page, u"compareMenu"_s);
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 2);
    menu->actions().last()->trigger();
    auto* comparison = childOf<ComparisonPage>(*screen.page, u"comparisonPage"_s);
    REQUIRE(QTest::qWaitFor([&] { return comparison->isVisible(); }));
    auto* lines = childOf<TableView>(*comparison, u"comparisonTable"_s);
    const int all = lines->model()->rowCount();
    CHECK(all >= 22);
    childOf<QAbstractButton>(*comparison, u"onlyDifferences"_s)->click();
    const int differing = lines->model()->rowCount();
    CHECK(differing > 0);
    CHECK(differing < all);
    for (int row = 0; row < differing; ++row) {
        CHECK_FALSE(lines->model()->index(row, 5).data().toString().isEmpty());
    }
    QTest::keyClick(comparison, Qt::Key_Escape);
    CHECK(screen.list->isVisible());
}

TEST_CASE("a colleague's draft is taken over with one press, and both are named", "[assessment]")
{
    Screen screen;
    const Session colleague = screen.world.registry.session(u"colleague"_s);
    screen.world.ask([id = screen.id, colleague](Services& services, const Session&) -> Result<int> {
        FRID_TRY(AssessmentView view, services.assessments().begin(colleague, id, u"sam"_s, u"sv"_s));
        FRID_CHECK(services.assessments().save(colleague, view.assessment));
        return 0;
    });
    Q_EMIT screen.world.context.caseChanged(screen.id);
    REQUIRE(QTest::qWaitFor([&] { return screen.list->model()->rowCount() == 1; }));
    screen.list->selectRow(0);
    CHECK_FALSE(childOf<QWidget>(*screen.page, u"discardSelectedButton"_s)->isVisible());
    QTest::mouseClick(childOf<QPushButton>(*screen.page, u"takeOverAssessmentButton"_s), Qt::LeftButton);
    screen.waitForForm();
    CHECK(childOf<QWidget>(*screen.form, u"signAssessmentButton"_s)->isVisible());
    const QString about = childOf<QLabel>(*screen.form, u"assessmentAbout"_s)->text();
    CHECK(about.contains(u"begun by"_s));
    QTest::keyClick(screen.form, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !screen.form->isVisible(); }));
    screen.settle();
    // One's own now: it can be thrown away, when confirmed.
    screen.list->selectRow(0);
    auto* discard = childOf<QPushButton>(*screen.page, u"discardSelectedButton"_s);
    QTest::mouseClick(discard, Qt::LeftButton);
    CHECK(screen.rows().size() == 1);
    screen.world.prompt.answer(true);
    QTest::mouseClick(discard, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return screen.list->model()->rowCount() == 0; }));
}
