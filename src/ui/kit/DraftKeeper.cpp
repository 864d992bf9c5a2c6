#include <frid/ui/kit/DraftKeeper.h>

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QWidget>

#include <frid/application/ErrorText.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/RatingField.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietMs = 1000;

bool isKept(const QWidget* field)
{
    const QString name = field->objectName();
    if (name.isEmpty() || name.startsWith(u"qt_"_s) || field->property("noDraft").toBool()) {
        return false;
    }
    // The parts of a field are not fields.
    for (const QWidget* outer = field->parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        if (qobject_cast<const CodeChecks*>(outer) != nullptr
            || qobject_cast<const QComboBox*>(outer) != nullptr
            || qobject_cast<const QAbstractSpinBox*>(outer) != nullptr
            || outer->property("noDraft").toBool()) {
            return false;
        }
    }
    const auto* line = qobject_cast<const QLineEdit*>(field);
    return line == nullptr || line->echoMode() == QLineEdit::Normal;
}

QJsonValue content(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        return line->text();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field)) {
        return text->toPlainText();
    }
    if (const auto* code = qobject_cast<const CodeCombo*>(field)) {
        return code->code();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(field)) {
        return combo->currentText();
    }
    if (const auto* checks = qobject_cast<const CodeChecks*>(field)) {
        return QJsonArray::fromStringList(checks->codes());
    }
    if (const auto* rating = qobject_cast<const RatingField*>(field)) {
        return rating->rating();
    }
    if (const auto* spin = qobject_cast<const QSpinBox*>(field)) {
        return spin->value();
    }
    if (qobject_cast<const QCheckBox*>(field) != nullptr
        || qobject_cast<const QRadioButton*>(field) != nullptr) {
        return qobject_cast<const QAbstractButton*>(field)->isChecked();
    }
    return QJsonValue::Undefined;
}

void setContent(QWidget* field, const QJsonValue& value)
{
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setText(value.toString());
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        text->setPlainText(value.toString());
    } else if (auto* code = qobject_cast<CodeCombo*>(field)) {
        code->setCode(value.toString());
    } else if (auto* combo = qobject_cast<QComboBox*>(field)) {
        combo->setCurrentText(value.toString());
    } else if (auto* checks = qobject_cast<CodeChecks*>(field)) {
        QStringList codes;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& entry : array) {
            codes.append(entry.toString());
        }
        checks->setCodes(codes);
    } else if (auto* rating = qobject_cast<RatingField*>(field)) {
        rating->setRating(value.toInt(-1));
    } else if (auto* spin = qobject_cast<QSpinBox*>(field)) {
        spin->setValue(value.toInt());
    } else if (auto* button = qobject_cast<QAbstractButton*>(field)) {
        button->setChecked(value.toBool());
    }
}
} // namespace

DraftKeeper::DraftKeeper(QWidget* form, std::function<void(QJsonObject)> save)
    : QObject(form)
    , m_form(form)
    , m_save(std::move(save))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(quietMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
    watchFields();
}

QJsonObject DraftKeeper::snapshot() const
{
    QJsonObject draft;
    const QList<QWidget*> fields = m_form->findChildren<QWidget*>();
    for (const QWidget* field : fields) {
        if (isKept(field)) {
            const QJsonValue value = content(field);
            if (!value.isUndefined()) {
                draft.insert(field->objectName(), value);
            }
        }
    }
    return draft;
}

void DraftKeeper::restore(const QJsonObject& draft)
{
    m_restoring = true;
    const QList<QWidget*> fields = m_form->findChildren<QWidget*>();
    for (QWidget* field : fields) {
        const auto value = draft.constFind(field->objectName());
        if (value != draft.constEnd() && isKept(field)) {
            setContent(field, *value);
        }
    }
    m_restoring = false;
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (m_pending) {
        m_pending = false;
        m_save(snapshot());
    }
}

void DraftKeeper::markClean()
{
    m_timer.stop();
    m_pending = false;
    m_changed = false;
    if (m_status != nullptr) {
        m_status->clear();
    }
}

void DraftKeeper::watchFields()
{
    const QList<QWidget*> fields = m_form->findChildren<QWidget*>();
    for (QWidget* field : fields) {
        if (!isKept(field)) {
            continue;
        }
        constexpr auto once = Qt::UniqueConnection;
        if (auto* line = qobject_cast<QLineEdit*>(field)) {
            connect(line, &QLineEdit::textChanged, this, &DraftKeeper::noteChange, once);
        } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
            connect(text, &QPlainTextEdit::textChanged, this, &DraftKeeper::noteChange, once);
        } else if (auto* combo = qobject_cast<QComboBox*>(field)) {
            connect(combo, &QComboBox::currentTextChanged, this, &DraftKeeper::noteChange, once);
        } else if (auto* checks = qobject_cast<CodeChecks*>(field)) {
            connect(checks, &CodeChecks::codesChanged, this, &DraftKeeper::noteChange, once);
        } else if (auto* rating = qobject_cast<RatingField*>(field)) {
            connect(rating, &RatingField::ratingChanged, this, &DraftKeeper::noteChange, once);
        } else if (auto* spin = qobject_cast<QSpinBox*>(field)) {
            connect(spin, &QSpinBox::valueChanged, this, &DraftKeeper::noteChange, once);
        } else if (auto* button = qobject_cast<QAbstractButton*>(field)) {
            connect(button, &QAbstractButton::toggled, this, &DraftKeeper::noteChange, once);
        }
    }
}

QLabel* DraftKeeper::statusLabel()
{
    if (m_status == nullptr) {
        m_status = new QLabel(m_form);
        m_status->setObjectName(u"draftStatus"_s);
        makeHint(m_status);
    }
    return m_status;
}

void DraftKeeper::saved(const QDateTime& utc)
{
    statusLabel()->setText(tr("Draft saved %1").arg(timeText(utc)));
}

void DraftKeeper::failed(const Error& error)
{
    m_pending = true; // the next change or flush tries again
    statusLabel()->setText(tr("The draft is not saved. %1").arg(errorSentence(error)));
}

void DraftKeeper::noteChange()
{
    if (m_restoring) {
        return;
    }
    m_pending = true;
    m_timer.start();
    m_changed = true;
    Q_EMIT changed();
}

} // namespace frid::ui
