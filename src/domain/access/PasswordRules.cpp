#include <frid/domain/access/PasswordRules.h>

#include "access/CommonPasswords.h"

#include <QSet>
#include <QString>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr int minimumDifferentSigns = 5;
constexpr qsizetype minimumLogin = 3;

tl::unexpected<Error> refuse(QLatin1StringView detail)
{
    return invalid(u"password"_s, detail);
}

/// Characters as people count them: a surrogate pair or a letter with its combining marks is one.
qsizetype countCharacters(const QString& text)
{
    return std::count_if(
        text.cbegin(), text.cend(), [](QChar sign) { return !sign.isLowSurrogate() && !sign.isMark(); });
}

/// What people put in a letter's place, put back: "l0sen0rd" is "losenord".
QString plain(const QString& lower)
{
    QString text = lower;
    for (QChar& sign : text) {
        switch (sign.unicode()) {
        case u'å':
        case u'ä':
        case u'@':
        case u'4':
            sign = u'a';
            break;
        case u'ö':
        case u'0':
            sign = u'o';
            break;
        case u'3':
        case u'é':
            sign = u'e';
            break;
        case u'1':
        case u'!':
            sign = u'i';
            break;
        case u'$':
        case u'5':
            sign = u's';
            break;
        case u'7':
            sign = u't';
            break;
        default:
            break;
        }
    }
    return text;
}

const QSet<QString>& knownWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const QStringView word : commonPasswordWords) {
            set.insert(plain(word.toString()));
        }
        return set;
    }();
    return words;
}

/// Letters that remain when the known words are taken out, longest words first, wherever they stand.
qsizetype lettersOutsideKnownWords(const QString& letters)
{
    const qsizetype size = letters.size();
    constexpr qsizetype longestWord = 16;
    constexpr qsizetype shortestWord = 3;
    // best[i]: fewest letters left over in the first i
    QList<qsizetype> best(size + 1, 0);
    for (qsizetype end = 1; end <= size; ++end) {
        best[end] = best[end - 1] + 1;
        for (qsizetype length = shortestWord; length <= std::min(end, longestWord); ++length) {
            if (knownWords().contains(letters.mid(end - length, length))) {
                best[end] = std::min(best[end], best[end - length]);
            }
        }
    }
    return best[size];
}

/// A known password, or one or two known words with years, digits and signs around them.
bool isCommon(const QString& lower)
{
    if (knownWords().contains(plain(lower))) {
        return true;
    }
    constexpr qsizetype fewLetters = 2; // "Sommar2024!ab" is no better than "Sommar2024!"
    constexpr qsizetype twoWords = 22; // longer ones are phrases
    QString withoutSigns;
    std::copy_if(lower.cbegin(), lower.cend(), std::back_inserter(withoutSigns),
        [](QChar sign) { return sign.isLetter(); });
    QString replaced;
    const QString readable = plain(lower);
    std::copy_if(readable.cbegin(), readable.cend(), std::back_inserter(replaced),
        [](QChar sign) { return sign.isLetter(); });
    for (const QString& letters : {plain(withoutSigns), replaced}) {
        if (letters.size() <= twoWords && lettersOutsideKnownWords(letters) <= fewLetters) {
            return true;
        }
    }
    return false;
}

bool isSimple(const QString& lower)
{
    if (QSet<QChar>(lower.cbegin(), lower.cend()).size() < minimumDifferentSigns) {
        return true;
    }
    // "abcabcabcabc": one short piece over and over
    for (qsizetype period = 1; period <= lower.size() / 3; ++period) {
        bool repeats = true;
        for (qsizetype i = period; i < lower.size() && repeats; ++i) {
            repeats = lower[i] == lower[i - period];
        }
        if (repeats) {
            return true;
        }
    }
    // Neighbours on the keyboard, in the alphabet or in counting, forwards or backwards, for most of the
    // length
    static const QStringList rows{u"1234567890+"_s, u"qwertyuiopå"_s, u"asdfghjklöä"_s, u"<zxcvbnm,.-"_s,
        u"abcdefghijklmnopqrstuvwxyzåäö"_s, u"0123456789"_s, u"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik"_s};
    qsizetype neighbours = 0;
    for (qsizetype i = 1; i < lower.size(); ++i) {
        const QChar before = lower[i - 1];
        const QChar sign = lower[i];
        const bool near = before == sign || std::any_of(rows.cbegin(), rows.cend(), [&](const QString& row) {
            const qsizetype a = row.indexOf(before);
            const qsizetype b = row.indexOf(sign);
            return a >= 0 && b >= 0 && qAbs(a - b) == 1;
        });
        neighbours += near ? 1 : 0;
    }
    return neighbours * 10 >= (lower.size() - 1) * 7;
}

} // namespace

Result<void> checkPassword(QStringView password, QStringView login)
{
    const QString normal = password.toString().normalized(QString::NormalizationForm_C);
    if (countCharacters(normal) < minimumPasswordLength) {
        return refuse("too_short"_L1);
    }
    const QString lower = normal.toLower();
    const QString name = login.trimmed().toString().normalized(QString::NormalizationForm_C).toLower();
    if (name.size() >= minimumLogin && (lower.contains(name) || plain(lower).contains(plain(name)))) {
        return refuse("contains_login"_L1);
    }
    if (isSimple(lower)) {
        return refuse("too_simple"_L1);
    }
    if (isCommon(lower)) {
        return refuse("too_common"_L1);
    }
    return {};
}

} // namespace frid
