#include "casefile/SqlCaseRepository.h"

#include "changelog/ChangeLog.h"
#include "changelog/WholeRecord.h"
#include "crypto/SealedRow.h"
#include "database/Columns.h"
#include "registry/RowId.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr auto table = "case_file"_L1;
constexpr auto timeFormat = "HH:mm"_L1;

const Columns& columns()
{
    static const Columns list("kind, person_id, unit_id, handler_id, status, walled, received_on, "
                              "received_at, channel, reason_sealed, danger_now, danger_note_sealed, "
                              "children_concerned, known_before, living_with_perpetrator, first_offer_on, "
                              "first_visit_on, inquiry_opened_on, inquiry_declined_on, "
                              "inquiry_reason_sealed, talked_with_child_on, closed_on, closing_reason, "
                              "closing_note_sealed, overall_goal, external_reference_sealed");
    return list;
}

Result<void> bindColumns(Statement& statement, const Sealer& sealer, const CaseFile& file)
{
    SealedRow sealed(sealer, table, file.id.toString());
    const Intake& intake = file.intake;
    const auto receivedAt
        = intake.receivedAt ? std::optional(intake.receivedAt->toString(timeFormat)) : std::nullopt;
    statement.bind(toCode(file.kind))
        .bind(file.subject)
        .bind(file.unit)
        .bind(file.handler)
        .bind(toCode(file.status))
        .bind(file.walled)
        .bind(intake.receivedOn)
        .bind(receivedAt)
        .bind(textOrNull(intake.channel))
        .bind(sealed.seal("reason_sealed"_L1, intake.reason))
        .bind(yesNoOrNull(intake.dangerNow))
        .bind(sealed.seal("danger_note_sealed"_L1, intake.dangerNote))
        .bind(yesNoOrNull(intake.childrenConcerned))
        .bind(yesNoOrNull(intake.knownBefore))
        .bind(yesNoOrNull(intake.livingWithPerpetrator))
        .bind(intake.firstOfferOn)
        .bind(intake.firstVisitOn)
        .bind(file.inquiryOpenedOn)
        .bind(file.inquiryDeclinedOn)
        .bind(sealed.seal("inquiry_reason_sealed"_L1, file.inquiryReason))
        .bind(file.talkedWithChildOn)
        .bind(file.closedOn)
        .bind(textOrNull(file.closingReason))
        .bind(sealed.seal("closing_note_sealed"_L1, file.closingNote))
        .bind(textOrNull(file.overallGoal))
        .bind(sealed.seal("external_reference_sealed"_L1, file.externalReference));
    return sealed.outcome();
}

Result<CaseFile> readCase(const Row& row, const Sealer& sealer)
{
    CaseFile file;
    int at = 0;
    file.id = row.as<CaseId>(at++);
    file.revision = row.integer(at++);
    const int year = static_cast<int>(row.integer(at++));
    file.number = CaseNumber(year, static_cast<int>(row.integer(at++)));
    file.createdAt = row.timestamp(at++);
    file.createdBy = row.as<AccountId>(at++);
    SealedRow sealed(sealer, table, file.id.toString());
    Intake& intake = file.intake;
    file.kind = enumAt<CaseKind>(row, at++);
    file.subject = row.as<PersonId>(at++);
    file.unit = row.as<UnitId>(at++);
    file.handler = row.as<AccountId>(at++);
    file.status = enumAt<CaseStatus>(row, at++);
    file.walled = row.boolean(at++);
    intake.receivedOn = row.date(at++);
    if (const auto time = row.optText(at++)) {
        intake.receivedAt = QTime::fromString(*time, timeFormat);
    }
    intake.channel = row.text(at++);
    intake.reason = sealed.open("reason_sealed"_L1, row.optBytes(at++));
    intake.dangerNow = enumAt<YesNo>(row, at++);
    intake.dangerNote = sealed.open("danger_note_sealed"_L1, row.optBytes(at++));
    intake.childrenConcerned = enumAt<YesNo>(row, at++);
    intake.knownBefore = enumAt<YesNo>(row, at++);
    intake.livingWithPerpetrator = enumAt<YesNo>(row, at++);
    intake.firstOfferOn = row.optDate(at++);
    intake.firstVisitOn = row.optDate(at++);
    file.inquiryOpenedOn = row.optDate(at++);
    file.inquiryDeclinedOn = row.optDate(at++);
    file.inquiryReason = sealed.open("inquiry_reason_sealed"_L1, row.optBytes(at++));
    file.talkedWithChildOn = row.optDate(at++);
    file.closedOn = row.optDate(at++);
    file.closingReason = row.text(at++);
    file.closingNote = sealed.open("closing_note_sealed"_L1, row.optBytes(at++));
    file.overallGoal = row.text(at++);
    file.externalReference = sealed.open("external_reference_sealed"_L1, row.optBytes(at++));
    FRID_CHECK(sealed.outcome());
    return file;
}

