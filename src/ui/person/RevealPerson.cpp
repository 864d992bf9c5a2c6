#include "person/RevealPerson.h"

#include <QCoreApplication>
#include <QWidget>

#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Prompt.h>

namespace frid::ui {

namespace {

struct RevealTexts {
    Q_DECLARE_TR_FUNCTIONS(frid::ui::PersonPage)
};

} // namespace

void revealPerson(AppContext& context, PersonId person, CaseId inCase, QWidget* page,
    std::function<void(const PersonView&)> done, std::function<void(const Error&)> failed)
{
    Question question;
    question.title = RevealTexts::tr("Reveal the protected person?");
    question.text = RevealTexts::tr("Name, number and contact ways are shown on this page until it is read "
                                    "again. The log says that you revealed them.");
    question.action = RevealTexts::tr("Reveal");
    context.prompt().confirm(
        page, question, [&context, person, inCase, page, done = std::move(done), failed = std::move(failed)] {
            onResult(context.ask([person, inCase](Services& services, const Session& who) {
                return services.persons().reveal(who, person, inCase);
            }),
                page, done, failed);
        });
}

} // namespace frid::ui
