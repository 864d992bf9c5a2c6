#include <frid/ui/access/PasswordDialog.h>

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/Secret.h>
#include <frid/ui/kit/Theme.h>

#include "access/PasswordField.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PasswordDialog)
};
} // namespace

void changeOwnPassword(AppContext& context, QWidget* parent)
{
    auto* dialog = new FormDialog(
        context, u"passwordDialog"_s, Text::tr("Change password"), Text::tr("Change password"), parent);
    QLineEdit* old = addPasswordField(dialog->form(), u"old_password"_s, Text::tr("Present password"));
    QLineEdit* chosen = addNewPasswordFields(dialog->form(), nullptr);
    dialog->setSubmit([&context, dialog, old, chosen] {
        dialog->messages()->clear();
        if (!typedTwice(dialog->form(), *dialog->messages())) {
            return;
        }
        const auto done = [&context, dialog](const Session&) {
            context.prompt().inform(dialog->parentWidget(), Text::tr("The password is changed"),
                Text::tr("Use the new password from now on."));
        };
        onResult(
            context.ask([before = Secret(old->text()), after = Secret(chosen->text())](
                            Services& services, const Session& who) {
                return services.auth().changePassword(who, before.bytes(), after.bytes());
            }),
            dialog,
            [dialog, done](const Session& session) {
                dialog->accept();
                done(session);
            },
            [dialog](const Error& error) {
                if (error.code == ErrorCode::WrongKey) {
                    dialog->messages()->show(
                        u"old_password"_s, Text::tr("This is not your present password."));
                } else if (error.detail == u"unchanged"_s) {
                    dialog->messages()->show(
                        u"new_password"_s, Text::tr("This is the same password as before. Choose another."));
                } else {
                    dialog->showError(error);
                }
            },
            dialog->actionButton());
    });
    dialog->open();
}

} // namespace frid::ui
