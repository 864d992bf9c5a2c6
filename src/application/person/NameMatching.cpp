#include "NameMatching.h"

#include <frid/application/person/PersonDirectory.h>

#include <QVarLengthArray>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// Letters that no decomposition opens.
QStringView foldedLetter(char16_t c)
{
    switch (c) {
    case u'æ':
        return u"ä";
    case u'ø':
        return u"ö";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ł':
        return u"l";
    case u'ı':
        return u"i";
    case u'ħ':
        return u"h";
    case u'ß':
        return u"ss";
    case u'þ':
        return u"th";
    case u'œ':
        return u"oe";
    default:
        return {};
    }
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouyåäö").contains(c);
}

/// Spellings for one sound, longest first; the first that fits at a place is taken.
struct Sound {
    QStringView spelling;
    QStringView key;
    bool onlyAtStart = false;
};

constexpr std::array sounds = {
    Sound{u"skj", u"s"},
    Sound{u"stj", u"s"},
    Sound{u"sch", u"s"},
    Sound{u"sj", u"s"},
    Sound{u"sh", u"s"},
    Sound{u"hj", u"i", true},
    Sound{u"gj", u"i", true},
    Sound{u"lj", u"i", true},
    Sound{u"dj", u"i", true},
    Sound{u"kj", u"k"},
    Sound{u"tj", u"k"},
    Sound{u"ch", u"k"},
    Sound{u"ck", u"k"},
    Sound{u"kh", u"k"},
    Sound{u"gh", u"g"},
    Sound{u"dh", u"d"},
    Sound{u"th", u"t"},
    Sound{u"ph", u"v"},
    Sound{u"dt", u"t"},
    Sound{u"qu", u"kv"},
    Sound{u"ou", u"o"},
    Sound{u"x", u"ks"},
    Sound{u"q", u"k"},
    Sound{u"z", u"s"},
    Sound{u"w", u"v"},
    Sound{u"f", u"v"},
    Sound{u"u", u"o"},
    Sound{u"y", u"i"},
    Sound{u"j", u"i"},
    Sound{u"e", u"a"},
    Sound{u"å", u"o"},
    Sound{u"ä", u"a"},
};

const Sound* soundAt(QStringView name, qsizetype place)
{
    const auto found = std::ranges::find_if(sounds, [&](const Sound& sound) {
        return (place == 0 || !sound.onlyAtStart) && name.sliced(place).startsWith(sound.spelling);
    });
    return found == sounds.end() ? nullptr : &*found;
}

} // namespace

QString foldName(QStringView name)
{
    const QString composed = name.toString().normalized(QString::NormalizationForm_C).toLower();
    QString folded;
    folded.reserve(composed.size());
    for (const QChar c : composed) {
        if (c.unicode() < 0x80 || c == u'å' || c == u'ä' || c == u'ö') {
            folded += c;
        } else if (const QStringView letter = foldedLetter(c.unicode()); !letter.isEmpty()) {
            folded += letter;
        } else if (c.isMark() || c.category() == QChar::Other_Format) {
            continue;
        } else {
            QString base(c);
            while (base[0].decompositionTag() == QChar::Canonical) {
                base = base[0].decomposition();
            }
            folded += base[0];
        }
    }
    return folded;
}

QString plainName(QStringView folded)
{
    QString plain = folded.toString();
    for (QChar& c : plain) {
        if (c == u'å' || c == u'ä') {
            c = u'a';
        } else if (c == u'ö') {
            c = u'o';
        }
    }
    return plain;
}

QString phoneticKey(QStringView folded)
{
    QString key;
    const auto append = [&key](QChar c) {
        if (!key.endsWith(c)) {
            key += c;
        }
    };
    for (qsizetype place = 0; place < folded.size();) {
        const QChar c = folded[place];
        const QChar following = place + 1 < folded.size() ? folded[place + 1] : QChar();
        if (c == u'h' && place > 0 && !isVowel(following)) {
            ++place; // Johnsson, Sarah, Fahlström
        } else if (c == u'a' && following == u'a' && place + 2 < folded.size()) {
            append(u'o'); // Haakan
            place += 2;
        } else if (c == u'i' && following == u'e' && place + 2 == folded.size()) {
            append(u'i'); // Sofie
            place += 2;
        } else if (const Sound* sound = soundAt(folded, place)) {
            for (const QChar k : sound->key) {
                append(k);
            }
            place += sound->spelling.size();
        } else if (c == u'c') {
            append(QStringView(u"eiyäö").contains(following) && !following.isNull() ? u's' : u'k');
            ++place;
        } else {
            append(c);
            ++place;
        }
    }
    return key;
}

bool beginsName(QStringView typed, QStringView name)
{
    if (typed.size() > name.size()) {
        return false;
    }
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar t = typed[i];
        const QChar n = name[i];
        const bool plain = (t == u'a' && (n == u'å' || n == u'ä')) || (t == u'o' && n == u'ö');
        if (t != n && !plain) {
            return false;
        }
    }
    return true;
}

bool fewLettersDiffer(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    const int allowed = shorter < 4 ? 0 : shorter < 7 ? 1 : 2;
    if (std::abs(a.size() - b.size()) > allowed) {
        return false;
    }
    if (allowed == 0 || a == b) {
        return a == b;
    }
    // Edit distance with neighbours swapped counting one (optimal string alignment); three rows suffice.
    const qsizetype width = b.size() + 1;
    QVarLengthArray<int, 64> before(width);
    QVarLengthArray<int, 64> above(width);
    QVarLengthArray<int, 64> row(width);
    for (qsizetype j = 0; j < width; ++j) {
        above[j] = int(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        int best = row[0];
        for (qsizetype j = 1; j < width; ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
            best = std::min(best, row[j]);
        }
        if (best > allowed) {
            return false;
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[width - 1] <= allowed;
}

} // namespace frid
