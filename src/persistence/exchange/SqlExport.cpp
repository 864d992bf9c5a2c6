#include "exchange/SqlExchangeRepository.h"

#include "crypto/SealedRow.h"
#include "database/Columns.h"

#include <frid/domain/exchange/ExchangeCodes.h>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

/// A question about the cases of a scope. `{scope}` in the text becomes a question for their ids.
class ScopedQuery {
public:
    ScopedQuery(UnitContext& context, const ExportScope& scope)
        : m_context(context)
        , m_scope(scope)
    { }

    /// Every row through `receive(const Row&)`, one at a time: an export is larger than memory should be.
    template <typename Receive> Result<void> each(QString sql, Receive receive) const
    {
        if (m_scope.units.isEmpty()) {
            return {};
        }
        const qsizetype times = sql.count("{scope}"_L1);
        sql.replace("{scope}"_L1,
            u"SELECT id FROM case_file WHERE unit_id IN (%1) AND id NOT IN "
            "(SELECT case_id FROM case_block WHERE account_id = ?)"_s.arg(
                QStringList(m_scope.units.size(), u"?"_s).join(u',')));
        FRID_TRY(auto statement, m_context.database.prepare(sql));
        for (qsizetype i = 0; i < times; ++i) {
            for (const UnitId& unit : m_scope.units) {
                statement.bind(unit);
            }
            statement.bind(m_scope.account);
        }
        FRID_CHECK(statement.exec());
        for (;;) {
            FRID_TRY(const bool found, statement.next());
            if (!found) {
                return {};
            }
            FRID_CHECK(receive(statement.row()));
        }
    }

private:
    UnitContext& m_context;
    const ExportScope& m_scope;
};

/// What of an ending the exchange has words for; the registry's own has the goal in it.
void tellEnding(ImportedIntervention& record, const QString& result)
{
    if (result.startsWith("goal_"_L1)) {
        record.ending = u"completed"_s;
        record.goal = record.goal.isEmpty() ? result.sliced(5) : record.goal;
    } else {
        record.ending = result == "unknown"_L1 ? QString() : result;
    }
}

} // namespace

Result<void> SqlExchangeRepository::persons(
    const ExportScope& scope, const ExportReceiver<ImportedPerson>& receive)
{
    QHash<QString, QStringList> vulnerabilities;
    const ScopedQuery query(m_context, scope);
    FRID_CHECK(query.each(u"SELECT person_id, code FROM person_vulnerability WHERE person_id IN "
                          "(SELECT person_id FROM case_file WHERE id IN ({scope})) ORDER BY code"_s,
        [&](const Row& row) -> Result<void> {
            vulnerabilities[row.text(0)].append(row.text(1));
            return {};
        }));
    return query.each(
        u"SELECT id, identity_number_sealed, given_name_sealed, family_name_sealed, birth_date_sealed, "
        u"gender, "
        "protection FROM person WHERE id IN (SELECT person_id FROM case_file WHERE id IN ({scope})) ORDER BY id"_s,
        [&](const Row& row) -> Result<void> {
            ImportedPerson person;
            person.ref = row.text(0);
            SealedRow sealed(m_context.sealer, "person"_L1, person.ref);
            person.identityNumber
                = IdentityNumber::fromStored(sealed.open("identity_number_sealed"_L1, row.optBytes(1)));
            person.givenName = sealed.open("given_name_sealed"_L1, row.optBytes(2));
            person.familyName = sealed.open("family_name_sealed"_L1, row.optBytes(3));
            const QString born = sealed.open("birth_date_sealed"_L1, row.optBytes(4));
            if (!born.isEmpty()) {
                person.birthDate = QDate::fromString(born, Qt::ISODate);
            }
            person.gender = enumAt<Gender>(row, 5);
            person.protection = enumAt<Protection>(row, 6);
            person.vulnerabilities = vulnerabilities.value(person.ref);
            FRID_CHECK(sealed.outcome());
            return receive(person.ref, person);
        });
}

