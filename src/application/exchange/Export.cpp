#include <frid/application/exchange/ExchangeService.h>

#include "exchange/ImportPlan.h"

#include <frid/domain/exchange/Csv.h>
#include <frid/domain/exchange/ExchangeRepository.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

QString dayText(const std::optional<QDate>& day)
{
    return day && day->isValid() ? day->toString(Qt::ISODate) : QString();
}

QString yesNoText(YesNo answer)
{
    return answer == YesNo::Unknown ? QString() : toCode(answer);
}

/// Kronor with two decimals.
QString kronorText(std::optional<qint64> ore)
{
    return ore ? u"%1.%2"_s.arg(*ore / 100).arg(*ore % 100, 2, 10, QChar(u'0')) : QString();
}

/// The lines of one file, handed on in pieces.
class CsvFile {
public:
    CsvFile(ExportSink& sink, const ExportRequest& request, QString name)
        : m_sink(sink)
        , m_request(request)
        , m_name(std::move(name))
    { }

    Result<void> add(const QStringList& cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            m_piece += (i == 0 ? QString() : u","_s) + csvCell(cells.at(i), u',');
        }
        m_piece += u"\r\n"_s;
        if (m_piece.size() > 100'000) {
            FRID_CHECK(flush());
        }
        return {};
    }
    Result<void> flush()
    {
        const qsizetype done = exchangeFiles().indexOf(m_name);
        if (m_request.progress && !m_request.progress(done, exchangeFiles().size())) {
            return fail(ErrorCode::Cancelled);
        }
        const QByteArray bytes = m_piece.toUtf8();
        m_piece.clear();
        return m_sink.write(m_name, bytes);
    }

private:
    ExportSink& m_sink;
    const ExportRequest& m_request;
    QString m_name;
    QString m_piece;
};

/// The days of birth that give a person the same age in each case.
struct BirthWindow {
    QDate first;
    QDate last;

    void narrow(QDate born, QDate receivedOn)
    {
        Person person;
        person.birthDate = born;
        const auto age = person.ageOn(receivedOn);
        if (!age) {
            return;
        }
        const QDate from = receivedOn.addYears(-*age - 1).addDays(1);
        const QDate to = receivedOn.addYears(-*age);
        first = first.isValid() ? std::max(first, from) : from;
        last = last.isValid() ? std::min(last, to) : to;
    }
};

class Exporting {
public:
    Exporting(UnitOfWork& unit, const Session& session, const ExportRequest& request, ExportSink& sink)
        : m_unit(unit)
        , m_exchange(unit.exchange())
        , m_session(session)
        , m_request(request)
        , m_sink(sink)
        , m_scope{managedUnits(session), session.account}
    { }

    Result<ExchangeCounts> write()
    {
        FRID_CHECK(writeCases()); // first, because the days of birth depend on them
        FRID_CHECK(writePersons());
        FRID_CHECK(writeLinks());
        FRID_CHECK(writeViolence());
        FRID_CHECK(writeInterventions());
        FRID_CHECK(writeSessions());
        FRID_CHECK(writeAssessments());
        FRID_CHECK(writeReferrals());
        FRID_CHECK(log());
        return m_counts;
    }

private:
    [[nodiscard]] CsvFile file(const QString& name) const { return {m_sink, m_request, name}; }
    [[nodiscard]] Result<QString> ref(const QString& id) const
    {
        return m_request.pseudonymised && !id.isEmpty() ? m_exchange.pseudonym(id) : Result<QString>(id);
    }
    /// Words of somebody's: left out of a pseudonymised export, and never a formula.
    [[nodiscard]] QString words(const QString& text) const
    {
        return m_request.pseudonymised ? QString() : armed(text);
    }

