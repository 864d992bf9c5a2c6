#include "demo/DemoText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace frid {

int DemoRandom::between(int low, int high)
{
    return low + int(m_generator.generate() % quint32(high - low + 1));
}

QUuid DemoRandom::uuid(const QDateTime& at)
{
    const auto millis = quint64(at.toMSecsSinceEpoch());
    const quint32 a = m_generator.generate();
    const quint32 b = m_generator.generate();
    const quint32 c = m_generator.generate();
    return {quint32(millis >> 16), quint16(millis & 0xffff), quint16(0x7000 | (a & 0x0fff)),
        uchar(0x80 | ((a >> 16) & 0x3f)), uchar(a >> 24), uchar(b), uchar(b >> 8), uchar(b >> 16),
        uchar(b >> 24), uchar(c), uchar(c >> 8)};
}

namespace {

Result<QJsonObject> readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, u"demo"_s);
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

Result<DemoText> DemoText::load()
{
    DemoText text;
    for (const QString& path : {u":/demo/names.json"_s, u":/demo/texts.json"_s}) {
        FRID_TRY(const QJsonObject object, readObject(path));
        for (auto it = object.begin(); it != object.end(); ++it) {
            for (const QJsonValue& value : it.value().toArray()) {
                if (value.isString()) {
                    text.m_words[it.key()].append(value.toString());
                } else {
                    const QJsonObject goal = value.toObject();
                    text.m_goals.append({goal["area"_L1].toString(), goal["text"_L1].toString(),
                        goal["indicator"_L1].toString()});
                }
            }
        }
    }
    return text;
}

const QStringList& DemoText::words(const QString& key) const
{
    const auto found = m_words.constFind(key);
    Q_ASSERT(found != m_words.constEnd());
    return *found;
}

const QString& DemoText::phrase(DemoRandom& random, const QString& key) const
{
    const QStringList& list = words(key);
    return list.at(random.between(0, int(list.size()) - 1));
}

QString DemoText::note(DemoRandom& random, const QString& factsKey) const
{
    QString text = phrase(random, u"openings"_s);
    const QStringList& facts = words(factsKey);
    const int count = random.between(1, 6);
    int next = random.between(0, int(facts.size()) - 1);
    for (int i = 0; i < count; ++i) {
        text += (i % 3 == 0 ? u"\n\n"_s : u" "_s) + facts.at(next);
        next = (next + random.between(1, 4)) % int(facts.size());
    }
    if (random.chance(60)) {
        text += u"\n\n"_s + phrase(random, u"assessments"_s);
    }
    if (random.chance(70)) {
        text += u"\n\n"_s + phrase(random, u"agreements"_s);
    }
    return text;
}

QString DemoText::familyName(DemoRandom& random) const
{
    return phrase(random, u"family"_s);
}

std::optional<IdentityNumber> DemoText::number(DemoRandom& random, QDate birth, Gender gender)
{
    // Ten serials of each sex a day are reserved for tests; when they are used up the person has no number.
    const int first = random.between(0, 9);
    for (int i = 0; i < 10; ++i) {
        const int serial = 980 + 2 * ((first + i) % 10) + (gender == Gender::Male ? 1 : 0);
        const bool coordination = (serial / 2 + birth.day()) % 17 == 0;
        const QString day = QString::number(birth.day() + (coordination ? 60 : 0)).rightJustified(2, u'0');
        const QString nine = birth.toString(u"yyMM"_s) + day + QString::number(serial);
        const QString digits
            = birth.toString(u"yyyy"_s).first(2) + nine + QString::number(luhnCheckDigit(nine));
        if (!m_usedNumbers.contains(digits)) {
            m_usedNumbers.insert(digits);
            return IdentityNumber::fromStored(digits);
        }
    }
    return std::nullopt;
}

Person DemoText::person(DemoRandom& random, Gender gender, int fromAge, int toAge, QDate day)
{
    Person person;
    person.gender = gender;
    person.givenName = phrase(random, gender == Gender::Male ? u"male"_s : u"female"_s);
    person.familyName = familyName(random);
    const QDate birth = day.addYears(-random.between(fromAge, toAge)).addDays(-random.between(0, 364));
    person.birthDate = birth;
    person.birthYear = birth.year();
    if (random.chance(92)) {
        person.identityNumber = number(random, birth, gender);
        if (person.identityNumber && person.identityNumber->kind() == IdentityKind::Coordination) {
            person.coordinationStatus
                = random.chance(60) ? CoordinationStatus::Proven : CoordinationStatus::Probable;
        }
    }
    const int years = fromAge;
    if (years >= 13 && random.chance(85)) {
        person.phone = u"070-174 06 "_s + QString::number(random.between(5, 99)).rightJustified(2, u'0');
    }
    if (random.chance(80)) {
        person.address = phrase(random, u"addresses"_s) + u", "_s + phrase(random, u"towns"_s);
    }
    if (random.chance(25)) {
        static const QStringList languages{
            u"ar"_s, u"so"_s, u"ti"_s, u"fa"_s, u"pl"_s, u"uk"_s, u"es"_s, u"th"_s};
        person.language = random.pick(languages);
        person.needsInterpreter = random.chance(70);
    }
    return person;
}

} // namespace frid
