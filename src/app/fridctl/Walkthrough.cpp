// walkthrough: a social worker's day without a window, through the same use cases as the screens.
#include "fridctl/Command.h"

#include <frid/application/demo/DemoRegistry.h>
#include <frid/reporting/FollowUpReport.h>
#include <frid/reporting/Output.h>

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace frid::app {

namespace {

void say(const QString& line)
{
    out() << line << Qt::endl;
}

QByteArray password()
{
    const QLatin1StringView text = demoPassword();
    return {text.data(), text.size()};
}

Result<CreatedCase> openCase(Services& services, const Session& session, QDate today)
{
    NewCase request;
    request.person.givenName = u"Testa"_s;
    request.person.familyName = u"Provsson"_s;
    request.person.gender = Gender::Female;
    request.person.birthDate = QDate(1991, 7, 17);
    request.person.safeContact.noHomePhone = true;
    request.person.safeContact.ways = u"Ring arbetets växel"_s;
    request.person.safeContact.times = u"Vardagar 9–11"_s;
    request.kind = CaseKind::Victim;
    request.unit = session.caseUnits().first();
    request.handler = session.account;
    request.intake.receivedOn = today;
    request.intake.channel = u"self"_s;
    request.intake.reason = u"Ringer från arbetet. Hotad av sambon i helgen, vågar inte gå hem."_s;
    request.intake.dangerNow = YesNo::Yes;
    request.intake.childrenConcerned = YesNo::Yes;
    ViolenceRecord threat;
    threat.category = u"vnr"_s;
    threat.form = u"psychological"_s;
    threat.period = u"now"_s;
    request.violence.append(threat);
    NewChild child;
    child.person.givenName = u"Lill"_s;
    child.person.familyName = u"Provsson"_s;
    child.person.birthDate = QDate(2017, 1, 1);
    request.children.append(child);
    NewPerpetrator perpetrator;
    perpetrator.unknownLabel = u"Sambon, namn lämnas vid besöket"_s;
    perpetrator.relation = u"spouse"_s;
    request.perpetrators.append(perpetrator);
    return services.cases().create(session, request);
}

Result<void> work(const QString& folder)
{
    QDir().mkpath(folder);
    const QString registry = folder + u"/demo.frid"_s;
    const bool fresh = !QFile::exists(registry);
    FRID_TRY(auto services, openServices(registry, fresh));
    const QDate today = services->units().clock().today();
    if (fresh) {
        DemoOptions options;
        options.asOf = today;
        FRID_TRY(const DemoSummary made, fillDemoRegistry(*services, options));
        say(Text::tr("Made the demo registry %1: %2 cases, %3 journal notes.")
                .arg(registry)
                .arg(made.cases)
                .arg(made.notes));
    } else {
        say(Text::tr("Opened the demo registry %1.").arg(registry));
    }
    FRID_TRY(const Session session, services->auth().logIn(u"handlaggare1"_s, password()));
    say(Text::tr("Logged in as handlaggare1."));
    say(u"password: "_s + QString(demoPassword()));

    FRID_TRY(const CreatedCase made, openCase(*services, session, today));
    say(Text::tr("Opened case %1 from a telephone call, and a case of its own for the child.")
            .arg(made.number.toString()));

    JournalNote note;
    note.caseId = made.id;
    note.kind = u"phone_call"_s;
    note.direction = u"in"_s;
    note.eventAt = services->units().clock().now();
    note.body
        = u"Ringer från arbetet och har tio minuter. Beskriver hot under helgen. Vi går igenom var hon och "
          u"barnet kan sova i natt. Ny kontakt i morgon på arbetets växel."_s;
    FRID_CHECK(services->journal().sign(session, note));
    say(Text::tr("Wrote and signed a journal note."));

    Goal goal;
    goal.caseId = made.id;
    goal.area = u"safety"_s;
    goal.text = u"Känna sig trygg i bostaden även på kvällen"_s;
    goal.indicator = u"Sover hela natten"_s;
    goal.start = 2;
    goal.target = 8;
    goal.setOn = today;
    FRID_TRY(const GoalId goalId, services->followUps().saveGoal(session, goal));
    FollowUp followUp;
    followUp.caseId = made.id;
    followUp.heldOn = today;
    followUp.form = u"phone"_s;
    followUp.participants = u"Testa, handläggaren"_s;
    followUp.clientWords = u"Det är skönt att någon vet."_s;
    followUp.safety = 3;
    followUp.satisfaction = 9;
    followUp.violenceSince = YesNo::No;
    followUp.judgement = u"Skyddsplaneringen fortsätter i morgon."_s;
    followUp.nextOn = today.addDays(14);
    followUp.ratings.append({goalId, 3, {}});
    FRID_CHECK(services->followUps().sign(session, followUp));
    say(Text::tr("Held and signed a follow-up with one goal; the next is due %1.")
            .arg(followUp.nextOn->toString(Qt::ISODate)));

    FollowUpReportRequest request;
    request.caseId = made.id;
    request.from = today;
    request.to = today;
    request.withNotes = true;
    request.withAssessments = true;
    request.withInterventions = true;
    FRID_TRY(const FollowUpReportData data, services->followUps().reportData(session, request));
    reporting::FollowUpReportOptions options;
    options.recipient = u"Testa Provsson"_s;
    options.purpose = u"Genomgång vid uppföljningen"_s;
    PrintNotice notice{made.id, options.recipient, options.purpose, {}, true};
    for (const reporting::ReportSection section : options.sections) {
        notice.sections.append(toCode(section));
    }
    FRID_CHECK(services->followUps().registerPrint(session, notice));
    const QString language = QLocale().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
    const QString path = folder + u"/uppfoljningsrapport.pdf"_s;
    FRID_CHECK(reporting::writePdf(
        reporting::buildFollowUpReport(data, options, {services->codes(), services->deadlines(), language}),
        path));
    say(Text::tr("Wrote the follow-up report %1.").arg(path));
    return {};
}

} // namespace

int walkthroughCommand(const QStringList& list)
{
    Arguments arguments(u"walkthrough"_s,
        Text::tr("Does the main job without a window: a demo registry, a new case with a note and a "
                 "follow-up, and "
                 "the "
                 "printed report. All people are made up."));
    arguments.option(u"folder"_s, Text::tr("Where registry and report are put"), u"FOLDER"_s);
    if (const auto code = arguments.parse(list)) {
        return *code;
    }
    if (arguments.value(u"folder"_s).isEmpty()) {
        return arguments.wrongUsage(Text::tr("--%1 is missing.").arg(u"folder"_s));
    }
    const auto done = work(arguments.value(u"folder"_s));
    return done ? Done : refuse(done.error());
}

} // namespace frid::app
