#include "AssessmentSamples.h"

#include "SampleDocument.h"

namespace frid::test {

using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(13, 2), Qt::UTC);

PartyRow party(const QString& role, const QString& name, const QString& unknown = {})
{
    PartyRow row;
    row.party.id = PartyId::make(now);
    row.party.role = role;
    row.party.unknownLabel = unknown;
    if (unknown.isEmpty()) {
        row.party.person = PersonId::make(now);
        row.person = {row.party.person, name, false};
    }
    return row;
}

/// Who prints, for whom, and the texts of a signed assessment.
AssessmentPrintData frame(const InstrumentPtr& instrument)
{
    AssessmentPrintData data;
    data.municipality = u"Exempelköpings kommun"_s;
    data.printedBy = u"Hanna Handläggare"_s;
    data.printedAt = now;
    CaseOverview& overview = data.overview;
    overview.file.id = CaseId::make(now);
    overview.file.number = CaseNumber(2026, 173);
    overview.file.subject = PersonId::make(now);
    overview.subject.id = overview.file.subject;
    overview.subject.givenName = u"Astrid"_s;
    overview.subject.familyName = u"Björkvinge"_s;
    overview.subject.identityNumber = IdentityNumber::fromStored(u"199006022397");
    overview.subject.address = u"Lindgatan 5, 599 99 Exempelköping"_s;
    overview.unitName = u"Relationsvåldsenheten"_s;
    overview.handlerName = u"Hanna Handläggare"_s;

    data.view.instrument = instrument;
    data.view.authorName = data.view.signedByName = u"Hanna Handläggare"_s;
    Assessment& assessment = data.view.assessment;
    assessment.id = AssessmentId::make(now);
    assessment.caseId = overview.file.id;
    assessment.instrument = instrument->id;
    assessment.edition = instrument->edition;
    assessment.status = AssessmentStatus::Signed;
    assessment.assessedOn = QDate(2026, 11, 20);
    assessment.present = u"Astrid, advokaten Siv Ek"_s;
    assessment.interpreter = YesNo::Yes;
    assessment.place = u"Mötesrum 3"_s;
    assessment.conclusion = prose(700, 1);
    assessment.safetyMeasures = u"Larmtelefon. Byte av lås. Ny kontakt med polisen på måndag."_s;
    assessment.clientWords = u"Jag är rädd att han kommer till skolan."_s;
    assessment.judgementText = prose(500, 2);
    assessment.nextOn = QDate(2026, 12, 20);
    assessment.signedAt = now;
    assessment.snapshotHash = u"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"_s;
    return data;
}

void evaluateIn(AssessmentPrintData& data)
{
    const Assessment& assessment = data.view.assessment;
    data.evaluation = evaluate(
        *data.view.instrument, assessment.answers, assessment.subjects, {true, judgementLevels(assessment)});
}

} // namespace

InstrumentPtr instrument(const QString& id)
{
    static const InstrumentCatalog catalog = InstrumentCatalog::bundled().value();
    return catalog.find(id);
}

HistoryPoint dangerPoint(QDate on, int yes, int open, std::optional<RiskLevel> level)
{
    HistoryPoint point{.id = {},
        .on = on,
        .instrument = instrument(u"freda-farlighet"_s),
        .level = level,
        .scores = {},
        .judgements = {}};
    Answers answers;
    for (int number = 1; number <= 20 - open; ++number) {
        answers.set({u"d%1"_s.arg(number), {}, {}}, number <= yes ? u"yes"_s : u"no"_s);
    }
    point.scores = evaluate(*point.instrument, answers, {}).scores;
    for (const JudgementRule& rule : point.instrument->judgements) {
        point.judgements.append({rule.id, level, {}});
    }
    return point;
}

HistoryPoint patriarkPoint(QDate on, std::optional<RiskLevel> acute, std::optional<RiskLevel> serious,
    std::optional<RiskLevel> other)
{
    return {.id = {},
        .on = on,
        .instrument = instrument(u"patriark"_s),
        .level = acute,
        .scores = {},
        .judgements = {{u"acute"_s, acute, {}}, {u"serious"_s, serious, {}}, {u"other"_s, other, {}}}};
}

QList<InstrumentHistory> sampleHistory()
{
    using enum RiskLevel;
    return {{u"freda-farlighet"_s,
                {dangerPoint({2026, 3, 4}, 11, 2, Medium), dangerPoint({2026, 6, 1}, 14, 0, High),
                    dangerPoint({2026, 11, 20}, 5, 0, Low)}},
        {u"patriark"_s,
            {patriarkPoint({2026, 3, 10}, High, High, std::nullopt),
                patriarkPoint({2026, 3, 17}, High, High, Medium),
                patriarkPoint({2026, 4, 9}, Medium, High, Medium),
                patriarkPoint({2026, 11, 20}, Low, Medium, Low)}}};
}

