#include <catch2/catch.hpp>

#include "crypto/AuditMac.h"
#include "crypto/BlindIndex.h"
#include "crypto/PasswordWrap.h"
#include "crypto/RecoveryKey.h"
#include "crypto/Sealer.h"
#include "support/TestDatabase.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::persistence;
using frid::test::must;

namespace {

const QString rowA = u"01900000-0000-7000-8000-00000000000a"_s;
const QString rowB = u"01900000-0000-7000-8000-00000000000b"_s;

ErrorCode codeOf(const auto& result)
{
    REQUIRE(!result);
    return result.error().code;
}

} // namespace

TEST_CASE("A sealed value opens where it was sealed and nowhere else", "[crypto]")
{
    const Sealer sealer(KeyRing::generate());
    const QByteArray sealed = must(sealer.seal("hemligt", "person"_L1, "name_sealed"_L1, rowA));

    CHECK(must(sealer.open(sealed, "person"_L1, "name_sealed"_L1, rowA)) == "hemligt");
    CHECK(!sealed.contains("hemligt"));
    CHECK(sealed.size() == 1 + 24 + 7 + 16);
    CHECK(sealed[0] == 1);
    CHECK(codeOf(sealer.open(sealed, "person"_L1, "name_sealed"_L1, rowB)) == ErrorCode::Tampered);
    CHECK(codeOf(sealer.open(sealed, "person"_L1, "address_sealed"_L1, rowA)) == ErrorCode::Tampered);
    CHECK(codeOf(sealer.open(sealed, "party"_L1, "name_sealed"_L1, rowA)) == ErrorCode::Tampered);
}

TEST_CASE("Every changed or missing byte of a sealed value is noticed", "[crypto]")
{
    const Sealer sealer(KeyRing::generate());
    const QByteArray sealed = must(sealer.seal("text", "t"_L1, "c"_L1, rowA));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        CHECK(codeOf(sealer.open(changed, "t"_L1, "c"_L1, rowA)) == ErrorCode::Tampered);
        CHECK(codeOf(sealer.open(sealed.left(i), "t"_L1, "c"_L1, rowA)) == ErrorCode::Tampered);
    }
}

TEST_CASE("The same text never seals to the same bytes", "[crypto]")
{
    const Sealer sealer(KeyRing::generate());
    QSet<QByteArray> seen;
    for (int i = 0; i < 50; ++i) {
        seen.insert(must(sealer.seal("x", "t"_L1, "c"_L1, rowA)));
    }
    CHECK(seen.size() == 50);
}

TEST_CASE("Empty, long, null and Swedish texts survive sealing", "[crypto]")
{
    const Sealer sealer(KeyRing::generate());
    for (const QString& text : {u""_s, u"åäö ÅÄÖ é 🙂"_s, QString(200000, u'ö')}) {
        const auto sealed = must(sealer.sealText(text, "t"_L1, "c"_L1, rowA));
        CHECK(must(sealer.openText(sealed, "t"_L1, "c"_L1, rowA)) == text);
    }
    CHECK(!must(sealer.sealText(std::optional<QString>(), "t"_L1, "c"_L1, rowA)));
    CHECK(!must(sealer.openText(std::optional<QByteArray>(), "t"_L1, "c"_L1, rowA)));
    const auto some = must(sealer.sealText(std::optional(u"ja"_s), "t"_L1, "c"_L1, rowA));
    CHECK(must(sealer.openText(some, "t"_L1, "c"_L1, rowA)) == u"ja"_s);
}

TEST_CASE("Old key versions still open, new values use the newest", "[crypto]")
{
    const auto keys = KeyRing::generate();
    const Sealer sealer(keys);
    const QByteArray old = must(sealer.seal("old", "t"_L1, "c"_L1, rowA));
    must(keys->addVersion());
    const QByteArray fresh = must(sealer.seal("new", "t"_L1, "c"_L1, rowA));
    CHECK(keys->currentVersion() == 2);
    CHECK(fresh[0] == 2);
    CHECK(must(sealer.open(old, "t"_L1, "c"_L1, rowA)) == "old");
    CHECK(must(sealer.open(fresh, "t"_L1, "c"_L1, rowA)) == "new");

    QByteArray relabelled = old;
    relabelled[0] = 2;
    CHECK(codeOf(sealer.open(relabelled, "t"_L1, "c"_L1, rowA)) == ErrorCode::Tampered);
    relabelled[0] = 9;
    const auto unknown = sealer.open(relabelled, "t"_L1, "c"_L1, rowA);
    CHECK(codeOf(unknown) == ErrorCode::Tampered);
    CHECK(unknown.error().detail == "key_version"_L1);

    const auto copy = KeyRing::closed();
    must(copy->open(must(keys->pack())));
    CHECK(must(Sealer(copy).open(old, "t"_L1, "c"_L1, rowA)) == "old");
    CHECK(must(Sealer(copy).open(fresh, "t"_L1, "c"_L1, rowA)) == "new");
}

