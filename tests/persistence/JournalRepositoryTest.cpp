#include <catch2/catch.hpp>

#include "RepositoryWorld.h"
#include "journal/SqlJournalRepository.h"

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using namespace frid::test;

namespace {

JournalNote working(const RepositoryWorld& world, CaseId id, const QString& body)
{
    JournalNote note;
    note.id = NoteId::make(world.context.now);
    note.caseId = id;
    note.kind = u"phone_call"_s;
    note.direction = u"in"_s;
    note.eventAt = QDateTime({2026, 11, 1}, {13, 30, 0, 250}, Qt::UTC);
    note.body = body;
    note.author = world.anna.account;
    note.createdAt = world.context.now;
    return note;
}

} // namespace

TEST_CASE("A note is edited while it works, and never after it is signed", "[repository][journal]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlJournalRepository journal(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    JournalNote note = working(world, id, u"först\n"_s + QString(90'000, u'ö'));
    must(journal.add(note));
    JournalNote read = must(journal.find(note.id));
    CHECK(read.body == note.body);
    CHECK(read.title.isEmpty());
    CHECK(read.eventAt == note.eventAt);
    CHECK(read.createdAt == note.createdAt);
    CHECK(read.author == note.author);
    CHECK(read.direction == note.direction);
    CHECK(read.kind == note.kind);
    CHECK(!read.signedAt);
    CHECK(read.state == NoteState::Working);

    read.title = u"Samtal"_s;
    must(journal.update(read, 1));
    CHECK(codeOf(journal.update(read, 1)) == ErrorCode::Conflict);
    CHECK(codeOf(journal.remove(note.id, 1)) == ErrorCode::Conflict);

    read.state = NoteState::Signed;
    read.signedAt = world.context.now;
    read.signedBy = world.anna.account;
    must(journal.update(read, 2));
    const JournalNote last = must(journal.find(note.id));
    CHECK(last.title == u"Samtal"_s);
    CHECK(last.signedAt == world.context.now);
    CHECK(last.signedBy == world.anna.account);
    CHECK(last.revision == 3);
    CHECK(codeOf(journal.update(last, 3)) == ErrorCode::Forbidden);
    CHECK(codeOf(journal.remove(note.id, 3)) == ErrorCode::Forbidden);
    CHECK(!world.database.execute(u"UPDATE journal_note SET direction = 'out'"_s));
    CHECK(!world.database.execute(u"DELETE FROM journal_note"_s));

    JournalNote correction = working(world, id, u"rättat"_s);
    correction.corrects = note.id;
    correction.correctionReason = u"fel dag"_s;
    must(journal.add(correction));
    CHECK(must(journal.find(correction.id)).corrects == note.id);
    CHECK(must(journal.find(correction.id)).correctionReason == u"fel dag"_s);
}

TEST_CASE("Notes come newest event first; a working one can be thrown away", "[repository][journal]")
{
    RepositoryWorld world(GENERATE(from_range(dialects())));
    SqlJournalRepository journal(world.context);
    const CaseId id = world.addCase(world.addPerson(u"Åsa"_s), world.north).id;
    JournalNote old = working(world, id, u"gammal"_s);
    old.eventAt = old.eventAt.addDays(-3);
    const JournalNote fresh = working(world, id, u"ny"_s);
    must(journal.add(fresh));
    must(journal.add(old));
    const auto notes = must(journal.notes(id));
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].id == fresh.id);
    CHECK(notes[1].id == old.id);
    must(journal.remove(old.id, 1));
    CHECK(codeOf(journal.find(old.id)) == ErrorCode::NotFound);
    CHECK(codeOf(journal.update(old, 1)) == ErrorCode::NotFound);
}
