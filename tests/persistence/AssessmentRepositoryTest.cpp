#include <catch2/catch.hpp>

#include "RepositoryWorld.h"
#include "assessment/SqlAssessmentRepository.h"
#include "assessment/SqlContentRepository.h"
#include "assessment/SqlViolenceQuestionRepository.h"
#include "readmodels/CaseRows.h"
#include "registry/Inspector.h"
#include "support/Assessments.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using namespace frid::test;

namespace {

/// A case with a perpetrator, and assessments of it.
struct AssessedCase {
    RepositoryWorld world{GENERATE(from_range(dialects()))};
    SqlAssessmentRepository repository{world.context};
    CaseFile file = world.addCase(world.addPerson(u"Åsa"_s), world.north);
    Party perpetrator = world.addParty(file.id, world.addPerson(u"Bertil"_s), u"perpetrator"_s);
    Instrument instrument = instrumentFile(u"everything.json"_s);

    Assessment draft(QDate on = QDate(2026, 11, 1))
    {
        Assessment made;
        made.id = AssessmentId::make(world.context.now);
        made.caseId = file.id;
        made.person = file.subject;
        made.instrument = instrument.id;
        made.edition = instrument.edition;
        made.assessedOn = on;
        made.author = world.anna.account;
        made.startedBy = world.anna.account;
        made.subjects.perpetrators = {perpetrator.id};
        made.createdAt = world.context.now;
        return made;
    }
    Assessment ready(QDate on = QDate(2026, 11, 1), RiskLevel level = RiskLevel::Medium)
    {
        return must(
            checkedAssessment(filledIn(draft(on), instrument, level), instrument, QDate(2026, 11, 2)));
    }
    Assessment finished(QDate on = QDate(2026, 11, 1), RiskLevel level = RiskLevel::Medium)
    {
        return must(signedAssessment(ready(on, level), instrument, world.anna.account, world.context.now));
    }
    QByteArray bytes(const QString& sql)
    {
        return *must(world.database.one(sql, [](const Row& row) { return row.bytes(0); }));
    }
    Inspection inspected() { return must(Inspector(world.database, world.sealer, world.names).run({})); }
};

} // namespace

TEST_CASE("An assessment's draft reads back whole, changes and is removed", "[repository][assessment]")
{
    AssessedCase on;
    Assessment draft = on.ready();
    draft.nextOn = QDate(2027, 1, 30);
    draft.present = u"Syster"_s;
    must(on.repository.add(draft));
    const Assessment read = must(on.repository.find(draft.id));
    CHECK(contentToJson(read) == contentToJson(draft));
    CHECK(read.revision == 1);
    CHECK(read.status == AssessmentStatus::Draft);
    CHECK(read.snapshot.isEmpty());

    Assessment changed = read;
    changed.author = on.world.carin.account; // taken over
    changed.subjects.perpetrators.clear();
    must(on.repository.update(changed, 1));
    CHECK(codeOf(on.repository.update(changed, 1)) == ErrorCode::Conflict);
    const Assessment again = must(on.repository.find(draft.id));
    CHECK(again.startedBy == on.world.anna.account);
    CHECK(again.author == on.world.carin.account);
    CHECK(on.world.count(u"SELECT COUNT(*) FROM assessment_subject"_s) == 0);
    CHECK(on.world.count(u"SELECT COUNT(*) FROM assessment_answer"_s) == 0);
    CHECK(codeOf(on.repository.remove(draft.id, 1)) == ErrorCode::Conflict);
    must(on.repository.remove(draft.id, 2));
    CHECK(codeOf(on.repository.find(draft.id)) == ErrorCode::NotFound);
}

