#include <frid/reporting/ReferralLetter.h>

#include "ReportParts.h"

#include <QCoreApplication>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

class ReferralLetter {
    Q_DECLARE_TR_FUNCTIONS(ReferralLetter)

public:
    ReferralLetter(
        const ReferralLetterData& data, const ReferralLetterOptions& options, const ReportLabels& labels)
        : m_data(data)
        , m_referral(data.row.referral)
        , m_options(options)
        , m_labels(labels)
    { }

    std::vector<ReportPart> parts() const
    {
        std::vector<ReportPart> parts;
        ReportPart head{tr("To"), false};
        if (m_referral.state == ReferralState::Drafted) {
            head.blocks.push_back(
                Callout{tr("Draft"), tr("This has not been sent."), Callout::Kind::Warning});
        }
        if (m_data.overview.subject.isProtected()) {
            head.blocks.push_back(protectionWarning());
        }
        head.blocks.push_back(Paragraph{lines({m_referral.recipient, m_data.recipientAddress})});
        if (m_data.row.replacesSentOn) {
            head.blocks.push_back(Callout{tr("Replaces an earlier letter"),
                tr("This takes the place of what was sent on %1.").arg(isoDay(*m_data.row.replacesSentOn))});
        }
        KeyValueList facts;
        addFact(facts, tr("Date"), m_referral.sentOn ? isoDay(*m_referral.sentOn) : QString());
        addFact(facts, tr("Concerns"), about());
        addFact(facts, tr("Matter"), m_referral.subject);
        addFact(
            facts, tr("Answer wanted by"), m_referral.answerDue ? isoDay(*m_referral.answerDue) : QString());
        head.blocks.push_back(facts);
        parts.push_back(std::move(head));
        parts.push_back({label("referral_kind"_L1, m_referral.kind), true, {Paragraph{m_referral.text}}});
        parts.push_back({tr("Consent and legal ground"), true, {Paragraph{lines({consent(), ground()})}}});
        ReportPart sender{tr("From"), false};
        sender.blocks.push_back(Paragraph{lines({m_data.municipality, m_data.overview.unitName,
            m_data.overview.handlerName.isEmpty() ? m_data.row.authorName : m_data.overview.handlerName})});
        sender.blocks.push_back(
            SignatureLines{{tr("Caseworker")}, tr("Place and date"), tr("Signature and name in print")});
        parts.push_back(std::move(sender));
        return parts;
    }

    QString title() const { return label("referral_kind"_L1, m_referral.kind); }
    static QString caseLine(const CaseOverview& overview)
    {
        return tr("Case %1").arg(overview.file.number.toString());
    }
    static QString briefTitle() { return tr("Consultation without names"); }
    static QString questionTitle() { return tr("What we want to know"); }
    static QString briefText() { return tr("The case without names"); }
    static QString page() { return tr("Page %1 of %2"); }

private:
    QString label(QLatin1StringView list, const QString& code) const
    {
        return code.isEmpty() ? QString() : m_labels.codes.label(list, code, m_labels.language);
    }

    QString about() const
    {
        if (m_referral.party.isNull()) {
            const Person& person = m_data.overview.subject;
            if (m_data.overview.masked) {
                return protectedPerson();
            }
            return person.identityNumber ? person.name() + u", "_s + person.identityNumber->display()
                                         : person.name();
        }
        for (const PartyRow& row : m_data.overview.parties) {
            if (row.party.id == m_referral.party && m_options.othersByRoleOnly) {
                return roleLabel(row.party, m_labels);
            }
        }
        if (m_data.row.about.masked) {
            return protectedPerson();
        }
        return m_data.row.about.name.isEmpty() ? m_data.row.aboutUnknown : m_data.row.about.name;
    }

    QString consent() const
    {
        switch (m_referral.consent) {
        case Consent::Given:
            return tr("The one concerned agrees that this is told.");
        case Consent::Declined:
            return tr("The one concerned does not agree that this is told.");
        case Consent::NotNeeded:
            return tr("Consent is not needed.");
        case Consent::NotAsked:
            break;
        }
        return tr("Consent has not been asked for yet.");
    }

    QString ground() const
    {
        return m_referral.legalGround.isEmpty()
            ? QString()
            : lines({tr("Legal ground: %1").arg(label("legal_ground"_L1, m_referral.legalGround)),
                m_referral.legalNote});
    }

    const ReferralLetterData& m_data;
    const Referral& m_referral;
    const ReferralLetterOptions& m_options;
    const ReportLabels& m_labels;
};

} // namespace

Document buildReferralLetter(
    const ReferralLetterData& data, const ReferralLetterOptions& options, const ReportLabels& labels)
{
    const ReferralLetter letter(data, options, labels);
    return framed({.title = letter.title(),
                      .subtitle = ReferralLetter::caseLine(data.overview),
                      .municipality = data.municipality,
                      .printedBy = data.printedBy,
                      .printedAt = data.printedAt,
                      .recipient = options.recipient},
        data.overview, letter.parts());
}

QList<Exposure> listExposures(
    const ReferralLetterData& data, const ReferralLetterOptions& options, const ReportLabels& labels)
{
    return findExposures(data.overview, ReferralLetter(data, options, labels).parts(), labels);
}

Document buildConsultationBrief(const Consultation& consultation)
{
    Document document;
    document.title = ReferralLetter::briefTitle();
    document.footer.pageOf = ReferralLetter::page();
    document.blocks.push_back(Heading{1, ReferralLetter::briefTitle()});
    if (!consultation.question.isEmpty()) {
        document.blocks.push_back(Heading{2, ReferralLetter::questionTitle()});
        document.blocks.push_back(Paragraph{consultation.question});
    }
    document.blocks.push_back(Heading{2, ReferralLetter::briefText()});
    document.blocks.push_back(Paragraph{consultation.brief});
    return document;
}

} // namespace frid::reporting
