#include <frid/domain/exchange/ExchangeCodes.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace frid {

QString exchangeInstrument(const QString& instrument)
{
    static const QHash<QString, QString> codes{
        {u"freda-kortfragor"_s, u"freda_short"_s},
        {u"freda-beskrivning"_s, u"freda_description"_s},
        {u"freda-farlighet"_s, u"freda_danger"_s},
        {u"sara-sv"_s, u"sara_sv"_s},
        {u"sara-v3"_s, u"sara_v3"_s},
        {u"samtal-utan-metod"_s, u"conversation_without_method"_s},
        {u"barnsakerhet"_s, u"child_safety"_s},
        {u"sakerhetsplan"_s, u"safety_plan"_s},
    };
    return codes.value(instrument, instrument);
}

QString exchangeStay(const QString& providerKind)
{
    static const QHash<QString, QString> kinds{
        {u"substance_flat"_s, u"emergency_flat_substance"_s},
        {u"foster_home"_s, u"oncall_home"_s},
        // The municipality lends a flat of its own until there is another home.
        {u"own_flat"_s, u"emergency_flat"_s},
    };
    return kinds.value(providerKind, providerKind);
}

const QStringList& stayInterventions()
{
    static const QStringList kinds{u"sheltered_housing"_s, u"emergency_flat"_s, u"emergency_flat_substance"_s,
        u"oncall_home"_s, u"hotel"_s, u"transitional_flat"_s};
    return kinds;
}

} // namespace frid
