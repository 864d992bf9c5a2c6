#pragma once

#include <frid/application/followup/FollowUpReportData.h>
#include <frid/reporting/Document.h>
#include <frid/reporting/Report.h>

#include <functional>
#include <memory>

namespace frid {
class Services;
struct Session;
} // namespace frid

namespace frid::ui {

class FormGrid;

/// What a ReportDialog prints: asks for its own choices, reads, makes the document and registers copies.
class ReportSource {
public:
    /// What every report asks for.
    struct Choices {
        QString recipient;
        QString purpose;
        bool othersByRoleOnly = false;
        bool revealed = false;
    };
    struct Paper {
        std::shared_ptr<const void> data; ///< what was read, to be kept; null: nothing was read yet
        reporting::Document document;
        QList<reporting::Exposure> exposures;
        bool masked = false; ///< the person is hidden: it can be asked to show them
    };
    /// Run on the reports' worker; hold no widget.
    using Maker = std::function<Result<Paper>(Services&, const Session&)>;
    using Registrar = std::function<Result<void>(Services&, const Session&, const PrintNotice&)>;

    virtual ~ReportSource() = default;

    [[nodiscard]] virtual QString windowTitle() const = 0;
    /// Of the file, without ending; tells nobody who it is about.
    [[nodiscard]] virtual QString fileName() const = 0;
    [[nodiscard]] virtual CaseId caseId() const = 0;
    [[nodiscard]] virtual bool maybeMasked() const = 0; ///< before anything is read
    /// What the choice `othersByRoleOnly` is called; empty: as for every paper about one case.
    [[nodiscard]] virtual QString byRoleText() const { return {}; }
    /// Fields above recipient and purpose, and below them; `changed` is called when one changes.
    virtual void addFieldsAbove(FormGrid& form, const std::function<void()>& changed) = 0;
    virtual void addFieldsBelow(FormGrid& form, const std::function<void()>& changed) = 0;
    /// Reads anew only when another thing is asked for than what was kept.
    [[nodiscard]] virtual Maker maker(const Choices& choices, const QString& language) const = 0;
    /// Keeps what was read.
    virtual void keep(const Paper& paper) = 0;
    [[nodiscard]] virtual QStringList sections() const = 0; ///< as logged
    [[nodiscard]] virtual Registrar registrar() const = 0;
};

} // namespace frid::ui
