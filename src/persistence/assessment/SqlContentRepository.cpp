#include "assessment/SqlContentRepository.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto scores = "switchable_scores/"_L1;
constexpr auto days = "reassess_days/"_L1;
constexpr auto inhabitants = "adult_inhabitants"_L1;

} // namespace

Result<QList<WordingPackInfo>> SqlContentRepository::packs() const
{
    const auto read = [](const Row& row) {
        return WordingPackInfo{row.text(0), row.text(1), row.text(2),
            row.text(3).split(u'\n', Qt::SkipEmptyParts), row.text(4), row.text(5), row.as<AccountId>(6),
            row.timestamp(7)};
    };
    return m_context.database.all(
        u"SELECT id, version, instrument, editions, language, publisher, imported_by, imported_at "
        "FROM wording_pack ORDER BY instrument, language, imported_at DESC, id, version"_s,
        read);
}

Result<QByteArray> SqlContentRepository::packBody(const QString& id, const QString& version) const
{
    FRID_TRY(auto body,
        m_context.database.one(
            u"SELECT body FROM wording_pack WHERE id = ? AND version = ?"_s,
            [](const Row& row) { return row.bytes(0); }, id, version));
    if (!body) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*body);
}

Result<void> SqlContentRepository::addPack(const WordingPack& pack, const QByteArray& body)
{
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO wording_pack (id, version, instrument, editions, language, publisher, body, "
        "imported_by, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        pack.id, pack.version, pack.instrument, pack.editions.join(u'\n'), pack.language, pack.publisher,
        body, m_context.account, m_context.now));
    return {};
}

Result<void> SqlContentRepository::removePack(const QString& id, const QString& version)
{
    FRID_TRY(const qint64 removed,
        m_context.database.execute(u"DELETE FROM wording_pack WHERE id = ? AND version = ?"_s, id, version));
    return removed == 0 ? fail(ErrorCode::NotFound) : Result<void>();
}

Result<ContentSettings> SqlContentRepository::settings() const
{
    ContentSettings settings;
    const auto read = [&](const Row& row) {
        const QString name = row.text(0);
        if (name.startsWith(scores)) {
            settings.scoresOff.append(name.mid(scores.size()));
        } else if (name.startsWith(days)) {
            settings.reassessAfterDays.insert(name.mid(days.size()), row.text(1).toInt());
        } else if (name == inhabitants) {
            settings.adultInhabitants = row.text(1).toLongLong();
        }
        return true;
    };
    FRID_CHECK(m_context.database.all(u"SELECT name, value FROM content_setting"_s, read));
    settings.scoresOff.sort();
    return settings;
}

Result<void> SqlContentRepository::setSettings(const ContentSettings& settings)
{
    const QString insert = u"INSERT INTO content_setting (name, value) VALUES (?, ?)"_s;
    FRID_CHECK(m_context.database.execute(u"DELETE FROM content_setting"_s));
    for (const QString& instrument : settings.scoresOff) {
        FRID_CHECK(m_context.database.execute(insert, scores + instrument, u"off"_s));
    }
    for (auto entry = settings.reassessAfterDays.begin(); entry != settings.reassessAfterDays.end();
         ++entry) {
        FRID_CHECK(m_context.database.execute(insert, days + entry.key(), QString::number(entry.value())));
    }
    if (settings.adultInhabitants) {
        FRID_CHECK(m_context.database.execute(
            insert, QString(inhabitants), QString::number(*settings.adultInhabitants)));
    }
    return {};
}

} // namespace frid::persistence
