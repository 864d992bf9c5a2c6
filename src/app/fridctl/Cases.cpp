// case list|show, report follow-up
#include "fridctl/Command.h"

#include <frid/reporting/AssessmentReport.h>
#include <frid/reporting/FollowUpReport.h>
#include <frid/reporting/Output.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid::app {

namespace {

QString language()
{
    return QLocale().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
}

QString kindText(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Victim:
        return Text::tr("Victim");
    case CaseKind::Child:
        return Text::tr("Child");
    case CaseKind::Perpetrator:
        return Text::tr("Perpetrator");
    }
    return {};
}

QString statusText(CaseStatus status)
{
    return status == CaseStatus::Open ? Text::tr("Open") : Text::tr("Closed");
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const CaseRow& row)
{
    return {
        {u"number"_s, row.number.toString()},
        {u"name"_s, textOrNull(row.subject.name)},
        {u"masked"_s, row.subject.masked},
        {u"identity_number"_s, textOrNull(row.identityNumber)},
        {u"kind"_s, toCode(row.kind)},
        {u"status"_s, toCode(row.status)},
        {u"categories"_s, QJsonArray::fromStringList(row.categories)},
        {u"unit"_s, row.unitName},
        {u"handler"_s, textOrNull(row.handlerName)},
        {u"received_on"_s, row.receivedOn.toString(Qt::ISODate)},
        {u"next_deadline"_s,
            row.nextDeadline ? QJsonValue(row.nextDeadline->toString(Qt::ISODate)) : QJsonValue()},
    };
}

void printTable(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths.at(i), row.at(i).size());
        }
    }
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += i + 1 < row.size() ? row.at(i).leftJustified(int(widths.at(i)) + 2) : row.at(i);
        }
        out() << line << '\n';
    }
    out().flush();
}

QString shownName(const PersonLabel& label)
{
    return label.masked ? Text::tr("Protected person") : label.name;
}

std::optional<int> wrongFormat(const Arguments& arguments)
{
    const QString format = arguments.value(u"format"_s);
    if (format != u"table"_s && format != u"json"_s) {
        return arguments.wrongUsage(Text::tr("--format takes table or json."));
    }
    return std::nullopt;
}

Result<void> listCases(const Arguments& arguments)
{
    FRID_TRY(const OpenRegistry open, openAndLogIn(arguments));
    CaseFilter filter;
    filter.today = open.services->units().clock().today();
    FRID_TRY(const QList<CaseRow> rows, open.services->cases().list(open.session, filter));
    if (arguments.value(u"format"_s) == u"json"_s) {
        QJsonArray array;
        for (const CaseRow& row : rows) {
            array.append(toJson(row));
        }
        out() << QString::fromUtf8(QJsonDocument(array).toJson());
        out().flush();
        return {};
    }
    QList<QStringList> table{
        {Text::tr("Number"), Text::tr("Name"), Text::tr("Identity number"), Text::tr("Kind"),
            Text::tr("Status"), Text::tr("Unit"), Text::tr("Handler"), Text::tr("Next deadline")}};
    for (const CaseRow& row : rows) {
        table.append({row.number.toString(), shownName(row.subject), row.identityNumber, kindText(row.kind),
            statusText(row.status), row.unitName, row.handlerName,
            row.nextDeadline ? row.nextDeadline->toString(Qt::ISODate) : QString()});
    }
    printTable(table);
    return {};
}

Result<CaseId> findCase(const OpenRegistry& open, const QString& typed)
{
    const auto number = CaseNumber::parse(typed);
    if (!number) {
        return invalid(u"case"_s, u"case_number"_s);
    }
    return open.services->cases().findByNumber(open.session, *number);
}

