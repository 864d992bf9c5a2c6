#pragma once

#include <frid/domain/Error.h>
#include <frid/ui/kit/Secret.h>

#include <QLineEdit>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace frid::ui {

class Banner;
class FormGrid;
class FormMessages;

/// A page before log-in: a headline, a text, a banner, a form and a row of buttons, in a calm column in the
/// middle. While it works a bar runs and the fields rest.
class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(const QString& name, const QString& headline, const QString& text, QWidget* parent);

    void setBusy(const QString& what); ///< empty: done
    [[nodiscard]] bool isBusy() const;

    void setHeadline(const QString& headline);
    void setText(const QString& text);
    [[nodiscard]] Banner* banner() const { return m_banner; }
    [[nodiscard]] FormGrid* form() const { return m_form; }
    [[nodiscard]] FormMessages* messages() const { return m_messages; }
    /// Between the form and the buttons.
    void addContent(QWidget* content, int stretch = 0);
    /// `name` is the object name. Buttons stand in the order made; addSpace() moves the rest to the right.
    QPushButton* addButton(const QString& name, const QString& text, bool isDefault = false);
    void addSpace();
    /// A field whose text is hidden until the page's "Show password" is checked.
    QLineEdit* addPassword(const QString& name, const QString& label);
    QCheckBox* addShowPassword();
    /// Empties and hides every password.
    void forgetPasswords();

private:
    QLabel* m_headline;
    QLabel* m_text;
    Banner* m_banner;
    FormGrid* m_form;
    FormMessages* m_messages;
    QVBoxLayout* m_content;
    QHBoxLayout* m_buttons;
    QWidget* m_working;
    QLabel* m_what;
    QWidget* m_inner;
    QList<QLineEdit*> m_passwords;
    QCheckBox* m_show = nullptr;
};

[[nodiscard]] Secret passwordOf(const QLineEdit* field);
/// Says under a new password what is still missing, while it is typed. `login` may be null.
void explainPassword(QLineEdit* password, QLineEdit* login, QLabel* hint);

} // namespace frid::ui
