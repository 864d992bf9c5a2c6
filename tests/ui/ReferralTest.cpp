#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>

#include <frid/application/referral/ConsultationService.h>
#include <frid/application/referral/OrganisationService.h>
#include <frid/application/referral/ReferralService.h>
#include <frid/ui/casefile/CasePage.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>
#include <frid/ui/referral/OrganisationsPage.h>

#include "CaseWorld.h"
#include "support/ui/Screen.h"

using namespace frid;
using namespace frid::test;
using namespace frid::ui;
using namespace Qt::StringLiterals;

namespace {

/// A woman with one child, opened as a page.
struct OpenCase {
    OpenCase()
    {
        applyTheme(*qobject_cast<QApplication*>(QApplication::instance()), {});
        TestRegistry& registry = world.registry;
        const PersonId woman = registry.addPerson(u"Åsa"_s, u"Öberg"_s);
        id = registry.addCase(woman, CaseKind::Victim, registry.account(u"caseworker"_s));
        Party child;
        child.id = PartyId::make(registry.clock().now());
        child.caseId = id;
        child.person = registry.addPerson(u"Elsa"_s, u"Öberg"_s);
        child.role = u"child"_s;
        registry.write([&](UnitOfWork& unit) { return unit.cases().addParty(child); });
        page = std::make_unique<CasePage>(world.context, id);
        page->resize(1280, 800);
        page->show();
    }
    CaseReferrals read()
    {
        return world.ask(
            [this](Services& services, const Session& who) { return services.referrals().ofCase(who, id); });
    }
    TableView* table() { return child<TableView>(page.get(), u"referralTable"_s); }

    CaseWorld world;
    CaseId id;
    std::unique_ptr<CasePage> page;
};

} // namespace

TEST_CASE("a concern report about a child is made from the case in three clicks", "[referral]")
{
    OpenCase open;
    auto* tabs = child<QTabWidget>(open.page.get(), u"caseTabs"_s);
    REQUIRE(comes([&] { return tabs->isVisible(); }));
    open.page->showTab(u"referrals"_s); // one: the tab
    press(open.page.get(), u"concernReportButton"_s); // two
    QWidget* dialog = window(u"referralDialog"_s);
    CHECK(textOf(dialog, u"referral_text"_s).contains(u"Elsa Öberg"_s));
    CHECK(child<CodeCombo>(dialog, u"legal_ground"_s)->code() == u"sol_19"_s);
    CHECK(child<CodeCombo>(dialog, u"about_party"_s)->currentText().contains(u"Elsa"_s));
    CHECK_FALSE(textOf(dialog, u"answer_due"_s).isEmpty());
    // Nobody on record to send it to: said at the field, and nothing is lost.
    press(dialog, u"actionButton"_s);
    REQUIRE(comes([&] { return !messageAt(dialog, u"recipient"_s).isEmpty(); }));
    write(dialog, u"recipient"_s, u"Mottagningen barn och unga"_s);
    press(dialog, u"actionButton"_s); // three
    QWidget* letter = window(u"referralLetterDialog"_s);
    CHECK(textOf(letter, u"recipient"_s) == u"Mottagningen barn och unga"_s);
    letter->close();
    REQUIRE(isGone(u"referralDialog"_s));
    REQUIRE(comes([&] { return open.table()->model()->rowCount() == 1; }));
    const CaseReferrals read = open.read();
    CHECK(read.referrals.first().referral.state == ReferralState::Sent);
    CHECK(read.referrals.first().referral.text.contains(u"Elsa Öberg"_s));
}

TEST_CASE("a referral is drafted, sent, answered and done on the case's page", "[referral]")
{
    OpenCase open;
    open.page->showTab(u"referrals"_s);
    press(open.page.get(), u"newReferralButton"_s);
    QWidget* dialog = window(u"referralDialog"_s);
    write(dialog, u"recipient"_s, u"Kvinnojouren"_s);
    write(dialog, u"referral_text"_s, u"Stödsamtal önskas."_s);
    press(dialog, u"saveDraftButton"_s);
    REQUIRE(isGone(u"referralDialog"_s));
    REQUIRE(comes([&] { return open.table()->model()->rowCount() == 1; }));
    CHECK(open.read().referrals.first().referral.state == ReferralState::Drafted);

    open.table()->selectRow(0);
    press(open.page.get(), u"editReferralButton"_s);
    dialog = window(u"referralDialog"_s);
    CHECK(textOf(dialog, u"referral_text"_s) == u"Stödsamtal önskas."_s);
    choose(dialog, u"consent"_s, u"declined"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(comes([&] { return !messageAt(dialog, u"legal_ground"_s).isEmpty(); }));
    choose(dialog, u"consent"_s, u"given"_s);
    childOf<QAbstractButton>(*dialog, u"print_after"_s)->setChecked(false);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"referralDialog"_s));
    REQUIRE(comes([&] { return childOf<QPushButton>(*open.page, u"acceptedButton"_s)->isVisible(); }));
    // It cannot be done with before an answer, and is no draft any more.
    CHECK_FALSE(childOf<QPushButton>(*open.page, u"doneReferralButton"_s)->isVisible());
    CHECK_FALSE(childOf<QPushButton>(*open.page, u"editReferralButton"_s)->isVisible());

    press(open.page.get(), u"rejectedButton"_s);
    dialog = window(u"referralStepDialog"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(comes([&] { return !messageAt(dialog, u"text"_s).isEmpty(); }));
    write(dialog, u"text"_s, u"Fullt till sommaren"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"referralStepDialog"_s));
    press(open.page.get(), u"doneReferralButton"_s);
    press(window(u"referralStepDialog"_s), u"actionButton"_s);
    REQUIRE(isGone(u"referralStepDialog"_s));
    REQUIRE(comes([&] { return open.read().referrals.first().referral.state == ReferralState::Done; }));
    const Referral done = open.read().referrals.first().referral;
    CHECK(done.steps.size() == 3);
    CHECK(done.text == u"Stödsamtal önskas."_s);
}

