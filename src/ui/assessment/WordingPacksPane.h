#pragma once

#include <frid/application/assessment/AssessmentViews.h>
#include <frid/domain/JsonReader.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace frid {
class Services;
struct Session;
} // namespace frid

namespace frid::ui {

class AppContext;
class Banner;
class ListPane;

/// The publishers' wording that the municipality has imported: import from a file, and removal. A file that
/// is refused changes nothing; every fault is listed with its line.
class WordingPacksPane : public QWidget {
    Q_OBJECT
public:
    explicit WordingPacksPane(AppContext& context, QWidget* parent = nullptr);

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void packsChanged();

private:
    struct Line {
        WordingPackInfo info;
        QString title; ///< of the instrument
        std::optional<bool> mayPrint; ///< none: the pack cannot be read any more
    };
    /// What became of a file: the pack, or why it was refused.
    struct Import {
        std::optional<WordingPackInfo> pack;
        Error error;
        QStringList faults;
    };
    [[nodiscard]] static QList<Column<Line>> columns();
    [[nodiscard]] static Import readFile(Services& services, const Session& who, const QString& path);
    void chooseFile();
    void importFile(const QString& path);
    void showImport(const Import& result);
    void showFaults(bool shown);
    void remove();

    AppContext& m_context;
    Banner* m_banner;
    QLabel* m_hint = nullptr;
    QPlainTextEdit* m_faults;
    ListPane* m_pane;
    QPushButton* m_import = nullptr;
    QPushButton* m_remove = nullptr;
    RecordsModel<Line>* m_model;
    int m_asked = 0; ///< counts requests, so that an old answer is passed over
};

} // namespace frid::ui
