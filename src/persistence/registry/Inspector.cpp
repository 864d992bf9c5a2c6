#include "registry/Inspector.h"

#include "assessment/SqlAssessmentRepository.h"
#include "audit/SqlAuditLog.h"
#include "registry/RowId.h"

#include <frid/domain/assessment/Snapshot.h>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {
constexpr qint64 page = 1000;
constexpr qsizetype maxPlaces = 100;
} // namespace

Result<QList<Inspector::SealedTable>> Inspector::sealedTables()
{
    const QString sql = m_context.database.isSqlite()
        ? u"SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
          "WHERE m.type = 'table' AND c.name LIKE '%\\_sealed' ESCAPE '\\' ORDER BY m.name, c.cid"_s
        : u"SELECT table_name, column_name FROM information_schema.columns "
          "WHERE table_schema = current_schema() AND column_name LIKE '%\\_sealed' ESCAPE '\\' "
          "ORDER BY table_name, ordinal_position"_s;
    FRID_TRY(const auto columns,
        m_context.database.all(sql, [](const Row& row) { return std::pair(row.text(0), row.text(1)); }));
    QList<SealedTable> tables;
    for (const auto& [table, column] : columns) {
        if (tables.isEmpty() || tables.last().name != table) {
            tables.append({table, {}, 0});
        }
        tables.last().columns << column;
    }
    for (SealedTable& table : tables) {
        FRID_TRY(const auto rows,
            m_context.database.one(
                u"SELECT count(*) FROM "_s + table.name, [](const Row& row) { return row.integer(0); }));
        table.rows = *rows;
    }
    return tables;
}

Result<void> Inspector::advance(qint64 steps, const Progress& progress)
{
    m_done += steps;
    return progress && !progress(std::min(m_done, m_total), m_total) ? fail(ErrorCode::Cancelled)
                                                                     : Result<void>();
}

Result<void> Inspector::openTable(const SealedTable& table, const Progress& progress)
{
    const QStringList keys = rowIdColumns(table.name);
    const QString keyList = keys.join(", "_L1);
    const bool numbered = table.name == "audit_event"_L1;
    const QString sql = u"SELECT %1, %2 FROM %3 WHERE (%1) > (%4) ORDER BY %1 LIMIT %5"_s.arg(keyList,
        table.columns.join(", "_L1), table.name, QStringList(keys.size(), u"?"_s).join(", "_L1),
        QString::number(page));
    const QByteArray tableName = table.name.toLatin1();
    QList<QByteArray> columnNames;
    for (const QString& column : table.columns) {
        columnNames << column.toLatin1();
    }

    QStringList last(keys.size(), numbered ? u"0"_s : u""_s);
    for (qint64 rows = page; rows == page;) {
        rows = 0;
        FRID_TRY(auto statement, m_context.database.prepare(sql));
        for (const QString& key : std::as_const(last)) {
            statement.bind(numbered ? SqlValue(key.toLongLong()) : SqlValue(key));
        }
        FRID_CHECK(statement.exec());
        for (;;) {
            FRID_TRY(const bool found, statement.next());
            if (!found) {
                break;
            }
            ++rows;
            const Row row = statement.row();
            for (int i = 0; i < keys.size(); ++i) {
                last[i] = row.text(i);
            }
            const QString rowId = last.join(u'/');
            for (int i = 0; i < columnNames.size(); ++i) {
                const auto sealed = row.optBytes(static_cast<int>(keys.size()) + i);
                if (!sealed) {
                    continue;
                }
                ++m_result.sealedValues;
                const auto opened = m_context.sealer.open(
                    *sealed, QLatin1StringView(tableName), QLatin1StringView(columnNames[i]), rowId);
                if (opened) {
                    continue;
                }
                if (opened.error().code != ErrorCode::Tampered) {
                    return tl::unexpected(opened.error());
                }
                noteBroken(u"%1.%2 %3"_s.arg(table.name, table.columns[i], rowId));
            }
        }
        FRID_CHECK(advance(rows, progress));
    }
    return {};
}

void Inspector::noteBroken(const QString& place)
{
    ++m_result.sealedBroken;
    if (m_result.brokenPlaces.size() < maxPlaces) {
        m_result.brokenPlaces << place;
    }
}

Result<void> Inspector::readAssessments(const Progress& progress)
{
    FRID_TRY(const auto ids,
        m_context.database.all(u"SELECT id FROM assessment ORDER BY id"_s,
            [](const Row& row) { return row.as<AssessmentId>(0); }));
    const SqlAssessmentRepository repository(m_context);
    for (const AssessmentId& id : ids) {
        const auto read = repository.find(id);
        if (!read && read.error().code != ErrorCode::Tampered) {
            return tl::unexpected(read.error());
        }
        const bool isSigned = read && read->status == AssessmentStatus::Signed;
        const auto snapshot = isSigned ? readSnapshot(read->snapshot) : Result<AssessmentSnapshot>();
        if (!read || !snapshot || (isSigned && contentToJson(snapshot->assessment) != contentToJson(*read))) {
            noteBroken(u"assessment "_s + id.toString());
        }
        FRID_CHECK(advance(1, progress));
    }
    return {};
}

Result<Inspection> Inspector::run(const Progress& progress)
{
    if (!m_context.sealer.keys()->isOpen()) {
        return fail(ErrorCode::Locked);
    }
    FRID_TRY(m_result.schemaCurrent, schemaIsExpected(m_context.database));
    FRID_TRY(auto transaction, Transaction::begin(m_context.database, TransactionKind::Read));
    FRID_TRY(const auto tables, sealedTables());
    FRID_TRY(const auto events,
        m_context.database.one(
            u"SELECT count(*) FROM audit_event"_s, [](const Row& row) { return row.integer(0); }));
    FRID_TRY(const auto assessments,
        m_context.database.one(
            u"SELECT count(*) FROM assessment"_s, [](const Row& row) { return row.integer(0); }));
    m_total = *events + *assessments;
    for (const SealedTable& table : tables) {
        m_total += table.rows;
    }
    FRID_CHECK(advance(0, progress));
    FRID_TRY(m_result.brokenReferences, countBrokenReferences(m_context.database));
    for (const SealedTable& table : tables) {
        FRID_CHECK(openTable(table, progress));
    }
    FRID_CHECK(readAssessments(progress));
    const qint64 before = m_done;
    FRID_TRY(m_result.audit, SqlAuditLog(m_context).verify([&](qint64 done, qint64) {
        return !progress || progress(before + done, m_total);
    }));
    return m_result;
}

} // namespace frid::persistence
