#include "referral/ReferralText.h"

#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/DateText.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

void add(QStringList& parts, const QString& title, const QString& text)
{
    if (!text.isEmpty()) {
        parts += title + u'\n' + text;
    }
}

} // namespace

QString ReferralText::state(ReferralState state)
{
    switch (state) {
    case ReferralState::Drafted:
        return tr("Draft");
    case ReferralState::Sent:
        return tr("Sent, waiting for an answer");
    case ReferralState::Received:
        return tr("Received by them");
    case ReferralState::Accepted:
        return tr("Accepted");
    case ReferralState::Rejected:
        return tr("Rejected");
    case ReferralState::NoAnswer:
        return tr("No answer came");
    case ReferralState::Done:
        return tr("Done with");
    }
    return {};
}

Tone ReferralText::tone(const ReferralRow& row, QDate today)
{
    const Referral& referral = row.referral;
    if (row.replacedOn) {
        return Tone::Neutral;
    }
    if (row.isAwaited() && referral.answerDue && *referral.answerDue < today) {
        return Tone::Danger;
    }
    return referral.state == ReferralState::Drafted || referral.state == ReferralState::Rejected
            || referral.state == ReferralState::NoAnswer
        ? Tone::Warning
        : Tone::Neutral;
}

QString ReferralText::step(ReferralStep::Kind kind)
{
    using Kind = ReferralStep::Kind;
    switch (kind) {
    case Kind::Sent:
        return tr("Sent");
    case Kind::Reminded:
        return tr("Reminded");
    case Kind::Received:
        return tr("They have received it");
    case Kind::Accepted:
        return tr("They accept");
    case Kind::Rejected:
        return tr("They say no");
    case Kind::NoAnswer:
        return tr("No answer came");
    case Kind::Feedback:
        return tr("Told the client");
    case Kind::Done:
        return tr("Done with");
    }
    return {};
}

QString ReferralText::action(ReferralStep::Kind kind)
{
    return kind == ReferralStep::Kind::Reminded ? tr("Remind") : tr("Save");
}

QString ReferralText::consent(Consent consent)
{
    switch (consent) {
    case Consent::NotAsked:
        return tr("Not asked yet");
    case Consent::Given:
        return tr("The client agrees");
    case Consent::Declined:
        return tr("The client says no");
    case Consent::NotNeeded:
        return tr("Consent is not needed");
    }
    return {};
}

QList<CodeItem> ReferralText::consents()
{
    QList<CodeItem> items;
    for (const auto& [value, code] : EnumCodes<Consent>::table) {
        items.append({QString(code), consent(value)});
    }
    return items;
}

QString ReferralText::about(const ReferralRow& row)
{
    return row.aboutUnknown.isEmpty() || !row.about.name.isEmpty() || row.about.masked ? personText(row.about)
                                                                                       : row.aboutUnknown;
}

QString ReferralText::whole(const AppContext& context, const ReferralRow& row)
{
    const Referral& referral = row.referral;
    QStringList parts;
    if (row.replacesSentOn) {
        add(parts, tr("Takes the place of what was sent on %1").arg(dateText(*row.replacesSentOn)),
            referral.replacementReason);
    }
    if (row.replacedOn) {
        add(parts, tr("Replaced"), tr("Another took its place on %1.").arg(dateText(*row.replacedOn)));
    } else if (!row.replacedBy.isNull()) {
        add(parts, tr("Replaced"), tr("Another that is to take its place is being written."));
    }
    add(parts, tr("About"), about(row));
    add(parts, tr("What it is about"), referral.subject);
    add(parts, tr("What is shared, word for word"), referral.text);
    QStringList ground{consent(referral.consent)};
    if (!referral.legalGround.isEmpty()) {
        ground += context.label(u"legal_ground"_s, referral.legalGround);
        ground += referral.legalNote;
    }
    ground.removeAll(QString());
    add(parts, tr("Consent"), ground.join(u'\n'));
    if (referral.answerDue) {
        add(parts, tr("Answer by"), dateWithRelative(*referral.answerDue, context.today()));
    }
    QStringList lines;
    for (qsizetype i = 0; i < referral.steps.size(); ++i) {
        const ReferralStep& one = referral.steps[i];
        QString line = dateText(one.on) + u"  "_s + step(one.kind);
        if (const QString by = row.stepAuthors.value(i); !by.isEmpty()) {
            line += u" ("_s + by + u')';
        }
        lines += one.text.isEmpty() ? line : line + u'\n' + one.text;
    }
    add(parts, tr("What became of it"), lines.join(u'\n'));
    return parts.join(u"\n\n"_s);
}

QString ReferralText::whole(const ConsultationRow& row)
{
    const Consultation& consultation = row.consultation;
    QStringList parts;
    add(parts, tr("The question"), consultation.question);
    add(parts, tr("The case without names"), consultation.brief);
    if (consultation.advisedOn) {
        add(parts,
            tr("Advice on %1").arg(dateText(*consultation.advisedOn))
                + (consultation.adviser.isEmpty() ? QString() : u", "_s + consultation.adviser),
            consultation.advice);
    }
    return parts.join(u"\n\n"_s);
}

QString ReferralText::standing(AgreementStanding standing)
{
    switch (standing) {
    case AgreementStanding::Coming:
        return tr("Coming");
    case AgreementStanding::Valid:
        return tr("Valid");
    case AgreementStanding::ExpiresSoon:
        return tr("Ends soon");
    case AgreementStanding::Expired:
        return tr("Ended");
    }
    return {};
}

Tone ReferralText::tone(AgreementStanding standing)
{
    return standing == AgreementStanding::ExpiresSoon ? Tone::Warning
        : standing == AgreementStanding::Expired      ? Tone::Danger
                                                      : Tone::Neutral;
}

QString ReferralText::period(const Cooperation& cooperation)
{
    return cooperation.until ? dateText(cooperation.from) + u" – "_s + dateText(*cooperation.until)
                             : tr("from %1 until further notice").arg(dateText(cooperation.from));
}

QString ReferralText::trace(IdentityTrace::Kind kind)
{
    using Kind = IdentityTrace::Kind;
    switch (kind) {
    case Kind::KnownName:
        return tr("Names of the case");
    case Kind::GivenName:
        return tr("Given names");
    case Kind::Capitalised:
        return tr("Words with a capital letter");
    case Kind::Digits:
        return tr("Numbers");
    case Kind::Place:
        return tr("Schools, workplaces and the like");
    case Kind::Rare:
        return tr("Words that few people share");
    }
    return {};
}

} // namespace frid::ui
