#include "audit/SqlAuditLog.h"

#include "database/Columns.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "audit_event"_L1;
constexpr auto detailColumn = "detail_sealed"_L1;
constexpr int page = 2000;

const QString selectEvents
    = u"SELECT sequence, happened_at, account_id, action, object_kind, object_id, case_id, outcome, "
      "detail_sealed, mac FROM audit_event "_s;

/// One event as the bytes that are hashed: every column of the row but the hash itself.
class EventBytes {
public:
    EventBytes& add(qint64 number)
    {
        const qint64 bytes = qToBigEndian(number);
        return add(QByteArray(reinterpret_cast<const char*>(&bytes), sizeof bytes));
    }
    EventBytes& add(const std::optional<QByteArray>& bytes)
    {
        m_bytes.append(bytes ? '\1' : '\0');
        if (bytes) {
            const quint32 length = qToBigEndian(static_cast<quint32>(bytes->size()));
            m_bytes.append(reinterpret_cast<const char*>(&length), sizeof length).append(*bytes);
        }
        return *this;
    }
    EventBytes& add(const std::optional<QString>& text)
    {
        return add(text ? std::optional(text->toUtf8()) : std::nullopt);
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QByteArray rowBytes(const Row& row)
{
    EventBytes event;
    event.add(row.integer(0)).add(row.timestamp(1).toMSecsSinceEpoch());
    for (int column = 2; column < 8; ++column) {
        event.add(row.optText(column));
    }
    return event.add(row.optBytes(8)).bytes();
}

template <typename IdType> std::optional<QString> idText(const IdType& id)
{
    return id.isNull() ? std::nullopt : std::optional(id.toString());
}

} // namespace

Result<void> startAuditChain(Database& database, const std::shared_ptr<KeyRing>& keys)
{
    FRID_TRY(const QByteArray mac, AuditMac(keys).head(0, {}));
    FRID_CHECK(database.execute(
        u"INSERT INTO audit_head (only_row, events, newest_mac, head_mac) VALUES (1, 0, ?, ?)"_s,
        QByteArray(), mac));
    return {};
}

Result<SqlAuditLog::Head> SqlAuditLog::readHead() const
{
    FRID_TRY(auto head,
        m_context.database.one(u"SELECT events, newest_mac, head_mac FROM audit_head"_s, [](const Row& row) {
            return Head{row.integer(0), row.bytes(1), row.bytes(2)};
        }));
    if (!head) {
        return fail(ErrorCode::Tampered, {}, u"audit_head"_s);
    }
    FRID_TRY(const QByteArray mac, m_mac.head(head->events, head->newest));
    head->genuine = mac == head->mac;
    return std::move(*head);
}

Result<void> SqlAuditLog::append(const AuditEvent& event)
{
    if (!m_head) {
        FRID_TRY(m_head, readHead());
    }
    Head& head = *m_head;
    const qint64 sequence = head.events + 1;
    std::optional<QByteArray> detail;
    if (!event.detail.isEmpty()) {
        FRID_TRY(
            detail, m_context.sealer.sealText(event.detail, table, detailColumn, QString::number(sequence)));
    }
    const auto account = idText(event.account);
    const auto caseId = idText(event.caseId);
    const QString outcome = toCode(event.outcome);
    const QByteArray bytes = EventBytes()
                                 .add(sequence)
                                 .add(event.at.toMSecsSinceEpoch())
                                 .add(account)
                                 .add(std::optional(event.action))
                                 .add(std::optional(event.objectKind))
                                 .add(std::optional(event.objectId))
                                 .add(caseId)
                                 .add(std::optional(outcome))
                                 .add(detail)
                                 .bytes();
    FRID_TRY(const QByteArray mac, m_mac.link(head.newest, bytes));
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO audit_event (sequence, happened_at, account_id, action, object_kind, object_id, "
        "case_id, outcome, detail_sealed, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        sequence, event.at, account, event.action, event.objectKind, event.objectId, caseId, outcome, detail,
        mac));
    head.events = sequence;
    head.newest = mac;
    if (head.genuine) {
        // A head that somebody else wrote is never made genuine, or one event would hide a cut tail.
        FRID_TRY(head.mac, m_mac.head(sequence, mac));
    }
    FRID_CHECK(m_context.database.execute(
        u"UPDATE audit_head SET events = ?, newest_mac = ?, head_mac = ?"_s, sequence, mac, head.mac));
    return {};
}

