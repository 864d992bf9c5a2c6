#include <frid/application/assessment/InstrumentService.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

Deed reading()
{
    return {Action::ReadContent, ObjectRef::none(), {}, {}, {}};
}

Deed editing(const QString& detail)
{
    return {Action::EditContent, ObjectRef::registry(), {}, detail, {}};
}

} // namespace

Result<QList<WordingPackInfo>> InstrumentService::packs(const Session& session) const
{
    return m_units.run(session, reading(), [](UnitOfWork& unit) { return unit.content().packs(); });
}

Result<WordingPackPtr> InstrumentService::pack(
    const Session& session, const QString& id, const QString& version) const
{
    return m_units.run(session, reading(), [&](UnitOfWork& unit) -> Result<WordingPackPtr> {
        FRID_TRY(const QByteArray body, unit.content().packBody(id, version));
        FRID_TRY(WordingPack parsed, WordingPack::parse(body, m_catalog));
        return std::make_shared<const WordingPack>(std::move(parsed));
    });
}

Result<WordingPackInfo> InstrumentService::importPack(
    const Session& session, const QByteArray& json, QList<JsonProblem>* problems) const
{
    const auto parsed = WordingPack::parse(json, m_catalog, problems);
    const QString named = parsed ? u"pack imported: %1 %2"_s.arg(parsed->id, parsed->version) : QString();
    return m_units.run(session, editing(named), [&](UnitOfWork& unit) -> Result<WordingPackInfo> {
        if (!parsed) {
            return tl::unexpected(parsed.error());
        }
        FRID_TRY(const QList<WordingPackInfo> known, unit.content().packs());
        for (const WordingPackInfo& other : known) {
            if (other.id == parsed->id && other.version == parsed->version) {
                return fail(ErrorCode::Duplicate, u"version"_s);
            }
        }
        FRID_CHECK(unit.content().addPack(*parsed, json));
        return WordingPackInfo{parsed->id, parsed->version, parsed->instrument, parsed->editions,
            parsed->language, parsed->publisher, session.account, unit.now()};
    });
}

Result<void> InstrumentService::removePack(
    const Session& session, const QString& id, const QString& version) const
{
    const QString detail = u"pack removed: %1 %2"_s.arg(id, version);
    return m_units.run(
        session, editing(detail), [&](UnitOfWork& unit) { return unit.content().removePack(id, version); });
}

Result<ContentSettings> InstrumentService::settings(const Session& session) const
{
    return m_units.run(session, reading(), [](UnitOfWork& unit) { return unit.content().settings(); });
}

Result<void> InstrumentService::saveSettings(const Session& session, const ContentSettings& settings) const
{
    return m_units.run(session, editing(u"settings changed"_s), [&](UnitOfWork& unit) -> Result<void> {
        for (const QString& instrument : settings.scoresOff) {
            if (m_catalog.find(instrument) == nullptr || settings.scoresOff.count(instrument) > 1) {
                return invalid(u"scores_off"_s, u"unknown"_s);
            }
        }
        const QString field = u"reassess_after_days"_s;
        const auto& days = settings.reassessAfterDays;
        for (auto entry = days.begin(); entry != days.end(); ++entry) {
            if (m_catalog.find(entry.key()) == nullptr) {
                return invalid(field, u"unknown"_s);
            }
            if (entry.value() < 0 || entry.value() > ContentSettings::maximumDays) {
                return invalid(field, u"range"_s);
            }
        }
        return unit.content().setSettings(settings);
    });
}

} // namespace frid
