#pragma once

#include <QLayout>
#include <QList>

namespace frid::ui {

/// Lays its widgets out in a line, and in further ones when there is no room.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; ///< all in one line
    [[nodiscard]] QSize minimumSize() const override; ///< the widest one
    void setGeometry(const QRect& area) override;

private:
    /// The height that is used.
    int arrange(const QRect& area, bool apply) const;

    QList<QLayoutItem*> m_items;
};

} // namespace frid::ui