AssessmentPrintData patriarkPrint(int perpetrators, int items)
{
    InstrumentPtr used = instrument(u"patriark"_s);
    if (items > 0) {
        Instrument many = *used;
        for (InstrumentSection& section : many.sections) {
            if (section.id != u"perpetrators"_s) {
                continue;
            }
            const InstrumentItem pattern = section.items.first();
            section.items.clear();
            for (int i = 0; i < items; ++i) {
                InstrumentItem item = pattern;
                item.id = u"q%1"_s.arg(i);
                item.number = u"Q%1"_s.arg(i + 1);
                item.topic = {u"Fråga %1: "_s.arg(i + 1) + prose(20 + i % 7 * 15, i), u"Question"_s};
                section.items.append(item);
            }
        }
        used = std::make_shared<const Instrument>(many);
    }
    AssessmentPrintData data = frame(used);
    Assessment& assessment = data.view.assessment;
    for (int i = 0; i < perpetrators; ++i) {
        const PartyRow row = i == 1 ? party(u"perpetrator"_s, {}, u"Farbrodern i Malmö"_s)
                                    : party(u"perpetrator"_s, i == 0 ? u"Torsten Granmyr"_s : u"Sven Ask"_s);
        data.overview.parties << row;
        data.view.perpetrators << SubjectLabel{row.party.id, row.person, row.party.unknownLabel};
        assessment.subjects.perpetrators << row.party.id;
    }
    int count = 0;
    for (const InstrumentSection& section : used->sections) {
        for (const InstrumentItem& item : section.items) {
            QList<PartyId> subjects{PartyId()};
            if (item.repeat == Repeat::PerPerpetrator) {
                subjects = assessment.subjects.perpetrators;
            }
            for (const PartyId& subject : std::as_const(subjects)) {
                const bool isText = used->scaleOf(item.id)->type == ScaleType::Text;
                const QStringList columns = item.columns.isEmpty() ? QStringList{QString()} : item.columns;
                for (const QString& column : columns) {
                    const QStringList codes{u"yes"_s, u"no"_s, u"partly"_s, u"omitted"_s, u"no"_s};
                    assessment.answers.set(
                        {item.id, column, subject}, isText ? prose(400, count) : codes[++count % 5]);
                }
            }
        }
    }
    assessment.notes.insert({u"t2"_s, {}, {}}, u"Brodern sade det till henne i telefon."_s);
    assessment.judgements = {{u"acute"_s, RiskLevel::High, u"Hotet är nytt och riktat."_s},
        {u"serious"_s, RiskLevel::Medium, {}}, {u"other"_s, RiskLevel::Low, {}}};
    assessment.overallLevel = RiskLevel::High;
    assessment.scenarios = {{u"abduction"_s, u"Förs ur landet under lovet."_s, RiskLevel::High, u"weeks"_s,
                                u"Astrid och systern"_s, u"Utreseförbud prövas."_s},
        {u"threats"_s, u"Hot genom släkten."_s, RiskLevel::Medium, u"days"_s, {}, {}}};
    evaluateIn(data);
    return data;
}

AssessmentPrintData dangerPrint()
{
    AssessmentPrintData data = frame(instrument(u"freda-farlighet"_s));
    Assessment& assessment = data.view.assessment;
    for (int number = 1; number <= 18; ++number) {
        assessment.answers.set({u"d%1"_s.arg(number), {}, {}}, number % 3 == 0 ? u"no"_s : u"yes"_s);
    }
    assessment.answers.set({u"felt"_s, {}, {}}, u"3"_s);
    assessment.answers.set({u"protects"_s, {}, {}}, u"Systern bor nära."_s);
    assessment.notes.insert({u"d2"_s, {}, {}}, u"Jaktvapen hos brodern."_s);
    for (const JudgementRule& rule : data.view.instrument->judgements) {
        assessment.judgements << AssessmentJudgement{rule.id, RiskLevel::High, u"Separation och vapen."_s};
    }
    assessment.overallLevel = RiskLevel::High;
    evaluateIn(data);
    return data;
}

WordingPackPtr wordingFor(const Instrument& instrument, const QString& item)
{
    auto pack = std::make_shared<WordingPack>();
    pack->id = u"pack"_s;
    pack->version = u"1"_s;
    pack->instrument = instrument.id;
    pack->publisher = u"Förlaget"_s;
    pack->mayPrint = true;
    pack->items.insert(item, {u"EXACT WORDING"_s, {}});
    return pack;
}

} // namespace frid::test
