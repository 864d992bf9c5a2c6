#include "assessment/AssessmentText.h"

#include <QCoreApplication>

#include <frid/ui/casefile/CaseText.h>

namespace frid::ui::assessment {

using namespace Qt::StringLiterals;

namespace {

/// Context of the words.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AssessmentText)
};
} // namespace

QString levelText(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low:
        return Text::tr("Low");
    case RiskLevel::Medium:
        return Text::tr("Medium");
    case RiskLevel::High:
        break;
    }
    return Text::tr("High");
}

QString levelText(const std::optional<RiskLevel>& level)
{
    return level ? levelText(*level) : u"–"_s;
}

Tone levelTone(const std::optional<RiskLevel>& level)
{
    if (!level || *level == RiskLevel::Low) {
        return Tone::Neutral;
    }
    return *level == RiskLevel::High ? Tone::Danger : Tone::Warning;
}

QString statusText(AssessmentStatus status)
{
    return status == AssessmentStatus::Draft ? Text::tr("Draft") : Text::tr("Signed");
}

QString instrumentKindText(InstrumentKind kind)
{
    switch (kind) {
    case InstrumentKind::Screening:
        return Text::tr("Screening");
    case InstrumentKind::Description:
        return Text::tr("Description of violence");
    case InstrumentKind::Weighted:
        return Text::tr("Weighted questions");
    case InstrumentKind::ProfessionalJudgement:
        return Text::tr("Structured professional judgement");
    case InstrumentKind::Conversation:
        return Text::tr("Conversation");
    case InstrumentKind::Checklist:
        break;
    }
    return Text::tr("Checklist");
}

AboutWhom aboutOf(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Child:
        return AboutWhom::Child;
    case CaseKind::Perpetrator:
        return AboutWhom::Perpetrator;
    case CaseKind::Victim:
        break;
    }
    return AboutWhom::Adult;
}

QString subjectText(const SubjectLabel& subject)
{
    const QString name
        = subject.person.masked || !subject.person.name.isEmpty() ? personText(subject.person) : QString();
    if (!name.isEmpty()) {
        return name;
    }
    return subject.unknownLabel.isEmpty() ? Text::tr("Not identified")
                                          : Text::tr("Not identified: %1").arg(subject.unknownLabel);
}

QString subjectText(const AssessmentView& view, const PartyId& subject, Repeat repeat)
{
    const QList<SubjectLabel>& all = repeat == Repeat::PerChild ? view.children : view.perpetrators;
    for (const SubjectLabel& one : all) {
        if (one.party == subject && !subject.isNull()) {
            return subjectText(one);
        }
    }
    return repeat == Repeat::PerChild ? Text::tr("Child not named") : Text::tr("Perpetrator not named");
}

QString answerText(const Scale& scale, const QString& value, const QString& language)
{
    const ScaleOption* option = scale.option(value);
    return option == nullptr ? value : option->label.in(language);
}

QString itemAnswerText(const Instrument& instrument, const InstrumentItem& item, const Answers& answers,
    const PartyId& subject, const QString& language)
{
    const Scale* scale = instrument.scaleOf(item.id);
    if (item.columns.isEmpty()) {
        return answerText(*scale, answers.value({item.id, {}, subject}), language);
    }
    QStringList texts;
    for (const QString& column : item.columns) {
        const QString value = answers.value({item.id, column, subject});
        if (!value.isEmpty()) {
            texts += Text::tr("%1: %2", "column, answer")
                         .arg(instrument.column(column)->title.in(language),
                             answerText(*scale, value, language));
        }
    }
    return texts.join(u", "_s);
}

QString itemText(const InstrumentItem& item, const WordingPack* wording, const QString& language)
{
    QString text = wording == nullptr ? QString() : wording->items.value(item.id).text;
    if (text.isEmpty()) {
        text = item.topic.in(language);
    }
    return item.number.isEmpty() ? text : item.number + u' ' + text;
}

QString sectionText(const InstrumentSection& section, const WordingPack* wording, const QString& language)
{
    const QString text = wording == nullptr ? QString() : wording->sections.value(section.id);
    return text.isEmpty() ? section.title.in(language) : text;
}

QString scoreValueText(const Score& score)
{
    if (score.type == ScoreType::AnyYes) {
        switch (score.anyYes()) {
        case YesNo::Yes:
            return Text::tr("Yes");
        case YesNo::No:
            return Text::tr("No");
        case YesNo::Unknown:
            break;
        }
        return Text::tr("Not known yet: %1 of %2 answered").arg(score.answered).arg(score.of);
    }
    QString text = score.type == ScoreType::Sum ? Text::tr("%n point(s)", nullptr, score.value)
                                                : QString::number(score.value);
    text += u" · "_s + Text::tr("%1 of %2 answered").arg(score.answered).arg(score.of);
    if (score.omitted > 0) {
        text += u" · "_s + Text::tr("%n omitted", nullptr, score.omitted);
    }
    return text;
}

QString scoreBandText(const Score& score, const ScoreRule& rule, const QString& language)
{
    const auto label = [&](const QString& code) {
        for (const ScoreBand& band : rule.bands) {
            if (band.code == code) {
                return band.label.in(language);
            }
        }
        return code;
    };
    if (!score.band.isEmpty()) {
        return label(score.band);
    }
    // "At least" the lowest band says nothing, and could be read as little danger.
    const bool tells = !score.lowestBand.isEmpty() && score.lowestBand != rule.bands.first().code;
    return tells ? Text::tr("at least %1").arg(label(score.lowestBand)) : QString();
}

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::Higher:
        return Text::tr("▲ higher");
    case Direction::Lower:
        return Text::tr("▼ lower");
    case Direction::None:
        break;
    }
    return {};
}

QString notVerified()
{
    return Text::tr("Not verified");
}

} // namespace frid::ui::assessment