Result<void> SqlExchangeRepository::cases(
    const ExportScope& scope, const ExportReceiver<ImportedCase>& receive)
{
    return ScopedQuery(m_context, scope)
        .each(u"SELECT c.id, c.person_id, c.kind, u.name, a.login, c.received_on, c.channel, c.known_before, "
              "c.living_with_perpetrator, c.first_offer_on, c.first_visit_on, c.talked_with_child_on, "
              "c.closed_on, "
              "c.closing_reason, c.overall_goal, c.external_reference_sealed FROM case_file c "
              "JOIN unit u ON u.id = c.unit_id LEFT JOIN account a ON a.id = c.handler_id "
              "WHERE c.id IN ({scope}) ORDER BY c.number_year, c.number_serial"_s,
            [&](const Row& row) -> Result<void> {
                ImportedCase file;
                file.ref = row.text(0);
                SealedRow sealed(m_context.sealer, "case_file"_L1, file.ref);
                file.kind = enumAt<CaseKind>(row, 2);
                file.unit = row.text(3);
                file.handler = row.text(4);
                file.intake.receivedOn = row.date(5);
                file.intake.channel = row.text(6);
                file.intake.knownBefore = enumAt<YesNo>(row, 7);
                file.intake.livingWithPerpetrator = enumAt<YesNo>(row, 8);
                file.intake.firstOfferOn = row.optDate(9);
                file.intake.firstVisitOn = row.optDate(10);
                file.talkedWithChildOn = row.optDate(11);
                file.closedOn = row.optDate(12);
                file.closingReason = row.text(13);
                file.overallGoal = row.text(14);
                file.externalReference = sealed.open("external_reference_sealed"_L1, row.optBytes(15));
                FRID_CHECK(sealed.outcome());
                return receive(row.text(1), file);
            });
}

Result<void> SqlExchangeRepository::links(const ExportScope& scope, const ExportReceiver<QString>& receive)
{
    return ScopedQuery(m_context, scope)
        .each(u"SELECT first_id, second_id FROM case_link WHERE first_id IN ({scope}) AND second_id IN "
              u"({scope}) "
              "ORDER BY first_id, second_id"_s,
            [&](const Row& row) { return receive(row.text(0), row.text(1)); });
}

Result<void> SqlExchangeRepository::violence(
    const ExportScope& scope, const ExportReceiver<ImportedViolence>& receive)
{
    return ScopedQuery(m_context, scope)
        .each(u"SELECT case_id, category, form, period, known_on FROM violence_record WHERE case_id IN "
              u"({scope}) "
              "ORDER BY id"_s,
            [&](const Row& row) {
                return receive(row.text(0), {0, -1, row.text(1), row.text(2), row.text(3), row.optDate(4)});
            });
}

Result<void> SqlExchangeRepository::interventions(
    const ExportScope& scope, const ExportReceiver<ImportedIntervention>& receive)
{
    const ScopedQuery query(m_context, scope);
    // As statistics count them: during a placement of the registry's own, an intervention of such a kind is
    // no stay.
    FRID_CHECK(query.each(
        u"SELECT i.id, i.case_id, i.kind, i.decided, i.granted_on, i.start_on, i.end_on, i.provider_sealed, "
        "i.result, i.goal, i.cost_per_day, i.kind IN ('%1') AND EXISTS (SELECT 1 FROM placement s "
        "WHERE s.case_id = i.case_id AND (i.end_on IS NULL OR s.from_on < i.end_on) "
        "AND (s.to_on IS NULL OR s.to_on > i.start_on)) FROM intervention i WHERE i.case_id IN ({scope}) "
        "ORDER BY i.id"_s.arg(stayInterventions().join("', '"_L1)),
        [&](const Row& row) -> Result<void> {
            ImportedIntervention record;
            record.ref = row.text(0);
            SealedRow sealed(m_context.sealer, "intervention"_L1, record.ref);
            record.kind = row.text(2);
            record.decided = enumAt<YesNo>(row, 3);
            record.grantedOn = row.optDate(4);
            record.provider = sealed.open("provider_sealed"_L1, row.optBytes(7));
            record.goal = row.text(9);
            record.costPerDay = row.optInteger(10);
            if (!row.boolean(11)) {
                record.startedOn = row.optDate(5);
                record.endedOn = row.optDate(6);
                tellEnding(record, row.text(8));
            }
            FRID_CHECK(sealed.outcome());
            return receive(row.text(1), record);
        }));
    return query.each(u"SELECT s.id, s.case_id, v.kind, s.from_on, s.to_on, s.price_per_day FROM placement s "
                      "JOIN place l ON l.id = s.place_id JOIN provider v ON v.id = l.provider_id WHERE "
                      "s.case_id IN ({scope}) "
                      "ORDER BY s.id"_s,
        [&](const Row& row) -> Result<void> {
            ImportedIntervention record;
            record.ref = row.text(0);
            record.kind = exchangeStay(row.text(2));
            record.startedOn = row.optDate(3);
            record.endedOn = row.optDate(4);
            record.costPerDay = row.optInteger(5);
            return receive(row.text(1), record);
        });
}

