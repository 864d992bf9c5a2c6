#include "start/RecentRegistries.h"

#include <QSettings>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 10;
const QString key = u"registries"_s;

void save(const QList<RecentRegistry>& registries)
{
    QSettings settings;
    settings.beginWriteArray(key, int(registries.size()));
    for (int i = 0; i < registries.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"address"_s, registries.at(i).address);
        settings.setValue(u"municipality"_s, registries.at(i).municipality);
        settings.setValue(u"login"_s, registries.at(i).login);
    }
    settings.endArray();
}
} // namespace

QList<RecentRegistry> recentRegistries()
{
    QList<RecentRegistry> registries;
    QSettings settings;
    const int count = settings.beginReadArray(key);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        registries.append({settings.value(u"address"_s).toString(),
            settings.value(u"municipality"_s).toString(), settings.value(u"login"_s).toString()});
    }
    settings.endArray();
    return registries;
}

void rememberRegistry(RecentRegistry registry)
{
    QList<RecentRegistry> registries = recentRegistries();
    for (qsizetype i = registries.size() - 1; i >= 0; --i) {
        if (registries.at(i).address == registry.address) {
            const RecentRegistry known = registries.takeAt(i);
            if (registry.login.isEmpty()) {
                registry.login = known.login;
            }
            if (registry.municipality.isEmpty()) {
                registry.municipality = known.municipality;
            }
        }
    }
    registries.prepend(registry);
    save(registries.mid(0, most));
}

void forgetRegistry(const QString& address)
{
    QList<RecentRegistry> registries = recentRegistries();
    registries.removeIf([&](const RecentRegistry& known) { return known.address == address; });
    save(registries);
}

} // namespace frid::ui
