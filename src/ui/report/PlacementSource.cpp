#include "report/PlacementSource.h"

#include <QCheckBox>

#include <frid/application/Services.h>
#include <frid/application/provider/PlacementService.h>
#include <frid/reporting/PlacementSheet.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/Form.h>

#include "report/ReportDialog.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class PlacementSource : public ReportSource {
public:
    PlacementSource(const CaseOverview& overview, PlacementId placement)
        : m_case(overview.file.id)
        , m_number(overview.file.number)
        , m_masked(overview.subject.isProtected())
        , m_placement(placement)
    { }

    QString windowTitle() const override
    {
        return ReportDialog::tr("Placement sheet %1").arg(m_number.toString());
    }
    QString fileName() const override { return ReportDialog::tr("Placement sheet"); }
    CaseId caseId() const override { return m_case; }
    bool maybeMasked() const override { return m_masked; }
    void addFieldsAbove(FormGrid&, const std::function<void()>&) override { }

    void addFieldsBelow(FormGrid& form, const std::function<void()>& changed) override
    {
        m_place = form.add(u"with_place"_s,
            ReportDialog::tr("Also which place it is, and its address (logged)"), new QCheckBox, 2);
        QObject::connect(m_place, &QCheckBox::toggled, m_place, [changed] { changed(); });
    }

    Maker maker(const Choices& choices, const QString& language) const override
    {
        const PlacementSheetRequest wanted{m_case, m_placement, m_place->isChecked(), choices.revealed};
        const reporting::PlacementSheetOptions options{choices.recipient, choices.othersByRoleOnly};
        return [wanted, options, language, kept = m_kept && m_kept->request == wanted ? m_kept : nullptr](
                   Services& services, const Session& who) -> Result<Paper> {
            std::shared_ptr<const Kept> source = kept;
            if (!source) {
                FRID_TRY(PlacementSheetData read, services.placements().sheet(who, wanted));
                source = std::make_shared<const Kept>(Kept{wanted, std::move(read)});
            }
            const reporting::ReportLabels labels{services.codes(), services.deadlines(), language};
            return Paper{source, reporting::buildPlacementSheet(source->data, options, labels),
                reporting::listExposures(source->data, options, labels), source->data.overview.masked};
        };
    }

    void keep(const Paper& paper) override { m_kept = std::static_pointer_cast<const Kept>(paper.data); }
    QStringList sections() const override
    {
        return m_place->isChecked() ? QStringList{u"placement"_s, u"address"_s} : QStringList{u"placement"_s};
    }
    Registrar registrar() const override
    {
        return [](Services& services, const Session& who, const PrintNotice& notice) {
            return services.placements().registerPrint(who, notice);
        };
    }

private:
    struct Kept {
        PlacementSheetRequest request;
        PlacementSheetData data;
    };

    CaseId m_case;
    CaseNumber m_number;
    bool m_masked;
    PlacementId m_placement;
    QCheckBox* m_place = nullptr;
    std::shared_ptr<const Kept> m_kept;
};

} // namespace

QDialog* makePlacementSheetDialog(
    AppContext& context, const CaseOverview& overview, PlacementId placement, QWidget* parent)
{
    auto* dialog = new ReportDialog(context, std::make_unique<PlacementSource>(overview, placement), parent);
    dialog->setObjectName(u"placementSheetDialog"_s);
    return dialog;
}

} // namespace frid::ui
