#include <frid/ui/kit/CodeFields.h>

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

CodeCombo::CodeCombo(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(16);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT codeChanged(code()); });
}

void CodeCombo::setItems(const QList<CodeItem>& items, const QString& emptyLabel, bool withEmpty)
{
    const QString chosen = code();
    {
        const QSignalBlocker quiet(this);
        clear();
        if (withEmpty) {
            addItem(emptyLabel.isNull() ? u"–"_s : emptyLabel, QString());
        }
        for (const CodeItem& item : items) {
            addItem(item.label, item.code);
            if (!item.help.isEmpty()) {
                setItemData(count() - 1, item.help, Qt::ToolTipRole);
            }
        }
        if (!chosen.isEmpty()) {
            setCode(chosen);
        }
    }
    if (code() != chosen) {
        Q_EMIT codeChanged(code());
    }
}

QString CodeCombo::code() const
{
    return currentData().toString();
}

void CodeCombo::setCode(const QString& code)
{
    int index = findData(code);
    if (index < 0 && !code.isEmpty()) {
        addItem(code, code);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void CodeCombo::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

CodeChecks::CodeChecks(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(grid::wide);
    m_layout->setVerticalSpacing(grid::small);
}

void CodeChecks::setItems(const QList<CodeItem>& items, int columns)
{
    const QStringList chosen = codes();
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_columns = qMax(1, columns);
    for (const CodeItem& item : items) {
        addBox(item);
    }
    m_arranged = 0;
    arrange();
    setCodes(chosen);
}

QStringList CodeChecks::codes() const
{
    QStringList chosen;
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked()) {
            chosen.append(box->property("code").toString());
        }
    }
    return chosen;
}

void CodeChecks::setCodes(const QStringList& codes)
{
    QStringList missing = codes;
    for (QCheckBox* box : std::as_const(m_boxes)) {
        const QString code = box->property("code").toString();
        box->setChecked(codes.contains(code));
        missing.removeAll(code);
    }
    for (const QString& code : std::as_const(missing)) {
        addBox({code, code});
        m_boxes.last()->setChecked(true);
    }
    if (!missing.isEmpty()) {
        m_arranged = 0;
        arrange();
    }
}

void CodeChecks::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_placed = true;
    arrange();
}

QSize CodeChecks::minimumSizeHint() const
{
    // One column is enough; as high as it is arranged now.
    return {widestBox(), m_layout->minimumSize().height()};
}

int CodeChecks::widestBox() const
{
    int widest = 1;
    for (const QCheckBox* box : m_boxes) {
        widest = qMax(widest, box->sizeHint().width());
    }
    return widest;
}

void CodeChecks::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

void CodeChecks::addBox(const CodeItem& item)
{
    QString label = item.label;
    label.replace(u'&', u"&&"_s);
    auto* box = new QCheckBox(label, this);
    box->setProperty("code", item.code);
    box->setObjectName(u"code_%1"_s.arg(item.code));
    box->setAccessibleName(item.label);
    box->setToolTip(item.help);
    connect(box, &QCheckBox::toggled, this, &CodeChecks::codesChanged);
    if (!m_boxes.isEmpty()) {
        setTabOrder(m_boxes.last(), box);
    } else {
        setFocusProxy(box);
    }
    m_boxes.append(box);
}

void CodeChecks::arrange()
{
    const int fitting = (width() + grid::wide) / (widestBox() + grid::wide);
    // Before it has a place its width says nothing, and one long column would make the window grow.
    const int columns = m_placed ? qBound(1, fitting, m_columns) : m_columns;
    if (columns == m_arranged || m_boxes.isEmpty()) {
        return;
    }
    m_arranged = columns;
    // Across, as the tab order goes.
    for (int i = 0; i < m_boxes.size(); ++i) {
        m_layout->addWidget(m_boxes.at(i), i / columns, i % columns);
        m_boxes.at(i)->show();
    }
    for (int column = 0; column < m_columns; ++column) {
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

} // namespace frid::ui
