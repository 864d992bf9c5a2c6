#include <frid/ui/settings/UserSettings.h>

#include <QSettings>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"ui/language"_s;
const QString themeKey = u"ui/theme"_s;
const QString textKey = u"ui/textPercent"_s;
const QString lockKey = u"security/lockMinutes"_s;

ColorScheme schemeOf(const QString& word)
{
    return word == u"light"_s ? ColorScheme::Light
        : word == u"dark"_s   ? ColorScheme::Dark
                              : ColorScheme::System;
}

QString wordOf(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return u"light"_s;
    case ColorScheme::Dark:
        return u"dark"_s;
    case ColorScheme::System:
        break;
    }
    return u"system"_s;
}
} // namespace

UserSettings loadUserSettings()
{
    const QSettings kept;
    UserSettings settings;
    const QString language = kept.value(languageKey).toString();
    if (language == u"sv"_s || language == u"en"_s) {
        settings.language = language;
    }
    settings.theme.scheme = schemeOf(kept.value(themeKey).toString());
    settings.theme.textPercent = qBound(90, kept.value(textKey, settings.theme.textPercent).toInt(), 200);
    settings.lockMinutes
        = qBound(leastLockMinutes, kept.value(lockKey, settings.lockMinutes).toInt(), mostLockMinutes);
    return settings;
}

void saveUserSettings(const UserSettings& settings)
{
    QSettings kept;
    kept.setValue(languageKey, settings.language);
    kept.setValue(themeKey, wordOf(settings.theme.scheme));
    kept.setValue(textKey, settings.theme.textPercent);
    kept.setValue(lockKey, settings.lockMinutes);
}

} // namespace frid::ui
