#pragma once

#include <frid/domain/assessment/ContentRepository.h>

#include "registry/UnitContext.h"

namespace frid::persistence {

/// Wording packs and settings on the registry's tables wording_pack and content_setting.
class SqlContentRepository final : public ContentRepository {
public:
    explicit SqlContentRepository(UnitContext& context)
        : m_context(context)
    { }

    [[nodiscard]] Result<QList<WordingPackInfo>> packs() const override;
    [[nodiscard]] Result<QByteArray> packBody(const QString& id, const QString& version) const override;
    [[nodiscard]] Result<void> addPack(const WordingPack& pack, const QByteArray& body) override;
    [[nodiscard]] Result<void> removePack(const QString& id, const QString& version) override;

    [[nodiscard]] Result<ContentSettings> settings() const override;
    [[nodiscard]] Result<void> setSettings(const ContentSettings& settings) override;

private:
    UnitContext& m_context;
};

} // namespace frid::persistence
