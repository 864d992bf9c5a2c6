#include "platform/Translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace frid::app {

QString installTranslations(const QString& language)
{
    static QTranslator ours;
    static QTranslator standard; // Qt's own buttons and dialogs, in our Swedish
    QString chosen = language;
    if (chosen.isEmpty()) {
        const QLocale::Language system = QLocale::system().language();
        chosen = system == QLocale::English ? u"en"_s : u"sv"_s;
    }
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&standard);
    // English sources carry a small catalogue too: the plural forms.
    if (ours.load(u":/i18n/frid_"_s + chosen + u".qm"_s)) {
        QCoreApplication::installTranslator(&ours);
    }
    if (chosen == u"sv"_s && standard.load(u":/i18n/qtbase_sv.qm"_s)) {
        QCoreApplication::installTranslator(&standard);
    }
    QLocale::setDefault(chosen == u"sv"_s ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                          : QLocale(QLocale::English, QLocale::Sweden));
    return chosen;
}

} // namespace frid::app
