#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/JsonReader.h>
#include <frid/domain/LocalText.h>

#include <QList>
#include <QString>

namespace frid {

/// One step of a method, in the method's order.
struct MethodStep {
    QString code;
    LocalText label;

    friend bool operator==(const MethodStep&, const MethodStep&) = default;
};

/// What is special about a kind of intervention, content of resources/codes/intervention_methods.json. A kind
/// that the file does not name has nothing special.
struct InterventionMethod {
    QString kind; ///< code of list "intervention_kind"
    bool verified = true;
    QList<MethodStep> steps;
    int leastSessions = 0; ///< meetings that must be held at least; 0: not said
    bool lastResort = false; ///< to be avoided, and flagged
    bool isMeeting = false; ///< its sessions are meetings with others: who took part and what was agreed
    bool hasContactState = false; ///< how far the contact with the other side has come is noted

    [[nodiscard]] bool hasStep(const QString& code) const;
    /// The step's place from 1; 0 for an unknown one.
    [[nodiscard]] int stepNumber(const QString& code) const;
};

/// All methods. Immutable after loading.
class InterventionMethods {
public:
    /// Those that the program carries; read once. A broken file is a fault of the program's making, which
    /// tests find: then there are none.
    [[nodiscard]] static const InterventionMethods& bundled();
    /// Error: Invalid with the JSON pointer and the first fault; `problems` takes all of them.
    [[nodiscard]] static Result<InterventionMethods> parse(
        const QByteArray& json, QList<JsonProblem>* problems = nullptr);

    /// With nothing special when the kind is not named.
    [[nodiscard]] InterventionMethod of(const QString& kind) const;
    [[nodiscard]] const QList<InterventionMethod>& all() const { return m_methods; }

private:
    QList<InterventionMethod> m_methods;
};

} // namespace frid
