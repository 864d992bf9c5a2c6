#pragma once

#include <frid/persistence/KeyRing.h>
#include <frid/ui/start/RegistryGateway.h>

#include <QHash>
#include <QMutex>

namespace frid::app {

/// Registries by way of persistence. One key ring an address, shared by its connections.
class Gateway final : public ui::RegistryGateway {
public:
    /// `draftFolder` empty: the user's application data.
    explicit Gateway(std::shared_ptr<const Clock> clock, QString draftFolder = {});

    [[nodiscard]] Result<QString> normalised(const QString& typed) const override;
    [[nodiscard]] bool fileExists(const QString& address) const override;
    [[nodiscard]] QString shortName(const QString& address) const override;
    [[nodiscard]] Result<std::unique_ptr<Services>> open(
        const QString& address, ui::RegistryOpening how) override;
    void removeHalfMade(const QString& address) override;
    [[nodiscard]] std::shared_ptr<DraftStore> drafts(
        const QString& address, const QString& registryId, AccountId account) override;

private:
    [[nodiscard]] std::shared_ptr<persistence::KeyRing> keys(const QString& address);

    std::shared_ptr<const Clock> m_clock;
    QString m_draftFolder;
    QMutex m_mutex;
    QHash<QString, std::shared_ptr<persistence::KeyRing>> m_keys;
};

} // namespace frid::app