    Result<void> writeCases()
    {
        CsvFile csv = file(u"cases.csv"_s);
        FRID_CHECK(csv.add({u"ref"_s, u"person_ref"_s, u"kind"_s, u"unit"_s, u"handler"_s, u"received_on"_s,
            u"channel"_s, u"known_before"_s, u"living_with_perpetrator"_s, u"first_offer_on"_s,
            u"first_visit_on"_s, u"talked_with_child_on"_s, u"closed_on"_s, u"closing_reason"_s,
            u"overall_goal"_s, u"external_ref"_s}));
        FRID_CHECK(
            m_exchange.cases(m_scope, [&](const QString& person, const ImportedCase& from) -> Result<void> {
                ++m_counts.cases;
                m_received[person].append(from.intake.receivedOn);
                m_cases.append(CaseId::fromString(from.ref));
                FRID_TRY(const QString own, ref(from.ref));
                FRID_TRY(const QString about, ref(person));
                FRID_TRY(const QString handler, ref(armed(from.handler)));
                const Intake& intake = from.intake;
                return csv.add({own, about, toCode(from.kind), armed(from.unit), handler,
                    dayText(intake.receivedOn), intake.channel, yesNoText(intake.knownBefore),
                    yesNoText(intake.livingWithPerpetrator), dayText(intake.firstOfferOn),
                    dayText(intake.firstVisitOn), dayText(from.talkedWithChildOn), dayText(from.closedOn),
                    from.closingReason, from.overallGoal, words(from.externalReference)});
            }));
        return csv.flush();
    }

    Result<std::optional<QDate>> birthDate(const ImportedPerson& from)
    {
        if (!m_request.pseudonymised || !from.birthDate) {
            return from.birthDate;
        }
        BirthWindow window;
        const QList<QDate> days = m_received.value(from.ref);
        for (const QDate& day : days) {
            window.narrow(*from.birthDate, day);
        }
        if (!window.first.isValid()) {
            return std::nullopt;
        }
        const auto width = static_cast<int>(window.first.daysTo(window.last)) + 1;
        FRID_TRY(const int shift, m_exchange.pseudonymNumber(from.ref, width));
        return std::optional(window.first.addDays(shift));
    }

    Result<void> writePersons()
    {
        CsvFile csv = file(u"persons.csv"_s);
        FRID_CHECK(csv.add({u"ref"_s, u"identity_number"_s, u"given_name"_s, u"family_name"_s,
            u"birth_date"_s, u"gender"_s, u"protection"_s, u"vulnerabilities"_s}));
        FRID_CHECK(
            m_exchange.persons(m_scope, [&](const QString& id, const ImportedPerson& from) -> Result<void> {
                ++m_counts.persons;
                if (from.protection != Protection::None) {
                    m_protected.append(PersonId::fromString(id));
                }
                FRID_TRY(const QString own, ref(id));
                FRID_TRY(const auto born, birthDate(from));
                const QString number = from.identityNumber && !m_request.pseudonymised
                    ? from.identityNumber->digits()
                    : QString();
                return csv.add({own, number, words(from.givenName), words(from.familyName), dayText(born),
                    toCode(from.gender), toCode(from.protection), from.vulnerabilities.join(u'|')});
            }));
        return csv.flush();
    }

    Result<void> writeLinks()
    {
        CsvFile csv = file(u"links.csv"_s);
        FRID_CHECK(csv.add({u"case_ref"_s, u"other_case_ref"_s}));
        FRID_CHECK(
            m_exchange.links(m_scope, [&](const QString& first, const QString& second) -> Result<void> {
                ++m_counts.links;
                FRID_TRY(const QString one, ref(first));
                FRID_TRY(const QString other, ref(second));
                return csv.add({one, other});
            }));
        return csv.flush();
    }

    Result<void> writeViolence()
    {
        CsvFile csv = file(u"violence.csv"_s);
        FRID_CHECK(csv.add({u"case_ref"_s, u"category"_s, u"form"_s, u"period"_s, u"known_on"_s}));
        FRID_CHECK(m_exchange.violence(
            m_scope, [&](const QString& id, const ImportedViolence& from) -> Result<void> {
                ++m_counts.violence;
                FRID_TRY(const QString owner, ref(id));
                return csv.add({owner, from.category, from.form, from.period, dayText(from.knownOn)});
            }));
        return csv.flush();
    }

    Result<void> writeInterventions()
    {
        CsvFile csv = file(u"interventions.csv"_s);
        FRID_CHECK(csv.add({u"ref"_s, u"case_ref"_s, u"kind"_s, u"decided"_s, u"granted_on"_s,
            u"started_on"_s, u"ended_on"_s, u"provider"_s, u"ending"_s, u"goal"_s, u"cost_per_day_sek"_s}));
        FRID_CHECK(m_exchange.interventions(
            m_scope, [&](const QString& id, const ImportedIntervention& from) -> Result<void> {
                ++m_counts.interventions;
                FRID_TRY(const QString own, ref(from.ref));
                FRID_TRY(const QString owner, ref(id));
                return csv.add({own, owner, from.kind, yesNoText(from.decided), dayText(from.grantedOn),
                    dayText(from.startedOn), dayText(from.endedOn), words(from.provider), from.ending,
                    from.goal, kronorText(from.costPerDay)});
            }));
        return csv.flush();
    }

