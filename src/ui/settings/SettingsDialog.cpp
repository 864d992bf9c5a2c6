#include <frid/ui/settings/SettingsDialog.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(
    const UserSettings& settings, std::function<void(UserSettings)> save, QWidget* parent)
    : QDialog(parent)
    , m_language(new QComboBox)
    , m_scheme(new QComboBox)
    , m_text(new QSpinBox)
    , m_lock(new QSpinBox)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);

    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"Svenska"_s, u"sv"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language)));
    m_scheme->addItem(tr("As the system"), int(ColorScheme::System));
    m_scheme->addItem(tr("Light"), int(ColorScheme::Light));
    m_scheme->addItem(tr("Dark"), int(ColorScheme::Dark));
    m_scheme->setCurrentIndex(qMax(0, m_scheme->findData(int(settings.theme.scheme))));
    m_text->setRange(90, 200);
    m_text->setSingleStep(10);
    m_text->setSuffix(tr(" %", "per cent"));
    m_text->setValue(settings.theme.textPercent);
    m_lock->setRange(leastLockMinutes, mostLockMinutes);
    m_lock->setSuffix(tr(" min", "minutes"));
    m_lock->setValue(settings.lockMinutes);

    auto* form = new FormGrid(this);
    form->add(u"language"_s, tr("&Language"), m_language);
    form->add(u"theme"_s, tr("&Colours"), m_scheme);
    form->add(u"text_percent"_s, tr("&Text size"), m_text);
    form->add(u"lock_minutes"_s, tr("Loc&k after this time without a key press"), m_lock);
    auto* hint = new QLabel(tr("The settings are yours on this computer and apply at once. When the language "
                               "changes the pages are made anew; what is unfinished is kept as drafts."),
        this);
    hint->setWordWrap(true);
    makeHint(hint);

    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    auto* apply = new QPushButton(tr("Save settings"), this);
    apply->setObjectName(u"actionButton"_s);
    apply->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::wide, grid::wide, grid::wide);
    layout->setSpacing(grid::wide);
    layout->addWidget(form);
    layout->addWidget(hint);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, [this, save = std::move(save)] {
        const UserSettings now = chosen();
        accept();
        save(now);
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

UserSettings SettingsDialog::chosen() const
{
    UserSettings settings;
    settings.language = m_language->currentData().toString();
    settings.theme.scheme = ColorScheme(m_scheme->currentData().toInt());
    settings.theme.textPercent = m_text->value();
    settings.lockMinutes = m_lock->value();
    return settings;
}

} // namespace frid::ui
