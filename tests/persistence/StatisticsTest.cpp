// The measures from the registry's tables, against a slow count by plain loops over what was put in.
#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <frid/domain/statistics/Statistics.h>

#include "RepositoryWorld.h"
#include "readmodels/SqlReadModels.h"

#include <map>
#include <random>
#include <set>

using namespace frid;
using namespace frid::persistence;
using namespace Qt::StringLiterals;
using test::must;

namespace {

// What a sender would have written in files, one struct a line; empty is unknown.
struct PersonLine {
    PersonId id;
    QDate birth;
    QString gender;
    QString protection;
    QStringList vulnerabilities;
};
struct CaseLine {
    CaseId id;
    const PersonLine* person = nullptr;
    QString kind;
    QDate received;
    QString channel;
    QString knownBefore;
    QString living;
    QDate offer;
    QDate visit;
    QDate talked;
    QDate closed;
    QString reason;
    QString goal;
    int handlerChanges = 0;
};
struct ViolenceLine {
    CaseId of;
    QString category;
    QDate known;
};
struct InterventionLine {
    CaseId of;
    QString kind;
    QDate granted;
    QDate start;
    QDate end;
    std::optional<qint64> ore;
};
struct SessionLine {
    CaseId of;
    QDate held;
    QString state;
};
struct AssessmentLine {
    CaseId of;
    QString instrument;
    QDate on;
    QString level;
};
struct ReferralLine {
    CaseId of;
    QString organisation;
    QDate sent;
    QString outcome;
};

struct Lines {
    std::vector<std::unique_ptr<PersonLine>> persons;
    std::vector<CaseLine> cases;
    std::vector<ViolenceLine> violence;
    std::vector<InterventionLine> interventions;
    std::vector<SessionLine> sessions;
    std::vector<AssessmentLine> assessments;
    std::vector<ReferralLine> referrals;
};

const Period year{QDate(2025, 1, 1), QDate(2025, 12, 31)};

class Chance {
public:
    explicit Chance(unsigned seed)
        : m_random(seed)
    { }
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }
    bool in(int percent) { return upTo(99) < percent; }
    QString of(const QStringList& codes) { return codes.at(upTo(int(codes.size()) - 1)); }
    /// Often at the very edges of the period.
    QDate day()
    {
        static const QList<QDate> edges{year.from, year.from.addDays(-1), year.to, year.to.addDays(1)};
        return in(25) ? edges.at(upTo(3)) : year.from.addDays(upTo(1500) - 900);
    }

private:
    std::mt19937 m_random;
};