TEST_CASE("A signed assessment is write-once, with its snapshot and readable codes for statistics",
    "[repository][assessment]")
{
    AssessedCase on;
    Assessment draft = on.ready();
    must(on.repository.add(draft));
    const Assessment finished
        = must(signedAssessment(draft, on.instrument, on.world.anna.account, on.world.context.now));
    must(on.repository.update(finished, 1));
    const Assessment read = must(on.repository.find(draft.id));
    CHECK(read.status == AssessmentStatus::Signed);
    CHECK(read.snapshot == finished.snapshot);
    CHECK(read.snapshotHash == finished.snapshotHash);
    CHECK(read.signedAt == on.world.context.now);
    CHECK(read.signedBy == on.world.anna.account);
    CHECK(read.overallLevel == RiskLevel::Medium);

    const Answers counted = countedAnswers(on.instrument, finished.answers, finished.subjects);
    REQUIRE(!counted.isEmpty());
    CHECK(on.world.count(u"SELECT COUNT(*) FROM assessment_answer"_s) == counted.all().size());
    CHECK(on.world.count(u"SELECT COUNT(*) FROM assessment_judgement WHERE level = 'medium'"_s)
        == on.instrument.judgements.size());

    CHECK(codeOf(on.repository.update(read, read.revision)) == ErrorCode::Forbidden);
    CHECK(codeOf(on.repository.remove(read.id, read.revision)) == ErrorCode::Forbidden);
    Database& database = on.world.database;
    CHECK(!database.execute(u"UPDATE assessment SET overall_level = 'low'"_s));
    CHECK(!database.execute(u"UPDATE assessment_answer SET code = 'no'"_s));
    CHECK(!database.execute(u"DELETE FROM assessment_answer"_s));
    CHECK(!database.execute(u"UPDATE assessment_judgement SET level = 'low'"_s));
    CHECK(!database.execute(u"DELETE FROM assessment_judgement"_s));
    CHECK(!database.execute(u"DELETE FROM assessment_subject"_s));
    CHECK(!database.execute(u"INSERT INTO assessment_judgement (assessment_id, judgement, level) "
                            "VALUES (?, 'more', 'low')"_s,
        read.id));
    CHECK(!database.execute(u"DELETE FROM assessment"_s));
    // Whom a signed assessment is about stays in the case.
    SqlCaseRepository cases(on.world.context);
    CHECK(cases.removeParty(on.perpetrator.id, 1).error().detail == u"named_in_assessment"_s);
}

TEST_CASE(
    "Nothing of an assessment or a question stands readable in the registry", "[repository][assessment]")
{
    AssessedCase on;
    const Assessment finished = on.finished();
    must(on.repository.add(finished));
    const QByteArray content = on.bytes(u"SELECT content_sealed FROM assessment"_s);
    const QByteArray snapshot = on.bytes(u"SELECT snapshot_sealed FROM assessment"_s);
    for (const QByteArray& sealed : {content, snapshot}) {
        CHECK(!sealed.contains("Hemlig"));
        CHECK(!sealed.contains("assessed_on"));
        CHECK(!sealed.contains(finished.snapshotHash.toLatin1()));
    }
    SqlViolenceQuestionRepository questions(on.world.context);
    ViolenceQuestion question;
    question.id = ViolenceQuestionId::make(on.world.context.now);
    question.person = on.file.subject;
    question.answer = ViolenceAnswer::Earlier;
    question.wantsSupport = YesNo::No;
    question.askedOn = QDate(2026, 10, 1);
    question.askedBy = on.world.anna.account;
    question.note = u"Hemlig anteckning"_s;
    question.createdAt = on.world.context.now;
    must(questions.add(question)); // outside every case
    CHECK(!on.bytes(u"SELECT note_sealed FROM violence_question"_s).contains("Hemlig"));
    const auto read = must(questions.questionsTo(on.file.subject));
    REQUIRE(read.size() == 1);
    CHECK(toFields(read[0]) == toFields(question));
    CHECK(read[0].caseId.isNull());
    CHECK(must(questions.questions(on.file.id)).isEmpty());
    question.nextOn = QDate(2027, 4, 1);
    must(questions.update(question, 1));
    CHECK(codeOf(questions.update(question, 1)) == ErrorCode::Conflict);
    CHECK(must(questions.find(question.id)).nextOn == question.nextOn);
    CHECK(on.world.count(u"SELECT COUNT(*) FROM change_log WHERE record_kind = 'violence_question' "
                         "AND person_id IS NOT NULL"_s)
        == 2);
}