TEST_CASE("A wiped ring refuses everything until it is opened again", "[crypto]")
{
    const auto keys = KeyRing::generate();
    const SecretBytes packed = must(keys->pack());
    const Sealer sealer(keys);
    const QByteArray sealed = must(sealer.seal("x", "t"_L1, "c"_L1, rowA));
    keys->lock();
    CHECK(!keys->isOpen());
    CHECK(keys->currentVersion() == 0);
    CHECK(codeOf(sealer.seal("x", "t"_L1, "c"_L1, rowA)) == ErrorCode::Locked);
    CHECK(codeOf(sealer.open(sealed, "t"_L1, "c"_L1, rowA)) == ErrorCode::Locked);
    CHECK(codeOf(keys->pack()) == ErrorCode::Locked);
    CHECK(codeOf(keys->addVersion()) == ErrorCode::Locked);
    CHECK(codeOf(BlindIndex(keys).hash(u"199006022397")) == ErrorCode::Locked);
    CHECK(codeOf(AuditMac(keys).link({}, "event")) == ErrorCode::Locked);
    must(keys->open(packed));
    CHECK(must(sealer.open(sealed, "t"_L1, "c"_L1, rowA)) == "x");
}

TEST_CASE("A ring takes only what a ring packed", "[crypto]")
{
    const auto keys = KeyRing::closed();
    CHECK(codeOf(keys->open(SecretBytes())) == ErrorCode::WrongKey);
    CHECK(codeOf(keys->open(SecretBytes::random(32))) == ErrorCode::WrongKey);
    CHECK(codeOf(keys->open(SecretBytes(33))) == ErrorCode::WrongKey); // version 0
    CHECK(!keys->isOpen());
}

TEST_CASE("The blind index finds a number whichever way it is written", "[crypto]")
{
    const auto keys = KeyRing::generate();
    const BlindIndex index(keys);
    const QByteArray hash = must(index.hash(u"199006022397"));
    CHECK(hash.size() == 32);
    CHECK(must(index.hash(u"19900602-2397")) == hash);
    CHECK(must(index.hash(u" 19900602 2397")) == hash);
    CHECK(must(index.hash(u"199107172380")) != hash);
    CHECK(must(BlindIndex(KeyRing::generate()).hash(u"199006022397")) != hash);
    CHECK(codeOf(index.hash(u"900602-2397")) == ErrorCode::Invalid);
    must(keys->addVersion());
    CHECK(must(index.hash(u"199006022397")) == hash);
}

TEST_CASE("Audit hashes depend on every part", "[crypto]")
{
    const auto keys = KeyRing::generate();
    const AuditMac mac(keys);
    const QByteArray first = must(mac.link({}, "one"));
    CHECK(first.size() == AuditMac::size);
    CHECK(must(mac.link({}, "one")) == first);
    CHECK(must(mac.link({}, "two")) != first);
    CHECK(must(mac.link(first, "two")) != must(mac.link({}, first + "two")));
    CHECK(must(mac.head(1, first)) != must(mac.head(2, first)));
    CHECK(must(mac.head(1, first)) != must(mac.link(QByteArray("\1\0\0\0\0\0\0\0", 8), first)));
    CHECK(must(AuditMac(KeyRing::generate()).link({}, "one")) != first);
}

