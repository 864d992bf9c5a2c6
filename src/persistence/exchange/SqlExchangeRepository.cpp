#include "exchange/SqlExchangeRepository.h"

#include "database/Columns.h"
#include "exchange/KeyedHash.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

QString newId(const UnitContext& context)
{
    return makeUuidV7(context.now).toString(QUuid::WithoutBraces);
}

} // namespace

Result<QList<ImportRun>> SqlExchangeRepository::runs() const
{
    return m_context.database.all(
        u"SELECT id, source, records, imported_by, imported_at FROM import_run ORDER BY id DESC"_s,
        [](const Row& row) {
            return ImportRun{
                row.as<ImportRunId>(0), row.text(1), row.integer(2), row.as<AccountId>(3), row.timestamp(4)};
        });
}

Result<void> SqlExchangeRepository::add(const ImportRun& run)
{
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO import_run (id, source, records, imported_by, imported_at) VALUES (?, ?, ?, ?, ?)"_s,
        run.id, run.source, run.records, run.by, run.at));
    return {};
}

Result<std::optional<QString>> SqlExchangeRepository::recordOf(
    const QString& source, const QString& file, const QString& ref) const
{
    FRID_TRY(
        const QByteArray index, keyedHash(*m_context.sealer.keys(), "import_ref"_L1, {source, file, ref}));
    return m_context.database.one(
        u"SELECT record_id FROM import_ref WHERE ref_index = ?"_s, [](const Row& row) { return row.text(0); },
        index);
}

Result<void> SqlExchangeRepository::remember(
    const ImportRun& run, const QString& file, const QString& ref, const QString& recordId)
{
    FRID_TRY(const QByteArray index,
        keyedHash(*m_context.sealer.keys(), "import_ref"_L1, {run.source, file, ref}));
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO import_ref (ref_index, import_id, record_id) VALUES (?, ?, ?)"_s, index, run.id,
        recordId));
    return {};
}

Result<void> SqlExchangeRepository::add(CaseId id, const ImportedAssessment& assessment)
{
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO imported_assessment (id, case_id, instrument, assessed_on, level) VALUES (?, ?, ?, ?, ?)"_s,
        newId(m_context), id, textOrNull(assessment.instrument), assessment.assessedOn,
        textOrNull(assessment.level)));
    return {};
}

Result<void> SqlExchangeRepository::add(CaseId id, const ImportedReferral& referral)
{
    FRID_CHECK(m_context.database.execute(u"INSERT INTO imported_referral (id, case_id, organisation_kind, "
                                          u"sent_on, consent, answered_on, outcome) "
                                          "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        newId(m_context), id, textOrNull(referral.organisationKind), referral.sentOn,
        textOrNull(referral.consent), referral.answeredOn, textOrNull(referral.outcome)));
    return {};
}

Result<CaseImports> SqlExchangeRepository::imports(CaseId id) const
{
    CaseImports found;
    FRID_TRY(found.assessments,
        m_context.database.all(
            u"SELECT instrument, assessed_on, level FROM imported_assessment WHERE case_id = ? "
            "ORDER BY CASE WHEN assessed_on IS NULL THEN 1 ELSE 0 END, assessed_on DESC, id DESC"_s,
            [](const Row& row) {
                return ImportedAssessment{0, -1, row.text(0), row.optDate(1), row.text(2)};
            },
            id));
    FRID_TRY(found.referrals,
        m_context.database.all(
            u"SELECT organisation_kind, sent_on, consent, answered_on, outcome FROM imported_referral "
            "WHERE case_id = ? ORDER BY CASE WHEN sent_on IS NULL THEN 1 ELSE 0 END, sent_on DESC, id DESC"_s,
            [](const Row& row) {
                return ImportedReferral{
                    0, -1, row.text(0), row.optDate(1), row.text(2), row.optDate(3), row.text(4)};
            },
            id));
    return found;
}

Result<QString> SqlExchangeRepository::pseudonym(const QString& id) const
{
    FRID_TRY(const QByteArray hash, keyedHash(*m_context.sealer.keys(), "pseudonym"_L1, {id}));
    // 80 bits: no two of a million records get the same one by chance.
    return QString::fromLatin1(hash.first(10).toHex());
}

Result<int> SqlExchangeRepository::pseudonymNumber(const QString& id, int range) const
{
    FRID_TRY(const QByteArray hash, keyedHash(*m_context.sealer.keys(), "number"_L1, {id}));
    return static_cast<int>(qFromLittleEndian<quint32>(hash.constData()) % static_cast<quint32>(range));
}

} // namespace frid::persistence
