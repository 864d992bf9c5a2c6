#include <frid/domain/exchange/ImportFolder.h>

#include "exchange/ImportTable.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// References of one file, and the places of what they name.
struct Refs {
    QHash<QString, int> places;
    bool gaps = false; ///< some could not be read, so that nothing can be said of those that are not there
};

class FolderReader {
public:
    FolderReader(const ImportSource& source, const CodeCatalog& codes, QDate today, ImportProblems& problems,
        const ImportProgress& progress)
        : m_source(source)
        , m_codes(codes)
        , m_today(today)
        , m_problems(problems)
        , m_progress(progress)
    { }

    Result<ImportFolder> read()
    {
        FRID_CHECK(readPersons());
        FRID_CHECK(readCases());
        FRID_CHECK(readLinks());
        FRID_CHECK(readViolence());
        FRID_CHECK(readInterventions());
        FRID_CHECK(readSessions());
        FRID_CHECK(readAssessments());
        FRID_CHECK(readReferrals());
        return std::move(m_folder);
    }

private:
    static constexpr qint64 stepsOfFile = 1000;

    /// Every line of a file through `readLine(ImportTable&)`. Returns whether lines are missing.
    template <typename ReadLine>
    Result<bool> readFile(const ImportTable::Layout& layout, bool mustExist, ReadLine readLine)
    {
        const qint64 filesDone = exchangeFiles().indexOf(layout.file);
        FRID_CHECK(advance(filesDone * stepsOfFile));
        FRID_TRY(const auto bytes, m_source(layout.file));
        if (!bytes) {
            if (mustExist) {
                m_problems.add({layout.file, 1, {}, u"missing_file"_s, true});
            }
            return mustExist;
        }
        ImportTable table(layout, m_codes, m_today, m_problems);
        if (!table.open(*bytes)) {
            return true;
        }
        for (int lines = 0; table.next(); ++lines) {
            readLine(table);
            if (lines % 1000 == 0) {
                const qint64 share = stepsOfFile * table.position() / std::max<qsizetype>(table.size(), 1);
                FRID_CHECK(advance(filesDone * stepsOfFile + share));
            }
        }
        return table.hasGaps();
    }

    Result<void> advance(qint64 done)
    {
        const bool goesOn = !m_progress || m_progress(done, exchangeFiles().size() * stepsOfFile);
        return goesOn ? Result<void>() : fail(ErrorCode::Cancelled);
    }

    /// Remembers a line's own reference. Empty, with a word about it, when it has none of its own.
    static QString takeRef(ImportTable& table, Refs& refs, qsizetype place)
    {
        const QString ref = table.text(u"ref"_s);
        if (ref.isEmpty()) {
            refs.gaps = true;
            return {};
        }
        if (ref.size() > 200) {
            table.error(u"ref"_s, u"too_long"_s);
        } else if (refs.places.contains(ref)) {
            // Perhaps it was to be another, so that others may refer to what is not there.
            refs.gaps = true;
            table.error(u"ref"_s, u"duplicate_ref"_s);
        } else {
            refs.places.insert(ref, static_cast<int>(place));
        }
        return ref;
    }

    /// The place of what a cell names, or -1.
    static int find(ImportTable& table, const QString& column, const Refs& refs)
    {
        const QString ref = table.text(column);
        if (ref.isEmpty()) {
            return -1;
        }
        const auto found = refs.places.constFind(ref);
        if (found != refs.places.cend()) {
            return *found;
        }
        if (!refs.gaps) {
            table.error(column, u"unknown_ref"_s);
        }
        return -1;
    }

    std::optional<IdentityNumber> identityNumber(ImportTable& table)
    {
        const QString text = table.text(u"identity_number"_s);
        if (text.isEmpty()) {
            return std::nullopt;
        }
        const auto number = IdentityNumber::parse(text, m_today);
        if (!number) {
            table.error(u"identity_number"_s, number.error().detail);
            return std::nullopt;
        }
        return *number;
    }