TEST_CASE("The check finds an assessment that was changed from outside", "[repository][assessment][inspect]")
{
    AssessedCase on;
    const Assessment first = on.finished();
    must(on.repository.add(first));
    const Assessment draft = on.ready();
    must(on.repository.add(draft));
    CHECK(on.inspected().sealedBroken == 0);
    Database& database = on.world.database;
    // Whoever changes a registry takes the triggers away first.
    const bool sqlite = database.isSqlite();
    must(database.execRaw(sqlite ? u"DROP TRIGGER assessment_signed_update"_s
                                 : u"DROP TRIGGER assessment_signed_update ON assessment"_s));

    SECTION("a level that nobody judged")
    {
        must(database.execute(u"UPDATE assessment SET overall_level = 'low' WHERE id = ?"_s, first.id));
        CHECK(codeOf(on.repository.find(first.id)) == ErrorCode::Tampered);
        const Inspection found = on.inspected();
        CHECK(found.sealedBroken == 1);
        CHECK(found.brokenPlaces.first().contains(first.id.toString()));
    }
    SECTION("a snapshot put together by somebody who has the key")
    {
        QByteArray other = first.snapshot;
        other.replace("Hemlig", "Vanlig");
        const QByteArray sealed = must(on.world.sealer.seal(
            qCompress(other), "assessment"_L1, "snapshot_sealed"_L1, first.id.toString()));
        must(database.execute(u"UPDATE assessment SET snapshot_sealed = ? WHERE id = ?"_s, sealed, first.id));
        CHECK(codeOf(on.repository.find(first.id)) == ErrorCode::Tampered);
        CHECK(on.inspected().sealedBroken == 1);
        // And the hash with it: then the content says otherwise.
        const QByteArray hash = must(on.world.sealer.sealText(
            snapshotHash(other), "assessment"_L1, "snapshot_hash_sealed"_L1, first.id.toString()));
        must(database.execute(
            u"UPDATE assessment SET snapshot_hash_sealed = ? WHERE id = ?"_s, hash, first.id));
        CHECK(on.inspected().sealedBroken == 1);
    }
    SECTION("a draft's content moved to another row")
    {
        must(database.execute(u"UPDATE assessment SET content_sealed = ? WHERE id = ?"_s,
            on.bytes(u"SELECT content_sealed FROM assessment WHERE state = 'signed'"_s), draft.id));
        CHECK(codeOf(on.repository.find(draft.id)) == ErrorCode::Tampered);
        CHECK(on.inspected().sealedBroken >= 1);
    }
}

TEST_CASE("The case list shows the latest level that is in force", "[repository][assessment][readmodels]")
{
    AssessedCase on;
    const auto level = [&] {
        const auto rows = must(readCaseRows(on.world.context, on.world.anna, {}));
        return rows.size() == 1 ? rows[0].riskLevel : std::nullopt;
    };
    CHECK(!level());
    must(on.repository.add(on.finished(QDate(2026, 9, 1), RiskLevel::Low)));
    CHECK(level() == RiskLevel::Low);
    const Assessment high = on.finished(QDate(2026, 10, 1), RiskLevel::High);
    must(on.repository.add(high));
    must(on.repository.add(on.ready(QDate(2026, 10, 20), RiskLevel::Medium))); // a draft says nothing
    CHECK(level() == RiskLevel::High);
    // The correction holds, though it moves the day before the older assessment's.
    Assessment correction = on.ready(QDate(2026, 8, 1), RiskLevel::Medium);
    correction.replaces = high.id;
    correction.replacesReason = u"Fel dag"_s;
    must(on.repository.add(
        must(signedAssessment(correction, on.instrument, on.world.anna.account, on.world.context.now))));
    CHECK(level() == RiskLevel::Low);
    // It is corrected once.
    Assessment twice = correction;
    twice.id = AssessmentId::make(on.world.context.now);
    CHECK(codeOf(on.repository.add(
              must(signedAssessment(twice, on.instrument, on.world.anna.account, on.world.context.now))))
        == ErrorCode::Duplicate);
}

TEST_CASE("Wording packs and settings are kept as they came", "[repository][assessment]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlContentRepository content(world.context);
    CHECK(must(content.settings()) == ContentSettings());
    ContentSettings settings;
    settings.scoresOff = {u"freda-farlighet"_s};
    settings.reassessAfterDays = {{u"patriark"_s, 30}, {u"freda-farlighet"_s, 0}};
    must(content.setSettings(settings));
    CHECK(must(content.settings()) == settings);
    must(content.setSettings({}));
    CHECK(must(content.settings()) == ContentSettings());

    WordingPack pack;
    pack.id = u"ours"_s;
    pack.version = u"1"_s;
    pack.instrument = u"patriark"_s;
    pack.editions = {u"2013"_s, u"2014"_s};
    pack.language = u"sv"_s;
    pack.publisher = u"Utgivaren"_s;
    must(content.addPack(pack, "{\"a\": \"å\"}"));
    const auto packs = must(content.packs());
    REQUIRE(packs.size() == 1);
    CHECK(packs[0].editions == pack.editions);
    CHECK(packs[0].importedBy == world.anna.account);
    CHECK(must(content.packBody(u"ours"_s, u"1"_s)) == "{\"a\": \"å\"}");
    CHECK(codeOf(content.packBody(u"ours"_s, u"2"_s)) == ErrorCode::NotFound);
    CHECK(codeOf(content.addPack(pack, "{}")) == ErrorCode::Duplicate);
    CHECK(must(content.packBody(u"ours"_s, u"1"_s)) == "{\"a\": \"å\"}");
    must(content.removePack(u"ours"_s, u"1"_s));
    CHECK(codeOf(content.removePack(u"ours"_s, u"1"_s)) == ErrorCode::NotFound);
}
