#pragma once

#include <frid/application/access/Session.h>

#include "access/AccessPredicate.h"
#include "registry/UnitContext.h"

namespace frid::persistence {

/// A statement that grows with its values in the order of its question marks.
class Query {
public:
    Query(UnitContext& context, const Session& session)
        : m_context(context)
        , m_session(session)
    { }

    template <typename... Values> Query& add(const QString& sql, const Values&... values)
    {
        m_sql += sql;
        (m_values.append(SqlValue(values)), ...);
        return *this;
    }
    template <typename... Values> Query& add(QLatin1StringView sql, const Values&... values)
    {
        return add(QString(sql), values...);
    }
    /// The condition that case_file `c` is open to the session.
    Query& addAccess(CaseRight least = CaseRight::Read)
    {
        m_sql += accessPredicate(m_session, m_context.now, m_values, QLatin1StringView("c"), least);
        return *this;
    }
    /// Values that came with another part of the statement.
    Query& addValues(const QList<SqlValue>& values)
    {
        m_values += values;
        return *this;
    }

    template <typename Map> [[nodiscard]] auto all(Map&& map) const -> Result<QList<detail::Mapped<Map>>>
    {
        FRID_TRY(auto statement, m_context.database.prepare(m_sql));
        for (const SqlValue& value : m_values) {
            statement.bind(value);
        }
        return Database::readAll(statement, map);
    }

private:
    UnitContext& m_context;
    const Session& m_session;
    QString m_sql;
    QList<SqlValue> m_values;
};

} // namespace frid::persistence
