#pragma once

#include <QFrame>
#include <QList>
#include <QString>
#include <QTimer>

#include <functional>

class QLineEdit;
class QListWidget;

namespace frid::ui {

/// Something to go to or do.
struct PaletteItem {
    QString title;
    QString subtitle = {};
    QString icon = {}; ///< theme name
    std::function<void()> run = {};
};

/// Asked for what matches; answers by the callback, now or later, at most once.
using PaletteProvider = std::function<void(QString query, std::function<void(QList<PaletteItem>)>)>;

/// The Ctrl+K box: type, arrow to the right one, Enter. Answers to an older query are dropped.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);

    /// Their answers are listed in the order of the providers.
    void addProvider(PaletteProvider provider);
    /// Forgets providers and everything found, for instance when another account logs in.
    void clearProviders();
    /// Opens over the upper middle of the window, or below `anchor`.
    void open(const QString& query = {}, QWidget* anchor = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void answer(int provider, quint64 round, const QList<PaletteItem>& items);
    void fill();
    void runCurrent();

    QList<PaletteProvider> m_providers;
    QList<QList<PaletteItem>> m_answers;
    QList<PaletteItem> m_items;
    QLineEdit* m_query;
    QListWidget* m_list;
    QTimer m_debounce;
    quint64 m_round = 0;
    int m_outstanding = 0;
};

} // namespace frid::ui
