#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <frid/domain/CodeList.h>
#include <frid/domain/task/DeadlineRules.h>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

QStringList ids(const QList<DeadlineRule>& rules)
{
    QStringList found;
    for (const DeadlineRule& rule : rules) {
        found.append(rule.id);
    }
    return found;
}

DeadlineRule lengthOf(int months, int days)
{
    DeadlineRule rule;
    rule.months = months;
    rule.days = days;
    return rule;
}

} // namespace

TEST_CASE("A received contact starts the deadlines of its kind of case")
{
    const auto rules = DeadlineRules::bundled();
    REQUIRE(rules);
    const QString intake = u"intake_received"_s;
    CHECK(ids(rules->matching(intake, u"child"_s))
        == QStringList{u"protection_assessment"_s, u"preliminary_assessment"_s});
    CHECK(ids(rules->matching(intake, u"victim"_s))
        == QStringList{u"preliminary_assessment"_s, u"first_visit"_s});
    CHECK(ids(rules->matching(intake, u"perpetrator"_s)) == QStringList{u"preliminary_assessment"_s});
    CHECK(ids(rules->matching(u"inquiry_opened"_s, u"child"_s)) == QStringList{u"inquiry_child"_s});
    CHECK(ids(rules->matching(u"inquiry_opened"_s, u"victim"_s)) == QStringList{u"inquiry_adult"_s});
    CHECK(ids(rules->matching(u"follow_up_planned"_s, u"child"_s)) == QStringList{u"follow_up"_s});
    CHECK(ids(rules->matching(u"case_review_planned"_s, u"victim"_s)) == QStringList{u"case_review"_s});
    CHECK(ids(rules->matching(u"assessment_signed"_s, u"victim"_s)) == QStringList{u"reassessment"_s});
    CHECK(ids(rules->matching(u"violence_question_asked"_s, u"child"_s))
        == QStringList{u"violence_question_again"_s});
    CHECK(rules->matching(u"moon"_s, u"child"_s).isEmpty());
    CHECK_FALSE(rules->find(u"moon"_s));
}

TEST_CASE("Each deadline has a legal source and a known kind of task")
{
    const auto rules = DeadlineRules::bundled();
    const auto catalog = CodeCatalog::bundled();
    REQUIRE(rules);
    REQUIRE(catalog);
    for (const DeadlineRule& rule : rules->all()) {
        CAPTURE(rule.id.toStdString());
        CHECK_FALSE(rule.legalSource.isEmpty());
        CHECK(catalog->contains(u"task_kind"_s, rule.taskKind));
    }
    const auto preliminary = rules->find(u"preliminary_assessment"_s);
    REQUIRE(preliminary);
    CHECK(preliminary->legalSource == u"SoL (2025:400) 20 kap. 2 §"_s);
    CHECK(preliminary->extendable);
    CHECK(preliminary->extensionNeedsReason);
    CHECK(preliminary->verified);
    CHECK_FALSE(rules->find(u"first_visit"_s)->verified);
}

TEST_CASE("A child's protection assessment is due the same day, the next when received late")
{
    const auto rules = DeadlineRules::bundled();
    REQUIRE(rules);
    const DeadlineRule rule = *rules->find(u"protection_assessment"_s);
    const QDate received(2026, 12, 31);
    CHECK(rule.lateReceiptNextDay);
    CHECK(dueOn(rule, received) == received);
    CHECK(dueOn(rule, received, QTime(8, 0)) == received);
    CHECK(dueOn(rule, received, rule.lateReceiptFrom.addSecs(-60)) == received);
    CHECK(dueOn(rule, received, rule.lateReceiptFrom) == QDate(2027, 1, 1));
    CHECK(dueOn(rule, received, QTime(23, 59)) == QDate(2027, 1, 1));
    // Only this rule knows of the hour.
    CHECK(dueOn(*rules->find(u"preliminary_assessment"_s), received, QTime(23, 59)) == QDate(2027, 1, 14));
}

TEST_CASE("Months end where the month ends, days run over leap days and summer time")
{
    const DeadlineRule fourMonths = lengthOf(4, 0);
    CHECK(dueOn(fourMonths, QDate(2026, 10, 31)) == QDate(2027, 2, 28));
    CHECK(dueOn(fourMonths, QDate(2027, 10, 31)) == QDate(2028, 2, 29));
    CHECK(dueOn(fourMonths, QDate(2027, 10, 29)) == QDate(2028, 2, 29));
    CHECK(dueOn(fourMonths, QDate(2026, 8, 31)) == QDate(2026, 12, 31));
    CHECK(dueOn(fourMonths, QDate(2026, 1, 31)) == QDate(2026, 5, 31));
    CHECK(dueOn(fourMonths, QDate(2026, 5, 31)) == QDate(2026, 9, 30));
    CHECK(dueOn(fourMonths, QDate(2028, 2, 29)) == QDate(2028, 6, 29));

    const DeadlineRule fourteenDays = lengthOf(0, 14);
    CHECK(dueOn(fourteenDays, QDate(2026, 12, 20)) == QDate(2027, 1, 3));
    CHECK(dueOn(fourteenDays, QDate(2028, 2, 20)) == QDate(2028, 3, 5));
    CHECK(dueOn(fourteenDays, QDate(2027, 2, 20)) == QDate(2027, 3, 6));
    // Summer time begins on 29 March 2026 and ends on 25 October 2026.
    CHECK(dueOn(fourteenDays, QDate(2026, 3, 15)) == QDate(2026, 3, 29));
    CHECK(dueOn(fourteenDays, QDate(2026, 3, 29), QTime(2, 30)) == QDate(2026, 4, 12));
    CHECK(dueOn(fourteenDays, QDate(2026, 10, 25), QTime(2, 30)) == QDate(2026, 11, 8));
    CHECK(dueOn(lengthOf(1, 1), QDate(2026, 1, 31)) == QDate(2026, 3, 1));
}

TEST_CASE("A later start is never due earlier")
{
    CHECK(rc::check("monotone", [] {
        const DeadlineRule rule = lengthOf(*rc::gen::inRange(0, 25), *rc::gen::inRange(0, 100));
        const QDate from = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 3000));
        RC_ASSERT(dueOn(rule, from) <= dueOn(rule, from.addDays(1)));
        RC_ASSERT(dueOn(rule, from) >= from);
    }));
}
