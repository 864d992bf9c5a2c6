#pragma once

#include <frid/application/assessment/AssessmentViews.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;
class ListPane;
class WordingPacksPane;

/// The administrator's page of instruments: what the program ships and how well it is confirmed, the
/// municipality's settings for each, and the wording packs. Reads when it is shown.
class InstrumentsPane : public QWidget {
    Q_OBJECT
public:
    explicit InstrumentsPane(AppContext& context, QWidget* parent = nullptr);

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Line {
        InstrumentPtr instrument;
        ContentSettings settings;
        QStringList packs; ///< publisher and language of each wording pack that fits its edition
    };
    [[nodiscard]] QList<Column<Line>> columns() const;
    void readInstruments();
    void showAbout();
    void editSettings(int row);

    AppContext& m_context;
    Banner* m_banner;
    ListPane* m_pane;
    QPushButton* m_edit = nullptr;
    QLabel* m_about;
    WordingPacksPane* m_packs;
    RecordsModel<Line>* m_model;
    int m_asked = 0; ///< counts requests, so that an old answer is passed over
};

} // namespace frid::ui
