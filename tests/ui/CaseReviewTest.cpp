// Cases gone through by the manager, and signed by the handler.
#include "CaseWorld.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <frid/application/casereview/CaseReviewService.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/casereview/CaseReviewPage.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/myday/MyDayPage.h>

#include "support/SignedAssessment.h"

using namespace frid;
using namespace frid::ui;
using namespace Qt::StringLiterals;
using test::childOf;
using test::must;

namespace {

template <typename Condition> bool becomes(Condition condition)
{
    return QTest::qWaitFor(condition, 20000);
}

/// Three cases of the caseworker in the north, and their manager at the page.
struct Round : test::CaseWorld {
    Round()
    {
        for (const auto& name : {u"Alva"_s, u"Bea"_s, u"Cia"_s}) {
            ids += registry.addCase(
                registry.addPerson(name, u"Ek"_s), CaseKind::Victim, registry.account(u"caseworker"_s));
        }
        const auto services = registry.services();
        must(test::signAssessment(*services, registry.session(u"caseworker"_s), ids.first(), u"patriark"_s));
        context.logIn(registry.session(u"manager"_s), std::make_shared<test::MemoryDrafts>());
        page = std::make_unique<CaseReviewPage>(context);
        page->resize(1280, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        childOf<CodeCombo>(*page, u"scope"_s)->setCode(u"unit"_s);
        auto* table = childOf<TableView>(*page, u"reviewCaseTable"_s);
        REQUIRE(becomes([&] { return table->model()->rowCount() == 3; }));
    }
    void begin()
    {
        childOf<QPushButton>(*page, u"beginReviewButton"_s)->click();
        waitFor(u"1 of 3"_s);
    }
    void press(const QString& button) { childOf<QPushButton>(*page, button)->click(); }
    QString text(const QString& label) { return childOf<QLabel>(*page, label)->text(); }
    QWidget* editor() { return childOf<QWidget>(*page, u"reviewEditor"_s); }
    TextArea* decided() { return childOf<TextArea>(*page, u"decided"_s); }
    /// Until the case at that place can be written about.
    void waitFor(const QString& place)
    {
        REQUIRE(becomes([&] { return text(u"reviewPlace"_s) == place && editor()->isEnabled(); }));
    }
    QList<CaseId> ids;
    std::unique_ptr<CaseReviewPage> page;
};

} // namespace

TEST_CASE("a manager goes from case to case by key, and nothing that was typed is lost", "[review]")
{
    Round round;
    round.begin();
    auto* reading = childOf<QPlainTextEdit>(*round.page, u"readingText"_s);
    CHECK(reading->toPlainText().contains(u"PATRIARK"_s)); // by its name, as the badge above does
    CHECK(childOf<QWidget>(*round.page, u"riskBadge"_s)->accessibleName().contains(u"PATRIARK"_s));
    CHECK(reading->toPlainText().contains(u"Never reviewed before"_s));
    round.decided()->setText(u"Ny bedömning."_s);
    QTest::keyClick(round.decided(), Qt::Key_PageDown, Qt::ControlModifier);
    round.waitFor(u"2 of 3"_s);
    CHECK(round.decided()->text().isEmpty());
    CHECK(round.text(u"reviewProgress"_s).contains(u"1 begun"_s));
    round.press(u"skipReviewButton"_s);
    round.waitFor(u"3 of 3"_s);
    CHECK(round.text(u"reviewProgress"_s).contains(u"1 skipped"_s));
    QTest::keyClick(round.decided(), Qt::Key_PageUp, Qt::ControlModifier);
    round.waitFor(u"2 of 3"_s);
    CHECK(round.decided()->text().isEmpty());
    QTest::keyClick(round.decided(), Qt::Key_PageUp, Qt::ControlModifier);
    round.waitFor(u"1 of 3"_s);
    CHECK(becomes([&] { return round.decided()->text() == u"Ny bedömning."_s; }));
}

TEST_CASE("what is decided is signed with its task, and the next case comes", "[review]")
{
    Round round;
    round.begin();
    auto* title = childOf<QLineEdit>(*round.page, u"task_title"_s);
    title->setText(u"Ring skolan"_s);
    round.decided()->setText(u"Fortsatt stöd."_s);
    // A task that was not added is not forgotten by signing.
    round.press(u"signReviewButton"_s);
    CHECK(round.text(u"reviewPlace"_s) == u"1 of 3"_s);
    round.press(u"addReviewTaskButton"_s);
    REQUIRE(becomes([&] { return round.text(u"reviewTasks"_s).contains(u"Ring skolan"_s); }));
    CHECK(title->text().isEmpty());
    // It stands among what is due, and is remembered with the draft.
    auto* reading = childOf<QPlainTextEdit>(*round.page, u"readingText"_s);
    CHECK(becomes([&] { return reading->toPlainText().contains(u"Ring skolan"_s); }));
    round.press(u"nextReviewButton"_s);
    round.waitFor(u"2 of 3"_s);
    CHECK(round.text(u"reviewTasks"_s).isEmpty());
    round.press(u"previousReviewButton"_s);
    round.waitFor(u"1 of 3"_s);
    REQUIRE(becomes([&] { return round.text(u"reviewTasks"_s).contains(u"Ring skolan"_s); }));
    childOf<DateField>(*round.page, u"next_on"_s)->setDate(round.registry.clock().today().addDays(14));
    round.press(u"signReviewButton"_s);
    round.waitFor(u"2 of 3"_s);
    CHECK(round.text(u"reviewProgress"_s).startsWith(u"1 signed"_s));
    round.press(u"previousReviewButton"_s);
    CHECK(becomes([&] {
        return round.text(u"reviewPlace"_s) == u"1 of 3"_s
            && reading->toPlainText().contains(u"Fortsatt stöd."_s);
    }));
    CHECK_FALSE(round.editor()->isEnabled()); // signed is signed

    const QList<CaseReviewRow> reviews
        = round.ask([id = round.ids.first()](Services& services, const Session& who) {
              return services.caseReviews().reviews(who, id);
          });
    REQUIRE(reviews.size() == 1);
    CHECK(reviews.first().review.decided == u"Fortsatt stöd."_s);
    CHECK(reviews.first().review.handler == round.registry.account(u"caseworker"_s));
    REQUIRE(reviews.first().tasks.size() == 1);
    CHECK(reviews.first().tasks.first().task.title == u"Ring skolan"_s);
    CHECK_FALSE(reviews.first().review.round.isNull());
}

TEST_CASE("who signs after somebody else is told, and keeps the words", "[review]")
{
    Round round;
    round.begin();
    CaseReview theirs;
    theirs.caseId = round.ids.first();
    theirs.heldOn = round.registry.clock().today();
    theirs.decided = u"Avsluta."_s;
    const auto services = round.registry.services();
    must(services->caseReviews().hold(round.registry.session(u"both"_s), theirs));
    round.decided()->setText(u"Fortsatt stöd."_s);
    round.press(u"signReviewButton"_s);
    auto* reading = childOf<QPlainTextEdit>(*round.page, u"readingText"_s);
    REQUIRE(becomes([&] { return reading->toPlainText().contains(u"Avsluta."_s); }));
    CHECK(round.decided()->text() == u"Fortsatt stöd."_s);
    CHECK(round.text(u"reviewPlace"_s) == u"1 of 3"_s);
    round.press(u"signReviewButton"_s);
    round.waitFor(u"2 of 3"_s);
    CHECK(must(services->caseReviews().reviews(round.registry.session(u"manager"_s), theirs.caseId)).size()
        == 2);
}

TEST_CASE("the handler finds the review on My day and signs it in the case", "[review]")
{
    test::CaseWorld world;
    const CaseId id = world.registry.addCase(world.registry.addPerson(u"Alva"_s, u"Ek"_s), CaseKind::Victim,
        world.registry.account(u"caseworker"_s));
    CaseReview review;
    review.caseId = id;
    review.heldOn = world.registry.clock().today();
    review.decided = u"Fortsatt stöd."_s;
    review.handler = world.registry.account(u"caseworker"_s);
    const auto services = world.registry.services();
    const Session manager = world.registry.session(u"manager"_s);
    const CaseReviewId reviewId = must(services->caseReviews().hold(manager, review));

    MyDayPage day(world.context);
    day.show();
    auto* toSign = childOf<QListWidget>(day, u"myWorking"_s);
    REQUIRE(becomes([&] { return toSign->count() == 1; }));
    CHECK(toSign->item(0)->text().contains(u"Case review"_s));
    QString tab;
    QString record;
    QObject::connect(&day, &MyDayPage::caseTabRequested, &day,
        [&](const CaseId&, const QString& wanted, const QString& of) {
            tab = wanted;
            record = of;
        });
    toSign->setCurrentRow(0);
    Q_EMIT toSign->itemActivated(toSign->item(0));
    CHECK(tab == u"reviews"_s);
    CHECK(record == reviewId.toString());

    CasePage page(world.context, id);
    page.resize(1280, 700);
    page.show();
    page.goOn(tab, record);
    auto* table = childOf<TableView>(page, u"reviewTable"_s);
    REQUIRE(becomes([&] { return table->model()->rowCount() == 1; }));
    auto* tabPage = childOf<QWidget>(page, u"reviewsTab"_s);
    CHECK(becomes([&] {
        return childOf<QPlainTextEdit>(*tabPage, u"readingText"_s)
            ->toPlainText()
            .startsWith(u"Fortsatt stöd."_s);
    }));
    CHECK_FALSE(childOf<QPushButton>(*tabPage, u"startReviewButton"_s)->isVisible()); // the manager's
    auto* sign = childOf<QPushButton>(*tabPage, u"signAsHandlerButton"_s);
    REQUIRE(sign->isVisible());
    sign->click();
    REQUIRE(becomes([&] { return !sign->isVisible(); }));
    CHECK(must(services->caseReviews().reviews(manager, id)).first().review.handlerSignedAt);
    CHECK(becomes([&] { return toSign->count() == 0; }));
}
