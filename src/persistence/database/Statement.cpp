#include <frid/persistence/Database.h>

#include <QSqlRecord>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr int timestampLength = 24; // 2026-11-21T22:05:01.250Z

int digits(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const int digit = text[i].unicode() - u'0';
        if (digit < 0 || digit > 9) {
            return -1;
        }
        value = value * 10 + digit;
    }
    return value;
}

QDate parseDate(QStringView text)
{
    return text.size() < 10 ? QDate() : QDate(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
}

QDateTime parseTimestamp(QStringView text)
{
    if (text.size() != timestampLength) {
        return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toUTC();
    }
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 3));
    return {parseDate(text), time, Qt::UTC};
}

} // namespace

// A null QString or QByteArray would be bound as NULL; "" is not NULL.
SqlValue::SqlValue(const QString& text)
    : m_value(text.isNull() ? QString(u""_s) : text)
{ }

SqlValue::SqlValue(const QByteArray& bytes)
    : m_value(bytes.isNull() ? QByteArray("") : bytes)
{ }

SqlValue::SqlValue(QDate date)
{
    if (date.isValid()) {
        m_value = date.toString(Qt::ISODate);
    }
}

SqlValue::SqlValue(const QDateTime& timestamp)
{
    if (timestamp.isValid()) {
        m_value = timestamp.toUTC().toString(Qt::ISODateWithMs);
    }
}

int Row::index(QLatin1StringView name) const
{
    auto& columns = m_cursor->columns;
    if (columns.empty()) {
        const QSqlRecord record = m_cursor->query.record();
        for (int i = 0; i < record.count(); ++i) {
            columns.push_back(record.fieldName(i));
        }
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] == name) {
            return static_cast<int>(i);
        }
    }
    throw std::logic_error(
        "no such column: " + std::string(name.data(), static_cast<std::size_t>(name.size())));
}

QDate Row::date(int column) const
{
    const QVariant value = m_cursor->query.value(column);
    return value.typeId() == QMetaType::QString ? parseDate(value.toString()) : value.toDate();
}

QDateTime Row::timestamp(int column) const
{
    const QVariant value = m_cursor->query.value(column);
    return value.typeId() == QMetaType::QString ? parseTimestamp(value.toString())
                                                : value.toDateTime().toUTC();
}

QUuid Row::uuid(int column) const
{
    return QUuid::fromString(text(column));
}

Statement::Statement(
    Database& database, std::shared_ptr<detail::CursorPool> pool, std::unique_ptr<detail::Cursor> cursor)
    : m_database(&database)
    , m_pool(std::move(pool))
    , m_cursor(std::move(cursor))
{ }

Statement::~Statement()
{
    if (m_cursor) {
        m_cursor->query.finish();
        m_pool->push_back(std::move(m_cursor));
    }
}

Statement& Statement::bind(const SqlValue& value)
{
    m_cursor->query.bindValue(m_bound++, value.variant());
    return *this;
}

Statement& Statement::bind(QLatin1StringView name, const SqlValue& value)
{
    m_cursor->query.bindValue(name, value.variant());
    return *this;
}

Result<void> Statement::exec()
{
    m_database->checkThread();
    if (m_database->m_transactionError) {
        return tl::unexpected(*m_database->m_transactionError);
    }
    m_bound = 0;
    if (!m_cursor->query.exec()) {
        return tl::unexpected(m_database->failed(m_cursor->query.lastError()));
    }
    return {};
}

Result<bool> Statement::next()
{
    if (m_cursor->query.next()) {
        return true;
    }
    const QSqlError error = m_cursor->query.lastError();
    if (error.type() != QSqlError::NoError) {
        return tl::unexpected(m_database->failed(error));
    }
    return false;
}

} // namespace frid::persistence
