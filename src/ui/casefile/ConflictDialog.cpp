#include <frid/ui/casefile/ConflictDialog.h>

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FieldText.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget* side(QRadioButton* choice, const QString& text, const QString& name)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::small);
    layout->addWidget(choice);
    const bool isLong = text.size() > 60 || text.contains(u'\n');
    if (isLong) {
        auto* area = new TextArea(box);
        area->setObjectName(name);
        area->setRows(5);
        area->setText(text);
        area->setReadOnly(true);
        area->setAccessibleName(choice->text());
        layout->addWidget(area);
    } else {
        auto* label = new QLabel(text.isEmpty() ? u"–"_s : text, box);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(label);
    }
    layout->addStretch();
    return box;
}
} // namespace

ConflictDialog::ConflictDialog(AppContext& context, const QList<FieldChange>& differing,
    std::function<void(QSet<QString>)> chosen, QWidget* parent,
    const std::function<QString(const QString&)>& label,
    const std::function<QString(const QString&, const QString&)>& value)
    : QDialog(parent)
    , m_chosen(std::move(chosen))
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Somebody else has saved meanwhile"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::wide, grid::wide, grid::wide);
    layout->setSpacing(grid::normal);
    auto* text = new QLabel(
        tr("A colleague saved this record after you opened it. Choose for each field which text to keep. "
           "Nothing is lost: what you leave out stays in the history, or here until you save."),
        this);
    text->setWordWrap(true);
    layout->addWidget(text);

    auto* inner = new QWidget;
    auto* rows = new QGridLayout(inner);
    rows->setHorizontalSpacing(grid::wide);
    rows->setVerticalSpacing(grid::normal);
    rows->setColumnStretch(0, 1);
    rows->setColumnStretch(1, 1);
    int row = 0;
    for (const FieldChange& change : differing) {
        const QString name = label ? label(change.name) : fieldLabel(change.name);
        auto* headline = new QLabel(name, inner);
        headline->setTextFormat(Qt::PlainText);
        headline->setWordWrap(true);
        makeHeadline(headline, Headline::Group);
        rows->addWidget(headline, row++, 0, 1, 2);
        auto* mine = new QRadioButton(tr("Mine"), inner);
        mine->setObjectName(u"mine_"_s + change.name);
        mine->setAccessibleName(tr("%1: mine").arg(name));
        mine->setChecked(true);
        auto* theirs = new QRadioButton(tr("Saved by somebody else"), inner);
        theirs->setObjectName(u"theirs_"_s + change.name);
        theirs->setAccessibleName(tr("%1: saved by somebody else").arg(name));
        auto* group = new QButtonGroup(this);
        group->addButton(mine);
        group->addButton(theirs);
        m_theirs.insert(change.name, theirs);
        const auto words = [&](const QString& stored) {
            return value ? value(change.name, stored) : fieldValueText(context, change.name, stored);
        };
        rows->addWidget(side(mine, words(change.after), u"mineText_"_s + change.name), row, 0);
        rows->addWidget(side(theirs, words(change.before), u"theirsText_"_s + change.name), row++, 1);
    }
    rows->setRowStretch(row, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    layout->addWidget(scroll, 1);

    auto* cancel = new QPushButton(tr("Back to the form"), this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    auto* save = new QPushButton(tr("Save the chosen"), this);
    save->setObjectName(u"actionButton"_s);
    save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ConflictDialog::choose);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this), &QShortcut::activated, this,
        &ConflictDialog::choose);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
}

void ConflictDialog::choose()
{
    QSet<QString> taken;
    for (auto field = m_theirs.cbegin(); field != m_theirs.cend(); ++field) {
        if (field.value()->isChecked()) {
            taken.insert(field.key());
        }
    }
    const auto chosen = m_chosen;
    accept();
    chosen(taken);
}

} // namespace frid::ui