/// Whether an update changes who may open the case, or what the person directory shows of it.
bool movesReach(const CaseFile& before, const CaseFile& after)
{
    return before.handler != after.handler || before.unit != after.unit || before.walled != after.walled
        || before.status != after.status || before.subject != after.subject;
}

} // namespace

Result<CaseFile> SqlCaseRepository::find(CaseId id) const
{
    static const QString sql = u"SELECT id, revision, number_year, number_serial, created_at, created_by, "_s
        + columns().names() + u" FROM case_file WHERE id = ?"_s;
    FRID_TRY(auto found,
        m_context.database.one(
            sql, [&](const Row& row) { return readCase(row, m_context.sealer); }, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return std::move(*found);
}

Result<CaseId> SqlCaseRepository::findByNumber(const CaseNumber& number) const
{
    FRID_TRY(const auto found,
        m_context.database.one(
            u"SELECT id FROM case_file WHERE number_year = ? AND number_serial = ?"_s,
            [](const Row& row) { return row.as<CaseId>(0); }, number.year(), number.serial()));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    return *found;
}

Result<CaseNumber> SqlCaseRepository::takeNumber(int year)
{
    FRID_TRY(const auto serial,
        m_context.database.one(
            u"INSERT INTO case_serial (year, last) VALUES (?, 1) "
            "ON CONFLICT (year) DO UPDATE SET last = case_serial.last + 1 RETURNING last"_s,
            [](const Row& row) { return static_cast<int>(row.integer(0)); }, year));
    if (!serial) {
        return fail(ErrorCode::Storage);
    }
    return CaseNumber(year, *serial);
}

Result<void> SqlCaseRepository::add(const CaseFile& file)
{
    static const QString sql = u"INSERT INTO case_file ("_s + columns().names()
        + u", id, number_year, number_serial, created_at, created_by) VALUES ("_s + columns().marks()
        + u", ?, ?, ?, ?, ?)"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, file));
    statement.bind(file.id)
        .bind(file.number.year())
        .bind(file.number.serial())
        .bind(file.createdAt)
        .bind(file.createdBy);
    FRID_CHECK(statement.exec());
    return touchPersons(m_context, {file.subject});
}

Result<void> SqlCaseRepository::update(const CaseFile& file, Revision seen)
{
    FRID_TRY(const CaseFile before, find(file.id));
    if (before.revision != seen) {
        return fail(ErrorCode::Conflict);
    }
    static const QString sql = u"UPDATE case_file SET "_s + columns().assignments()
        + u", revision = revision + 1 WHERE id = ? AND revision = ?"_s;
    FRID_TRY(auto statement, m_context.database.prepare(sql));
    FRID_CHECK(bindColumns(statement, m_context.sealer, file));
    statement.bind(file.id).bind(seen);
    FRID_CHECK(statement.exec());
    if (statement.rowsAffected() == 0) {
        return fail(ErrorCode::Conflict);
    }
    FRID_CHECK(writeChange(m_context, "case"_L1, file.id.toString(), file.id, {}, "changed"_L1,
        changedFields(toFields(before), toFields(file))));
    if (!movesReach(before, file)) {
        return {};
    }
    if (before.subject != file.subject) {
        FRID_CHECK(touchPersons(m_context, {before.subject}));
    }
    return touchPersonsOfCase(m_context, file.id);
}

