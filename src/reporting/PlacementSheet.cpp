#include <frid/reporting/PlacementSheet.h>

#include "ReportParts.h"

#include <frid/domain/provider/Municipality.h>
#include <frid/reporting/PagedDocument.h>

#include <QCoreApplication>
#include <QLocale>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPeople = 10; ///< who are named, if a page holds them

QString money(Ore amount)
{
    constexpr int oreInKrona = 100;
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    return swedish.toString(static_cast<double>(amount) / oreInKrona, 'f', amount % oreInKrona == 0 ? 0 : 2)
        + u" kr"_s;
}

class PlacementSheet {
    Q_DECLARE_TR_FUNCTIONS(PlacementSheet)

public:
    PlacementSheet(const PlacementSheetData& data, const PlacementSheetOptions& options,
        const ReportLabels& labels, qsizetype people)
        : m_data(data)
        , m_options(options)
        , m_labels(labels)
        , m_stays(data.stays.first(std::min(data.stays.size(), people)))
    { }

    std::vector<ReportPart> parts() const
    {
        std::vector<ReportPart> parts{{tr("Who is placed"), true, who()}};
        if (Table state = legalState(); !state.rows.empty()) {
            parts.push_back({tr("The children's legal state"), false, {std::move(state)}});
        }
        parts.push_back({tr("The place"), true, place()});
        parts.push_back({tr("Contacts"), true, contacts()});
        parts.push_back({tr("Costs until today"), false, costs()});
        return parts;
    }

    Document document() const
    {
        return framed({.title = tr("Placement sheet"),
                          .subtitle = tr("Case %1").arg(m_data.overview.file.number.toString()),
                          .municipality = m_data.municipality,
                          .printedBy = m_data.printedBy,
                          .printedAt = m_data.printedAt,
                          .recipient = m_options.recipient,
                          .headingLevel = 3},
            m_data.overview, parts());
    }

private:
    QString label(QLatin1StringView list, const QString& code) const
    {
        return code.isEmpty() ? QString() : m_labels.codes.label(list, code, m_labels.language);
    }
    QString name(const SheetStay& stay) const
    {
        return stayName(m_data.overview, stay.ofSubject, stay.party, m_options.othersByRoleOnly, m_labels);
    }
    static QString day(const std::optional<QDate>& value) { return value ? isoDay(*value) : QString(); }

    std::vector<Block> who() const
    {
        std::vector<Block> blocks;
        if (m_data.overview.masked || m_data.overview.subject.isProtected()) {
            blocks.push_back(protectionWarning());
        }
        if (m_data.withPlace) {
            blocks.push_back(Callout{tr("The place stands on this page"),
                tr("Whoever finds it knows where they are. Hand it to nobody else, and destroy it after "
                   "use."),
                Callout::Kind::Warning});
        }
        Table table{{{tr("Who"), 2.6, false}, {tr("Since"), 1.3, false}, {tr("Until"), 1.4, false},
                        {tr("Nights"), 0.9, true}, {tr("Reason of the end"), 2.4, false}},
            {}};
        for (const SheetStay& stay : m_stays) {
            table.rows.push_back({name(stay), isoDay(stay.placement.from),
                stay.placement.to ? isoDay(*stay.placement.to) : tr("goes on"),
                QString::number(stay.soFar.days), label("placement_end"_L1, stay.placement.endReason)});
        }
        blocks.push_back(std::move(table));
        if (m_data.stays.size() > m_stays.size()) {
            blocks.push_back(Paragraph{
                tr("… and %n more in the case.", nullptr, int(m_data.stays.size() - m_stays.size())),
                Paragraph::Style::Note});
        }
        return blocks;
    }