    /// Two lines of one identity number are one person: what the first does not say, the later one may.
    void unite(ImportedPerson& kept, const ImportedPerson& again)
    {
        const auto fill = [](auto& mine, const auto& theirs, const auto& nothing) {
            if (mine == nothing) {
                mine = theirs;
            }
        };
        fill(kept.givenName, again.givenName, QString());
        fill(kept.familyName, again.familyName, QString());
        fill(kept.birthDate, again.birthDate, std::optional<QDate>());
        fill(kept.gender, again.gender, Gender::Unknown);
        kept.protection = std::max(kept.protection, again.protection);
        kept.vulnerabilities += again.vulnerabilities;
        kept.vulnerabilities.sort();
        kept.vulnerabilities.removeDuplicates();
    }

    Result<void> readPersons()
    {
        static const ImportTable::Layout layout{u"persons.csv"_s,
            {u"ref"_s, u"identity_number"_s, u"given_name"_s, u"family_name"_s, u"birth_date"_s, u"gender"_s,
                u"protection"_s, u"vulnerabilities"_s},
            {u"ref"_s}};
        QHash<QString, int> byNumber;
        FRID_TRY(const bool gaps, readFile(layout, true, [&](ImportTable& table) {
            ImportedPerson person;
            person.line = table.line();
            const qsizetype place = m_folder.persons.size();
            person.ref = takeRef(table, m_persons, place);
            person.identityNumber = identityNumber(table);
            person.givenName = table.words(u"given_name"_s);
            person.familyName = table.words(u"family_name"_s);
            person.birthDate = table.day(u"birth_date"_s, DayRule::Happened);
            person.gender = fromCode<Gender>(table.code(u"gender"_s, u"gender"_s)).value_or(Gender::Unknown);
            person.protection = fromCode<Protection>(table.code(u"protection"_s, u"protection"_s))
                                    .value_or(Protection::None);
            person.vulnerabilities = table.codes(u"vulnerabilities"_s, u"vulnerability"_s);
            if (person.identityNumber) {
                const QString number = person.identityNumber->digits();
                if (const auto same = byNumber.constFind(number); same != byNumber.cend()) {
                    table.remark(u"identity_number"_s, u"same_person"_s);
                    unite(m_folder.persons[*same], person);
                    m_persons.places[person.ref] = *same;
                    return;
                }
                byNumber.insert(number, static_cast<int>(place));
            }
            m_folder.persons.append(std::move(person));
        }));
        m_persons.gaps = m_persons.gaps || gaps;
        return {};
    }

    Result<void> readCases()
    {
        static const ImportTable::Layout layout{u"cases.csv"_s,
            {u"ref"_s, u"person_ref"_s, u"kind"_s, u"unit"_s, u"handler"_s, u"received_on"_s, u"channel"_s,
                u"known_before"_s, u"living_with_perpetrator"_s, u"first_offer_on"_s, u"first_visit_on"_s,
                u"talked_with_child_on"_s, u"closed_on"_s, u"closing_reason"_s, u"overall_goal"_s,
                u"external_ref"_s},
            {u"ref"_s, u"person_ref"_s, u"kind"_s, u"unit"_s, u"received_on"_s}};
        FRID_TRY(const bool gaps,
            readFile(layout, true, [&](ImportTable& table) { m_folder.cases.append(readCase(table)); }));
        m_cases.gaps = m_cases.gaps || gaps;
        return {};
    }

    ImportedCase readCase(ImportTable& table)
    {
        ImportedCase file;
        file.line = table.line();
        file.ref = takeRef(table, m_cases, m_folder.cases.size());
        file.person = find(table, u"person_ref"_s, m_persons);
        file.kind = fromCode<CaseKind>(table.code(u"kind"_s, {"victim"_L1, "child"_L1, "perpetrator"_L1}))
                        .value_or(CaseKind::Victim);
        file.unit = unarmed(table.text(u"unit"_s));
        file.handler = unarmed(table.text(u"handler"_s));
        Intake& intake = file.intake;
        intake.receivedOn = table.day(u"received_on"_s, DayRule::Happened).value_or(QDate());
        intake.channel = table.code(u"channel"_s, u"channel"_s);
        intake.knownBefore = table.yesNo(u"known_before"_s);
        intake.livingWithPerpetrator = table.yesNo(u"living_with_perpetrator"_s);
        intake.firstOfferOn = table.day(u"first_offer_on"_s, DayRule::Any);
        intake.firstVisitOn = table.day(u"first_visit_on"_s, DayRule::Happened);
        file.talkedWithChildOn = table.day(u"talked_with_child_on"_s, DayRule::Happened);
        file.closedOn = table.day(u"closed_on"_s, DayRule::Happened);
        file.closingReason = table.code(u"closing_reason"_s, u"closing_reason"_s);
        file.overallGoal = table.code(u"overall_goal"_s, u"overall_goal"_s);
        file.externalReference = table.words(u"external_ref"_s);
        if (file.closedOn && *file.closedOn < intake.receivedOn) {
            table.error(u"closed_on"_s, u"before_received"_s);
        }
        for (const auto& [column, day] : {std::pair(u"first_offer_on"_s, intake.firstOfferOn),
                 std::pair(u"first_visit_on"_s, intake.firstVisitOn)}) {
            if (day && *day < intake.receivedOn) {
                table.remark(column, u"before_received"_s);
            }
        }
        if (file.talkedWithChildOn && file.kind != CaseKind::Child) {
            table.remark(u"talked_with_child_on"_s, u"not_child_case"_s);
            file.talkedWithChildOn.reset();
        }
        return file;
    }

