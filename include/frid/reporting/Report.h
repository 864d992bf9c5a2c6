#pragma once

#include <frid/domain/CodeList.h>
#include <frid/domain/task/DeadlineRules.h>

#include <QStringList>

namespace frid::reporting {

/// Where codes get their words.
struct ReportLabels {
    const CodeCatalog& codes;
    const DeadlineRules& deadlines;
    QString language; ///< "sv" or "en"
};

/// Something that a report would tell about a protected person or about somebody else than the subject.
struct Exposure {
    enum class Kind {
        ProtectedSubject, ///< the subject is protected and named
        ProtectedAddress, ///< a protected subject's address, telephone or e-mail stands in a text
        ProtectedOther, ///< another person, protected, is named
        OtherPerson, ///< another person is named or described
        UncheckedText, ///< free text about a masked person: cannot be searched for what is not known here
    };
    Kind kind = Kind::OtherPerson;
    QString what; ///< the name, description or address as it would be read; empty for UncheckedText
    QString role; ///< the other person's role in words
    QStringList where; ///< titles of the parts, in printing order

    friend bool operator==(const Exposure&, const Exposure&) = default;
};

} // namespace frid::reporting
