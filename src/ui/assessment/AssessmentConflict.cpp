#include "assessment/AssessmentConflict.h"

#include <QCoreApplication>

#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/DateText.h>

#include "assessment/AssessmentText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// Context of the words.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AssessmentConflict)
};

struct FieldName {
    const char* field;
    const char* label;
};

constexpr FieldName fields[] = {
    {"assessed_on", QT_TRANSLATE_NOOP("AssessmentConflict", "Day of the assessment")},
    {"person", QT_TRANSLATE_NOOP("AssessmentConflict", "Whom it is about")},
    {"present", QT_TRANSLATE_NOOP("AssessmentConflict", "Others present")},
    {"interpreter", QT_TRANSLATE_NOOP("AssessmentConflict", "Interpreter")},
    {"place", QT_TRANSLATE_NOOP("AssessmentConflict", "Place")},
    {"perpetrators", QT_TRANSLATE_NOOP("AssessmentConflict", "Perpetrators")},
    {"children", QT_TRANSLATE_NOOP("AssessmentConflict", "Children")},
    {"scenarios", QT_TRANSLATE_NOOP("AssessmentConflict", "Scenarios")},
    {"conclusion", QT_TRANSLATE_NOOP("AssessmentConflict", "Conclusion")},
    {"safety_measures", QT_TRANSLATE_NOOP("AssessmentConflict", "Safety measures")},
    {"client_words", QT_TRANSLATE_NOOP("AssessmentConflict", "The client's own words")},
    {"judgement_text", QT_TRANSLATE_NOOP("AssessmentConflict", "The handler's judgement")},
    {"next_on", QT_TRANSLATE_NOOP("AssessmentConflict", "Next assessment")},
    {"replaces", QT_TRANSLATE_NOOP("AssessmentConflict", "Corrects")},
    {"replaces_reason", QT_TRANSLATE_NOOP("AssessmentConflict", "Why it is corrected")},
};

QString answersText(const AppContext& context, const AssessmentView& view, const Assessment& assessment,
    const InstrumentItem& item, bool notes)
{
    QList<PartyId> subjects{PartyId()};
    for (const QList<SubjectLabel>& labels : {view.perpetrators, view.children}) {
        for (const SubjectLabel& label : labels) {
            subjects.append(label.party);
        }
    }
    QStringList lines;
    for (const PartyId& subject : std::as_const(subjects)) {
        const QString text = notes ? assessment.notes.value({item.id, {}, subject})
                                   : assessment::itemAnswerText(*view.instrument, item, assessment.answers,
                                       subject, context.language());
        if (!text.isEmpty()) {
            lines += item.repeat == Repeat::Once
                ? text
                : Text::tr("%1: %2", "who, answer")
                      .arg(assessment::subjectText(view, subject, item.repeat), text);
        }
    }
    return lines.join(u'\n');
}

QString scenariosText(const AppContext& context, const Assessment& assessment)
{
    QStringList lines;
    for (const AssessmentScenario& scenario : assessment.scenarios) {
        QStringList parts{context.label(u"scenario_kind"_s, scenario.kind),
            scenario.severity ? assessment::levelText(*scenario.severity) : QString(),
            context.label(u"scenario_imminence"_s, scenario.imminence), scenario.description,
            scenario.likelyVictims, scenario.measures};
        parts.removeAll(QString());
        lines += parts.join(u" · "_s);
    }
    return lines.join(u'\n');
}

QString namesText(const QList<PartyId>& parties, const QList<SubjectLabel>& labels)
{
    QStringList names;
    for (const SubjectLabel& label : labels) {
        if (parties.contains(label.party)) {
            names += assessment::subjectText(label);
        }
    }
    return names.join(u", "_s);
}

QString inWords(const AppContext& context, const AssessmentView& view, const Assessment& assessment,
    const QString& field, const QString& value)
{
    const QString id = field.section(u'/', 1, 1);
    if (field.startsWith("answers/"_L1) || field.startsWith("notes/"_L1)) {
        const InstrumentItem* item = view.instrument->item(id);
        return item == nullptr ? value
                               : answersText(context, view, assessment, *item, field.startsWith("notes/"_L1));
    }
    if (field.startsWith("judgements/"_L1) && !field.endsWith("/reason"_L1)) {
        const auto level = fromCode<RiskLevel>(value);
        return level ? assessment::levelText(*level) : value;
    }
    if (field == "scenarios"_L1) {
        return scenariosText(context, assessment);
    }
    if (field == "perpetrators"_L1) {
        return namesText(assessment.subjects.perpetrators, view.perpetrators);
    }
    if (field == "children"_L1) {
        return namesText(assessment.subjects.children, view.children);
    }
    return field == "interpreter"_L1 ? yesNoText(assessment.interpreter) : value;
}

