#include <frid/domain/provider/Municipality.h>

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

static void initMunicipalityResources()
{
    Q_INIT_RESOURCE(municipalities);
}

namespace frid {

namespace {

constexpr qsizetype codeLength = 4;
constexpr qsizetype countyLength = 2;

/// Of a file that the program carries, without remarks.
QStringList linesOf(const QString& name)
{
    initMunicipalityResources();
    QFile file(u":/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the program carries no municipalities");
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    return lines;
}

QList<Municipality> readAll()
{
    QList<Municipality> list;
    const QStringList lines = linesOf(u"municipalities.txt"_s);
    for (const QString& line : lines) {
        list.append({line.left(codeLength), line.mid(codeLength + 1).trimmed()});
    }
    return list;
}

/// By the counties' codes.
const QHash<QString, QStringList>& borderingCounties()
{
    static const QHash<QString, QStringList> counties = [] {
        QHash<QString, QStringList> byCode;
        const QStringList lines = linesOf(u"counties.txt"_s);
        for (const QString& line : lines) {
            QStringList codes = line.split(u' ', Qt::SkipEmptyParts);
            const QString county = codes.takeFirst();
            byCode.insert(county, codes);
        }
        return byCode;
    }();
    return counties;
}

const QHash<QString, QString>& codesByName()
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> byName;
        for (const Municipality& one : municipalities()) {
            byName.insert(one.name.toLower(), one.code);
        }
        return byName;
    }();
    return codes;
}

} // namespace

const QList<Municipality>& municipalities()
{
    static const QList<Municipality> list = readAll();
    return list;
}

QString municipalityName(const QString& code)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> byCode;
        for (const Municipality& one : municipalities()) {
            byCode.insert(one.code, one.name);
        }
        return byCode;
    }();
    return names.value(code, code);
}

std::optional<QString> municipalityCode(QStringView typed)
{
    QString text = typed.trimmed().toString().toLower();
    if (text.endsWith(" kommun"_L1)) {
        text.chop(7);
    }
    const QHash<QString, QString>& codes = codesByName();
    for (const QString& form : {text, text.endsWith(u's') ? text.chopped(1) : text}) {
        if (const auto found = codes.constFind(form); found != codes.cend()) {
            return *found;
        }
    }
    if (text.size() == codeLength && municipalityName(text) != text) {
        return text;
    }
    return std::nullopt;
}

QStringList municipalitiesNamed(const QString& text)
{
    QStringList found;
    const QString lower = text.toLower();
    for (const Municipality& one : municipalities()) {
        const QString name = one.name.toLower();
        for (qsizetype at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
            const qsizetype end = at + name.size();
            const bool begins = at == 0 || !lower[at - 1].isLetter();
            const bool ends = end == lower.size() || !lower[end].isLetter();
            if (begins && ends) {
                found.append(one.code);
                break;
            }
        }
    }
    return found;
}

bool areNear(const QString& a, const QString& b, ThreatReach reach)
{
    if (a.size() != codeLength || b.size() != codeLength) {
        return false;
    }
    const QString county = a.left(countyLength);
    const QString other = b.left(countyLength);
    switch (reach) {
    case ThreatReach::Municipality:
        return a == b;
    case ThreatReach::County:
        return county == other;
    case ThreatReach::Counties:
        return county == other || borderingCounties().value(county).contains(other);
    }
    return false;
}

} // namespace frid