    Table legalState() const
    {
        Table table{{{tr("Child"), 2.2, false}, {tr("Guardians' consent"), 2.2, false},
                        {tr("Immediate decision"), 1.3, false}, {tr("Sent to the court"), 1.3, false},
                        {tr("Applied to the court"), 1.3, false}, {tr("Need reviewed"), 1.3, false}},
            {}};
        for (const SheetStay& stay : m_stays) {
            const Placement& placement = stay.placement;
            if (placement.child) {
                table.rows.push_back({name(stay),
                    placement.consent.isEmpty() ? tr("not asked for")
                                                : label("guardian_consent"_L1, placement.consent),
                    day(placement.immediateDecisionOn), day(placement.courtSubmittedOn),
                    day(placement.applicationOn), day(placement.reviewedOn)});
            }
        }
        return table;
    }

    std::vector<Block> place() const
    {
        KeyValueList list;
        if (!m_stays.isEmpty()) {
            const SheetStay& first = m_stays.first();
            addFact(list, tr("Kind of place"), label("provider_kind"_L1, first.kind));
            addFact(list, tr("Agreement"),
                first.agreement.isEmpty() ? tr("none on the first day")
                                          : label("agreement_kind"_L1, first.agreement));
            addFact(list, tr("Provider"), first.providerName);
            addFact(list, tr("Place"), first.placeName);
            addFact(list, tr("Municipality"), municipalityName(first.municipality));
            addFact(list, tr("Address"), first.address);
        }
        if (!m_data.withPlace) {
            return {std::move(list),
                Paragraph{tr("Which place it is and where it lies is not told."), Paragraph::Style::Note}};
        }
        return {std::move(list)};
    }

    std::vector<Block> contacts() const
    {
        KeyValueList list;
        const QString provider = QStringList{m_data.contact, m_data.phone}.join(u' ').trimmed();
        addFact(list, tr("At the provider"), provider);
        QStringList home;
        for (const SheetStay& stay : m_stays) {
            const QString one
                = QString(stay.placement.contactName + u' ' + stay.placement.contactPhone).trimmed();
            if (!one.isEmpty() && !home.contains(one)) {
                home << one;
            }
        }
        addFact(list, tr("At the home"), lines(home));
        addFact(list, tr("Handler"), m_data.overview.handlerName);
        if (list.facts.empty()) {
            return {Paragraph{tr("No contact is written down."), Paragraph::Style::Note}};
        }
        return {std::move(list)};
    }

    std::vector<Block> costs() const
    {
        Table table{{{tr("Who"), 2.6, false}, {tr("Price per day"), 1.4, true}, {tr("Nights"), 0.9, true},
                        {tr("Other costs"), 1.4, true}, {tr("Sum"), 1.6, true}},
            {}};
        Cost all;
        for (const SheetStay& stay : m_data.stays) {
            all += stay.soFar;
        }
        for (const SheetStay& stay : m_stays) {
            table.rows.push_back(
                {name(stay), money(stay.placement.pricePerDay), QString::number(stay.soFar.days),
                    money(stay.placement.otherCosts), money(stay.soFar.amount)});
        }
        table.rows.push_back(
            {tr("Together"), QString(), QString::number(all.days), QString(), money(all.amount)});
        return {std::move(table)};
    }

    const PlacementSheetData& m_data;
    const PlacementSheetOptions& m_options;
    const ReportLabels& m_labels;
    QList<SheetStay> m_stays;
};

/// With as many people as one page holds.
PlacementSheet fitting(
    const PlacementSheetData& data, const PlacementSheetOptions& options, const ReportLabels& labels)
{
    for (qsizetype people = mostPeople; people > 1; --people) {
        PlacementSheet sheet(data, options, labels, people);
        if (PagedDocument(sheet.document()).pageCount() == 1) {
            return sheet;
        }
    }
    return {data, options, labels, 1};
}

} // namespace

Document buildPlacementSheet(
    const PlacementSheetData& data, const PlacementSheetOptions& options, const ReportLabels& labels)
{
    return fitting(data, options, labels).document();
}

QList<Exposure> listExposures(
    const PlacementSheetData& data, const PlacementSheetOptions& options, const ReportLabels& labels)
{
    return findExposures(data.overview, fitting(data, options, labels).parts(), labels);
}

} // namespace frid::reporting
