#pragma once

#include "casefile/CaseTab.h"

#include <QHash>

#include <frid/ui/kit/RecordsModel.h>

namespace frid::ui {

class Banner;
class ListPane;

/// One changed field of the case or of what belongs to it.
struct HistoryLine {
    QDateTime at; ///< UTC
    QString byName;
    QString record; ///< in words
    QString deed; ///< in words
    FieldChange change;
};

/// Who changed what, field by field, newest first. Read when it is first looked at.
class HistoryTab : public CaseTab {
    Q_OBJECT
public:
    HistoryTab(AppContext& appContext, QWidget* parent);

protected:
    void showCase() override;
    void showEvent(QShowEvent* event) override;

private:
    void read();

    ListPane* m_pane;
    RecordsModel<HistoryLine>* m_model;
    Banner* m_banner;
    QHash<QString, QString> m_names; ///< by id, of what changes point at
    bool m_stale = true;
};

} // namespace frid::ui
