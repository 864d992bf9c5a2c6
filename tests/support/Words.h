#pragma once

#include <frid/domain/assessment/Answers.h>
#include <frid/domain/casefile/CaseNumber.h>
#include <frid/domain/exchange/ImportProblem.h>
#include <frid/domain/person/IdentityNumber.h>

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace frid::test {

namespace detail {

/// Stands for any value while the fields of a struct are counted.
struct Anything {
    template <typename T> operator T() const; // NOLINT(google-explicit-constructor)
};

template <typename T, std::size_t... I> constexpr bool takes(std::index_sequence<I...> /*fields*/)
{
    return requires
    {
        T{(static_cast<void>(I), Anything{})...};
    };
}

template <typename T, std::size_t Count = 0> consteval std::size_t fieldCount()
{
    if constexpr (takes<T>(std::make_index_sequence<Count + 1>{})) {
        return fieldCount<T, Count + 1>();
    } else {
        return Count;
    }
}

template <typename T> inline constexpr bool isId = false;
template <typename Tag> inline constexpr bool isId<Id<Tag>> = true;
template <typename T> inline constexpr bool isShared = false;
template <typename T> inline constexpr bool isShared<std::shared_ptr<T>> = true;
template <typename T>
inline constexpr bool saysNothing
    = std::is_arithmetic_v<T> || std::is_enum_v<T> || isId<T> || isShared<T> // content of the program:
                                                                             // instruments and wording packs
    || std::is_same_v<T, QDate> || std::is_same_v<T, QTime> || std::is_same_v<T, QDateTime>;

} // namespace detail

/// Every text in a value, however deep in its structs, lists and options. Whatever it does not know does not
/// compile, so that no field of a read model can be overlooked, neither now nor when it is added.
class Words {
public:
    template <typename T> static QStringList of(const T& value)
    {
        Words words;
        words.add(value);
        return words.m_all;
    }

private:
    void add(const QString& text) { m_all += text; }
    void add(const QByteArray& text) { m_all += QString::fromUtf8(text); }
    void add(const CaseNumber& number) { m_all += number.toString(); }
    void add(const IdentityNumber& number) { m_all += number.digits(); }
    void add(const Answers& answers) { add(answers.all()); }
    void add(const ImportProblems& problems) { add(problems.list()); }
    template <typename T> void add(const QList<T>& values) { each(values); }
    template <typename T> void add(const QSet<T>& values) { each(values); }
    template <typename T> void add(const std::optional<T>& value)
    {
        if (value) {
            add(*value);
        }
    }
    template <typename Key, typename T> void add(const QMap<Key, T>& values) { eachPair(values); }
    template <typename Key, typename T> void add(const QHash<Key, T>& values) { eachPair(values); }
    template <typename A, typename B> void add(const std::pair<A, B>& pair)
    {
        add(pair.first);
        add(pair.second);
    }
    template <typename T> void add(const T& value)
    {
        if constexpr (!detail::saysNothing<T>) {
            static_assert(std::is_aggregate_v<T>, "say here how its texts are found");
            addFields(value);
        }
    }

    template <typename Values> void each(const Values& values) requires requires { values.cbegin(); }
    {
        for (const auto& value : values) {
            add(value);
        }
    }
    template <typename Values> void eachPair(const Values& values)
    {
        for (auto at = values.cbegin(); at != values.cend(); ++at) {
            add(at.key());
            add(at.value());
        }
    }
    template <typename... Fields> void addAll(const Fields&... fields) { (add(fields), ...); }
    template <typename T> void addFields(const T& value)
    {
        constexpr std::size_t count = detail::fieldCount<T>();
        static_assert(count > 0 && count <= 45, "more fields than are written down here");
        if constexpr (count == 1) {
            const auto& [f1] = value;
            addAll(f1);
        } else if constexpr (count == 2) {
            const auto& [f1, f2] = value;
            addAll(f1, f2);
        } else if constexpr (count == 3) {
            const auto& [f1, f2, f3] = value;
            addAll(f1, f2, f3);
        } else if constexpr (count == 4) {
            const auto& [f1, f2, f3, f4] = value;
            addAll(f1, f2, f3, f4);
        } else if constexpr (count == 5) {
            const auto& [f1, f2, f3, f4, f5] = value;
            addAll(f1, f2, f3, f4, f5);
        } else if constexpr (count == 6) {
            const auto& [f1, f2, f3, f4, f5, f6] = value;
            addAll(f1, f2, f3, f4, f5, f6);
        } else if constexpr (count == 7) {
            const auto& [f1, f2, f3, f4, f5, f6, f7] = value;
            addAll(f1, f2, f3, f4, f5, f6, f7);
        } else if constexpr (count == 8) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8] = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8);
        } else if constexpr (count == 9) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9] = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9);
        } else if constexpr (count == 10) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10] = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10);
        } else if constexpr (count == 11) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11] = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11);
        } else if constexpr (count == 12) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12] = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12);
        } else if constexpr (count == 13) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13] = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13);
        } else if constexpr (count == 14) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14] = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14);
        } else if constexpr (count == 15) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15] = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15);
        } else if constexpr (count == 16) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16] = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16);
        } else if constexpr (count == 17) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17] = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17);
        } else if constexpr (count == 18) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18);
        } else if constexpr (count == 19) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19);
        } else if constexpr (count == 20) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20);
        } else if constexpr (count == 21) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21);
        } else if constexpr (count == 22) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22);
        } else if constexpr (count == 23) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23);
        } else if constexpr (count == 24) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24);
        } else if constexpr (count == 25) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25);
        } else if constexpr (count == 26) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26);
        } else if constexpr (count == 27) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27);
        } else if constexpr (count == 28) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28);
        } else if constexpr (count == 29) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29);
        } else if constexpr (count == 30) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30);
        } else if constexpr (count == 31) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31);
        } else if constexpr (count == 32) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32);
        } else if constexpr (count == 33) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33);
        } else if constexpr (count == 34) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34);
        } else if constexpr (count == 35) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35);
        } else if constexpr (count == 36) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36);
        } else if constexpr (count == 37) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37);
        } else if constexpr (count == 38) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38);
        } else if constexpr (count == 39) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38,
                f39]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38,
                f39);
        } else if constexpr (count == 40) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38,
                f39, f40]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39,
                f40);
        } else if constexpr (count == 41) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38,
                f39, f40, f41]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39,
                f40, f41);
        } else if constexpr (count == 42) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38,
                f39, f40, f41, f42]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39,
                f40, f41, f42);
        } else if constexpr (count == 43) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38,
                f39, f40, f41, f42, f43]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39,
                f40, f41, f42, f43);
        } else if constexpr (count == 44) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38,
                f39, f40, f41, f42, f43, f44]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39,
                f40, f41, f42, f43, f44);
        } else if constexpr (count == 45) {
            const auto& [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19,
                f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38,
                f39, f40, f41, f42, f43, f44, f45]
                = value;
            addAll(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20,
                f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39,
                f40, f41, f42, f43, f44, f45);
        }
    }

    QStringList m_all;
};

} // namespace frid::test
