#include "provider/SqlProviderRepository.h"

#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "provider"_L1;

const Columns& columns()
{
    static const Columns list("kind, name_sealed, active, preference, contact_sealed, phone_sealed, "
                              "permit_number_sealed, permit_until, evaluation_sealed");
    return list;
}

const QString& select()
{
    static const QString sql = u"SELECT id, revision, "_s + columns().names() + u" FROM provider "_s;
    return sql;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const Provider& provider)
{
    SealedRow sealed(sealer, table, provider.id.toString());
    statement.bind(provider.kind)
        .bind(sealed.sealAlways("name_sealed"_L1, provider.name))
        .bind(provider.active)
        .bind(provider.rank)
        .bind(sealed.seal("contact_sealed"_L1, provider.contact))
        .bind(sealed.seal("phone_sealed"_L1, provider.phone))
        .bind(sealed.seal("permit_number_sealed"_L1, provider.permitNumber))
        .bind(provider.permitUntil)
        .bind(sealed.seal("evaluation_sealed"_L1, provider.evaluation));
    return sealed.outcome();
}

Result<Provider> readProvider(const Row& row, const Sealer& sealer)
{
    Provider provider;
    provider.id = row.as<ProviderId>(0);
    provider.revision = row.integer(1);
    SealedRow sealed(sealer, table, provider.id.toString());
    provider.kind = row.text(2);
    provider.name = sealed.open("name_sealed"_L1, row.optBytes(3));
    provider.active = row.boolean(4);
    provider.rank = static_cast<int>(row.integer(5));
    provider.contact = sealed.open("contact_sealed"_L1, row.optBytes(6));
    provider.phone = sealed.open("phone_sealed"_L1, row.optBytes(7));
    provider.permitNumber = sealed.open("permit_number_sealed"_L1, row.optBytes(8));
    provider.permitUntil = row.optDate(9);
    provider.evaluation = sealed.open("evaluation_sealed"_L1, row.optBytes(10));
    FRID_CHECK(sealed.outcome());
    return provider;
}

struct AgreementRow {
    ProviderId provider;
    ProviderAgreement agreement;
};

AgreementRow readAgreement(const Row& row)
{
    return {row.as<ProviderId>(0),
        {row.as<ProviderAgreementId>(1), row.text(2), row.date(3), row.optDate(4), row.optInteger(5),
            row.optInteger(6)}};
}

constexpr auto agreementSelect
    = "SELECT provider_id, id, kind, from_on, to_on, price_per_day, child_price_per_day "
      "FROM provider_agreement "_L1;

Result<void> log(
    UnitContext& context, ProviderId id, QLatin1StringView deed, const QList<FieldChange>& changes)
{
    return writeChange(context, table, id.toString(), {}, {}, deed, changes);
}

} // namespace

Result<QList<Provider>> SqlProviderRepository::providers() const
{
    static const QString sql
        = select() + u"ORDER BY CASE WHEN preference = 0 THEN 1000 ELSE preference END, id"_s;
    FRID_TRY(auto list,
        m_context.database.all(sql, [&](const Row& row) { return readProvider(row, m_context.sealer); }));
    FRID_TRY(const auto agreements,
        m_context.database.all(agreementSelect + "ORDER BY from_on, id"_L1, readAgreement));
    QHash<ProviderId, QList<ProviderAgreement>> byProvider;
    for (const AgreementRow& row : agreements) {
        byProvider[row.provider].append(row.agreement);
    }
    for (Provider& provider : list) {
        provider.agreements = byProvider.take(provider.id);
    }
    return list;
}

Result<Provider> SqlProviderRepository::find(ProviderId id) const
{
    static const QString sql = select() + u"WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readProvider(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    FRID_TRY(const auto agreements,
        m_context.database.all(
            agreementSelect + "WHERE provider_id = ? ORDER BY from_on, id"_L1, readAgreement, id));
    for (const AgreementRow& row : agreements) {
        found->agreements.append(row.agreement);
    }
    return std::move(*found);
}