    Result<void> readLinks()
    {
        static const ImportTable::Layout layout{
            u"links.csv"_s, {u"case_ref"_s, u"other_case_ref"_s}, {u"case_ref"_s, u"other_case_ref"_s}};
        QSet<std::pair<int, int>> seen;
        return readFile(layout, false, [&](ImportTable& table) {
            const int first = find(table, u"case_ref"_s, m_cases);
            const int second = find(table, u"other_case_ref"_s, m_cases);
            if (first < 0 || second < 0) {
                return;
            }
            if (first == second) {
                table.error(u"other_case_ref"_s, u"same_case"_s);
                return;
            }
            const std::pair pair = std::minmax(first, second);
            if (seen.contains(pair)) {
                table.remark(u"other_case_ref"_s, u"duplicate_link"_s);
                return;
            }
            seen.insert(pair);
            m_folder.links.append({table.line(), first, second});
        }).map([](bool) {});
    }

    Result<void> readViolence()
    {
        static const ImportTable::Layout layout{u"violence.csv"_s,
            {u"case_ref"_s, u"category"_s, u"form"_s, u"period"_s, u"known_on"_s},
            {u"case_ref"_s, u"category"_s}};
        return readFile(layout, false, [&](ImportTable& table) {
            ImportedViolence record;
            record.line = table.line();
            record.caseFile = find(table, u"case_ref"_s, m_cases);
            record.category = table.code(u"category"_s, u"case_category"_s);
            record.form = table.code(u"form"_s, u"violence_form"_s);
            record.period = table.code(u"period"_s, u"violence_period"_s);
            record.knownOn = table.day(u"known_on"_s, DayRule::Happened);
            m_folder.violence.append(std::move(record));
        }).map([](bool) {});
    }

    Result<void> readInterventions()
    {
        static const ImportTable::Layout layout{u"interventions.csv"_s,
            {u"ref"_s, u"case_ref"_s, u"kind"_s, u"decided"_s, u"granted_on"_s, u"started_on"_s,
                u"ended_on"_s, u"provider"_s, u"ending"_s, u"goal"_s, u"cost_per_day_sek"_s},
            {u"ref"_s, u"case_ref"_s, u"kind"_s}};
        FRID_TRY(const bool gaps, readFile(layout, false, [&](ImportTable& table) {
            m_folder.interventions.append(readIntervention(table));
        }));
        m_interventions.gaps = m_interventions.gaps || gaps;
        return {};
    }

    ImportedIntervention readIntervention(ImportTable& table)
    {
        ImportedIntervention record;
        record.line = table.line();
        record.ref = takeRef(table, m_interventions, m_folder.interventions.size());
        record.caseFile = find(table, u"case_ref"_s, m_cases);
        record.kind = table.code(u"kind"_s, u"intervention_kind"_s);
        record.decided = table.yesNo(u"decided"_s);
        record.grantedOn = table.day(u"granted_on"_s, DayRule::Happened);
        record.startedOn = table.day(u"started_on"_s, DayRule::Any);
        record.endedOn = table.day(u"ended_on"_s, DayRule::Any);
        record.provider = table.words(u"provider"_s);
        record.ending = table.code(u"ending"_s, u"intervention_result"_s);
        record.goal = table.code(u"goal"_s, u"overall_goal"_s);
        record.costPerDay = table.kronor(u"cost_per_day_sek"_s);
        if (record.startedOn && record.endedOn && *record.endedOn < *record.startedOn) {
            table.error(u"ended_on"_s, u"end_before_start"_s);
        }
        if (!record.ending.isEmpty() && !record.endedOn) {
            table.remark(u"ending"_s, u"ending_without_end"_s);
            record.ending.clear();
        }
        return record;
    }

