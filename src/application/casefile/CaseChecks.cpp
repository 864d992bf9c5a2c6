#include "casefile/CaseChecks.h"

using namespace Qt::StringLiterals;

namespace frid {

Result<CaseFile> keepableCase(const CodeCatalog& codes, CaseFile file, QDate today)
{
    FRID_TRY(CaseFile checked, checkedCase(std::move(file), today));
    FRID_CHECK(knownCode(codes, u"channel"_s, checked.intake.channel, u"channel"_s));
    FRID_CHECK(knownCode(codes, u"closing_reason"_s, checked.closingReason, u"closing_reason"_s));
    FRID_CHECK(knownCode(codes, u"overall_goal"_s, checked.overallGoal, u"overall_goal"_s));
    return checked;
}

Result<Party> keepableParty(const CodeCatalog& codes, Party party)
{
    FRID_TRY(Party checked, checkedParty(std::move(party)));
    FRID_CHECK(knownCode(codes, u"party_role"_s, checked.role, u"role"_s));
    FRID_CHECK(knownCode(codes, u"relation"_s, checked.relation, u"relation"_s));
    return checked;
}

Result<ViolenceRecord> keepableViolence(const CodeCatalog& codes, ViolenceRecord record, QDate today)
{
    FRID_TRY(ViolenceRecord checked, checkedViolence(std::move(record), today));
    FRID_CHECK(knownCode(codes, u"case_category"_s, checked.category, u"category"_s));
    FRID_CHECK(knownCode(codes, u"violence_form"_s, checked.form, u"form"_s));
    FRID_CHECK(knownCode(codes, u"violence_period"_s, checked.period, u"period"_s));
    return checked;
}

bool isViolenceOnChild(const ViolenceRecord& record, CaseKind kind)
{
    return kind == CaseKind::Child || record.category == "child"_L1 || record.form.startsWith("child_"_L1);
}

bool opensContactWays(CaseKind kind, const QString& role)
{
    return kind != CaseKind::Perpetrator && role != "perpetrator"_L1;
}

} // namespace frid