TEST_CASE("a lost race while a draft is saved is settled without sending anything", "[referral]")
{
    OpenCase open;
    Referral draft;
    draft.caseId = open.id;
    draft.kind = u"referral"_s;
    draft.recipient = u"Kvinnojouren"_s;
    draft.text = u"Stödsamtal."_s;
    draft.consent = Consent::Given; // complete: it could be sent
    draft = open.world.ask(
        [draft](Services& services, const Session& who) { return services.referrals().save(who, draft); });
    Q_EMIT open.world.context.caseChanged(open.id);
    open.page->showTab(u"referrals"_s);
    REQUIRE(comes([&] { return open.table()->model()->rowCount() == 1; }));
    open.table()->selectRow(0);
    press(open.page.get(), u"editReferralButton"_s);
    QWidget* dialog = window(u"referralDialog"_s);
    write(dialog, u"referral_text"_s, u"Min text"_s);
    draft.text = u"Kollegans text"_s;
    open.world.ask(
        [draft](Services& services, const Session& who) { return services.referrals().save(who, draft); });
    press(dialog, u"saveDraftButton"_s);
    press(window(u"conflictDialog"_s), u"actionButton"_s);
    REQUIRE(isGone(u"referralDialog"_s));
    const Referral kept = open.read().referrals.first().referral;
    CHECK(kept.text == u"Min text"_s);
    CHECK(kept.state == ReferralState::Drafted);
}

TEST_CASE("what was sent is corrected on the page by another, and the chain is shown", "[referral]")
{
    OpenCase open;
    Referral first;
    first.caseId = open.id;
    first.kind = u"referral"_s;
    first.recipient = u"Kvinnojouren"_s;
    first.text = u"Stödsamtal."_s;
    first.consent = Consent::Given;
    first = open.world.ask([first, today = open.world.context.today()](Services& services,
                               const Session& who) { return services.referrals().send(who, first, today); });
    Q_EMIT open.world.context.caseChanged(open.id);
    open.page->showTab(u"referrals"_s);
    REQUIRE(comes([&] { return open.table()->model()->rowCount() == 1; }));
    open.table()->selectRow(0);
    trigger(open.page.get(), u"replaceReferralAction"_s);
    QWidget* dialog = window(u"referralDialog"_s);
    CHECK(textOf(dialog, u"referral_text"_s) == u"Stödsamtal."_s);
    write(dialog, u"referral_text"_s, u"Stödsamtal för modern."_s);
    childOf<QAbstractButton>(*dialog, u"print_after"_s)->setChecked(false);
    press(dialog, u"actionButton"_s);
    REQUIRE(comes([&] { return !messageAt(dialog, u"replacement_reason"_s).isEmpty(); }));
    write(dialog, u"replacement_reason"_s, u"Fel person i den första"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"referralDialog"_s));
    REQUIRE(comes([&] { return open.table()->model()->rowCount() == 2; }));
    const auto said = [&] { return textOf(open.page.get(), u"readingText"_s); };
    REQUIRE(comes([&] { return said().contains(u"Fel person i den första"_s); })); // the new one is shown
    CHECK(childOf<QAction>(*open.page, u"replaceReferralAction"_s)->isVisible());
    for (int row = 0; row < 2; ++row) {
        open.table()->selectRow(row);
        if (!said().contains(u"Fel person"_s)) {
            CHECK(said().contains(u"Another took its place"_s));
            CHECK_FALSE(childOf<QAction>(*open.page, u"replaceReferralAction"_s)->isVisible());
        }
    }
}