const AssessmentJudgement* judgementOf(const Assessment& assessment, const QString& id)
{
    for (const AssessmentJudgement& judgement : assessment.judgements) {
        if (judgement.id == id) {
            return &judgement;
        }
    }
    return nullptr;
}

void takeJudgement(Assessment& into, const Assessment& from, const QString& id, bool reason)
{
    const AssessmentJudgement* theirs = judgementOf(from, id);
    const AssessmentJudgement none{id, {}, {}};
    const AssessmentJudgement& taken = theirs == nullptr ? none : *theirs;
    for (AssessmentJudgement& judgement : into.judgements) {
        if (judgement.id == id) {
            if (reason) {
                judgement.reason = taken.reason;
            } else {
                judgement.level = taken.level;
            }
            return;
        }
    }
    into.judgements.append(
        reason ? AssessmentJudgement{id, {}, taken.reason} : AssessmentJudgement{id, taken.level, {}});
}
} // namespace

QList<FieldChange> assessmentDifferences(
    const AppContext& context, const AssessmentView& view, const Assessment& theirs, const Assessment& mine)
{
    QList<FieldChange> differing
        = changedFields(toFields(theirs, *view.instrument), toFields(mine, *view.instrument));
    differing.removeIf([](const FieldChange& change) {
        return change.name == "overall_level"_L1; // follows from its judgement
    });
    for (FieldChange& change : differing) {
        change.before = inWords(context, view, theirs, change.name, change.before);
        change.after = inWords(context, view, mine, change.name, change.after);
    }
    return differing;
}

QString assessmentFieldLabel(const AppContext& context, const Instrument& instrument, const QString& field)
{
    const QString id = field.section(u'/', 1, 1);
    if (const InstrumentItem* item = instrument.item(id);
        item != nullptr && !field.startsWith("judgements/"_L1)) {
        const QString text = assessment::itemText(*item, nullptr, context.language());
        return field.startsWith("notes/"_L1) ? Text::tr("Note to %1").arg(text) : text;
    }
    if (const JudgementRule* rule = instrument.judgement(id); rule != nullptr) {
        const QString text = rule->title.in(context.language());
        return field.endsWith("/reason"_L1) ? Text::tr("%1: reason").arg(text) : text;
    }
    for (const FieldName& known : fields) {
        if (field == QLatin1StringView(known.field)) {
            return QCoreApplication::translate("AssessmentConflict", known.label);
        }
    }
    return field;
}

void takeField(Assessment& into, const Assessment& from, const QString& field)
{
    const QString id = field.section(u'/', 1, 1);
    if (field.startsWith("answers/"_L1)) {
        const QMap<AnswerKey, QString> mine = into.answers.all();
        for (auto answer = mine.begin(); answer != mine.end(); ++answer) {
            if (answer.key().item == id) {
                into.answers.set(answer.key(), {});
            }
        }
        const auto& theirs = from.answers.all();
        for (auto answer = theirs.begin(); answer != theirs.end(); ++answer) {
            if (answer.key().item == id) {
                into.answers.set(answer.key(), answer.value());
            }
        }
    } else if (field.startsWith("notes/"_L1)) {
        into.notes.removeIf([&id](const auto& note) { return note.key().item == id; });
        for (auto note = from.notes.begin(); note != from.notes.end(); ++note) {
            if (note.key().item == id) {
                into.notes.insert(note.key(), note.value());
            }
        }
    } else if (field.startsWith("judgements/"_L1)) {
        takeJudgement(into, from, id, field.endsWith("/reason"_L1));
    } else if (field == "assessed_on"_L1) {
        into.assessedOn = from.assessedOn;
    } else if (field == "person"_L1) {
        into.person = from.person;
    } else if (field == "present"_L1) {
        into.present = from.present;
    } else if (field == "interpreter"_L1) {
        into.interpreter = from.interpreter;
    } else if (field == "place"_L1) {
        into.place = from.place;
    } else if (field == "perpetrators"_L1) {
        into.subjects.perpetrators = from.subjects.perpetrators;
    } else if (field == "children"_L1) {
        into.subjects.children = from.subjects.children;
    } else if (field == "scenarios"_L1) {
        into.scenarios = from.scenarios;
    } else if (field == "conclusion"_L1) {
        into.conclusion = from.conclusion;
    } else if (field == "safety_measures"_L1) {
        into.safetyMeasures = from.safetyMeasures;
    } else if (field == "client_words"_L1) {
        into.clientWords = from.clientWords;
    } else if (field == "judgement_text"_L1) {
        into.judgementText = from.judgementText;
    } else if (field == "next_on"_L1) {
        into.nextOn = from.nextOn;
    } else if (field == "replaces"_L1) {
        into.replaces = from.replaces;
    } else if (field == "replaces_reason"_L1) {
        into.replacesReason = from.replacesReason;
    }
}

} // namespace frid::ui
