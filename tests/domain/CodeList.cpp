#include <catch2/catch.hpp>

#include <frid/domain/CodeList.h>
#include <frid/domain/casefile/CaseWeights.h>
#include <frid/domain/intervention/InterventionMethods.h>
#include <frid/domain/task/DeadlineRules.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

QList<std::pair<QString, QByteArray>> examples(const QString& folder)
{
    const QDir dir(QStringLiteral(FRID_SOURCE_DIR "/tests/data/codes/") + folder);
    QList<std::pair<QString, QByteArray>> files;
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.append({name, file.readAll()});
    }
    REQUIRE_FALSE(files.isEmpty());
    return files;
}

bool accepted(const QString& name, const QByteArray& json)
{
    if (name.startsWith("methods_"_L1)) {
        return InterventionMethods::parse(json).has_value();
    }
    if (name.startsWith("weights_"_L1)) {
        return CaseWeights::parse(json).has_value();
    }
    return name.startsWith("deadline"_L1) ? DeadlineRules::parse(json).has_value()
                                          : CodeList::parse(json).has_value();
}

QStringList codes(const CodeCatalog& catalog, const QString& list)
{
    QStringList found;
    for (const CodeItem& item : catalog.items(list)) {
        found.append(item.code);
    }
    return found;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

TEST_CASE("The reader agrees with the published schema on good and broken files")
{
    for (const auto& [name, json] : examples(u"good"_s)) {
        CAPTURE(name.toStdString());
        CHECK(accepted(name, json));
    }
    for (const auto& [name, json] : examples(u"broken"_s)) {
        CAPTURE(name.toStdString());
        CHECK_FALSE(accepted(name, json));
    }
}

TEST_CASE("A broken list is told by pointer")
{
    QList<JsonProblem> problems;
    const auto list = CodeList::parse(R"({"list": "x", "version": 1, "source": "s", "items": [
        {"code": "a", "sv": "A", "en": "A", "verified": true},
        {"code": "a", "sv": "", "en": "A", "verified": true, "colour": 1}]})",
        &problems);
    CHECK_FALSE(list);
    CHECK(problems
        == QList<JsonProblem>{{u"/items/1/code"_s, u"duplicate"_s}, {u"/items/1/sv"_s, u"missing"_s},
            {u"/items/1/colour"_s, u"unknown_key"_s}});
}

TEST_CASE("The program carries every list with the identifiers of the import definition")
{
    const auto catalog = CodeCatalog::bundled();
    REQUIRE(catalog);
    CHECK(catalog->lists()
        == words("age_group agreement agreement_kind assessment_instrument call_outcome case_category "
                 "channel closing_reason "
                 "decision_kind decision_outcome follow_up_form gender guardian_consent holiday "
                 "intervention_kind intervention_result language legal_basis legal_ground life_area "
                 "note_direction note_kind organisation_kind overall_goal partner_contact_state party_role "
                 "place_refusal place_suits place_unsuitable place_warning placement_end protection "
                 "provider_kind referral_kind relation risk_level scenario_imminence scenario_kind "
                 "session_reason session_state support_need task_kind threat_reach "
                 "violence_answer violence_form violence_not_asked violence_period vulnerability "
                 "yes_no_unknown"));
    CHECK(codes(*catalog, u"case_category"_s) == words("vnr hrv pom child"));
    CHECK(codes(*catalog, u"violence_period"_s) == words("now earlier both"));
    CHECK(codes(*catalog, u"overall_goal"_s) == words("wholly partly not"));
    CHECK(codes(*catalog, u"gender"_s) == words("female male other unknown"));
    CHECK(codes(*catalog, u"protection"_s) == words("none flag registration assumed"));
    CHECK(codes(*catalog, u"vulnerability"_s)
        == words(
            "age_65_plus disability substance_use homelessness foreign_background newly_arrived lgbtqi sami "
            "honour_context pregnancy under_21 economic_dependence protected_identity dementia"));
    CHECK(codes(*catalog, u"violence_form"_s)
        == words(
            "physical psychological sexual economic material latent neglect digital stalking control "
            "forced_marriage "
            "child_marriage genital_mutilation abduction online_sexual_exploitation prostitution trafficking "
            "child_witnessed child_lived_with animals"));
    CHECK(codes(*catalog, u"channel"_s)
        == words("self own_unit economic_assistance child_and_youth elder_care disability_services "
                 "health_care school "
                 "police family_law shelter concern_report other_municipality relative other"));
    CHECK(codes(*catalog, u"closing_reason"_s)
        == words("goals_reached completed declined moved transferred no_contact returned_to_relationship "
                 "returned_abroad "
                 "deceased opened_in_error other"));
    CHECK(catalog->items(u"language"_s).size() >= 25);
}

TEST_CASE("Labels come in both languages; an unknown code is its own label")
{
    const auto catalog = CodeCatalog::bundled();
    REQUIRE(catalog);
    CHECK(catalog->label(u"channel"_s, u"self"_s, u"sv"_s) == u"Själv"_s);
    CHECK(catalog->label(u"channel"_s, u"self"_s, u"sv_SE"_s) == u"Själv"_s);
    CHECK(catalog->label(u"channel"_s, u"self"_s, u"en"_s) == "Self"_L1);
    CHECK(catalog->label(u"channel"_s, u"pigeon"_s, u"sv"_s) == "pigeon"_L1);
    CHECK(catalog->label(u"nothing"_s, u"self"_s, u"sv"_s) == "self"_L1);
    CHECK(catalog->contains(u"channel"_s, u"self"_s));
    CHECK_FALSE(catalog->contains(u"channel"_s, u"Self"_s));
    CHECK_FALSE(catalog->contains(u"nothing"_s, u"self"_s));
}