TEST_CASE("a brief names nobody, says what may still tell, and is shared as text", "[referral]")
{
    OpenCase open;
    open.world.registry.write([&](UnitOfWork& unit) -> Result<void> {
        FRID_TRY(CaseFile file, unit.cases().find(open.id));
        file.intake.reason = u"Åsas barn Elsa går på Ekbackens skola i Skara."_s;
        return unit.cases().update(file, file.revision);
    });
    open.page->showTab(u"referrals"_s);
    press(open.page.get(), u"newConsultationButton"_s);
    QWidget* dialog = window(u"consultationDialog"_s);
    REQUIRE(comes([&] { return textOf(dialog, u"brief"_s).contains(u"Barn 1"_s); }));
    CHECK_FALSE(textOf(dialog, u"brief"_s).contains(u"Elsa"_s));
    CHECK_FALSE(textOf(dialog, u"brief"_s).contains(u"Skara"_s));
    CHECK(textOf(dialog, u"briefTraces"_s).contains(u"Ekbackens"_s));
    write(dialog, u"brief"_s, u"Elsa är rädd."_s);
    press(dialog, u"checkBriefButton"_s);
    REQUIRE(comes([&] { return textOf(dialog, u"brief"_s) == u"Barn 1 är rädd."_s; }));
    write(dialog, u"recipient"_s, u"Hedersteamet"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fråga.txt"_s);
    open.world.prompt.answer(path);
    press(dialog, u"shareTextButton"_s);
    REQUIRE(isGone(u"consultationDialog"_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == u"Barn 1 är rädd.\n"_s);
    REQUIRE(comes([&] { return open.table()->model()->rowCount() == 1; }));
    REQUIRE(comes([&] { return childOf<QPushButton>(*open.page, u"editReferralButton"_s)->isVisible(); }));
    press(open.page.get(), u"editReferralButton"_s);
    dialog = window(u"adviceDialog"_s);
    write(dialog, u"advice"_s, u"Tala med barnet ensam."_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"adviceDialog"_s));
    const CaseReferrals read = open.read();
    CHECK(read.consultations.first().consultation.advice == u"Tala med barnet ensam."_s);
    CHECK(read.consultations.first().consultation.sharedOn);
}

TEST_CASE("organisations are added, found by need and age, and their agreements warned about", "[referral]")
{
    CaseWorld world;
    OrganisationsPage page(world.context);
    page.resize(1280, 700);
    page.show();
    press(&page, u"newOrganisationButton"_s);
    QWidget* dialog = window(u"organisationDialog"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(comes([&] { return !messageAt(dialog, u"name"_s).isEmpty(); }));
    write(dialog, u"name"_s, u"Tjejjouren"_s);
    choose(dialog, u"organisation_kind"_s, u"girls_shelter"_s);
    childOf<CodeChecks>(*dialog, u"needs"_s)->setCodes({u"counselling"_s});
    childOf<CodeChecks>(*dialog, u"age_groups"_s)->setCodes({u"teenager"_s});
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"organisationDialog"_s));
    auto* table = child<TableView>(&page, u"organisationTable"_s);
    REQUIRE(comes([table] { return table->model()->rowCount() == 1; }));
    choose(&page, u"needFilter"_s, u"housing"_s);
    CHECK(table->model()->rowCount() == 0);
    choose(&page, u"needFilter"_s, u"counselling"_s);
    CHECK(table->model()->rowCount() == 1);
    choose(&page, u"ageFilter"_s, u"older"_s);
    CHECK(table->model()->rowCount() == 0);
    choose(&page, u"ageFilter"_s, u"teenager"_s);
    table->selectRow(0);

    press(&page, u"agreementsButton"_s);
    QWidget* agreements = window(u"agreementsDialog"_s);
    press(agreements, u"addAgreementButton"_s);
    dialog = window(u"agreementDialog"_s);
    write(dialog, u"cooperation_about"_s, u"Samtal inom en vecka"_s);
    write(dialog, u"until_day"_s, u"+30"_s);
    press(dialog, u"actionButton"_s);
    REQUIRE(isGone(u"agreementDialog"_s));
    auto* agreed = child<TableView>(agreements, u"agreementTable"_s);
    REQUIRE(comes([agreed] { return agreed->model()->rowCount() == 1; }));
    agreements->close();
    REQUIRE(comes([&] {
        const QList<QLabel*> labels = page.findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel* label) { return label->isVisible() && label->text().contains(u"90"_s); });
    }));
    press(&page, u"organisationHistoryButton"_s);
    QWidget* history = window(u"organisationHistoryDialog"_s);
    auto* lines = child<TableView>(history, u"organisationHistoryTable"_s);
    CHECK(comes([lines] { return lines->model()->rowCount() > 5; }));
    history->close();

    // Somebody else changes it meanwhile: nothing of either is lost.
    press(&page, u"editOrganisationButton"_s);
    dialog = window(u"organisationDialog"_s);
    write(dialog, u"phone"_s, u"0510-1"_s);
    world.ask([](Services& services, const Session& who) -> Result<OrganisationId> {
        FRID_TRY(const QList<OrganisationRow> all, services.organisations().organisations(who));
        Organisation changed = all.first().organisation;
        changed.phone = u"0510-2"_s;
        return services.organisations().save(who, changed);
    });
    press(dialog, u"actionButton"_s);
    QWidget* conflict = window(u"conflictDialog"_s);
    conflict->close();
    CHECK(textOf(dialog, u"phone"_s) == u"0510-1"_s);
    dialog->close();
}
