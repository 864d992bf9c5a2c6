#include <frid/domain/casefile/Party.h>

#include "Tidy.h"

using namespace Qt::StringLiterals;

namespace frid {

Result<Party> checkedParty(Party party)
{
    FRID_CHECK(requireText(party.role, u"role"_s));
    FRID_CHECK(tidyLine(party.unknownLabel, u"unknown_label"_s));
    FRID_CHECK(tidyText(party.note, u"note"_s));
    if (party.person.isNull()) {
        FRID_CHECK(requireText(party.unknownLabel, u"unknown_label"_s));
    }
    return party;
}

FieldMap toFields(const Party& party)
{
    return {
        {u"person"_s, fieldText(party.person)},
        {u"role"_s, party.role},
        {u"relation"_s, party.relation},
        {u"unknown_label"_s, party.unknownLabel},
        {u"note"_s, party.note},
        {u"shares_home"_s, fieldText(party.sharesHome)},
    };
}

} // namespace frid
