#include "registry/NameCache.h"

#include "crypto/SealedRow.h"
#include "database/Columns.h"
#include "registry/UnitContext.h"

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr qsizetype chunk = 250;

const QString selectNames = u"SELECT id, revision, protection, given_name_sealed, family_name_sealed, "
                            "identity_number_sealed, birth_date_sealed FROM person WHERE id IN ("_s;

Result<std::pair<PersonId, PersonName>> readName(const Sealer& sealer, const Row& row)
{
    SealedRow sealed(sealer, "person"_L1, row.text(0));
    PersonName name;
    name.revision = row.integer(1);
    name.protection = enumAt<Protection>(row, 2);
    name.givenName = sealed.open("given_name_sealed"_L1, row.optBytes(3));
    name.familyName = sealed.open("family_name_sealed"_L1, row.optBytes(4));
    name.identityNumber
        = IdentityNumber::fromStored(sealed.open("identity_number_sealed"_L1, row.optBytes(5)));
    const QString birthDate = sealed.open("birth_date_sealed"_L1, row.optBytes(6));
    if (!birthDate.isEmpty()) {
        name.birthDate = QDate::fromString(birthDate, Qt::ISODate);
    }
    FRID_CHECK(sealed.outcome());
    return std::pair(row.as<PersonId>(0), name);
}

} // namespace

QString PersonName::name() const
{
    return givenName.isEmpty() || familyName.isEmpty() ? givenName + familyName
                                                       : givenName + u' ' + familyName;
}

const PersonName* NameCache::find(PersonId id, Revision revision) const
{
    const auto found = m_persons.constFind(id);
    return found != m_persons.cend() && found->revision == revision ? &*found : nullptr;
}

Result<void> NameCache::load(UnitContext& context, const Wanted& wanted)
{
    QList<PersonId> missing;
    for (const auto& [id, revision] : wanted) {
        if (!id.isNull() && find(id, revision) == nullptr) {
            missing.append(id);
        }
    }
    // Always as many question marks, so that there is one statement; what is left over asks for nobody.
    static const QString sql = selectNames + QString(u"?,"_s).repeated(chunk).chopped(1) + u')';
    for (qsizetype from = 0; from < missing.size(); from += chunk) {
        FRID_TRY(auto statement, context.database.prepare(sql));
        for (qsizetype i = from; i < from + chunk; ++i) {
            statement.bind(i < missing.size() ? SqlValue(missing[i]) : SqlValue(std::nullopt));
        }
        FRID_CHECK(statement.exec());
        for (;;) {
            FRID_TRY(const bool more, statement.next());
            if (!more) {
                break;
            }
            FRID_TRY(const auto entry, readName(context.sealer, statement.row()));
            m_persons.insert(entry.first, entry.second);
        }
    }
    return {};
}

Result<PersonName> NameCache::person(UnitContext& context, PersonId id)
{
    FRID_TRY(const auto revision,
        context.database.one(
            u"SELECT revision FROM person WHERE id = ?"_s, [](const Row& row) { return row.integer(0); },
            id));
    if (!revision) {
        return fail(ErrorCode::NotFound);
    }
    if (const PersonName* known = find(id, *revision)) {
        return *known;
    }
    static const QString sql = selectNames + u"?)"_s;
    FRID_TRY(const auto entry,
        context.database.one(
            sql, [&](const Row& row) { return readName(context.sealer, row); }, id));
    if (!entry) {
        return fail(ErrorCode::NotFound);
    }
    return *m_persons.insert(id, entry->second);
}

Result<QHash<AccountId, QString>> NameCache::accounts(UnitContext& context)
{
    QHash<AccountId, QString> names;
    FRID_TRY(
        auto statement, context.database.prepare(u"SELECT id, revision, display_name_sealed FROM account"_s));
    FRID_CHECK(statement.exec());
    for (;;) {
        FRID_TRY(const bool more, statement.next());
        if (!more) {
            return names;
        }
        const Row row = statement.row();
        const auto id = row.as<AccountId>(0);
        AccountName& known = m_accounts[id];
        if (known.revision != row.integer(1)) {
            SealedRow sealed(context.sealer, "account"_L1, row.text(0));
            known.name = sealed.open("display_name_sealed"_L1, row.optBytes(2));
            FRID_CHECK(sealed.outcome());
            known.revision = row.integer(1);
        }
        names.insert(id, known.name);
    }
}

void NameCache::clear()
{
    m_persons.clear();
    m_accounts.clear();
}

} // namespace frid::persistence
