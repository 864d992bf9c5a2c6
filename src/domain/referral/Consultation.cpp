#include <frid/domain/referral/Consultation.h>

#include "Tidy.h"

using namespace Qt::StringLiterals;

namespace frid {

Result<Consultation> checkedConsultation(Consultation consultation, QDate today)
{
    FRID_CHECK(tidyLine(consultation.recipient, u"recipient"_s));
    FRID_CHECK(tidyText(consultation.question, u"question"_s));
    FRID_CHECK(tidyText(consultation.brief, u"brief"_s));
    FRID_CHECK(requireText(consultation.brief, u"brief"_s));
    FRID_CHECK(tidyLine(consultation.adviser, u"adviser"_s));
    FRID_CHECK(tidyText(consultation.advice, u"advice"_s));
    if (consultation.sharedOn) {
        FRID_CHECK(happenedDay(*consultation.sharedOn, today, u"shared_on"_s));
    }
    if (consultation.advisedOn && !consultation.advisedOn->isValid()) {
        consultation.advisedOn.reset();
    }
    if (!consultation.advisedOn) {
        if (!consultation.advice.isEmpty()) {
            return invalid(u"advised_on"_s, u"missing"_s);
        }
        consultation.adviser.clear();
        return consultation;
    }
    if (!consultation.sharedOn) {
        return invalid(u"advised_on"_s, u"not_shared"_s);
    }
    FRID_CHECK(requireText(consultation.advice, u"advice"_s));
    FRID_CHECK(happenedDay(*consultation.advisedOn, today, u"advised_on"_s));
    FRID_CHECK(notBefore(*consultation.advisedOn, *consultation.sharedOn, u"advised_on"_s));
    return consultation;
}

FieldMap toFields(const Consultation& consultation)
{
    return {
        {u"recipient"_s, consultation.recipient},
        {u"question"_s, consultation.question},
        {u"brief"_s, consultation.brief},
        {u"shared_on"_s, fieldText(consultation.sharedOn)},
        {u"advised_on"_s, fieldText(consultation.advisedOn)},
        {u"adviser"_s, consultation.adviser},
        {u"advice"_s, consultation.advice},
    };
}

} // namespace frid
