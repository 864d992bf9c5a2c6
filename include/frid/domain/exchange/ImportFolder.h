#pragma once

#include <frid/domain/CodeList.h>
#include <frid/domain/casefile/CaseFile.h>
#include <frid/domain/exchange/ImportProblem.h>
#include <frid/domain/intervention/Intervention.h>
#include <frid/domain/person/Person.h>

#include <functional>

namespace frid {

// The records of an import folder (docs/import.md), as its files say them. Records point to each other by
// their place in the folder's lists; `line` is where a record stands in its file. A day or code that is not
// known is nothing.

struct ImportedPerson {
    int line = 0;
    QString ref;
    std::optional<IdentityNumber> identityNumber;
    QString givenName;
    QString familyName;
    std::optional<QDate> birthDate;
    Gender gender = Gender::Unknown;
    Protection protection = Protection::None;
    QStringList vulnerabilities; ///< codes, sorted
};

struct ImportedCase {
    int line = 0;
    QString ref;
    int person = -1;
    CaseKind kind = CaseKind::Victim;
    QString unit; ///< its name
    QString handler; ///< a login
    Intake intake; ///< of it only what the format has
    std::optional<QDate> talkedWithChildOn;
    std::optional<QDate> closedOn;
    QString closingReason;
    QString overallGoal;
    QString externalReference;
};

struct ImportedLink {
    int line = 0;
    int first = -1;
    int second = -1;
};

struct ImportedViolence {
    int line = 0;
    int caseFile = -1;
    QString category;
    QString form;
    QString period;
    std::optional<QDate> knownOn;
};

struct ImportedIntervention {
    int line = 0;
    QString ref;
    int caseFile = -1;
    QString kind;
    YesNo decided = YesNo::Unknown;
    std::optional<QDate> grantedOn;
    std::optional<QDate> startedOn;
    std::optional<QDate> endedOn;
    QString provider;
    QString ending; ///< code of list "intervention_result"
    QString goal; ///< code of list "overall_goal"
    std::optional<qint64> costPerDay; ///< öre
};

struct ImportedSession {
    int line = 0;
    int intervention = -1;
    QDate heldOn;
    OccasionState outcome = OccasionState::Unknown;
};

/// Code of list "assessment_instrument" and a level ("low", "medium", "high", "extreme").
struct ImportedAssessment {
    int line = 0;
    int caseFile = -1;
    QString instrument;
    std::optional<QDate> assessedOn;
    QString level;
};

struct ImportedReferral {
    int line = 0;
    int caseFile = -1;
    QString organisationKind; ///< code of list "organisation_kind"
    std::optional<QDate> sentOn;
    QString consent; ///< "given", "declined", "not_needed"
    std::optional<QDate> answeredOn;
    QString outcome; ///< "accepted", "rejected", "no_answer"
};

struct ImportFolder {
    QList<ImportedPerson> persons; ///< two lines of the same identity number are one person
    QList<ImportedCase> cases;
    QList<ImportedLink> links;
    QList<ImportedViolence> violence;
    QList<ImportedIntervention> interventions;
    QList<ImportedSession> sessions;
    QList<ImportedAssessment> assessments;
    QList<ImportedReferral> referrals;

    [[nodiscard]] qsizetype size() const;
};

/// The bytes of a file of the folder; nothing when there is no such file. Errors: those of reading it.
using ImportSource = std::function<Result<std::optional<QByteArray>>(const QString& fileName)>;
/// How far it has come; false stops it.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads every file of the folder and checks all that can be checked without a registry. `problems` takes
/// what is wrong and what is worth knowing, in the order of files and lines; what is read of a folder with
/// errors must not be kept. `today` is the Swedish day. Errors: those of the source; Cancelled.
[[nodiscard]] Result<ImportFolder> readImportFolder(const ImportSource& source, const CodeCatalog& codes,
    QDate today, ImportProblems& problems, const ImportProgress& progress = {});

} // namespace frid
