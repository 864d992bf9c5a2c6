#include <frid/persistence/RegistryAddress.h>

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

tl::unexpected<Error> refuse(QLatin1StringView detail)
{
    return invalid(u"address"_s, detail);
}

/// Decodes %xx; nothing when the escape is broken.
QString decoded(const QString& text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString& text, const QByteArray& keep = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, keep));
}

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

} // namespace

RegistryAddress RegistryAddress::file(const QString& path)
{
    RegistryAddress address;
    address.m_path = QFileInfo(path).absoluteFilePath();
    return address;
}

Result<RegistryAddress> RegistryAddress::parse(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty()) {
        return refuse("empty"_L1);
    }
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]+)://"_s);
    const auto schemeMatch = scheme.match(trimmed);
    if (!schemeMatch.hasMatch()) {
        return file(trimmed);
    }
    const QString name = schemeMatch.captured(1).toLower();
    if (name != "postgresql"_L1 && name != "postgres"_L1) {
        return refuse("scheme"_L1);
    }
    static const QRegularExpression parts(u"^[^:]+://(?:([^@/?]*)@)?([^/?@]*)(?:/([^?]*))?(?:\\?(.*))?$"_s);
    const auto match = parts.match(trimmed);
    if (!match.hasMatch()) {
        return refuse("host"_L1);
    }

    RegistryAddress address;
    address.m_sqlite = false;
    if (match.captured(1).contains(u':')) {
        return refuse("password_in_address"_L1);
    }
    address.m_user = decoded(match.captured(1));
    address.m_database = decoded(match.captured(3));
    if (address.m_database.isEmpty() || address.m_database.contains(u'/')) {
        return refuse("database"_L1);
    }

    address.m_hosts = match.captured(2);
    if (!address.m_hosts.isEmpty()) {
        static const QRegularExpression hostPort(
            u"^(\\[[0-9A-Fa-f:.]+\\]|[^\\[\\]:;\\s']+)(?::([0-9]{1,5}))?$"_s);
        QStringList hosts;
        QStringList ports;
        bool anyPort = false;
        const QStringList entries = address.m_hosts.split(u',');
        for (const QString& entry : entries) {
            const auto host = hostPort.match(entry);
            if (!host.hasMatch()) {
                return refuse(entry.contains(u':') ? "port"_L1 : "host"_L1);
            }
            QString hostName = decoded(host.captured(1));
            if (hostName.startsWith(u'[')) {
                hostName = hostName.sliced(1, hostName.size() - 2);
            }
            hosts << hostName;
            const QString port = host.captured(2);
            if (!port.isEmpty() && (port.toInt() < 1 || port.toInt() > 65535)) {
                return refuse("port"_L1);
            }
            anyPort = anyPort || !port.isEmpty();
            ports << (port.isEmpty() ? u"5432"_s : port);
        }
        address.m_options.append({u"host"_s, hosts.join(u',')});
        if (anyPort) {
            address.m_options.append({u"port"_s, ports.join(u',')});
        }
    }

    static const QRegularExpression optionName(u"^[a-z_]+$"_s);
    const QStringList options = match.captured(4).split(u'&', Qt::SkipEmptyParts);
    for (const QString& option : options) {
        const auto equals = option.indexOf(u'=');
        const QString key = option.left(equals);
        if (equals < 1 || !optionName.match(key).hasMatch()) {
            return refuse("option"_L1);
        }
        if (key == "password"_L1 || key == "sslpassword"_L1) {
            return refuse("password_in_address"_L1);
        }
        const QString value = decoded(option.sliced(equals + 1));
        const bool repeated = std::any_of(address.m_options.cbegin(), address.m_options.cend(),
            [&](const auto& known) { return known.first == key; });
        // Qt replaces every semicolon by a space, wherever it stands.
        if (repeated || value.contains(u';') || key == "user"_L1 || key == "dbname"_L1) {
            return refuse("option"_L1);
        }
        address.m_options.append({key, value});
    }
    return address;
}

QString RegistryAddress::toString() const
{
    if (m_sqlite) {
        return m_path;
    }
    QString text = u"postgresql://"_s;
    if (!m_user.isEmpty()) {
        text += encoded(m_user) + u'@';
    }
    text += m_hosts + u'/' + encoded(m_database);
    QStringList query;
    for (const auto& [key, value] : m_options) {
        const bool fromHosts
            = !m_hosts.isEmpty() && (key == "host"_L1 || (key == "port"_L1 && m_hosts.contains(u':')));
        if (!fromHosts) {
            query << key + u'=' + encoded(value, "/,:");
        }
    }
    return query.isEmpty() ? text : text + u'?' + query.join(u'&');
}

QString RegistryAddress::connectOptions() const
{
    QStringList parts;
    bool hasTimeout = false;
    for (const auto& [key, value] : m_options) {
        hasTimeout = hasTimeout || key == "connect_timeout"_L1;
        parts << key + u'=' + quoted(value);
    }
    if (!hasTimeout) {
        parts << u"connect_timeout='10'"_s;
    }
    return parts.join(u';');
}

} // namespace frid::persistence
