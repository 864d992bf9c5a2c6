#include "assessment/ItemPane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>

#include "assessment/AnswerModel.h"
#include "assessment/AssessmentText.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel* textLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void say(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}
} // namespace

ItemPane::ItemPane(AnswerModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_section(textLabel(u"itemSection"_s, nullptr))
    , m_question(textLabel(u"itemQuestion"_s, nullptr))
    , m_unverified(new Badge(assessment::notVerified(), Tone::Warning))
    , m_mandatory(textLabel(u"itemMandatory"_s, nullptr))
    , m_guidance(textLabel(u"itemGuidance"_s, nullptr))
    , m_answers(textLabel(u"itemAnswers"_s, nullptr))
    , m_earlierTitle(textLabel(u"itemEarlierTitle"_s, nullptr))
    , m_earlier(textLabel(u"itemEarlier"_s, nullptr))
    , m_sectionGuidance(textLabel(u"itemSectionGuidance"_s, nullptr))
    , m_scroll(new QScrollArea(this))
    , m_noteLabel(new QLabel(tr("Note to the question"), this))
    , m_note(new TextArea(this))
{
    setObjectName(u"itemPane"_s);
    setProperty("noDraft", true); // the notes are in the assessment's content
    makeHint(m_section);
    makeHint(m_mandatory);
    makeHint(m_answers);
    makeHeadline(m_question, Headline::Group);
    makeHeadline(m_earlierTitle, Headline::Group);
    m_mandatory->setText(tr("Must be answered"));
    m_unverified->setObjectName(u"itemUnverified"_s);
    m_unverified->setToolTip(
        tr("That the form has this question has not been confirmed. Compare with yours."));
    m_note->setObjectName(u"itemNote"_s);
    m_note->setAccessibleName(m_noteLabel->text());
    m_note->setRows(3);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_noteLabel->setBuddy(m_note);

    auto* inner = new QWidget;
    auto* texts = new QVBoxLayout(inner);
    texts->setContentsMargins(0, 0, grid::normal, 0);
    texts->setSpacing(grid::normal);
    auto* marks = new QHBoxLayout;
    marks->addWidget(m_unverified);
    marks->addWidget(m_mandatory);
    marks->addStretch();
    texts->addWidget(m_section);
    texts->addWidget(m_question);
    texts->addLayout(marks);
    texts->addWidget(m_guidance);
    texts->addWidget(m_answers);
    texts->addWidget(m_earlierTitle);
    texts->addWidget(m_earlier);
    texts->addWidget(m_sectionGuidance);
    texts->addStretch();
    makeHint(m_sectionGuidance);
    m_scroll->setObjectName(u"itemGuidanceArea"_s);
    m_scroll->setAccessibleName(tr("Guidance to the question"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inner);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, 0, 0, 0);
    layout->setSpacing(grid::small);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_noteLabel);
    layout->addWidget(m_note);
    connect(m_note, &TextArea::textChanged, this, [this] {
        if (!m_filling && m_row >= 0) {
            m_model->setNote(m_row, m_note->text());
        }
    });
    connect(m_model, &AnswerModel::modelReset, this, [this] { showItem(-1); });
    showItem(-1);
}

QString ItemPane::earlierText(int row) const
{
    const auto& earlier = m_model->view().earlier;
    const AnswerModel::Row& about = m_model->row(row);
    if (!earlier) {
        return {};
    }
    const InstrumentItem* item = earlier->instrument->item(about.item->id);
    if (item == nullptr) {
        return {};
    }
    QString text = assessment::itemAnswerText(
        *earlier->instrument, *item, earlier->assessment.answers, about.subject, m_model->language());
    if (text.isEmpty()) {
        text = tr("Not answered");
    }
    const QString note = earlier->assessment.notes.value({item->id, {}, about.subject});
    return note.isEmpty() ? text : text + u'\n' + note;
}

/// The answers to choose from, and how far back their columns reach.
QString ItemPane::answersText(const AnswerModel::Row& about) const
{
    QStringList lines;
    if (!m_model->isReadOnly()) {
        lines += m_model->legend(*about.scale).split(u" · "_s);
    }
    for (int column = 1; column < m_model->columnCount() && !about.item->columns.isEmpty(); ++column) {
        const QString window = m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (!window.isEmpty()) {
            lines += tr("%1: %2", "column, how far back it reaches")
                         .arg(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                             window.at(0).toLower() + window.mid(1));
        }
    }
    return lines.join(u'\n');
}

void ItemPane::showItem(int row)
{
    m_row = row >= 0 && row < m_model->rowCount() && m_model->row(row).item != nullptr ? row : -1;
    m_filling = true;
    m_note->setText(m_row < 0 ? QString() : m_model->note(m_row));
    m_filling = false;
    m_note->setReadOnly(m_model->view().instrument != nullptr && m_model->isReadOnly());
    m_note->setEnabled(m_row >= 0);
    if (m_row < 0) {
        for (QLabel* label :
            {m_section, m_question, m_guidance, m_answers, m_earlierTitle, m_earlier, m_sectionGuidance}) {
            label->hide();
        }
        m_unverified->hide();
        m_mandatory->hide();
        return;
    }
    const AnswerModel::Row& about = m_model->row(m_row);
    const QString& language = m_model->language();
    QString where = assessment::sectionText(*about.section, m_model->view().wording.get(), language);
    if (about.item->repeat != Repeat::Once) {
        where += u" · "_s + assessment::subjectText(m_model->view(), about.subject, about.item->repeat);
    }
    say(m_section, where);
    say(m_question, about.text);
    m_unverified->setVisible(!about.item->verified);
    m_mandatory->setVisible(about.item->mandatory);
    const WordingPack* wording = m_model->view().wording.get();
    QString guidance = wording == nullptr ? QString() : wording->items.value(about.item->id).guidance;
    if (guidance.isEmpty()) {
        guidance = about.item->guidance.in(language);
    }
    say(m_guidance, guidance);
    say(m_answers, answersText(about));
    const QString earlier = earlierText(m_row);
    say(m_earlier, earlier);
    say(m_earlierTitle,
        earlier.isEmpty()
            ? QString()
            : tr("Last time, %1").arg(dateText(m_model->view().earlier->assessment.assessedOn)));
    say(m_sectionGuidance, about.section->guidance.in(language));
    m_scroll->ensureVisible(0, 0);
}

} // namespace frid::ui