Result<void> showCase(const Arguments& arguments)
{
    FRID_TRY(const OpenRegistry open, openAndLogIn(arguments));
    FRID_TRY(const CaseId id, findCase(open, arguments.positionalValue(0)));
    FRID_TRY(const CaseOverview overview, open.services->cases().open(open.session, id));
    const CodeCatalog& codes = open.services->codes();
    const QString name = overview.masked ? Text::tr("Protected person") : overview.subject.name();
    if (arguments.value(u"format"_s) == u"json"_s) {
        QJsonObject object{
            {u"number"_s, overview.file.number.toString()},
            {u"name"_s, overview.masked ? QJsonValue() : textOrNull(overview.subject.name())},
            {u"masked"_s, overview.masked},
            {u"identity_number"_s,
                overview.subject.identityNumber && !overview.masked
                    ? QJsonValue(overview.subject.identityNumber->display())
                    : QJsonValue()},
            {u"kind"_s, toCode(overview.file.kind)},
            {u"status"_s, toCode(overview.file.status)},
            {u"categories"_s, QJsonArray::fromStringList(overview.categories)},
            {u"unit"_s, overview.unitName},
            {u"handler"_s, textOrNull(overview.handlerName)},
            {u"received_on"_s, overview.file.intake.receivedOn.toString(Qt::ISODate)},
            {u"parties"_s, overview.parties.size()},
            {u"violence_records"_s, overview.violence.size()},
        };
        QJsonArray tasks;
        for (const TaskRow& row : overview.openTasks) {
            tasks.append(
                QJsonObject{{u"kind"_s, row.task.kind}, {u"due_on"_s, row.task.dueOn.toString(Qt::ISODate)}});
        }
        object[u"open_tasks"_s] = tasks;
        object[u"next_deadline"_s]
            = tasks.isEmpty() ? QJsonValue() : tasks.first().toObject().value(u"due_on"_s);
        out() << QString::fromUtf8(QJsonDocument(object).toJson());
        out().flush();
        return {};
    }
    QList<QStringList> table{
        {Text::tr("Number"), overview.file.number.toString()},
        {Text::tr("Name"), name},
        {Text::tr("Kind"), kindText(overview.file.kind)},
        {Text::tr("Status"), statusText(overview.file.status)},
        {Text::tr("Unit"), overview.unitName},
        {Text::tr("Handler"), overview.handlerName},
        {Text::tr("Received"), overview.file.intake.receivedOn.toString(Qt::ISODate)},
    };
    for (const TaskRow& row : overview.openTasks) {
        table.append({Text::tr("Due %1").arg(row.task.dueOn.toString(Qt::ISODate)),
            row.task.title.isEmpty() ? codes.label(u"task_kind"_s, row.task.kind, language())
                                     : row.task.title});
    }
    printTable(table);
    return {};
}

Result<void> writeReport(const Arguments& arguments)
{
    FRID_TRY(const OpenRegistry open, openAndLogIn(arguments));
    FRID_TRY(const CaseId id, findCase(open, arguments.positionalValue(0)));
    FollowUpReportRequest request;
    request.caseId = id;
    request.to = open.services->units().clock().today();
    request.from = QDate(1900, 1, 1);
    FRID_TRY(const CaseFile file, open.services->cases().file(open.session, id));
    request.from = file.intake.receivedOn;
    request.withNotes = arguments.isSet(u"with-notes"_s);
    request.withAssessments = true;
    request.withInterventions = true;
    request.withReferrals = true;
    request.withPlacements = true;
    FRID_TRY(const FollowUpReportData data, open.services->followUps().reportData(open.session, request));
    reporting::FollowUpReportOptions options;
    if (!request.withNotes) {
        options.sections.removeAll(reporting::ReportSection::Journal);
    }
    options.recipient
        = arguments.isSet(u"recipient"_s) ? arguments.value(u"recipient"_s) : open.session.displayName;
    options.purpose
        = arguments.isSet(u"purpose"_s) ? arguments.value(u"purpose"_s) : Text::tr("Copy for the file");
    PrintNotice notice;
    notice.caseId = id;
    notice.recipient = options.recipient;
    notice.purpose = options.purpose;
    notice.asFile = true;
    for (const reporting::ReportSection section : options.sections) {
        notice.sections.append(toCode(section));
    }
    FRID_CHECK(open.services->followUps().registerPrint(open.session, notice));
    const reporting::Document document = reporting::buildFollowUpReport(
        data, options, {open.services->codes(), open.services->deadlines(), language()});
    return reporting::writePdf(document, arguments.value(u"out"_s));
}

/// The signed assessment of that day, the newest one where there are several; without a day the newest of
/// all.
Result<AssessmentId> findAssessment(const OpenRegistry& open, CaseId id, const Arguments& arguments)
{
    FRID_TRY(const QList<AssessmentRow> rows, open.services->assessments().list(open.session, id));
    const QString day = arguments.value(u"date"_s);
    const QString instrument = arguments.value(u"instrument"_s);
    for (const AssessmentRow& row : rows) { // newest day first
        if (row.status == AssessmentStatus::Signed && row.replacedBy.isNull()
            && (day.isEmpty() || row.assessedOn.toString(Qt::ISODate) == day)
            && (instrument.isEmpty() || row.instrument == instrument)) {
            return row.id;
        }
    }
    return fail(ErrorCode::NotFound);
}

