#pragma once

#include <QPlainTextEdit>

class QLabel;

namespace frid::ui {

/// Long text. Tab goes on to the next field. Near the limit the count is shown; beyond it nothing is cut off.
class TextArea : public QPlainTextEdit {
    Q_OBJECT
    Q_PROPERTY(int maxLength READ maxLength WRITE setMaxLength)
    Q_PROPERTY(int rows READ rows WRITE setRows)
public:
    explicit TextArea(QWidget* parent = nullptr);

    /// Characters; 0 is no limit.
    [[nodiscard]] int maxLength() const { return m_maxLength; }
    void setMaxLength(int length);
    /// Lines that are at least visible.
    [[nodiscard]] int rows() const { return m_rows; }
    void setRows(int rows);
    [[nodiscard]] QString text() const { return toPlainText(); }
    void setText(const QString& text) { setPlainText(text); }
    [[nodiscard]] bool isTooLong() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int heightForRows(int rows) const;
    void showCount();
    void placeCount();

    int m_maxLength = 0;
    int m_rows = 4;
    QLabel* m_count = nullptr;
};

} // namespace frid::ui