Result<QList<AccountId>> SqlCaseRepository::coHandlers(CaseId id) const
{
    return m_context.database.all(
        u"SELECT account_id FROM case_co_handler WHERE case_id = ? ORDER BY account_id"_s,
        [](const Row& row) { return row.as<AccountId>(0); }, id);
}

Result<void> SqlCaseRepository::setCoHandlers(CaseId id, const QList<AccountId>& accounts)
{
    FRID_CHECK(m_context.database.execute(u"DELETE FROM case_co_handler WHERE case_id = ?"_s, id));
    for (const AccountId& account : accounts) {
        FRID_CHECK(m_context.database.execute(
            u"INSERT INTO case_co_handler (case_id, account_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, id,
            account));
    }
    return touchPersonsOfCase(m_context, id);
}

Result<QList<Absence>> SqlCaseRepository::absences(UnitId unit, QDate today) const
{
    return m_context.database.all(
        u"SELECT id, unit_id, handler_id, stand_in_id, from_on, to_on, made_by, made_at FROM absence "
        "WHERE unit_id = ? AND to_on >= ? AND ended_at IS NULL ORDER BY from_on, id"_s,
        [](const Row& row) {
            Absence absence;
            absence.id = row.as<AbsenceId>(0);
            absence.unit = row.as<UnitId>(1);
            absence.handler = row.as<AccountId>(2);
            absence.standIn = row.as<AccountId>(3);
            absence.from = row.date(4);
            absence.to = row.date(5);
            absence.madeBy = row.as<AccountId>(6);
            absence.madeAt = row.timestamp(7);
            return absence;
        },
        unit, today);
}

Result<void> SqlCaseRepository::addAbsence(const Absence& absence)
{
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO absence (id, unit_id, handler_id, stand_in_id, from_on, to_on, made_by, made_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        absence.id, absence.unit, absence.handler, absence.standIn, absence.from, absence.to, absence.madeBy,
        absence.madeAt));
    return touchPersonsOfHandler(absence.unit, absence.handler);
}

Result<void> SqlCaseRepository::endAbsence(UnitId unit, AbsenceId id)
{
    FRID_TRY(const auto handler,
        m_context.database.one(
            u"UPDATE absence SET ended_by = ?, ended_at = ? WHERE id = ? AND unit_id = ? AND ended_at IS "
            u"NULL "
            "RETURNING handler_id"_s,
            [](const Row& row) { return row.as<AccountId>(0); }, m_context.account, m_context.now, id, unit));
    if (!handler) {
        return fail(ErrorCode::NotFound);
    }
    return touchPersonsOfHandler(unit, *handler);
}

/// Somebody else may open the handler's cases now, or no longer.
Result<void> SqlCaseRepository::touchPersonsOfHandler(UnitId unit, AccountId handler)
{
    FRID_TRY(const auto cases,
        m_context.database.all(
            u"SELECT id FROM case_file WHERE handler_id = ? AND unit_id = ?"_s,
            [](const Row& row) { return row.as<CaseId>(0); }, handler, unit));
    for (const CaseId& id : cases) {
        FRID_CHECK(touchPersonsOfCase(m_context, id));
    }
    return {};
}

Result<void> SqlCaseRepository::reviewOpening(CaseId id, const QString& opening)
{
    struct Found {
        AccountId account;
        bool reviewed = false;
    };
    FRID_TRY(const auto found,
        m_context.database.one(
            u"SELECT account_id, reviewed_at FROM case_grant WHERE id = ? AND case_id = ? "
            "AND kind = 'break_glass'"_s,
            [](const Row& row) {
                return Found{row.as<AccountId>(0), !row.isNull(1)};
            },
            opening, id));
    if (!found) {
        return fail(ErrorCode::NotFound);
    }
    if (found->account == m_context.account) {
        return invalid(u"opening"_s, u"own_opening"_s);
    }
    if (found->reviewed) {
        return fail(ErrorCode::Conflict);
    }
    FRID_CHECK(
        m_context.database.execute(u"UPDATE case_grant SET reviewed_by = ?, reviewed_at = ? WHERE id = ?"_s,
            m_context.account, m_context.now, opening));
    return {};
}