    Result<void> readSessions()
    {
        static const ImportTable::Layout layout{u"sessions.csv"_s,
            {u"intervention_ref"_s, u"held_on"_s, u"outcome"_s}, {u"intervention_ref"_s, u"held_on"_s}};
        return readFile(layout, false, [&](ImportTable& table) {
            ImportedSession record;
            record.line = table.line();
            record.intervention = find(table, u"intervention_ref"_s, m_interventions);
            record.heldOn = table.day(u"held_on"_s, DayRule::Any).value_or(QDate());
            const QString outcome = table.code(u"outcome"_s,
                {"attended"_L1, "late"_L1, "cancelled_client"_L1, "cancelled_unit"_L1, "no_show"_L1});
            record.outcome = fromCode<OccasionState>(outcome).value_or(OccasionState::Unknown);
            const bool happened = wasHeld(record.outcome) || record.outcome == OccasionState::NoShow;
            if (happened && record.heldOn > m_today) {
                table.error(u"held_on"_s, u"future"_s);
            }
            m_folder.sessions.append(record);
        }).map([](bool) {});
    }

    Result<void> readAssessments()
    {
        static const ImportTable::Layout layout{u"assessments.csv"_s,
            {u"case_ref"_s, u"instrument"_s, u"assessed_on"_s, u"level"_s}, {u"case_ref"_s}};
        return readFile(layout, false, [&](ImportTable& table) {
            ImportedAssessment record;
            record.line = table.line();
            record.caseFile = find(table, u"case_ref"_s, m_cases);
            record.instrument = table.code(u"instrument"_s, u"assessment_instrument"_s);
            record.assessedOn = table.day(u"assessed_on"_s, DayRule::Happened);
            record.level = table.code(u"level"_s, {"low"_L1, "medium"_L1, "high"_L1, "extreme"_L1});
            m_folder.assessments.append(std::move(record));
        }).map([](bool) {});
    }

    Result<void> readReferrals()
    {
        static const ImportTable::Layout layout{u"referrals.csv"_s,
            {u"case_ref"_s, u"organisation_kind"_s, u"sent_on"_s, u"consent"_s, u"answered_on"_s,
                u"outcome"_s},
            {u"case_ref"_s}};
        return readFile(layout, false, [&](ImportTable& table) {
            ImportedReferral record;
            record.line = table.line();
            record.caseFile = find(table, u"case_ref"_s, m_cases);
            record.organisationKind = table.code(u"organisation_kind"_s, u"organisation_kind"_s);
            record.sentOn = table.day(u"sent_on"_s, DayRule::Happened);
            record.consent = table.code(u"consent"_s, {"given"_L1, "declined"_L1, "not_needed"_L1});
            record.answeredOn = table.day(u"answered_on"_s, DayRule::Happened);
            record.outcome = table.code(u"outcome"_s, {"accepted"_L1, "rejected"_L1, "no_answer"_L1});
            if (record.sentOn && record.answeredOn && *record.answeredOn < *record.sentOn) {
                table.error(u"answered_on"_s, u"end_before_start"_s);
            }
            m_folder.referrals.append(std::move(record));
        }).map([](bool) {});
    }

    const ImportSource& m_source;
    const CodeCatalog& m_codes;
    QDate m_today;
    ImportProblems& m_problems;
    const ImportProgress& m_progress;
    ImportFolder m_folder;
    Refs m_persons;
    Refs m_cases;
    Refs m_interventions;
};

} // namespace

qsizetype ImportFolder::size() const
{
    return persons.size() + cases.size() + links.size() + violence.size() + interventions.size()
        + sessions.size() + assessments.size() + referrals.size();
}

Result<ImportFolder> readImportFolder(const ImportSource& source, const CodeCatalog& codes, QDate today,
    ImportProblems& problems, const ImportProgress& progress)
{
    auto folder = FolderReader(source, codes, today, problems, progress).read();
    problems.sort();
    return folder;
}

} // namespace frid