Result<void> SqlProviderRepository::writeAgreements(const Provider& provider)
{
    FRID_CHECK(
        m_context.database.execute(u"DELETE FROM provider_agreement WHERE provider_id = ?"_s, provider.id));
    for (const ProviderAgreement& one : provider.agreements) {
        const auto id = one.id.isNull() ? ProviderAgreementId::make(m_context.now) : one.id;
        FRID_CHECK(m_context.database.execute(
            u"INSERT INTO provider_agreement (id, provider_id, kind, from_on, to_on, price_per_day, "
            "child_price_per_day) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            id, provider.id, one.kind, one.from, one.to, one.pricePerDay, one.childPricePerDay));
    }
    return {};
}

Result<void> SqlProviderRepository::add(const Provider& provider)
{
    static const QString sql = u"INSERT INTO provider ("_s + columns().names()
        + u", id, created_at, created_by) VALUES ("_s + columns().marks() + u", ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, provider));
    statement.bind(provider.id).bind(m_context.now).bind(m_context.account);
    FRID_CHECK(statement.exec());
    FRID_CHECK(writeAgreements(provider));
    return log(m_context, provider.id, "added"_L1, addedFields(toFields(provider)));
}

Result<void> SqlProviderRepository::update(const Provider& provider, Revision seen)
{
    FRID_TRY(const Provider before, find(provider.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    static const QString sql = u"UPDATE provider SET "_s + columns().assignments()
        + u", revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, provider));
    statement.bind(provider.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    FRID_CHECK(writeAgreements(provider));
    return log(m_context, provider.id, "changed"_L1, changedFields(toFields(before), toFields(provider)));
}

Result<QList<ProviderRemark>> SqlProviderRepository::remarks(ProviderId id) const
{
    return m_context.database.all(
        u"SELECT id, provider_id, noted_on, author_id, text_sealed, created_at FROM provider_remark "
        "WHERE provider_id = ? ORDER BY noted_on DESC, created_at DESC, id DESC"_s,
        [&](const Row& row) -> Result<ProviderRemark> {
            SealedRow sealed(m_context.sealer, "provider_remark"_L1, row.text(0));
            ProviderRemark remark{row.as<ProviderId>(1), row.date(2), row.as<AccountId>(3),
                sealed.open("text_sealed"_L1, row.optBytes(4)), row.timestamp(5)};
            FRID_CHECK(sealed.outcome());
            return remark;
        },
        id);
}

Result<void> SqlProviderRepository::addRemark(const ProviderRemark& remark)
{
    const QString id = makeUuidV7(m_context.now).toString(QUuid::WithoutBraces);
    SealedRow sealed(m_context.sealer, "provider_remark"_L1, id);
    const auto text = sealed.sealAlways("text_sealed"_L1, remark.text);
    FRID_CHECK(sealed.outcome());
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO provider_remark (id, provider_id, noted_on, author_id, text_sealed, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        id, remark.provider, remark.notedOn, remark.author, text, remark.at));
    return {};
}

Result<QList<ProviderChange>> SqlProviderRepository::history(ProviderId id) const
{
    return m_context.database.all(
        u"SELECT id, record_kind, deed, changes_sealed, changed_by, changed_at FROM change_log "
        "WHERE case_id IS NULL AND person_id IS NULL AND (record_id = ? OR record_id IN "
        "(SELECT id FROM place WHERE provider_id = ?)) ORDER BY changed_at DESC, id DESC"_s,
        [&](const Row& row) -> Result<ProviderChange> {
            ProviderChange change{row.timestamp(5), row.as<AccountId>(4), row.text(1), row.text(2), {}};
            FRID_TRY(change.changes, openChanges(m_context, row.text(0), row.bytes(3)));
            for (FieldChange& field : change.changes) {
                if (field.name == "address"_L1) {
                    field.before.clear();
                    field.after.clear();
                }
            }
            return change;
        },
        id, id);
}

} // namespace frid::persistence