Result<void> SqlCaseRepository::addTurn(const CaseTurn& turn)
{
    const QString id = makeUuidV7(m_context.now).toString(QUuid::WithoutBraces);
    SealedRow sealed(m_context.sealer, "case_turn"_L1, id);
    const auto text = sealed.seal("text_sealed"_L1, turn.text);
    FRID_CHECK(sealed.outcome());
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO case_turn (id, case_id, kind, on_day, code, text_sealed, from_handler_id, "
        "to_handler_id, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        id, turn.caseId, toCode(turn.kind), turn.on, textOrNull(turn.code), text, turn.fromHandler,
        turn.toHandler, turn.by, turn.at));
    return {};
}

Result<QList<CaseTurn>> SqlCaseRepository::turns(CaseId id) const
{
    const auto read = [&](const Row& row) -> Result<CaseTurn> {
        CaseTurn turn;
        SealedRow sealed(m_context.sealer, "case_turn"_L1, row.text(0));
        turn.kind = enumAt<CaseTurn::Kind>(row, 1);
        turn.caseId = id;
        turn.on = row.date(2);
        turn.code = row.text(3);
        turn.text = sealed.open("text_sealed"_L1, row.optBytes(4));
        turn.fromHandler = row.as<AccountId>(5);
        turn.toHandler = row.as<AccountId>(6);
        turn.by = row.as<AccountId>(7);
        turn.at = row.timestamp(8);
        FRID_CHECK(sealed.outcome());
        return turn;
    };
    return m_context.database.all(
        u"SELECT id, kind, on_day, code, text_sealed, from_handler_id, to_handler_id, made_by, made_at "
        "FROM case_turn WHERE case_id = ? ORDER BY made_at, id"_s,
        read, id);
}

Result<void> SqlCaseRepository::link(const CaseLink& link)
{
    const auto [first, second] = std::minmax({link.first.toString(), link.second.toString()});
    SealedRow sealed(m_context.sealer, "case_link"_L1, rowIdOf(first, second));
    const auto note = sealed.seal("note_sealed"_L1, link.note);
    FRID_CHECK(sealed.outcome());
    FRID_CHECK(m_context.database.execute(
        u"INSERT INTO case_link (first_id, second_id, note_sealed) VALUES (?, ?, ?)"_s, first, second, note));
    return logLink(link, "added"_L1, &addedFields);
}

Result<void> SqlCaseRepository::unlink(CaseId first, CaseId second)
{
    const auto [low, high] = std::minmax({first.toString(), second.toString()});
    FRID_TRY(const auto note,
        m_context.database.one(
            u"DELETE FROM case_link WHERE first_id = ? AND second_id = ? RETURNING note_sealed"_s,
            [](const Row& row) { return row.optBytes(0); }, low, high));
    if (!note) {
        return fail(ErrorCode::NotFound);
    }
    SealedRow sealed(m_context.sealer, "case_link"_L1, rowIdOf(low, high));
    const CaseLink link{first, second, sealed.open("note_sealed"_L1, *note)};
    FRID_CHECK(sealed.outcome());
    return logLink(link, "removed"_L1, &removedFields);
}

Result<void> SqlCaseRepository::logLink(
    const CaseLink& link, QLatin1StringView deed, QList<FieldChange> (*fieldsOf)(const FieldMap&))
{
    for (const auto& [own, other] :
        {std::pair(link.first, link.second), std::pair(link.second, link.first)}) {
        FRID_TRY(const CaseFile linked, find(other));
        FRID_CHECK(writeChange(m_context, "link"_L1, other.toString(), own, {}, deed,
            fieldsOf({{u"linked_case"_s, linked.number.toString()}, {u"note"_s, link.note}})));
    }
    return {};
}

} // namespace frid::persistence
