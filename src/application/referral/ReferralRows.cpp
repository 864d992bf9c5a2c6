#include "referral/ReferralRows.h"

#include <frid/domain/Clock.h>
#include <frid/domain/referral/ReferralRepository.h>

using namespace Qt::StringLiterals;

namespace frid {

Result<QHash<AccountId, QString>> colleagueNames(UnitOfWork& unit)
{
    FRID_TRY(const QList<Colleague> colleagues, unit.readModels().colleagues());
    QHash<AccountId, QString> names;
    for (const Colleague& one : colleagues) {
        names.insert(one.id, one.name);
    }
    return names;
}

namespace {

void setChain(ReferralRow& row, const QList<Referral>& all)
{
    for (const Referral& other : all) {
        if (other.id == row.referral.replaces) {
            row.replacesSentOn = other.sentOn;
        }
        if (other.replaces == row.referral.id) {
            row.replacedBy = other.id;
            row.replacedOn = other.sentOn;
        }
    }
}

} // namespace

Result<QList<ReferralRow>> referralRows(UnitOfWork& unit, const Session& session, CaseId id,
    const QList<Referral>& referrals, const QList<Referral>& all)
{
    FRID_TRY(const auto names, colleagueNames(unit));
    FRID_TRY(const CaseFile file, unit.cases().find(id));
    FRID_TRY(const PersonView subject, unit.readModels().person(session, file.subject, false));
    FRID_TRY(const QList<PartyRow> parties, unit.readModels().parties(id, swedishDay(unit.now())));
    QList<ReferralRow> rows;
    for (const Referral& referral : referrals) {
        ReferralRow row;
        row.referral = referral;
        row.about = {file.subject, subject.masked ? QString() : subject.person.name(), subject.masked};
        for (const PartyRow& party : parties) {
            if (party.party.id == referral.party) {
                row.about = party.person;
                row.aboutUnknown = party.party.unknownLabel;
            }
        }
        row.authorName = names.value(referral.author);
        for (const ReferralStep& step : referral.steps) {
            row.stepAuthors.append(names.value(step.by));
        }
        setChain(row, all);
        rows.append(row);
    }
    return rows;
}

} // namespace frid
