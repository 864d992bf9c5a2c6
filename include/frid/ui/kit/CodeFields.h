#pragma once

#include <QComboBox>
#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace frid::ui {

/// One entry of a code list as the form shows it.
struct CodeItem {
    QString code;
    QString label;
    QString help = {}; ///< tooltip
};

/// One of a code list, or none. Letters jump to the entry; the wheel changes nothing unless the field has
/// focus.
class CodeCombo : public QComboBox {
    Q_OBJECT
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged USER true)
public:
    explicit CodeCombo(QWidget* parent = nullptr);

    /// `emptyLabel` names the choice of nothing ("Not known"); null (the default) shows a dash, and
    /// withEmpty = false leaves it out. Keeps the code that is chosen.
    void setItems(const QList<CodeItem>& items, const QString& emptyLabel = {}, bool withEmpty = true);
    /// Empty when nothing is chosen.
    [[nodiscard]] QString code() const;
    /// A code that is not in the list (withdrawn since) is added and shown as itself.
    void setCode(const QString& code);

Q_SIGNALS:
    void codeChanged(const QString& code);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// Several of a code list, as check boxes in columns.
class CodeChecks : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList codes READ codes WRITE setCodes NOTIFY codesChanged USER true)
public:
    explicit CodeChecks(QWidget* parent = nullptr);

    /// Fewer columns are used where they do not fit.
    void setItems(const QList<CodeItem>& items, int columns = 2);
    /// In the list's order.
    [[nodiscard]] QStringList codes() const;
    /// A code that is not in the list gets a box of its own.
    void setCodes(const QStringList& codes);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void codesChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addBox(const CodeItem& item);
    void arrange();
    [[nodiscard]] int widestBox() const;

    QList<QCheckBox*> m_boxes;
    QGridLayout* m_layout;
    int m_columns = 2;
    int m_arranged = 0;
    bool m_placed = false;
};

} // namespace frid::ui