Result<void> SqlExchangeRepository::sessions(
    const ExportScope& scope, const ExportReceiver<ImportedSession>& receive)
{
    return ScopedQuery(m_context, scope)
        .each(u"SELECT o.intervention_id, o.held_on, o.state FROM occasion o "
              "JOIN intervention i ON i.id = o.intervention_id "
              "WHERE i.case_id IN ({scope}) AND o.state <> 'planned' ORDER BY o.id"_s,
            [&](const Row& row) {
                return receive(row.text(0), {0, -1, row.date(1), enumAt<OccasionState>(row, 2)});
            });
}

Result<void> SqlExchangeRepository::assessments(
    const ExportScope& scope, const ExportReceiver<ImportedAssessment>& receive)
{
    return ScopedQuery(m_context, scope)
        .each(
            u"SELECT case_id, instrument, assessed_on, level, id FROM imported_assessment "
            "WHERE case_id IN ({scope}) UNION ALL "
            "SELECT a.case_id, a.instrument, a.assessed_on, a.overall_level, a.id FROM assessment a "
            "WHERE a.case_id IN ({scope}) AND a.state = 'signed' AND NOT EXISTS (SELECT 1 FROM assessment n "
            "WHERE n.replaces_id = a.id AND n.state = 'signed') ORDER BY 5"_s,
            [&](const Row& row) {
                return receive(
                    row.text(0), {0, -1, exchangeInstrument(row.text(1)), row.optDate(2), row.text(3)});
            });
}

Result<void> SqlExchangeRepository::referrals(
    const ExportScope& scope, const ExportReceiver<ImportedReferral>& receive)
{
    const ScopedQuery query(m_context, scope);
    FRID_CHECK(query.each(
        u"SELECT case_id, organisation_kind, sent_on, consent, answered_on, outcome FROM imported_referral "
        "WHERE case_id IN ({scope}) ORDER BY id"_s,
        [&](const Row& row) {
            return receive(
                row.text(0), {0, -1, row.text(1), row.optDate(2), row.text(3), row.optDate(4), row.text(5)});
        }));
    const QString answer
        = u"(SELECT s.%1 FROM referral_step s WHERE s.referral_id = r.id AND s.kind IN "
          "('accepted', 'rejected', 'no_answer') ORDER BY s.on_day DESC, s.made_at DESC LIMIT 1)"_s;
    return query.each(u"SELECT r.case_id, o.kind, r.sent_on, r.consent, "_s + answer.arg("on_day"_L1)
            + ", "_L1 + answer.arg("kind"_L1)
            + u" FROM referral r LEFT JOIN organisation o ON o.id = r.organisation_id "
              "WHERE r.case_id IN ({scope}) AND r.state <> 'drafted' ORDER BY r.id"_s,
        [&](const Row& row) {
            const QString outcome = row.text(5);
            const auto answered = outcome == "no_answer"_L1 ? std::nullopt : row.optDate(4);
            return receive(row.text(0), {0, -1, row.text(1), row.optDate(2), row.text(3), answered, outcome});
        });
}

} // namespace frid::persistence
