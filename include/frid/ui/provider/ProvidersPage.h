#pragma once

#include <QWidget>

#include <frid/application/provider/ProviderService.h>
#include <frid/ui/kit/RecordsModel.h>

class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;
class ListPane;

/// Who has places, how many are free tonight, and what is known of each; for managers what it costs.
class ProvidersPage : public QWidget {
    Q_OBJECT
public:
    explicit ProvidersPage(AppContext& context, QWidget* parent = nullptr);

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* build();
    void buildProviders();
    void buildPlaces();
    void showProvider(int row);
    void updateButtons();
    void showAddress();
    void addRemark();
    void showHistory();
    [[nodiscard]] const ProviderRow* current() const;
    [[nodiscard]] const PlaceNow* currentPlace() const;
    [[nodiscard]] QString aboutText(const ProviderRow& row) const;

    AppContext& m_context;
    Banner* m_banner;
    ListPane* m_pane;
    RecordsModel<ProviderRow>* m_providers = nullptr;
    ListPane* m_placePane;
    RecordsModel<PlaceNow>* m_places = nullptr;
    class ReadingPane* m_about;
    QPushButton* m_edit = nullptr;
    QPushButton* m_agreement = nullptr;
    QPushButton* m_remark = nullptr;
    QPushButton* m_history = nullptr;
    QPushButton* m_addPlace = nullptr;
    QPushButton* m_editPlace = nullptr;
    QPushButton* m_address = nullptr;
    QList<RemarkRow> m_remarks; ///< of the provider that is shown
    int m_asked = 0;
};

} // namespace frid::ui
