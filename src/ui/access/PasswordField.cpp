#include "access/PasswordField.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Theme.h>

#include "start/StartPage.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PasswordField)
};
} // namespace

QLineEdit* addPasswordField(FormGrid* form, const QString& name, const QString& label)
{
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setProperty("noDraft", true);
    return form->add(name, label, field);
}

QLineEdit* addNewPasswordFields(FormGrid* form, QLineEdit* login)
{
    QLineEdit* first = addPasswordField(form, u"new_password"_s, Text::tr("New password"));
    auto* hint = new QLabel;
    hint->setObjectName(u"passwordHint"_s);
    hint->setWordWrap(true);
    makeHint(hint);
    form->addRow(hint);
    addPasswordField(form, u"new_password_again"_s, Text::tr("New password again"));
    explainPassword(first, login, hint);
    return first;
}

bool typedTwice(FormGrid* form, FormMessages& messages)
{
    const auto* first = form->findChild<QLineEdit*>(u"new_password"_s);
    const auto* second = form->findChild<QLineEdit*>(u"new_password_again"_s);
    if (first->text() == second->text()) {
        return true;
    }
    messages.show({ErrorCode::Invalid, second->objectName(), u"mismatch"_s});
    return false;
}

} // namespace frid::ui