Lines randomLines(unsigned seed)
{
    Chance chance(seed);
    Lines lines;
    const QDateTime now(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
    const int people = 1 + chance.upTo(8);
    for (int i = 0; i < people; ++i) {
        auto person = std::make_unique<PersonLine>();
        person->id = PersonId::make(now);
        if (chance.in(85)) {
            // Round ages on days of the period, so that birthdays matter.
            person->birth = chance.day().addYears(-chance.upTo(90));
        }
        person->gender = chance.of({u"female"_s, u"female"_s, u"male"_s, u"other"_s, u"unknown"_s});
        person->protection = chance.of({u"none"_s, u"none"_s, u"flag"_s, u"assumed"_s});
        for (const auto& code :
            {u"disability"_s, u"age_65_plus"_s, u"under_21"_s, u"protected_identity"_s, u"sami"_s}) {
            if (chance.in(20)) {
                person->vulnerabilities += code;
            }
        }
        lines.persons.push_back(std::move(person));
    }
    const int cases = chance.upTo(14);
    for (int i = 0; i < cases; ++i) {
        CaseLine one;
        one.id = CaseId::make(now);
        one.person = lines.persons.at(static_cast<std::size_t>(chance.upTo(people - 1))).get();
        one.kind = chance.of({u"victim"_s, u"victim"_s, u"child"_s, u"perpetrator"_s});
        one.received = chance.day();
        one.channel = chance.of({u""_s, u"self"_s, u"police"_s});
        one.knownBefore = chance.of({u""_s, u"yes"_s, u"no"_s});
        one.living = chance.of({u""_s, u"yes"_s, u"no"_s});
        const auto later = [&](int percent, int most) {
            return chance.in(percent) ? one.received.addDays(chance.upTo(most)) : QDate();
        };
        one.offer = later(70, 12);
        one.visit = later(50, 20);
        one.talked = later(50, 400);
        one.closed = chance.in(20) ? one.received.addDays(chance.in(50) ? 365 : 730) : later(50, 500);
        if (one.closed.isValid()) {
            one.reason = chance.of({u""_s, u"completed"_s, u"moved"_s});
            one.goal = chance.of({u""_s, u"wholly"_s, u"partly"_s, u"not"_s});
        }
        one.handlerChanges = chance.upTo(3);
        const auto about
            = [&] { return chance.in(60) ? chance.day() : one.received.addDays(chance.upTo(90)); };
        for (int n = chance.upTo(3); n > 0; --n) {
            lines.violence.push_back({one.id, chance.of({u"vnr"_s, u"vnr"_s, u"hrv"_s, u"pom"_s, u"child"_s}),
                chance.in(50) ? one.received : about()});
        }
        for (int n = chance.upTo(3); n > 0; --n) {
            InterventionLine made{one.id, chance.of({u"support_talks"_s, u"sheltered_housing"_s, u"hotel"_s}),
                chance.in(80) ? about() : QDate(), {}, {}, {}};
            if (chance.in(80)) {
                made.start = about();
                made.end = chance.in(60) ? made.start.addDays(chance.upTo(200)) : QDate();
            }
            if (chance.in(70)) {
                made.ore = 10'000LL * chance.upTo(30);
            }
            for (int held = chance.upTo(3); held > 0; --held) {
                lines.sessions.push_back({one.id, about(),
                    chance.of({u"attended"_s, u"attended"_s, u"late"_s, u"cancelled_client"_s, u"no_show"_s,
                        u"planned"_s, u"unknown"_s})});
            }
            lines.interventions.push_back(made);
        }
        for (int n = chance.upTo(2); n > 0; --n) {
            lines.assessments.push_back({one.id,
                chance.of({u"freda_short"_s, u"patriark"_s, u"conversation_without_method"_s, u""_s}),
                about(), chance.of({u""_s, u"low"_s, u"high"_s, u"extreme"_s})});
        }
        for (int n = chance.upTo(2); n > 0; --n) {
            lines.referrals.push_back({one.id, chance.of({u""_s, u"police"_s, u"school"_s}), about(),
                chance.of({u""_s, u"accepted"_s, u"rejected"_s, u"no_answer"_s})});
        }
        lines.cases.push_back(one);
    }
    return lines;
}

/// Puts the lines into the tables of a unit of their own.
class Filler {
public:
    explicit Filler(test::RepositoryWorld& world)
        : m_world(world)
    { }

    void fill(const Lines& lines, UnitId unit)
    {
        for (const auto& person : lines.persons) {
            const QString id = person->id.toString();
            std::optional<QByteArray> sealed;
            std::optional<int> birthYear;
            if (person->birth.isValid()) {
                sealed = must(m_world.sealer.sealText(
                    person->birth.toString(Qt::ISODate), "person"_L1, "birth_date_sealed"_L1, id));
                birthYear = person->birth.year();
            }
            run(u"INSERT INTO person (id, birth_date_sealed, birth_year, gender, protection, "
                u"registered_unit_id, "
                "created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                id, sealed, birthYear, person->gender, person->protection, unit, now());
            for (const QString& code : person->vulnerabilities) {
                run(u"INSERT INTO person_vulnerability (person_id, code) VALUES (?, ?)"_s, id, code);
            }
        }
        for (const CaseLine& one : lines.cases) {
            run(u"INSERT INTO case_file (id, number_year, number_serial, kind, person_id, unit_id, status, "
                "received_on, channel, known_before, living_with_perpetrator, first_offer_on, "
                "first_visit_on, "
                "talked_with_child_on, closed_on, closing_reason, overall_goal, created_at, created_by) "
                "VALUES (?, 2025, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                one.id, ++m_serial, one.kind, one.person->id, unit,
                one.closed.isValid() ? u"closed"_s : u"open"_s, one.received, text(one.channel),
                text(one.knownBefore), text(one.living), one.offer, one.visit, one.talked, one.closed,
                text(one.reason), text(one.goal), now(), account());
            for (int turn = 0; turn <= one.handlerChanges; ++turn) {
                // The first gives the case a handler, which is no change.
                run(u"INSERT INTO case_turn (id, case_id, kind, on_day, from_handler_id, to_handler_id, "
                    u"made_by, "
                    "made_at) VALUES (?, ?, 'handler_changed', ?, ?, ?, ?, ?)"_s,
                    fresh(), one.id, one.received, turn == 0 ? AccountId() : account(), account(), account(),
                    now());
            }
        }
        for (const ViolenceLine& line : lines.violence) {
            run(u"INSERT INTO violence_record (id, case_id, category, period, known_on, created_at, "
                u"created_by) "
                "VALUES (?, ?, ?, 'now', ?, ?, ?)"_s,
                fresh(), line.of, line.category, line.known, now(), account());
        }
        QHash<CaseId, QString> anyIntervention;
        for (const InterventionLine& line : lines.interventions) {
            const QString id = fresh();
            anyIntervention.insert(line.of, id);
            run(u"INSERT INTO intervention (id, case_id, kind, granted_on, start_on, end_on, result, "
                u"cost_per_day, "
                "created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                id, line.of, line.kind, line.granted, line.start, line.end,
                line.end.isValid() ? std::optional(u"completed"_s) : std::nullopt, line.ore, now(),
                account());
        }
        for (const SessionLine& line : lines.sessions) {
            run(u"INSERT INTO occasion (id, intervention_id, starts_at, held_on, minutes, state, created_at, "
                "created_by) VALUES (?, ?, ?, ?, 60, ?, ?, ?)"_s,
                fresh(), anyIntervention.value(line.of), QDateTime(line.held, QTime(11, 0), Qt::UTC),
                line.held, line.state, now(), account());
        }
        for (const AssessmentLine& line : lines.assessments) {
            run(u"INSERT INTO imported_assessment (id, case_id, instrument, assessed_on, level) "
                "VALUES (?, ?, ?, ?, ?)"_s,
                fresh(), line.of, text(line.instrument), line.on, text(line.level));
        }
        for (const ReferralLine& line : lines.referrals) {
            run(u"INSERT INTO imported_referral (id, case_id, organisation_kind, sent_on, outcome) "
                "VALUES (?, ?, ?, ?, ?)"_s,
                fresh(), line.of, text(line.organisation), line.sent, text(line.outcome));
        }
    }

private:
    template <typename... Values> void run(const QString& sql, const Values&... values)
    {
        must(m_world.database.execute(sql, values...));
    }
    static SqlValue text(const QString& code)
    {
        return code.isEmpty() ? SqlValue(std::nullopt) : SqlValue(code);
    }
    [[nodiscard]] QDateTime now() const { return m_world.context.now; }
    [[nodiscard]] AccountId account() const { return m_world.context.account; }
    [[nodiscard]] QString fresh() const { return CaseId::make(now()).toString(); }

    test::RepositoryWorld& m_world;
    int m_serial = 0;
};

// The slow count. One question a measure, asked of every case for every cell; nothing is shared with the
// program but the names.
using Key = std::array<QString, 6>; ///< measure, kind, category, detail, gender, age band

class Slow {
public:
    explicit Slow(const Lines& lines)
        : m_lines(lines)
    { }

    std::map<Key, double> count()
    {
        for (const CaseLine& one : m_lines.cases) {
            if (active(one)) {
                add(u"cases_active"_s, one, year.to);
                add(u"risk_level"_s, one, year.to, {u"all"_s, level(one)});
                if (one.kind == u"child"_s) {
                    add(u"children_talked_with"_s, one, year.to,
                        {u"all"_s, one.talked.isValid() && one.talked <= year.to ? u"yes"_s : u"no"_s});
                }
                if (granted(one)) {
                    add(u"persons_with_intervention"_s, one, year.to);
                    if (adult(one)) {
                        add(u"kolada_intervened"_s, one, year.to, {u"count"_s});
                    }
                }
            }
            if (fresh(one)) {
                add(u"cases_new"_s, one, year.to);
                add(u"channel"_s, one, year.to, {u"all"_s, orUnknown(one.channel)});
                add(u"known_before"_s, one, year.to, {u"all"_s, orUnknown(one.knownBefore)});
                add(u"background"_s, one, year.to, background(one));
                if (adult(one)) {
                    add(u"kolada_opened"_s, one, year.to, {u"count"_s});
                }
                if (again(one, 365)) {
                    add(u"reentry_12m"_s, one, year.to);
                }
                if (again(one, 730)) {
                    add(u"reentry_24m"_s, one, year.to);
                }
            }
            const QDate known = earliest(one);
            if (in(one.closed) && known.isValid() && known <= one.closed) {
                add(u"cases_closed"_s, one, one.closed, {u"all"_s, orUnknown(one.reason)});
                add(u"goal_at_close"_s, one, one.closed, {u"all"_s, orUnknown(one.goal)});
                if (adult(one) && (one.goal == u"wholly"_s || one.goal == u"partly"_s)) {
                    add(u"kolada_goal"_s, one, one.closed, {u"count"_s});
                }
            }
            if (in(known) && known > one.received) {
                add(u"violence_discovered_later"_s, one, year.to);
            }
        }
        waits(u"wait_first_offer"_s, &CaseLine::offer);
        waits(u"wait_first_visit"_s, &CaseLine::visit);
        shares();
        events();
        return m_counts;
    }
    std::map<Key, double> missing;

private:
    static bool in(QDate day) { return day.isValid() && day >= year.from && day <= year.to; }
    static QString orUnknown(const QString& code) { return code.isEmpty() ? u"unknown"_s : code; }

    QDate earliest(const CaseLine& one) const
    {
        QDate day;
        for (const ViolenceLine& line : m_lines.violence) {
            if (line.of == one.id && (!day.isValid() || line.known < day)) {
                day = line.known;
            }
        }
        return day;
    }
    bool known(const CaseLine& one) const { return earliest(one).isValid() && earliest(one) <= year.to; }
    bool active(const CaseLine& one) const
    {
        return one.received <= year.to && (!one.closed.isValid() || one.closed >= year.from) && known(one);
    }
    bool fresh(const CaseLine& one) const { return in(one.received) && known(one); }
    /// Birthdays had; one of 29 February is kept on 1 March where there is none.
    static int age(const CaseLine& one)
    {
        const QDate birth = one.person->birth;
        int years = 0;
        for (;;) {
            QDate birthday(birth.year() + years + 1, birth.month(), birth.day());
            if (!birthday.isValid()) {
                birthday = QDate(birth.year() + years + 1, 3, 1);
            }
            if (birthday > one.received) {
                return years;
            }
            ++years;
        }
    }
    static QString band(const CaseLine& one)
    {
        if (!one.person->birth.isValid()) {
            return u"unknown"_s;
        }
        const std::map<int, QString> bands{{6, u"0-6"_s}, {12, u"7-12"_s}, {17, u"13-17"_s}, {20, u"18-20"_s},
            {29, u"21-29"_s}, {44, u"30-44"_s}, {64, u"45-64"_s}, {79, u"65-79"_s}, {500, u"80+"_s}};
        return bands.lower_bound(age(one))->second;
    }
    static bool adult(const CaseLine& one)
    {
        return one.kind == u"victim"_s && one.person->birth.isValid() && age(one) >= 18;
    }
    bool granted(const CaseLine& one) const
    {
        return std::any_of(m_lines.interventions.begin(), m_lines.interventions.end(),
            [&](const InterventionLine& line) { return line.of == one.id && in(line.granted); });
    }
    QString level(const CaseLine& one) const
    {
        QDate latest;
        for (const AssessmentLine& line : m_lines.assessments) {
            if (line.of == one.id && line.on <= year.to && (!latest.isValid() || line.on > latest)) {
                latest = line.on;
            }
        }
        const QStringList order{u"none"_s, u"low"_s, u"medium"_s, u"high"_s, u"extreme"_s};
        QString found = u"none"_s;
        for (const AssessmentLine& line : m_lines.assessments) {
            if (line.of == one.id && line.on == latest && order.indexOf(line.level) > order.indexOf(found)) {
                found = line.level;
            }
        }
        return found;
    }
    QStringList background(const CaseLine& one) const
    {
        std::set<QString> codes(one.person->vulnerabilities.begin(), one.person->vulnerabilities.end());
        if (one.person->birth.isValid()) {
            codes.erase(u"age_65_plus"_s);
            codes.erase(u"under_21"_s);
            if (age(one) >= 65) {
                codes.insert(u"age_65_plus"_s);
            }
            if (age(one) < 21) {
                codes.insert(u"under_21"_s);
            }
        }
        if (one.person->protection != u"none"_s) {
            codes.insert(u"protected_identity"_s);
        }
        QStringList details(codes.begin(), codes.end());
        if (codes.size() >= 2) {
            details += u"multi"_s;
        }
        return details;
    }
    bool again(const CaseLine& one, int most) const
    {
        for (const CaseLine& before : m_lines.cases) {
            if (before.person == one.person && before.kind == one.kind && before.received < one.received
                && before.closed.isValid()) {
                const qint64 days = before.closed.daysTo(one.received);
                if (days >= 0 && days <= most) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The cells that a case counts in.
    std::vector<Key> cells(
        const QString& measure, const CaseLine& one, QDate knownBy, const QString& detail) const
    {
        std::set<QString> categories{u"all"_s};
        for (const ViolenceLine& line : m_lines.violence) {
            if (line.of == one.id && line.known <= knownBy) {
                categories.insert(line.category);
            }
        }
        std::vector<Key> found;
        for (const QString& kind : {u"all"_s, one.kind}) {
            for (const QString& category : categories) {
                for (const QString& gender : {u"all"_s, one.person->gender}) {
                    for (const QString& age : {u"all"_s, band(one)}) {
                        found.push_back({measure, kind, category, detail, gender, age});
                    }
                }
            }
        }
        return found;
    }
    void add(
        const QString& measure, const CaseLine& one, QDate knownBy, const QStringList& details = {u"all"_s})
    {
        for (const QString& detail : details) {
            for (const Key& key : cells(measure, one, knownBy, detail)) {
                m_counts[key] += 1;
            }
        }
    }

    void waits(const QString& measure, QDate CaseLine::*field)
    {
        std::map<Key, std::vector<qint64>> days;
        for (const CaseLine& one : m_lines.cases) {
            if (!fresh(one)) {
                continue;
            }
            QStringList suffixes{u""_s};
            if (one.living == u"yes"_s) {
                suffixes += u":living_with"_s;
            }
            if (one.living == u"no"_s) {
                suffixes += u":apart"_s;
            }
            for (const QString& suffix : suffixes) {
                for (const Key& key : cells(measure, one, year.to, suffix)) {
                    if ((one.*field).isValid()) {
                        days[key].push_back(one.received.daysTo(one.*field));
                    } else {
                        for (const auto& detail : {u"median"_s, u"max"_s, u"within_5_days"_s}) {
                            missing[{key[0], key[1], key[2], detail + suffix, key[4], key[5]}] += 1;
                        }
                    }
                }
            }
        }
        for (auto& entry : days) {
            const Key& key = entry.first;
            auto& list = entry.second;
            std::sort(list.begin(), list.end());
            const auto put = [&](const QString& detail, double value) {
                m_counts[{key[0], key[1], key[2], detail + key[3], key[4], key[5]}] = value;
            };
            put(u"median"_s, double(list[list.size() % 2 == 1 ? list.size() / 2 : list.size() / 2 - 1]));
            put(u"max"_s, double(list.back()));
            double within = 0;
            for (const qint64 one : list) {
                within += one <= 5 ? 1 : 0;
            }
            put(u"within_5_days"_s, within / double(list.size()));
        }
    }

    void shares()
    {
        std::map<Key, std::pair<double, double>> parts;
        for (const CaseLine& one : m_lines.cases) {
            if (fresh(one)) {
                const bool used = std::any_of(
                    m_lines.assessments.begin(), m_lines.assessments.end(), [&](const AssessmentLine& line) {
                        return line.of == one.id && line.on <= year.to && !line.instrument.isEmpty()
                            && line.instrument != u"conversation_without_method"_s;
                    });
                for (const Key& key : cells(u"instrument_share"_s, one, year.to, u"all"_s)) {
                    parts[key].first += used ? 1 : 0;
                    parts[key].second += 1;
                }
            }
            if (active(one)) {
                for (const Key& key : cells(u"handler_changes"_s, one, year.to, u"all"_s)) {
                    parts[key].first += one.handlerChanges;
                    parts[key].second += 1;
                }
            }
        }
        for (const auto& [key, part] : parts) {
            m_counts[key] = part.first / part.second;
        }
    }

    void addEvent(const QString& measure, CaseId of, const QStringList& details, double number = 1)
    {
        const auto one = std::find_if(
            m_lines.cases.begin(), m_lines.cases.end(), [&](const CaseLine& line) { return line.id == of; });
        for (const QString& kind : {u"all"_s, one->kind}) {
            for (const QString& gender : {u"all"_s, one->person->gender}) {
                for (const QString& detail : details) {
                    m_counts[{measure, kind, u"all"_s, detail, gender, u"all"_s}] += number;
                }
            }
        }
    }

    void events()
    {
        for (const InterventionLine& line : m_lines.interventions) {
            if (in(line.granted)) {
                addEvent(u"interventions_granted"_s, line.of, {u"all"_s, line.kind});
            }
            if (line.kind == u"support_talks"_s || !line.start.isValid()) {
                continue;
            }
            // Night by night.
            double nights = 0;
            for (QDate day = year.from; day <= year.to; day = day.addDays(1)) {
                if (day >= line.start && (!line.end.isValid() || day < line.end)) {
                    ++nights;
                }
            }
            if (nights > 0) {
                addEvent(u"placement_nights"_s, line.of, {u"all"_s, line.kind}, nights);
                addEvent(u"placement_cost"_s, line.of, {u"all"_s, line.kind},
                    nights * double(line.ore.value_or(0)) / 100);
            }
        }
        for (const SessionLine& line : m_lines.sessions) {
            if (in(line.held) && line.state != u"planned"_s) {
                addEvent(u"sessions"_s, line.of, {u"all"_s, orUnknown(line.state)});
            }
        }
        for (const AssessmentLine& line : m_lines.assessments) {
            if (in(line.on)) {
                addEvent(u"assessments"_s, line.of, {u"all"_s, orUnknown(line.instrument)});
            }
        }
        for (const ReferralLine& line : m_lines.referrals) {
            if (in(line.sent)) {
                const QString kind = orUnknown(line.organisation);
                addEvent(u"referrals"_s, line.of, {u"all"_s, kind, kind + u':' + orUnknown(line.outcome)});
            }
        }
    }

    const Lines& m_lines;
    std::map<Key, double> m_counts;
};

Key keyOf(const StatisticsRow& row)
{
    return {row.measure, row.kind, row.category, row.detail, row.gender, row.ageBand};
}

std::string words(const Key& key)
{
    return QStringList(key.begin(), key.end()).join(u' ').toStdString();
}

UnitId addUnit(test::RepositoryWorld& world, const QString& name)
{
    Unit unit;
    unit.id = UnitId::make(world.context.now);
    unit.name = name;
    must(SqlAccountRepository(world.context).addUnit(unit));
    return unit.id;
}

Session counting(const test::RepositoryWorld& world, Role role, UnitId unit)
{
    Session session = world.chief;
    session.roles = {{role, unit}};
    return session;
}

std::map<Key, double> valuesOf(const QList<StatisticsRow>& rows)
{
    std::map<Key, double> values;
    for (const StatisticsRow& row : rows) {
        values.emplace(keyOf(row), row.value.value_or(-1));
    }
    return values;
}

/// Facts that tell case numbers give the same figures, and each event its case.
void tellSame(const StatisticsFacts& told, const CodeCatalog& codes, const QList<StatisticsRow>& rows)
{
    RC_ASSERT(valuesOf(rowsOf(tabulate(told, year, codes), measureNames())) == valuesOf(rows));
    std::set<CaseNumber> known(told.numbers.begin(), told.numbers.end());
    RC_ASSERT(known.size() == told.cases.size());
    for (const auto* events : {&told.interventions, &told.sessions, &told.assessments, &told.referrals}) {
        RC_ASSERT(std::ranges::all_of(*events, [](const auto& one) { return one.of.year() > 0; }));
    }
    RC_ASSERT(std::ranges::all_of(told.stays, [](const auto& one) { return one.of.year() > 0; }));
    for (const StatisticsRow& row : rows) {
        if (row.measure == u"sessions"_s && row.value.value_or(0) > 0) {
            RC_ASSERT(!casesBehind(told, year, codes, *FigureCell::of(row), false).empty());
        }
    }
}

} // namespace

TEST_CASE("every figure of random registries is what a slow count by plain loops gives")
{
    test::RepositoryWorld world(GENERATE(from_range(test::dialects())));
    const CodeCatalog codes = must(CodeCatalog::bundled());
    auto transaction = must(Transaction::begin(world.database, TransactionKind::Write));
    Filler filler(world);
    std::map<QString, int> compared;
    int units = 0;
    const auto agree = [&](unsigned seed, Role role) {
        const Lines lines = randomLines(seed);
        const UnitId unit = addUnit(world, u"Enhet %1"_s.arg(++units));
        filler.fill(lines, unit);
        const StatisticsFacts facts
            = must(SqlReadModels(world.context)
                       .statisticsFacts(counting(world, role, unit), UnitId(), year, CaseNumbers::Hide));
        std::map<Key, double> found;
        std::map<Key, double> missing;
        const QList<StatisticsRow> rows = rowsOf(tabulate(facts, year, codes), measureNames());
        if (role == Role::Manager) {
            tellSame(
                must(SqlReadModels(world.context)
                         .statisticsFacts(counting(world, role, unit), UnitId(), year, CaseNumbers::Tell)),
                codes, rows);
        }
        for (const StatisticsRow& row : rows) {
            if (row.value && *row.value != 0) {
                found.emplace(keyOf(row), *row.value);
            }
            if (row.missing.value_or(0) != 0 && row.measure != u"placement_cost"_s) {
                missing.emplace(keyOf(row), double(*row.missing));
            }
        }
        Slow slow(lines);
        std::map<Key, double> expected = slow.count();
        std::erase_if(expected, [](const auto& entry) { return entry.second == 0; });
        for (const auto& [key, value] : expected) {
            if (!found.contains(key) || found[key] != Approx(value)) {
                RC_FAIL(words(key) + " should be " + std::to_string(value));
            }
            ++compared[key[0]];
        }
        for (const auto& [key, value] : found) {
            if (!expected.contains(key)) {
                RC_FAIL(words(key) + " is " + std::to_string(value));
            }
        }
        RC_ASSERT(missing == slow.missing);
    };
    for (const Role role : {Role::Manager, Role::Coordinator}) {
        CHECK(rc::check("a hundred random registries",
            [&] { agree(*rc::gen::noShrink(rc::gen::inRange(0U, 1'000'000'000U)), role); }));
    }
    // Every measure was met.
    for (const QString& measure : measureNames()) {
        CAPTURE(measure.toStdString());
        CHECK(compared[measure] > 20);
    }
}

TEST_CASE("placements of the registry's own count for each who is placed, and not twice")
{
    test::RepositoryWorld world(GENERATE(from_range(test::dialects())));
    const CodeCatalog codes = must(CodeCatalog::bundled());
    auto transaction = must(Transaction::begin(world.database, TransactionKind::Write));
    Lines lines;
    auto person = std::make_unique<PersonLine>();
    person->id = PersonId::make(world.context.now);
    person->gender = u"female"_s;
    person->protection = u"none"_s;
    CaseLine one;
    one.id = CaseId::make(world.context.now);
    one.person = person.get();
    one.kind = u"victim"_s;
    one.received = QDate(2025, 1, 10);
    lines.persons.push_back(std::move(person));
    lines.cases.push_back(one);
    // During the placements: the decision behind them. Before them: brought from elsewhere.
    lines.interventions.push_back(
        {one.id, u"sheltered_housing"_s, {}, QDate(2025, 3, 1), QDate(2025, 3, 21), {}});
    lines.interventions.push_back({one.id, u"hotel"_s, {}, QDate(2025, 2, 1), QDate(2025, 2, 5), 80'000});
    const UnitId unit = addUnit(world, u"Boende"_s);
    Filler(world).fill(lines, unit);
    const auto run
        = [&](const QString& sql, const auto&... values) { must(world.database.execute(sql, values...)); };
    const QString provider = CaseId::make(world.context.now).toString();
    const QString place = CaseId::make(world.context.now).toString();
    run(u"INSERT INTO provider (id, kind, name_sealed, created_at, created_by) "
        "VALUES (?, 'substance_flat', ?, ?, ?)"_s,
        provider, QByteArray("x"), world.context.now, world.context.account);
    run(u"INSERT INTO place (id, provider_id, name_sealed, beds, created_at, created_by) VALUES (?, ?, ?, 4, ?, ?)"_s,
        place, provider, QByteArray("x"), world.context.now, world.context.account);
    for (int who = 0; who < 2; ++who) {
        const QString id = CaseId::make(world.context.now).toString();
        run(u"INSERT INTO placement (id, case_id, place_id, household_id, from_on, to_on, free_from, "
            u"price_per_day, "
            "created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, 250000, ?, ?)"_s,
            id, one.id, place, id, QDate(2025, 3, 1), QDate(2025, 3, 11), QDate(2025, 3, 11),
            world.context.now, world.context.account);
    }
    const StatisticsFacts facts
        = must(SqlReadModels(world.context)
                   .statisticsFacts(counting(world, Role::Manager, unit), UnitId(), year, CaseNumbers::Hide));
    std::map<Key, double> found;
    for (const StatisticsRow& row : rowsOf(tabulate(facts, year, codes), measureNames())) {
        found[keyOf(row)] = row.value.value_or(-1);
    }
    const auto at = [&](const QString& measure, const QString& detail) {
        return found[{measure, u"all"_s, u"all"_s, detail, u"all"_s, u"all"_s}];
    };
    CHECK(at(u"placement_nights"_s, u"emergency_flat_substance"_s) == 20); // ten nights each
    CHECK(at(u"placement_nights"_s, u"sheltered_housing"_s) == 0);
    CHECK(at(u"placement_nights"_s, u"hotel"_s) == 4);
    CHECK(at(u"placement_cost"_s, u"emergency_flat_substance"_s) == 50'000);
    CHECK(at(u"placement_cost"_s, u"hotel"_s) == 3'200);
}

TEST_CASE("statistics count the units of manager and coordinator, and no other")
{
    test::RepositoryWorld world(test::dialects().front());
    auto transaction = must(Transaction::begin(world.database, TransactionKind::Write));
    Filler filler(world);
    const UnitId first = addUnit(world, u"Ett"_s);
    const UnitId second = addUnit(world, u"Två"_s);
    const Lines one = randomLines(7);
    const Lines two = randomLines(8);
    filler.fill(one, first);
    filler.fill(two, second);
    const auto total = [&](const Session& session, UnitId unit) {
        Period ever{QDate(2000, 1, 1), QDate(2030, 1, 1)};
        return must(SqlReadModels(world.context).statisticsFacts(session, unit, ever, CaseNumbers::Hide))
            .cases.size();
    };
    REQUIRE(one.cases.size() + two.cases.size() > 3);
    CHECK(total(counting(world, Role::Coordinator, first), UnitId()) == one.cases.size());
    CHECK(total(counting(world, Role::Manager, second), second) == two.cases.size());
    Session both = counting(world, Role::Coordinator, first);
    both.roles.append({Role::Manager, second});
    CHECK(total(both, UnitId()) == one.cases.size() + two.cases.size());
    CHECK(total(both, first) == one.cases.size());
    const SqlReadModels models(world.context);
    CHECK(test::codeOf(models.statisticsFacts(
              counting(world, Role::Coordinator, first), second, year, CaseNumbers::Hide))
        == ErrorCode::Forbidden);
    CHECK(test::codeOf(models.statisticsFacts(
              counting(world, Role::Caseworker, first), UnitId(), year, CaseNumbers::Hide))
        == ErrorCode::Forbidden);
}