Result<void> writeAssessment(const Arguments& arguments)
{
    FRID_TRY(const OpenRegistry open, openAndLogIn(arguments));
    AssessmentPrintRequest request;
    FRID_TRY(request.caseId, findCase(open, arguments.positionalValue(0)));
    FRID_TRY(request.id, findAssessment(open, request.caseId, arguments));
    request.allAnswers = arguments.isSet(u"all-answers"_s);
    request.withNotes = arguments.isSet(u"with-notes"_s);
    FRID_TRY(const AssessmentPrintData data, open.services->assessments().printData(open.session, request));
    reporting::AssessmentReportOptions options;
    options.recipient
        = arguments.isSet(u"recipient"_s) ? arguments.value(u"recipient"_s) : open.session.displayName;
    options.purpose
        = arguments.isSet(u"purpose"_s) ? arguments.value(u"purpose"_s) : Text::tr("Copy for the file");
    const PrintNotice notice{request.caseId, options.recipient, options.purpose,
        {request.allAnswers ? u"all_answers"_s : u"summary"_s}, true};
    FRID_CHECK(open.services->assessments().registerPrint(open.session, request.id, notice));
    const reporting::Document document = reporting::buildAssessmentReport(
        data, options, {open.services->codes(), open.services->deadlines(), language()});
    return reporting::writePdf(document, arguments.value(u"out"_s));
}

int finish(const Result<void>& result)
{
    return result ? Done : refuse(result.error());
}

} // namespace

int caseListCommand(const QStringList& list)
{
    Arguments arguments(u"case list"_s,
        Text::tr("Lists the cases that the account may see. Names of protected persons are left out."));
    arguments.registryOptions();
    arguments.option(u"format"_s, Text::tr("table or json"), u"FORMAT"_s, u"table"_s);
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    if (const auto code = wrongFormat(arguments)) {
        return *code;
    }
    return finish(listCases(arguments));
}

int caseShowCommand(const QStringList& list)
{
    Arguments arguments(u"case show"_s, Text::tr("Shows one case. The log says that it was read."));
    arguments.registryOptions();
    arguments.positional(u"CASE"_s, Text::tr("Case number, as 2026-00173"));
    arguments.option(u"format"_s, Text::tr("table or json"), u"FORMAT"_s, u"table"_s);
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    if (const auto code = wrongFormat(arguments)) {
        return *code;
    }
    return finish(showCase(arguments));
}

int reportFollowUpCommand(const QStringList& list)
{
    Arguments arguments(u"report follow-up"_s,
        Text::tr("Writes a case's follow-up report as PDF/A. A protected person stays masked. The log says "
                 "who got "
                 "the copy."));
    arguments.registryOptions();
    arguments.positional(u"CASE"_s, Text::tr("Case number, as 2026-00173"));
    arguments.option(u"out"_s, Text::tr("The PDF to write"), u"FILE"_s);
    arguments.option(
        u"recipient"_s, Text::tr("Who gets the copy; the account's name when left out"), u"NAME"_s);
    arguments.option(u"purpose"_s, Text::tr("Why; a copy for the file when left out"), u"TEXT"_s);
    arguments.option(u"with-notes"_s, Text::tr("With the signed journal notes"));
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    if (arguments.value(u"out"_s).isEmpty()) {
        return arguments.wrongUsage(Text::tr("--%1 is missing.").arg(u"out"_s));
    }
    return finish(writeReport(arguments));
}

int reportAssessmentCommand(const QStringList& list)
{
    Arguments arguments(u"report assessment"_s,
        Text::tr("Writes a signed assessment as PDF/A, the newest where nothing else is said. A protected "
                 "person stays masked. The log says who got the copy."));
    arguments.registryOptions();
    arguments.positional(u"CASE"_s, Text::tr("Case number, as 2026-00173"));
    arguments.option(u"out"_s, Text::tr("The PDF to write"), u"FILE"_s);
    arguments.option(u"date"_s, Text::tr("The day of the assessment, as 2026-11-21"), u"DAY"_s);
    arguments.option(u"instrument"_s, Text::tr("Its instrument's identifier"), u"ID"_s);
    arguments.option(
        u"recipient"_s, Text::tr("Who gets the copy; the account's name when left out"), u"NAME"_s);
    arguments.option(u"purpose"_s, Text::tr("Why; a copy for the file when left out"), u"TEXT"_s);
    arguments.option(u"all-answers"_s, Text::tr("All answers, not only what is marked"));
    arguments.option(u"with-notes"_s, Text::tr("With the notes at single questions"));
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    if (arguments.value(u"out"_s).isEmpty()) {
        return arguments.wrongUsage(Text::tr("--%1 is missing.").arg(u"out"_s));
    }
    return finish(writeAssessment(arguments));
}

} // namespace frid::app
