#include <frid/ui/kit/Form.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/RatingField.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

/// "birth_date" -> "birthDate".
QString camelCase(const QString& name)
{
    QString result;
    bool upper = false;
    for (const QChar c : name) {
        if (c == u'_' || c == u'-') {
            upper = true;
        } else {
            result += upper ? c.toUpper() : c;
            upper = false;
        }
    }
    return result;
}

QString plainLabel(QString text)
{
    text.remove(u'&');
    text.remove(u" *"_s);
    return text.endsWith(u':') ? text.chopped(1) : text;
}

/// Puts `field` into a box of its own where it lay, with room for a message below.
QWidget* holdField(QWidget* field)
{
    QWidget* parent = field->parentWidget();
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    holder->setObjectName(u"holder_"_s + field->objectName());
    QSizePolicy policy = field->sizePolicy();
    if (policy.horizontalPolicy() == QSizePolicy::Maximum
        || policy.horizontalPolicy() == QSizePolicy::Fixed) {
        policy.setHorizontalPolicy(QSizePolicy::Preferred);
    }
    holder->setSizePolicy(policy);
    const bool hidden = field->isHidden();
    if (parent != nullptr && parent->layout() != nullptr) {
        delete parent->layout()->replaceWidget(field, holder, Qt::FindChildrenRecursively);
    }
    if (holder->parentWidget() == nullptr && parent != nullptr) {
        holder->setParent(parent);
        holder->setGeometry(field->geometry());
    }
    layout->addWidget(field);
    field->setVisible(!hidden);
    holder->setVisible(!hidden);
    return holder;
}
} // namespace

FormGrid::FormGrid(QWidget* parent, int columns)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_columns(qMax(1, columns))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid::wide);
    m_grid->setVerticalSpacing(12);
    for (int column = 0; column < m_columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
}

void FormGrid::addField(const QString& name, const QString& text, QWidget* field, int span)
{
    const int columns = qBound(1, span, m_columns);
    if (m_column + columns > m_columns) {
        ++m_row;
        m_column = 0;
    }
    field->setObjectName(name);
    field->setAccessibleName(plainLabel(text));
    if (qobject_cast<QAbstractSpinBox*>(field) != nullptr) {
        field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        field->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    }
    auto* cell = new QWidget(this);
    cell->setObjectName(u"holder_"_s + name);
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    auto* box = qobject_cast<QCheckBox*>(field);
    if (box != nullptr) {
        if (box->text().isEmpty()) {
            box->setText(text);
        }
        layout->addStretch();
    } else {
        auto* label = new QLabel(text, cell);
        label->setObjectName(u"label_"_s + name);
        label->setWordWrap(true);
        label->setBuddy(field);
        layout->addWidget(label);
    }
    layout->addWidget(field);
    if (box == nullptr && !field->sizePolicy().expandingDirections().testFlag(Qt::Vertical)) {
        layout->addStretch();
    }
    m_grid->addWidget(cell, m_row, m_column, 1, columns);
    m_column += columns;
}

QLabel* FormGrid::addHeadline(const QString& text)
{
    auto* label = new QLabel(text, this);
    makeHeadline(label, Headline::Section);
    if (m_row > 0 || m_column > 0) {
        label->setContentsMargins(0, grid::normal, 0, 0);
    }
    addRow(label);
    return label;
}

void FormGrid::addRow(QWidget* row)
{
    if (m_column > 0) {
        ++m_row;
        m_column = 0;
    }
    m_grid->addWidget(row, m_row++, 0, 1, m_columns);
}

void FormGrid::setRequired(QWidget* field)
{
    const QList<QLabel*> labels = findChildren<QLabel*>();
    for (QLabel* label : labels) {
        if (label->buddy() == field && !label->text().endsWith(u" *"_s)) {
            label->setText(label->text() + u" *"_s);
            label->setToolTip(tr("Must be filled in"));
            field->setAccessibleDescription(tr("Must be filled in"));
        }
    }
}

void nameFields(QWidget* form)
{
    const QList<QLabel*> labels = form->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        QWidget* field = label->buddy();
        if (field != nullptr && field->accessibleName().isEmpty()) {
            field->setAccessibleName(plainLabel(label->text()));
        }
    }
}

