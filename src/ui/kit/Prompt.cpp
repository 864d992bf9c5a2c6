#include <frid/ui/kit/Prompt.h>

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("Prompt", source);
}

QMessageBox* makeBox(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& message)
{
    auto* box = new QMessageBox(icon, title, title, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"prompt"_s);
    box->setTextFormat(Qt::PlainText);
    box->setText(message.isEmpty() ? title : message);
    box->setWindowModality(Qt::WindowModal);
    return box;
}

void askFile(QWidget* parent, const FileQuestion& question, QFileDialog::AcceptMode mode,
    std::function<void(QString)> answer)
{
    auto* dialog = new QFileDialog(parent, question.title, question.suggested, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"prompt"_s);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [answer = std::move(answer)](const QString& file) { answer(file); });
    dialog->open();
}
} // namespace

void WidgetPrompt::confirm(QWidget* parent, const Question& question, std::function<void()> yes)
{
    QMessageBox* box = makeBox(parent, question.dangerous ? QMessageBox::Warning : QMessageBox::Question,
        question.title, question.text);
    QPushButton* action = box->addButton(question.action, QMessageBox::AcceptRole);
    QPushButton* cancel
        = box->addButton(text(QT_TRANSLATE_NOOP("Prompt", "Cancel")), QMessageBox::RejectRole);
    box->setDefaultButton(question.dangerous ? cancel : action);
    box->setEscapeButton(cancel);
    QObject::connect(action, &QAbstractButton::clicked, parent, [yes = std::move(yes)] { yes(); });
    box->open();
}

void WidgetPrompt::inform(QWidget* parent, const QString& title, const QString& message)
{
    QMessageBox* box = makeBox(parent, QMessageBox::Information, title, message);
    box->addButton(text(QT_TRANSLATE_NOOP("Prompt", "Close")), QMessageBox::AcceptRole);
    box->open();
}

void WidgetPrompt::error(QWidget* parent, const Error& error)
{
    QMessageBox* box = makeBox(parent, QMessageBox::Warning,
        text(QT_TRANSLATE_NOOP("Prompt", "That did not work")), errorSentence(error));
    box->addButton(text(QT_TRANSLATE_NOOP("Prompt", "Close")), QMessageBox::AcceptRole);
    box->open();
}

void WidgetPrompt::askText(QWidget* parent, const TextQuestion& question, std::function<void(QString)> answer)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"prompt"_s);
    dialog->setWindowTitle(question.title);
    dialog->setWindowModality(Qt::WindowModal);
    auto* layout = new QVBoxLayout(dialog);
    auto* label = new QLabel(question.label, dialog);
    label->setWordWrap(true);
    layout->addWidget(label);

    TextArea* area = nullptr;
    QLineEdit* line = nullptr;
    QWidget* field = nullptr;
    if (question.multiLine && !question.password) {
        area = new TextArea(dialog);
        area->setText(question.text);
        field = area;
    } else {
        line = new QLineEdit(question.text, dialog);
        line->setEchoMode(question.password ? QLineEdit::Password : QLineEdit::Normal);
        field = line;
    }
    field->setObjectName(u"answer"_s);
    field->setAccessibleName(question.label);
    field->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 50);
    label->setBuddy(field);
    layout->addWidget(field);

    auto* buttons = new QDialogButtonBox(dialog);
    QPushButton* action = buttons->addButton(question.action, QDialogButtonBox::AcceptRole);
    QPushButton* cancel
        = buttons->addButton(text(QT_TRANSLATE_NOOP("Prompt", "Cancel")), QDialogButtonBox::RejectRole);
    action->setObjectName(u"accept"_s);
    cancel->setObjectName(u"cancel"_s);
    action->setDefault(true);
    layout->addWidget(buttons);

    const bool password = question.password;
    const auto typed = [area, line, password] {
        const QString all = area != nullptr ? area->text() : line->text();
        return password ? all : all.trimmed();
    };
    const bool required = question.required;
    const auto allow = [action, typed, required] { action->setEnabled(!required || !typed().isEmpty()); };
    allow();
    if (area != nullptr) {
        QObject::connect(area, &QPlainTextEdit::textChanged, dialog, allow);
    } else {
        QObject::connect(line, &QLineEdit::textChanged, dialog, allow);
    }
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(
        dialog, &QDialog::accepted, parent, [typed, answer = std::move(answer)] { answer(typed()); });
    dialog->open();
    field->setFocus();
}

void WidgetPrompt::choose(QWidget* parent, const QString& title, const QString& message,
    const QStringList& options, std::function<void(int)> answer)
{
    QMessageBox* box = makeBox(parent, QMessageBox::Question, title, message);
    for (int i = 0; i < options.size(); ++i) {
        QPushButton* option = box->addButton(options.at(i), QMessageBox::ActionRole);
        QObject::connect(option, &QAbstractButton::clicked, parent, [answer, i] { answer(i); });
    }
    box->setEscapeButton(
        box->addButton(text(QT_TRANSLATE_NOOP("Prompt", "Cancel")), QMessageBox::RejectRole));
    box->open();
}

void WidgetPrompt::openFile(
    QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer)
{
    askFile(parent, question, QFileDialog::AcceptOpen, std::move(answer));
}

void WidgetPrompt::saveFile(
    QWidget* parent, const FileQuestion& question, std::function<void(QString)> answer)
{
    askFile(parent, question, QFileDialog::AcceptSave, std::move(answer));
}

} // namespace frid::ui
