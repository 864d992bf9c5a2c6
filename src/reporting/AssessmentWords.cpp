#include "AssessmentWords.h"

#include <QCoreApplication>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

class AssessmentWords {
    Q_DECLARE_TR_FUNCTIONS(AssessmentWords)
};

QString bandLabel(const ScoreRule& rule, const QString& code, const QString& language)
{
    for (const ScoreBand& band : rule.bands) {
        if (band.code == code) {
            return band.label.in(language);
        }
    }
    return {};
}

} // namespace

QString levelWord(const std::optional<RiskLevel>& level)
{
    if (!level) {
        return AssessmentWords::tr("not judged");
    }
    switch (*level) {
    case RiskLevel::Low:
        return AssessmentWords::tr("low");
    case RiskLevel::Medium:
        return AssessmentWords::tr("medium");
    case RiskLevel::High:
        return AssessmentWords::tr("high");
    }
    Q_UNREACHABLE();
}

QString scoreWords(const Score& score, const ScoreRule& rule, const QString& language)
{
    if (score.type == ScoreType::AnyYes) {
        switch (score.anyYes()) {
        case YesNo::Yes:
            return AssessmentWords::tr("yes");
        case YesNo::No:
            return AssessmentWords::tr("no");
        case YesNo::Unknown:
            return AssessmentWords::tr("cannot be told");
        }
    }
    QStringList parts{score.type == ScoreType::Count
            ? AssessmentWords::tr("%1 of %2").arg(score.value).arg(score.of)
            : QString::number(score.value)};
    if (score.lowest != score.highest) {
        parts << AssessmentWords::tr("open answers leave %1 to %2 possible")
                     .arg(score.lowest)
                     .arg(score.highest);
    }
    if (!score.band.isEmpty()) {
        parts << bandLabel(rule, score.band, language);
    } else if (!score.lowestBand.isEmpty()) {
        parts << AssessmentWords::tr("at least: %1").arg(bandLabel(rule, score.lowestBand, language));
    }
    return parts.join(u", "_s);
}

} // namespace frid::reporting