FormMessages::FormMessages(QWidget* form)
    : QObject(form)
    , m_form(form)
{ }

void FormMessages::registerField(const QString& name, QWidget* field)
{
    m_entries[name].field = field;
}

bool FormMessages::show(const Error& error)
{
    return !error.field.isEmpty() && show(error.field, fieldErrorSentence(error));
}

bool FormMessages::show(const QString& name, const QString& sentence)
{
    QWidget* field = findField(name);
    if (field == nullptr) {
        return false;
    }
    Entry& shown = entry(name, field);
    const int side = field->fontMetrics().height();
    shown.icon->setPixmap(Icons::get(toneIcon(Tone::Danger)).pixmap(side, side));
    QPalette colors = shown.label->palette();
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger).text);
    shown.label->setPalette(colors);
    shown.label->setText(sentence);
    shown.label->parentWidget()->show();
    if (shown.holder->isHidden()) {
        shown.holder->show();
    }
    field->setAccessibleDescription(sentence);
    if (!m_anyShown) {
        m_anyShown = true;
        field->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

void FormMessages::clear()
{
    for (Entry& shown : m_entries) {
        clear(shown);
    }
    m_anyShown = false;
}

QString FormMessages::message(const QString& field) const
{
    const auto found = m_entries.constFind(field);
    return found == m_entries.cend() || found->label.isNull() ? QString() : found->label->text();
}

QWidget* FormMessages::findField(const QString& name) const
{
    const auto registered = m_entries.constFind(name);
    if (registered != m_entries.cend() && !registered->field.isNull()) {
        return registered->field;
    }
    const QString camel = camelCase(name);
    const QStringList names = {name, camel, camel + u"Edit"_s, camel + u"Field"_s, camel + u"Combo"_s,
        camel + u"Check"_s, camel + u"Checks"_s};
    for (const QString& candidate : names) {
        if (auto* field = m_form->findChild<QWidget*>(candidate)) {
            return field;
        }
    }
    return nullptr;
}

FormMessages::Entry& FormMessages::entry(const QString& name, QWidget* field)
{
    Entry& made = m_entries[name];
    if (made.label.isNull()) {
        made.field = field;
        QWidget* parent = field->parentWidget();
        const bool held = parent != nullptr && parent->objectName() == u"holder_"_s + field->objectName();
        made.holder = held ? parent : holdField(field);
        auto* line = new QWidget(made.holder);
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(grid::small);
        made.icon = new QLabel(line);
        made.label = new QLabel(line);
        made.label->setObjectName(u"message_"_s + name);
        made.label->setWordWrap(true);
        made.label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(made.icon, 0, Qt::AlignTop);
        layout->addWidget(made.label, 1);
        auto* column = qobject_cast<QVBoxLayout*>(made.holder->layout());
        column->insertWidget(column->indexOf(field) + 1, line);
        watch(field, name);
    }
    return made;
}

void FormMessages::clear(Entry& shown)
{
    if (shown.label.isNull() || shown.label->text().isEmpty()) {
        return;
    }
    shown.label->clear();
    shown.label->parentWidget()->hide();
    if (!shown.field.isNull()) {
        shown.field->setAccessibleDescription({});
    }
}

void FormMessages::watch(QWidget* field, const QString& name)
{
    const auto gone = [this, name] { clear(m_entries[name]); };
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textEdited, this, gone);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        connect(text, &QPlainTextEdit::textChanged, this, gone);
    } else if (auto* combo = qobject_cast<QComboBox*>(field)) {
        connect(combo, &QComboBox::currentIndexChanged, this, gone);
        connect(combo, &QComboBox::editTextChanged, this, gone);
    } else if (auto* checks = qobject_cast<CodeChecks*>(field)) {
        connect(checks, &CodeChecks::codesChanged, this, gone);
    } else if (auto* rating = qobject_cast<RatingField*>(field)) {
        connect(rating, &RatingField::ratingChanged, this, gone);
    } else if (auto* button = qobject_cast<QAbstractButton*>(field)) {
        connect(button, &QAbstractButton::toggled, this, gone);
    } else if (auto* spin = qobject_cast<QSpinBox*>(field)) {
        connect(spin, &QSpinBox::valueChanged, this, gone);
    }
}

} // namespace frid::ui