    Result<void> writeSessions()
    {
        CsvFile csv = file(u"sessions.csv"_s);
        FRID_CHECK(csv.add({u"intervention_ref"_s, u"held_on"_s, u"outcome"_s}));
        FRID_CHECK(
            m_exchange.sessions(m_scope, [&](const QString& id, const ImportedSession& from) -> Result<void> {
                ++m_counts.sessions;
                FRID_TRY(const QString owner, ref(id));
                const bool unknown = from.outcome == OccasionState::Unknown;
                return csv.add({owner, dayText(from.heldOn), unknown ? QString() : toCode(from.outcome)});
            }));
        return csv.flush();
    }

    Result<void> writeAssessments()
    {
        CsvFile csv = file(u"assessments.csv"_s);
        FRID_CHECK(csv.add({u"case_ref"_s, u"instrument"_s, u"assessed_on"_s, u"level"_s}));
        FRID_CHECK(m_exchange.assessments(
            m_scope, [&](const QString& id, const ImportedAssessment& from) -> Result<void> {
                ++m_counts.assessments;
                FRID_TRY(const QString owner, ref(id));
                return csv.add({owner, from.instrument, dayText(from.assessedOn), from.level});
            }));
        return csv.flush();
    }

    Result<void> writeReferrals()
    {
        CsvFile csv = file(u"referrals.csv"_s);
        FRID_CHECK(csv.add({u"case_ref"_s, u"organisation_kind"_s, u"sent_on"_s, u"consent"_s,
            u"answered_on"_s, u"outcome"_s}));
        FRID_CHECK(m_exchange.referrals(
            m_scope, [&](const QString& id, const ImportedReferral& from) -> Result<void> {
                ++m_counts.referrals;
                FRID_TRY(const QString owner, ref(id));
                return csv.add({owner, from.organisationKind, dayText(from.sentOn), from.consent,
                    dayText(from.answeredOn), from.outcome});
            }));
        return csv.flush();
    }

    /// Whose file left whole is read in each case's log.
    Result<void> log()
    {
        if (m_request.pseudonymised) {
            return {};
        }
        for (const CaseId& id : m_cases) {
            FRID_CHECK(UnitRunner::record(m_unit, m_session.account,
                {Action::ExportCases, ObjectRef::none(), {}, u"whole"_s, ObjectRef::of(id)}));
        }
        for (const PersonId& id : m_protected) {
            FRID_CHECK(UnitRunner::record(
                m_unit, m_session.account, {Action::RevealPerson, ObjectRef::of(id), {}, u"export"_s, {}}));
        }
        return {};
    }

    UnitOfWork& m_unit;
    ExchangeRepository& m_exchange;
    const Session& m_session;
    const ExportRequest& m_request;
    ExportSink& m_sink;
    ExportScope m_scope;
    ExchangeCounts m_counts;
    QHash<QString, QList<QDate>> m_received; ///< of each person's cases
    QList<CaseId> m_cases;
    QList<PersonId> m_protected;
};

} // namespace

Result<ExchangeCounts> ExchangeService::exportCases(
    const Session& session, const ExportRequest& request, ExportSink& sink) const
{
    const QString detail = request.pseudonymised ? u"pseudonymised"_s : u"whole"_s;
    bool begun = false;
    FRID_TRY(const ExchangeCounts counts,
        m_units.run(session, Deed{Action::ExportCases, ObjectRef::none(), {}, detail, {}},
            [&](UnitOfWork& unit) -> Result<ExchangeCounts> {
                // What a first attempt has written cannot be taken back out of the sink.
                if (std::exchange(begun, true)) {
                    return fail(ErrorCode::Busy);
                }
                return Exporting(unit, session, request, sink).write();
            }));
    FRID_CHECK(sink.publish());
    return counts;
}

} // namespace frid
