#pragma once

#include "Checks.h"

#include <frid/domain/casefile/CaseFile.h>
#include <frid/domain/casefile/Party.h>
#include <frid/domain/casefile/ViolenceRecord.h>

namespace frid {

// The records of a case as a use case keeps them: checked, tidied, codes known. Errors: Invalid.

[[nodiscard]] Result<CaseFile> keepableCase(const CodeCatalog& codes, CaseFile file, QDate today);
[[nodiscard]] Result<Party> keepableParty(const CodeCatalog& codes, Party party);
[[nodiscard]] Result<ViolenceRecord> keepableViolence(
    const CodeCatalog& codes, ViolenceRecord record, QDate today);

/// Violence that a child is exposed to: the law asks for a protection assessment at once.
[[nodiscard]] bool isViolenceOnChild(const ViolenceRecord& record, CaseKind kind);

/// Whether a party in this role comes into reach with contact ways, not only by name.
[[nodiscard]] bool opensContactWays(CaseKind kind, const QString& role);

} // namespace frid
