#include "start/StartPage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/domain/access/PasswordRules.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int columnInCharacters = 78;
}

StartPage::StartPage(const QString& name, const QString& headline, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_headline(new QLabel(headline))
    , m_text(new QLabel(text))
    , m_banner(new Banner)
    , m_form(new FormGrid)
    , m_messages(new FormMessages(m_form))
    , m_content(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_working(new QWidget)
    , m_what(new QLabel(m_working))
    , m_inner(new QWidget)
{
    setObjectName(name);
    makeHeadline(m_headline, Headline::Page);
    m_headline->setObjectName(u"headline"_s);
    m_headline->setWordWrap(true);
    m_text->setObjectName(u"text"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setVisible(!text.isEmpty());

    auto* bar = new QProgressBar(m_working);
    bar->setObjectName(u"working"_s);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(grid::small);
    m_what->setObjectName(u"workingText"_s);
    makeHint(m_what);
    auto* working = new QVBoxLayout(m_working);
    working->setContentsMargins(0, 0, 0, 0);
    working->setSpacing(grid::small);
    working->addWidget(bar);
    working->addWidget(m_what);
    QSizePolicy keep = m_working->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_working->setSizePolicy(keep);
    m_working->hide();

    auto* column = new QVBoxLayout(m_inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::wide);
    column->addWidget(m_headline);
    column->addWidget(m_text);
    column->addWidget(m_banner);
    column->addWidget(m_form);
    column->addLayout(m_content);
    column->addLayout(m_buttons);
    column->addWidget(m_working);
    m_inner->setMaximumWidth(fontMetrics().averageCharWidth() * columnInCharacters);

    auto* middle = new QWidget;
    auto* across = new QHBoxLayout(middle);
    across->setContentsMargins(grid::huge, grid::huge, grid::huge, grid::huge);
    across->addStretch(1);
    auto* down = new QVBoxLayout;
    down->addStretch(2);
    down->addWidget(m_inner);
    down->addStretch(3);
    across->addLayout(down, 8);
    across->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void StartPage::setBusy(const QString& what)
{
    const bool busy = !what.isEmpty();
    m_what->setText(what);
    m_working->setVisible(busy);
    m_form->setEnabled(!busy);
}

bool StartPage::isBusy() const
{
    return !m_working->isHidden();
}

void StartPage::setHeadline(const QString& headline)
{
    m_headline->setText(headline);
}

void StartPage::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void StartPage::addContent(QWidget* content, int stretch)
{
    m_content->addWidget(content, stretch);
}

QPushButton* StartPage::addButton(const QString& name, const QString& text, bool isDefault)
{
    auto* button = new QPushButton(text, m_inner);
    button->setObjectName(name);
    // Outside a dialog an auto-default button would lose its looks with the focus.
    button->setAutoDefault(false);
    button->setDefault(isDefault);
    m_buttons->addWidget(button);
    return button;
}

void StartPage::addSpace()
{
    m_buttons->addStretch();
}

QLineEdit* StartPage::addPassword(const QString& name, const QString& label)
{
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setProperty("noDraft", true);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_passwords.append(m_form->add(name, label, field));
    return field;
}

QCheckBox* StartPage::addShowPassword()
{
    m_show = new QCheckBox(tr("&Show password"));
    m_show->setObjectName(u"showPassword"_s);
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit* field : std::as_const(m_passwords)) {
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        }
    });
    m_form->addRow(m_show);
    return m_show;
}

void StartPage::forgetPasswords()
{
    for (QLineEdit* field : std::as_const(m_passwords)) {
        field->clear();
    }
    if (m_show != nullptr) {
        m_show->setChecked(false);
    }
}

Secret passwordOf(const QLineEdit* field)
{
    return Secret(field->text());
}

void explainPassword(QLineEdit* password, QLineEdit* login, QLabel* hint)
{
    const auto explain = [password, login, hint] {
        if (password->text().isEmpty()) {
            hint->setText(StartPage::tr("At least %n characters. Several words that do not belong together "
                                        "are easy to remember and hard to guess.",
                nullptr, minimumPasswordLength));
            return;
        }
        const auto checked
            = checkPassword(password->text(), login == nullptr ? QString() : login->text().trimmed());
        if (checked) {
            hint->setText(StartPage::tr("Good: this password can be used."));
        } else if (checked.error().detail == u"too_short"_s) {
            hint->setText(StartPage::tr("Write %n more character(s).", nullptr,
                qMax(1, minimumPasswordLength - int(password->text().size()))));
        } else {
            hint->setText(fieldErrorSentence(checked.error()));
        }
    };
    QObject::connect(password, &QLineEdit::textChanged, hint, explain);
    if (login != nullptr) {
        QObject::connect(login, &QLineEdit::textChanged, hint, explain);
    }
    explain();
}

} // namespace frid::ui
