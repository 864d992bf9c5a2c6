#include <catch2/catch.hpp>

#include "support/TestDatabase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <frid/persistence/FileDraftStore.h>
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using frid::test::must;

namespace {

const auto account = AccountId::fromString(u"01900000-0000-7000-8000-00000000000a");
const auto colleague = AccountId::fromString(u"01900000-0000-7000-8000-00000000000b");
const DraftKey note{u"journal_note"_s, u"new"_s};
const QJsonObject form{{u"body"_s, u"Hon berättar"_s}};

QStringList filesBelow(const QString& folder)
{
    QStringList list;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        list << files.next();
    }
    return list;
}

} // namespace

TEST_CASE("A draft comes back, sealed on disk meanwhile", "[draft]")
{
    const QTemporaryDir folder;
    const auto keys = KeyRing::generate();
    FileDraftStore store(folder.path(), u"registry"_s, account, keys);
    CHECK(must(store.list()).isEmpty());
    CHECK(!must(store.load(note)));
    must(store.save(note, form));
    CHECK(must(store.load(note)) == form);

    const QStringList files = filesBelow(folder.path());
    REQUIRE(files.size() == 1);
    QFile file(files.first());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(!file.readAll().contains("Hon"));
    CHECK(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));

    const auto listed = must(store.list());
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].key == note);
    CHECK(qAbs(listed[0].savedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    must(store.save(note, {{u"body"_s, u"annat"_s}}));
    CHECK(must(store.list()).size() == 1);
    must(store.remove(note));
    must(store.remove(note));
    CHECK(filesBelow(folder.path()).isEmpty());
}

TEST_CASE("A locked ring neither saves nor loads, but lists", "[draft]")
{
    const QTemporaryDir folder;
    const auto keys = KeyRing::generate();
    FileDraftStore store(folder.path(), u"registry"_s, account, keys);
    must(store.save(note, form));
    keys->lock();
    CHECK(store.save(note, {}).error().code == ErrorCode::Locked);
    CHECK(store.load(note).error().code == ErrorCode::Locked);
    CHECK(must(store.list()).size() == 1);
}

TEST_CASE("A draft moved to another account, kind or record does not open", "[draft]")
{
    const QTemporaryDir folder;
    const auto keys = KeyRing::generate();
    FileDraftStore mine(folder.path(), u"registry"_s, account, keys);
    FileDraftStore theirs(folder.path(), u"registry"_s, colleague, keys);
    must(mine.save(note, form));
    CHECK(!must(theirs.load(note)));
    const QString from = filesBelow(folder.path()).first();
    const DraftKey other{u"journal_note"_s, u"new-2"_s};
    REQUIRE(QFile::copy(from, QFileInfo(from).path() + u"/journal_note.new-2.draft"_s));
    CHECK(mine.load(other).error().code == ErrorCode::Tampered);
    const QString theirFolder = folder.filePath(u"registry/"_s + colleague.toString());
    REQUIRE(QDir().mkpath(theirFolder));
    REQUIRE(QFile::copy(from, theirFolder + u"/journal_note.new.draft"_s));
    CHECK(theirs.load(note).error().code == ErrorCode::Tampered);
}

TEST_CASE("A draft's key cannot lead out of its folder", "[draft]")
{
    const QTemporaryDir folder;
    FileDraftStore store(folder.path(), u"registry"_s, account, KeyRing::generate());
    for (const DraftKey& key : {DraftKey{u"../x"_s, u"new"_s}, DraftKey{u"note"_s, u"../../x"_s},
             DraftKey{u""_s, u"new"_s}, DraftKey{u"note"_s, u""_s}, DraftKey{u"note"_s, u"a.b"_s}}) {
        CHECK(store.save(key, form).error().code == ErrorCode::Invalid);
        CHECK(store.load(key).error().code == ErrorCode::Invalid);
        CHECK(store.remove(key).error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("Threads may save at the same time", "[draft]")
{
    const QTemporaryDir folder;
    FileDraftStore store(folder.path(), u"registry"_s, account, KeyRing::generate());
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&store] {
            for (int j = 0; j < 10; ++j) {
                [[maybe_unused]] const auto saved = store.save(note, form);
            }
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads) {
        thread->wait();
    }
    CHECK(must(store.load(note)) == form);
    CHECK(filesBelow(folder.path()).size() == 1);
}

#ifdef Q_OS_LINUX
TEST_CASE("A full disk keeps the old draft", "[draft]")
{
    const QTemporaryDir folder;
    if (mount("tmpfs", qPrintable(folder.path()), "tmpfs", 0, "size=64k") != 0) {
        WARN("not allowed to mount a small disk; skipped");
        return;
    }
    {
        FileDraftStore store(folder.path(), u"registry"_s, account, KeyRing::generate());
        CHECK(store.save(note, form).has_value());
        const auto failed = store.save(note, {{u"body"_s, QString(200000, u'x')}});
        CHECK(!failed);
        CHECK((failed || failed.error().code == ErrorCode::DiskFull));
        CHECK(store.load(note).value_or(std::nullopt) == form);
        CHECK(filesBelow(folder.path()).size() == 1);
    }
    CHECK(umount(qPrintable(folder.path())) == 0);
}
#endif
