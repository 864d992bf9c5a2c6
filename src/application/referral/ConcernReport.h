#pragma once

#include <frid/application/ReadModels.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/referral/Referral.h>

#include <QCoreApplication>

namespace frid {

/// Fills a concern report about a child (orosanmälan) with what a case knows. What is masked in the overview
/// stays masked in the text.
class ConcernReport {
    Q_DECLARE_TR_FUNCTIONS(ConcernReport)

public:
    ConcernReport(const CaseOverview& overview, const CodeCatalog& codes, QString language)
        : m_case(overview)
        , m_codes(codes)
        , m_language(std::move(language))
    { }

    /// Error: Invalid "about_party" `not_child`.
    [[nodiscard]] Result<Referral> about(PartyId child) const;

private:
    [[nodiscard]] QString label(QLatin1StringView list, const QString& code) const
    {
        return m_codes.label(list, code, m_language);
    }
    [[nodiscard]] static QString nameOf(const PartyRow& row);
    [[nodiscard]] QString childLine(const PartyRow* child) const;
    [[nodiscard]] QString partyLines(const PartyRow* child) const;
    [[nodiscard]] QString violenceLines() const;

    const CaseOverview& m_case;
    const CodeCatalog& m_codes;
    QString m_language;
};

} // namespace frid
