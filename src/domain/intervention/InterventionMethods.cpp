#include <frid/domain/intervention/InterventionMethods.h>

#include "CodeIdentifier.h"

#include <QSet>
#include <algorithm>
#include <frid/domain/CodeList.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

InterventionMethod readMethod(JsonReader& item)
{
    InterventionMethod method;
    method.kind = item.string(u"kind"_s);
    if (!method.kind.isEmpty() && !isCodeIdentifier(method.kind)) {
        item.report(u"kind"_s, u"not_allowed"_s);
    }
    method.verified = item.boolean(u"verified"_s);
    method.leastSessions = item.optionalInteger(u"least_sessions"_s, 1, 200).value_or(0);
    method.lastResort = item.optionalBoolean(u"last_resort"_s, false);
    method.isMeeting = item.optionalBoolean(u"meeting"_s, false);
    method.hasContactState = item.optionalBoolean(u"contact_state"_s, false);
    if (item.has(u"steps"_s)) {
        item.array(u"steps"_s, [&](JsonReader& entry) {
            MethodStep step;
            step.code = entry.string(u"code"_s);
            if (!step.code.isEmpty() && !isCodeIdentifier(step.code)) {
                entry.report(u"code"_s, u"not_allowed"_s);
            } else if (method.hasStep(step.code)) {
                entry.report(u"code"_s, u"duplicate"_s);
            }
            step.label.sv = entry.string(u"sv"_s);
            step.label.en = entry.string(u"en"_s);
            method.steps.append(step);
        });
    }
    return method;
}

} // namespace

bool InterventionMethod::hasStep(const QString& code) const
{
    return stepNumber(code) > 0;
}

int InterventionMethod::stepNumber(const QString& code) const
{
    const auto found = std::ranges::find(steps, code, &MethodStep::code);
    return found == steps.end() ? 0 : static_cast<int>(found - steps.begin()) + 1;
}

Result<InterventionMethods> InterventionMethods::parse(const QByteArray& json, QList<JsonProblem>* problems)
{
    JsonReader root(json);
    InterventionMethods methods;
    root.oneOf(u"list"_s, {u"intervention_methods"_s});
    root.integer(u"version"_s, 1, 1'000'000);
    root.string(u"source"_s);
    QSet<QString> seen;
    root.array(u"methods"_s, [&](JsonReader& item) {
        const InterventionMethod method = readMethod(item);
        if (seen.contains(method.kind)) {
            item.report(u"kind"_s, u"duplicate"_s);
        }
        seen.insert(method.kind);
        methods.m_methods.append(method);
    });
    const auto finished = root.finish();
    if (problems != nullptr) {
        *problems = root.problems();
    }
    FRID_CHECK(finished);
    return methods;
}

const InterventionMethods& InterventionMethods::bundled()
{
    static const InterventionMethods methods = [] {
        const auto json = bundledCodeFile(u"intervention_methods.json"_s);
        return json ? parse(*json).value_or(InterventionMethods()) : InterventionMethods();
    }();
    return methods;
}

InterventionMethod InterventionMethods::of(const QString& kind) const
{
    const auto found = std::ranges::find(m_methods, kind, &InterventionMethod::kind);
    if (found != m_methods.end()) {
        return *found;
    }
    InterventionMethod plain;
    plain.kind = kind;
    return plain;
}

} // namespace frid
