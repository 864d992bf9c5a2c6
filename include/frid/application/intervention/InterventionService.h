#pragma once

#include <frid/application/UnitRunner.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/task/DeadlineRules.h>

namespace frid {

/// Decisions, plans, interventions and their sessions.
class InterventionService {
public:
    InterventionService(const UnitRunner& units, const CodeCatalog& codes, const DeadlineRules& deadlines)
        : m_units(units)
        , m_codes(codes)
        , m_deadlines(deadlines)
    { }

private:
    [[maybe_unused]] const UnitRunner& m_units;
    [[maybe_unused]] const CodeCatalog& m_codes;
    [[maybe_unused]] const DeadlineRules& m_deadlines;
};

} // namespace frid
