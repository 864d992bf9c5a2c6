#include "casefile/IntakeFields.h"

#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/TextArea.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

CodeCombo* yesNoCombo()
{
    auto* combo = new CodeCombo;
    combo->setItems(yesNoItems(), {}, false);
    return combo;
}
} // namespace

IntakeFields::IntakeFields(AppContext& context, FormGrid* form, bool visits)
    : QObject(form)
    , m_danger(new Banner)
{
    m_receivedOn = form->add(u"received_on"_s, tr("Received"), new DateField);
    m_receivedAt = form->add(u"received_at"_s, tr("Time"), new TimeField);
    form->setRequired(m_receivedOn);
    m_channel = form->add(u"channel"_s, tr("How it came to us"), new CodeCombo, 2);
    m_channel->setItems(context.items(u"channel"_s), tr("Not known"));
    m_dangerNow = form->add(u"danger_now"_s, tr("Is anybody in danger now?"), yesNoCombo(), 2);
    m_danger->setObjectName(u"dangerBanner"_s);
    form->addRow(m_danger);
    m_dangerNote = form->add(u"danger_note"_s, tr("What is the danger?"), new TextArea, 2);
    m_dangerNote->setRows(2);
    m_reason = form->add(u"reason"_s, tr("What is told, and why now?"), new TextArea, 2);
    m_reason->setRows(5);
    m_children = form->add(u"children_concerned"_s, tr("Are children concerned?"), yesNoCombo());
    m_living = form->add(u"living_with_perpetrator"_s, tr("Lives with the perpetrator?"), yesNoCombo());
    m_known = form->add(u"known_before"_s, tr("Known to the social services before?"), yesNoCombo());
    if (visits) {
        m_offer = form->add(u"first_offer_on"_s, tr("First time offered"), new DateField);
        m_visit = form->add(u"first_visit_on"_s, tr("First visit"), new DateField);
    }
    connect(m_dangerNow, &CodeCombo::codeChanged, this, &IntakeFields::advise);
    advise();
}

void IntakeFields::advise()
{
    const bool danger = yesNoOf(m_dangerNow->code()) == YesNo::Yes;
    if (danger) {
        m_danger->showMessage(Tone::Danger,
            tr("Danger now: is she or he safe where they are while you talk? Call 112 together if not. Agree "
               "on "
               "a word for “call the police”, ask where the children are, and tell your manager at once."));
    } else {
        m_danger->hide();
    }
    m_dangerNote->parentWidget()->setVisible(danger || !m_dangerNote->text().isEmpty());
}

void IntakeFields::load(const Intake& intake)
{
    m_receivedOn->setDate(intake.receivedOn);
    m_receivedAt->setTime(intake.receivedAt.value_or(QTime()));
    m_channel->setCode(intake.channel);
    m_reason->setText(intake.reason);
    m_dangerNote->setText(intake.dangerNote);
    m_dangerNow->setCode(toCode(intake.dangerNow));
    m_children->setCode(toCode(intake.childrenConcerned));
    m_known->setCode(toCode(intake.knownBefore));
    m_living->setCode(toCode(intake.livingWithPerpetrator));
    if (m_offer != nullptr) {
        m_offer->setValue(intake.firstOfferOn);
        m_visit->setValue(intake.firstVisitOn);
    }
    advise();
}

void IntakeFields::askDanger()
{
    m_dangerNow->setFocus(Qt::OtherFocusReason);
}

void IntakeFields::childrenConcerned()
{
    if (yesNoOf(m_children->code()) == YesNo::Unknown) {
        m_children->setCode(toCode(YesNo::Yes));
    }
}

Intake IntakeFields::read() const
{
    Intake intake;
    intake.receivedOn = m_receivedOn->date();
    intake.receivedAt = m_receivedAt->value();
    intake.channel = m_channel->code();
    intake.reason = m_reason->text();
    intake.dangerNow = yesNoOf(m_dangerNow->code());
    intake.dangerNote = m_dangerNote->text();
    intake.childrenConcerned = yesNoOf(m_children->code());
    intake.knownBefore = yesNoOf(m_known->code());
    intake.livingWithPerpetrator = yesNoOf(m_living->code());
    if (m_offer != nullptr) {
        intake.firstOfferOn = m_offer->value();
        intake.firstVisitOn = m_visit->value();
    }
    return intake;
}

} // namespace frid::ui