TEST_CASE("A password unwraps the keys of its own account only", "[crypto]")
{
    const auto account = AccountId::fromString(rowA);
    const SecretBytes packed = must(KeyRing::generate()->pack());
    const WrappedKey wrapped
        = must(wrapWithPassword(packed, u"blåbärspaj i skogen", account, PasswordCost::minimum()));
    CHECK(wrapped.salt.size() == 16);
    CHECK(must(unwrapWithPassword(wrapped, u"blåbärspaj i skogen", account)).equals(packed));
    CHECK(codeOf(unwrapWithPassword(wrapped, u"blåbärspaj i skogan", account)) == ErrorCode::WrongKey);
    CHECK(codeOf(unwrapWithPassword(wrapped, u"", account)) == ErrorCode::WrongKey);
    CHECK(codeOf(unwrapWithPassword(wrapped, u"blåbärspaj i skogen", AccountId::fromString(rowB)))
        == ErrorCode::WrongKey);
    // å as a and a ring above, as another keyboard may send it
    CHECK(must(unwrapWithPassword(wrapped, u"bla\u030abärspaj i skogen", account)).equals(packed));

    WrappedKey other
        = must(wrapWithPassword(packed, u"blåbärspaj i skogen", account, PasswordCost::minimum()));
    CHECK(other.salt != wrapped.salt);
    CHECK(other.blob != wrapped.blob);
}

TEST_CASE("A stored password cost out of bounds is not obeyed", "[crypto]")
{
    const auto account = AccountId::fromString(rowA);
    const WrappedKey good
        = must(wrapWithPassword(must(KeyRing::generate()->pack()), u"x", account, PasswordCost::minimum()));
    for (const PasswordCost cost : {PasswordCost{1, qint64(1) << 40}, PasswordCost{1000000, 8192},
             PasswordCost{0, 8192}, PasswordCost{1, 1}}) {
        WrappedKey bad = good;
        bad.cost = cost;
        CHECK(codeOf(unwrapWithPassword(bad, u"x", account)) == ErrorCode::Tampered);
    }
    WrappedKey cut = good;
    cut.blob.truncate(20);
    CHECK(codeOf(unwrapWithPassword(cut, u"x", account)) == ErrorCode::WrongKey);
    CHECK(PasswordCost::moderate().memoryBytes == 268435456);
}

TEST_CASE("A recovery key survives being written down", "[crypto]")
{
    const SecretBytes packed = must(KeyRing::generate()->pack());
    const RecoveryKey key = RecoveryKey::generate();
    const QByteArray blob = key.wrap(packed, u"registry-1"_s);
    const QString text = key.toString();
    CHECK(text.size() == 36 + 8);

    QString sloppy = text.toLower();
    sloppy.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
    for (const QString& written : {text, sloppy, QString(text).remove(u'-'), u"  "_s + text + u"\n"_s}) {
        const RecoveryKey read = must(RecoveryKey::parse(written));
        CHECK(read.toString() == text);
        CHECK(must(read.unwrap(blob, u"registry-1"_s)).equals(packed));
    }
    CHECK(codeOf(key.unwrap(blob, u"registry-2"_s)) == ErrorCode::WrongKey);
    CHECK(codeOf(RecoveryKey::generate().unwrap(blob, u"registry-1"_s)) == ErrorCode::WrongKey);
    CHECK(codeOf(key.unwrap(blob.left(10), u"registry-1"_s)) == ErrorCode::WrongKey);
}

TEST_CASE("Slips in a recovery key are told apart", "[crypto]")
{
    const QString text = RecoveryKey::generate().toString();
    const auto detail = [](const QString& written) {
        const auto result = RecoveryKey::parse(written);
        REQUIRE(!result);
        CHECK(result.error().field == "recovery_key"_L1);
        return result.error().detail;
    };
    CHECK(detail(u""_s) == "length"_L1);
    CHECK(detail(text.chopped(1)) == "length"_L1);
    CHECK(detail(text + u"A"_s) == "length"_L1);
    CHECK(detail(QString(text).replace(3, 1, u"*"_s)) == "character"_L1);
    CHECK(detail(QString(text).replace(3, 1, u"U"_s)) == "character"_L1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'-') {
            QString wrong = text;
            wrong[i] = wrong[i] == u'7' ? u'8' : u'7';
            CHECK(detail(wrong) == "checksum"_L1);
        }
    }
}

TEST_CASE("Secrets move and are wiped, never copied", "[crypto]")
{
    static_assert(!std::is_copy_constructible_v<SecretBytes>);
    static_assert(!std::is_copy_assignable_v<SecretBytes>);
    SecretBytes a = SecretBytes::copyOf("abc");
    SecretBytes b = std::move(a);
    CHECK(a.isEmpty());
    CHECK(b.size() == 3);
    b.wipe();
    CHECK(b.isEmpty());
    CHECK(b.data() == nullptr);
}