Result<void> SqlAuditLog::appendToInbox(const AuditEvent& event)
{
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO audit_inbox (id, happened_at, account_id, action, outcome) VALUES (?, ?, ?, ?, ?)"_s,
        makeUuidV7(event.at).toString(QUuid::WithoutBraces), event.at, event.account, event.action,
        toCode(event.outcome)));
    return {};
}

Result<void> SqlAuditLog::drainInbox()
{
    struct Waiting {
        QString id;
        AuditEvent event;
    };
    FRID_TRY(const auto waiting,
        m_context.database.all(
            u"SELECT id, happened_at, account_id, action FROM audit_inbox ORDER BY happened_at, id"_s,
            [](const Row& row) {
                Waiting read;
                read.id = row.text(0);
                read.event.at = row.timestamp(1);
                read.event.account = row.as<AccountId>(2);
                read.event.action = row.text(3);
                // Whoever can write to the database can put a row here, so it never says that something was
                // done: only failures happen before a key is open.
                read.event.outcome = AuditOutcome::Failed;
                if (!read.event.account.isNull()) {
                    read.event.objectKind = u"account"_s;
                    read.event.objectId = row.text(2);
                }
                return read;
            }));
    for (const Waiting& one : waiting) {
        FRID_CHECK(append(one.event));
        FRID_CHECK(m_context.database.execute(u"DELETE FROM audit_inbox WHERE id = ?"_s, one.id));
    }
    return {};
}

Result<AuditEvent> SqlAuditLog::readEvent(const Row& row) const
{
    AuditEvent event;
    event.sequence = row.integer(0);
    event.at = row.timestamp(1);
    event.account = row.as<AccountId>(2);
    event.action = row.text(3);
    event.objectKind = row.text(4);
    event.objectId = row.text(5);
    event.caseId = row.as<CaseId>(6);
    event.outcome = enumAt<AuditOutcome>(row, 7);
    if (const auto sealed = row.optBytes(8)) {
        FRID_TRY(event.detail,
            m_context.sealer.openText(*sealed, table, detailColumn, QString::number(event.sequence)));
    }
    return event;
}

Result<QList<AuditEvent>> SqlAuditLog::events(qint64 before, int limit) const
{
    static const QString sql = selectEvents + u"WHERE sequence < ? ORDER BY sequence DESC LIMIT ?"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readEvent(row); },
        before > 0 ? before : std::numeric_limits<qint64>::max(), limit);
}

Result<QList<AuditEvent>> SqlAuditLog::eventsOfCase(CaseId id, int limit) const
{
    static const QString sql = selectEvents + u"WHERE case_id = ? ORDER BY sequence DESC LIMIT ?"_s;
    return m_context.database.all(
        sql, [&](const Row& row) { return readEvent(row); }, id, limit);
}

Result<AuditCheck> SqlAuditLog::verify(const Progress& progress) const
{
    FRID_TRY(const auto total,
        m_context.database.one(
            u"SELECT count(*) FROM audit_event"_s, [](const Row& row) { return row.integer(0); }));
    AuditCheck check;
    check.events = *total;
    static const QString sql = selectEvents + u"WHERE sequence > ? ORDER BY sequence LIMIT ?"_s;
    qint64 last = 0;
    for (qint64 more = page; more == page;) {
        more = 0;
        FRID_TRY(auto statement, m_context.database.prepare(sql));
        statement.bind(last).bind(page);
        FRID_CHECK(statement.exec());
        for (;;) {
            FRID_TRY(const bool found, statement.next());
            if (!found) {
                break;
            }
            ++more;
            const Row row = statement.row();
            const qint64 sequence = row.integer(0);
            FRID_TRY(const QByteArray mac, m_mac.link(check.newestHash, rowBytes(row)));
            if (sequence != last + 1 || mac != row.bytes(9)) {
                check.firstBad = last + 1;
                check.newestHash.clear();
                return check;
            }
            last = sequence;
            check.newestHash = mac;
        }
        if (progress && !progress(last, check.events)) {
            return fail(ErrorCode::Cancelled);
        }
    }
    const auto head = readHead();
    if (!head && head.error().code != ErrorCode::Tampered) {
        return tl::unexpected(head.error());
    }
    check.intact = head && head->genuine && head->events == last && head->newest == check.newestHash;
    if (!check.intact) {
        check.firstBad = last + 1; // what came after is gone, or the head was written by somebody else
    }
    return check;
}

} // namespace frid::persistence
