#pragma once

#include <frid/application/ReadModels.h>

#include <QWidget>

#include <memory>

namespace frid::ui {

class AppContext;

/// One page of a case. It is given the case again after every change.
class CaseTab : public QWidget {
    Q_OBJECT
public:
    CaseTab(AppContext& appContext, QWidget* parent)
        : QWidget(parent)
        , m_context(appContext)
    { }

    void setCase(std::shared_ptr<const CaseOverview> overview)
    {
        m_case = std::move(overview);
        showCase();
    }

protected:
    virtual void showCase() = 0;
    [[nodiscard]] AppContext& context() const { return m_context; }
    /// Null until the case has been read.
    [[nodiscard]] const std::shared_ptr<const CaseOverview>& overview() const { return m_case; }
    [[nodiscard]] CaseId caseId() const { return m_case ? m_case->file.id : CaseId(); }
    [[nodiscard]] bool mayWrite() const { return mayRecordLate() && m_case->file.status == CaseStatus::Open; }
    /// What may be written down after the closing as well: notes, and violence that came to light.
    [[nodiscard]] bool mayRecordLate() const { return m_case && m_case->right == CaseRight::Write; }

private:
    AppContext& m_context;
    std::shared_ptr<const CaseOverview> m_case;
};

} // namespace frid::ui
