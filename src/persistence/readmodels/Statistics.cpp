#include "readmodels/Statistics.h"

#include "crypto/SealedRow.h"
#include "database/Columns.h"
#include "readmodels/Query.h"
#include "referral/SqlReferralRepository.h"

#include <algorithm>

#include <frid/domain/exchange/ExchangeCodes.h>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

using Facts = StatisticsFacts;

/// How long before it was received an earlier case may have been closed and still count as a re-entry.
constexpr int reentryDays = 730;

/// A case's number as one: what the queries know a case by.
constexpr auto caseKey = "c.number_year * 10000000 + c.number_serial"_L1;
constexpr qint64 serialsOfYear = 10'000'000;
constexpr auto ofPerson = " JOIN person p ON p.id = c.person_id"_L1;

class Reader {
public:
    Reader(UnitContext& context, const Session& session, QList<UnitId> units, const Period& period,
        CaseNumbers numbers)
        : m_context(context)
        , m_session(session)
        , m_units(std::move(units))
        , m_period(period)
        , m_numbers(numbers)
    { }

    Result<Facts> read()
    {
        FRID_CHECK(readCases());
        FRID_CHECK(readViolence());
        FRID_CHECK(readHandlerChanges());
        FRID_CHECK(readVulnerabilities());
        FRID_CHECK(readInterventions());
        FRID_CHECK(readSessions());
        FRID_CHECK(readAssessments());
        FRID_CHECK(readReferrals());
        FRID_CHECK(readStays());
        return std::move(m_facts);
    }

private:
    /// The condition that case_file `c` is one of those that may be counted.
    Query& addUnits(Query& query) const
    {
        query.add("c.unit_id IN ("_L1);
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            query.add(i == 0 ? "?"_L1 : ", ?"_L1, m_units.at(i));
        }
        return query.add(")"_L1);
    }
    Query& addPeriod(Query& query, QLatin1StringView column) const
    {
        return query.add(QString(column) + " BETWEEN ? AND ?"_L1, m_period.from, m_period.to);
    }
    [[nodiscard]] bool tells() const { return m_numbers == CaseNumbers::Tell; }
    [[nodiscard]] CaseNumber numberOf(qint64 key) const
    {
        return tells()
            ? CaseNumber(static_cast<int>(key / serialsOfYear), static_cast<int>(key % serialsOfYear))
            : CaseNumber();
    }
    Facts::Case* find(qint64 key)
    {
        const auto found = m_indexes.constFind(key);
        return found == m_indexes.cend() ? nullptr : &m_facts.cases[static_cast<std::size_t>(*found)];
    }

    Result<void> readCases()
    {
        // A birth date is opened only where the year alone leaves the band open.
        QString open;
        for (int years = 0; years < 130; ++years) {
            if (!ageBandOfYear(2000 - years, QDate(2000, 6, 1))) {
                open += (open.isEmpty() ? u""_s : u", "_s) + QString::number(years);
            }
        }
        Query query(m_context, m_session);
        query.add("SELECT "_L1 + caseKey
            + ", c.kind, c.person_id, c.received_on, c.closed_on, c.channel, c.known_before, "
              "c.living_with_perpetrator, c.first_offer_on, c.first_visit_on, c.talked_with_child_on, "
              "c.closing_reason, c.overall_goal, p.gender, p.protection, "
              "CASE WHEN p.birth_date_sealed IS NOT NULL THEN p.birth_year END, "
              "CASE WHEN p.birth_year IS NULL OR CAST(substr(CAST(c.received_on AS TEXT), 1, 4) AS BIGINT) "
              "- p.birth_year IN ("_L1
            + open + ") THEN p.birth_date_sealed END FROM case_file c"_L1 + ofPerson + " WHERE "_L1);
        addUnits(query).add(" AND c.received_on <= ? AND (c.closed_on IS NULL OR c.closed_on >= ? "
                            "OR c.id IN (SELECT v.case_id FROM violence_record v WHERE "_L1,
            m_period.to, m_period.from.addDays(-reentryDays));
        addPeriod(query, "v.known_on"_L1).add("))"_L1);
        QHash<QString, qint32> persons;
        const auto read = [&](const Row& row) -> Result<bool> {
            Facts::Case one;
            one.kind = enumAt<CaseKind>(row, 1);
            const QString person = row.text(2);
            one.receivedOn = row.date(3);
            one.closedOn = row.date(4);
            one.channel = m_facts.codes.of(row.text(5));
            one.knownBefore = enumAt<YesNo>(row, 6);
            one.livingWith = enumAt<YesNo>(row, 7);
            one.firstOfferOn = row.date(8);
            one.firstVisitOn = row.date(9);
            one.talkedWithChildOn = row.date(10);
            one.closingReason = m_facts.codes.of(row.text(11));
            one.overallGoal = m_facts.codes.of(row.text(12));
            one.gender = enumAt<Gender>(row, 13);
            one.protectedIdentity = enumAt<Protection>(row, 14) != Protection::None;
            if (!row.isNull(16)) {
                SealedRow sealed(m_context.sealer, "person"_L1, person);
                const QString birth = sealed.open("birth_date_sealed"_L1, row.optBytes(16));
                FRID_CHECK(sealed.outcome());
                one.band = ageBandOn(QDate::fromString(birth, Qt::ISODate), one.receivedOn);
            } else if (!row.isNull(15)) {
                one.band = ageBandOfYear(static_cast<int>(row.integer(15)), one.receivedOn)
                               .value_or(AgeBand::Unknown);
            }
            const auto known = persons.constFind(person);
            one.person = known != persons.cend() ? *known : static_cast<qint32>(persons.size());
            if (known == persons.cend()) {
                persons.insert(person, one.person);
            }
            m_indexes.insert(row.integer(0), static_cast<qint32>(m_facts.cases.size()));
            m_facts.cases.push_back(one);
            if (tells()) {
                m_facts.numbers.push_back(numberOf(row.integer(0)));
            }
            return true;
        };
        return discard(query.all(read));
    }

    Result<void> readViolence()
    {
        Query query(m_context, m_session);
        query.add("SELECT "_L1 + caseKey
                + ", v.category, v.known_on FROM violence_record v JOIN case_file c ON c.id = v.case_id "
                  "WHERE v.known_on <= ? AND "_L1,
            m_period.to);
        addUnits(query);
        return discard(query.all([&](const Row& row) {
            Facts::Case* one = find(row.integer(0));
            const auto category = std::ranges::find(Facts::categories, row.text(1));
            if (one != nullptr && category != Facts::categories.end()) {
                QDate& known = one->knownOn[static_cast<std::size_t>(category - Facts::categories.begin())];
                const QDate day = row.date(2);
                known = known.isValid() ? std::min(known, day) : day;
            }
            return true;
        }));
    }

    /// Giving a case its first handler is no change.
    Result<void> readHandlerChanges()
    {
        Query query(m_context, m_session);
        query.add("SELECT "_L1 + caseKey
                + " FROM case_turn t JOIN case_file c ON c.id = t.case_id "
                  "WHERE t.kind = 'handler_changed' AND t.from_handler_id IS NOT NULL AND t.on_day <= ? AND "_L1,
            m_period.to);
        addUnits(query);
        return discard(query.all([&](const Row& row) {
            if (Facts::Case* one = find(row.integer(0))) {
                ++one->handlerChanges;
            }
            return true;
        }));
    }

    /// Only of new cases: nothing else asks for them.
    Result<void> readVulnerabilities()
    {
        m_facts.vulnerabilityBit(u"age_65_plus"_s);
        m_facts.vulnerabilityBit(u"under_21"_s);
        m_facts.vulnerabilityBit(u"protected_identity"_s);
        Query query(m_context, m_session);
        query.add("SELECT "_L1 + caseKey
            + ", v.code FROM case_file c JOIN person_vulnerability v ON v.person_id = c.person_id WHERE "_L1);
        addPeriod(query, "c.received_on"_L1).add(" AND "_L1);
        addUnits(query);
        return discard(query.all([&](const Row& row) {
            if (Facts::Case* one = find(row.integer(0))) {
                one->vulnerabilities |= m_facts.vulnerabilityBit(row.text(1));
            }
            return true;
        }));
    }

    Result<void> readInterventions()
    {
        Query query(m_context, m_session);
        query.add("SELECT "_L1 + caseKey
            + ", c.kind, p.gender, i.kind FROM intervention i JOIN case_file c ON c.id = i.case_id"_L1
            + ofPerson + " WHERE "_L1);
        addPeriod(query, "i.granted_on"_L1).add(" AND "_L1);
        addUnits(query);
        return discard(query.all([&](const Row& row) {
            if (Facts::Case* one = find(row.integer(0))) {
                one->intervened = true;
            }
            m_facts.interventions.append({enumAt<CaseKind>(row, 1), enumAt<Gender>(row, 2), row.text(3), {},
                1, numberOf(row.integer(0))});
            return true;
        }));
    }

    /// What groups counts: the case too, where the way back to it is asked for.
    [[nodiscard]] QLatin1StringView caseColumn() const { return tells() ? caseKey : "0"_L1; }

    /// Counted by the database: there are many, and only how many is asked for.
    Result<void> readSessions()
    {
        Query query(m_context, m_session);
        query.add("SELECT c.kind, p.gender, o.state, count(*), "_L1 + caseColumn()
            + " AS case_key FROM occasion o JOIN intervention i ON i.id = o.intervention_id "
              "JOIN case_file c ON c.id = i.case_id"_L1
            + ofPerson + " WHERE "_L1);
        addPeriod(query, "o.held_on"_L1).add(" AND o.state <> 'planned' AND "_L1);
        addUnits(query).add(" GROUP BY c.kind, p.gender, o.state, case_key"_L1);
        return discard(query.all([&](const Row& row) {
            m_facts.sessions.append({enumAt<CaseKind>(row, 0), enumAt<Gender>(row, 1), row.text(2), {},
                row.integer(3), numberOf(row.integer(4))});
            return true;
        }));
    }

    /// Signed ones that no other corrects, and those of before the registry.
    Result<void> readAssessments()
    {
        Query query(m_context, m_session);
        const auto part = [&](const QString& columns, const QString& from, const QString& where) {
            query.add("SELECT "_L1 + caseKey + ", c.kind, p.gender, "_L1 + columns + " FROM "_L1 + from
                    + " a JOIN case_file c ON c.id = a.case_id"_L1 + ofPerson
                    + " WHERE a.assessed_on <= ? AND "_L1 + where,
                m_period.to);
            addUnits(query);
        };
        part(u"a.instrument, a.assessed_on, a.overall_level"_s, u"assessment"_s,
            u"a.state = 'signed' AND NOT EXISTS (SELECT 1 FROM assessment n WHERE n.replaces_id = a.id "
            "AND n.state = 'signed') AND "_s);
        query.add(" UNION ALL "_L1);
        part(u"a.instrument, a.assessed_on, a.level"_s, u"imported_assessment"_s, {});
        QHash<qint64, QDate> latest;
        return discard(query.all([&](const Row& row) {
            const qint64 key = row.integer(0);
            const QString instrument = exchangeInstrument(row.text(3));
            const QDate day = row.date(4);
            if (m_period.contains(day)) {
                m_facts.assessments.append(
                    {enumAt<CaseKind>(row, 1), enumAt<Gender>(row, 2), instrument, {}, 1, numberOf(key)});
            }
            Facts::Case* one = find(key);
            if (one == nullptr) {
                return true;
            }
            one->instrumentUsed = one->instrumentUsed
                || (!instrument.isEmpty() && instrument != "conversation_without_method"_L1);
            const Facts::Level level = levelOf(row.text(5));
            QDate& newest = latest[key];
            if (!newest.isValid() || newest < day) {
                newest = day;
                one->level = level;
            } else if (newest == day) {
                one->level = std::max(one->level, level);
            }
            return true;
        }));
    }

    static Facts::Level levelOf(const QString& code)
    {
        constexpr std::array codes{"low"_L1, "medium"_L1, "high"_L1, "extreme"_L1};
        const auto found = std::ranges::find(codes, code);
        return found == codes.end() ? Facts::Level::None
                                    : static_cast<Facts::Level>(1 + (found - codes.begin()));
    }

    Result<void> readReferrals()
    {
        Query query(m_context, m_session);
        query.add("SELECT kind, gender, organisation, outcome, count(*), case_key FROM (SELECT "_L1
            + caseColumn()
            + " AS case_key, c.kind AS kind, p.gender AS gender, o.kind AS organisation, CASE "
              "WHEN r.state IN ('accepted', 'rejected', 'no_answer') THEN r.state "
              "WHEN r.state = 'done' THEN (SELECT s.kind FROM referral_step s WHERE s.referral_id = r.id "
              "AND s.kind IN ('accepted', 'rejected', 'no_answer') ORDER BY s.on_day DESC, s.made_at DESC "
              "LIMIT 1) END AS outcome FROM referral r LEFT JOIN organisation o ON o.id = r.organisation_id "
              "JOIN case_file c ON c.id = r.case_id"_L1
            + ofPerson + " WHERE "_L1 + standingReferral + " AND "_L1);
        addPeriod(query, "r.sent_on"_L1).add(" AND "_L1);
        addUnits(query).add(" UNION ALL SELECT "_L1 + caseColumn()
            + ", c.kind, p.gender, r.organisation_kind, r.outcome "
              "FROM imported_referral r JOIN case_file c ON c.id = r.case_id"_L1
            + ofPerson + " WHERE "_L1);
        addPeriod(query, "r.sent_on"_L1).add(" AND "_L1);
        addUnits(query).add(") AS sent GROUP BY kind, gender, organisation, outcome, case_key"_L1);
        return discard(query.all([&](const Row& row) {
            m_facts.referrals.append({enumAt<CaseKind>(row, 0), enumAt<Gender>(row, 1), row.text(2),
                row.text(3), row.integer(4), numberOf(row.integer(5))});
            return true;
        }));
    }

    /// The registry's own placements, one for each who was placed; and interventions of such kinds during
    /// which the case has no placement, as imported ones have none.
    Result<void> readStays()
    {
        QHash<qint64, qint32> cases;
        const auto append = [&](const Row& row, const QString& kind) {
            const qint64 key = row.integer(0);
            const auto known = cases.constFind(key);
            const qint32 index = known == cases.cend() ? static_cast<qint32>(cases.size()) : *known;
            cases.insert(key, index);
            m_facts.stays.append({enumAt<CaseKind>(row, 1), enumAt<Gender>(row, 2), index, kind, row.date(4),
                row.date(5), row.optInteger(6), numberOf(key)});
            return true;
        };
        Query placed(m_context, m_session);
        placed.add("SELECT "_L1 + caseKey
                + ", c.kind, p.gender, v.kind, s.from_on, s.to_on, s.price_per_day FROM placement s "
                  "JOIN place l ON l.id = s.place_id JOIN provider v ON v.id = l.provider_id "
                  "JOIN case_file c ON c.id = s.case_id"_L1
                + ofPerson + " WHERE s.from_on <= ? AND (s.to_on IS NULL OR s.to_on > ?) AND "_L1,
            m_period.to, m_period.from);
        addUnits(placed);
        FRID_CHECK(placed.all([&](const Row& row) { return append(row, exchangeStay(row.text(3))); }));
        Query imported(m_context, m_session);
        imported.add("SELECT "_L1 + caseKey
                + ", c.kind, p.gender, i.kind, i.start_on, i.end_on, i.cost_per_day FROM intervention i "
                  "JOIN case_file c ON c.id = i.case_id"_L1
                + ofPerson + " WHERE i.kind IN ('"_L1 + stayInterventions().join("', '"_L1)
                + "') AND i.start_on <= ? AND (i.end_on IS NULL OR i.end_on > ?) "
                  "AND NOT EXISTS (SELECT 1 FROM placement s WHERE s.case_id = i.case_id "
                  "AND (i.end_on IS NULL OR s.from_on < i.end_on) "
                  "AND (s.to_on IS NULL OR s.to_on > i.start_on)) AND "_L1,
            m_period.to, m_period.from);
        addUnits(imported);
        return discard(imported.all([&](const Row& row) { return append(row, row.text(3)); }));
    }

    template <typename T> static Result<void> discard(const Result<T>& result)
    {
        FRID_CHECK(result);
        return {};
    }

    UnitContext& m_context;
    const Session& m_session;
    QList<UnitId> m_units;
    Period m_period;
    CaseNumbers m_numbers;
    Facts m_facts;
    QHash<qint64, qint32> m_indexes; ///< of facts' cases, by the case's number
};

} // namespace

Result<StatisticsFacts> readStatisticsFacts(
    UnitContext& context, const Session& session, UnitId unit, const Period& period, CaseNumbers numbers)
{
    QList<UnitId> units;
    for (const RoleGrant& grant : session.roles) {
        const bool counts = grant.role == Role::Manager
            || (grant.role == Role::Coordinator && numbers == CaseNumbers::Hide);
        if (counts && (unit.isNull() || grant.unit == unit) && !units.contains(grant.unit)) {
            units.append(grant.unit);
        }
    }
    if (units.isEmpty()) {
        return fail(ErrorCode::Forbidden);
    }
    return Reader(context, session, units, period, numbers).read();
}

} // namespace frid::persistence
