#include <frid/domain/exchange/SheetMapping.h>

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// Letters and digits of a name with single spaces between its words.
QString plain(const QString& text)
{
    QString words;
    for (const QChar sign : sheetWord(text)) {
        words += sign.isLetterOrNumber() ? sign : QChar(u' ');
    }
    return words.simplified();
}

struct Words {
    const char16_t* id;
    const char16_t* phrases; ///< between `|`, as plain() has them
};

/// What tallies call their columns.
constexpr Words columnWords[] = {
    {u"persons.identity_number",
        u"personnummer|personnr|person nr|persnr|pnr|p nr|samordningsnummer|identity number|personal number|"
        u"ssn|identitetsnummer"},
    {u"persons.full_name",
        u"namn|name|klient|klientens namn|för och efternamn|fullständigt namn|full name|client"},
    {u"persons.given_name", u"förnamn|tilltalsnamn|given name|first name"},
    {u"persons.family_name", u"efternamn|family name|last name|surname"},
    {u"persons.birth_date", u"födelsedatum|född|födelsedag|födelsedata|birth date|date of birth|born|dob"},
    {u"persons.gender", u"kön|juridiskt kön|gender|sex|kvinna man|man kvinna"},
    {u"persons.protection",
        u"skyddade personuppgifter|sekretess|sekretessmarkering|skyddad identitet|skydd|protected identity|"
        u"protection"},
    {u"persons.vulnerabilities",
        u"särskild utsatthet|utsatthet|särskild sårbarhet|sårbarhet|bakgrundsfaktorer|riskgrupp|"
        u"vulnerabilities|vulnerability"},
    {u"cases.external_ref",
        u"ärendenummer|ärendenr|ärende nr|ärende|dnr|diarienummer|aktnummer|aktnr|akt|löpnummer|löpnr|nr|"
        u"nummer|id|case number|case no|case id|reference|ref|referens"},
    {u"cases.kind",
        u"typ|typ av ärende|ärendetyp|målgrupp|roll|kategori av person|vuxen barn|vuxen eller barn|kind|type|"
        u"kind of case|role|target group"},
    {u"cases.unit", u"enhet|grupp|team|område|unit"},
    {u"cases.handler",
        u"handläggare|ansvarig|ansvarig handläggare|socialsekreterare|hl|handl|handler|caseworker|"
        u"social worker"},
    {u"cases.received_on",
        u"inkom|inkom datum|inkommen|inkommit|inkomstdatum|ankomstdatum|aktualiserad|aktualisering|"
        u"aktualiseringsdatum|anmälningsdatum|ansökningsdatum|datum|datum inkom|startdatum|mottaget|start|"
        u"öppnad|received|received on|date received|date|opened|first contact"},
    {u"cases.channel",
        u"aktualiserad av|aktualiserat av|kontaktväg|hur aktualiserad|inkommit via|inkom via|hur kom kontakt|"
        u"väg in|anmälare|anmäld av|remittent|source of referral|channel|referred by|reported by"},
    {u"cases.known_before",
        u"känd sedan tidigare|tidigare känd|känd tidigare|aktuell tidigare|known before|previously known"},
    {u"cases.living_with_perpetrator",
        u"bor med våldsutövaren|bor tillsammans|lever med våldsutövaren|sammanboende|kvar i relationen|"
        u"living together|living with perpetrator"},
    {u"cases.first_offer_on",
        u"erbjuden tid|första erbjudna tid|erbjuden första tid|first offer|first offered time"},
    {u"cases.first_visit_on",
        u"första besök|första besöket|förstabesök|första samtal|nybesök|first visit|first meeting"},
    {u"cases.talked_with_child_on", u"barnsamtal|samtal med barn|talat med barnet|talked with child"},
    {u"cases.closed_on",
        u"avslutad|avslutat|avslut|avslutsdatum|avslutades|avslutningsdatum|slutdatum|stängd|closed|"
        u"closed on|date closed|end date"},
    {u"cases.closing_reason",
        u"avslutsorsak|avslutningsorsak|orsak till avslut|orsak|anledning till avslut|skäl till avslut|"
        u"closing reason|reason for closing|reason"},
    {u"cases.overall_goal", u"måluppfyllelse|mål uppnått|mål|målen uppnådda|goal|goal reached|goals reached"},
    {u"violence.category",
        u"våld|kategori|typ av våldsärende|våldskategori|våldstyp|vnr hrv|vnr hrv pom|category|violence"},
    {u"violence.form",
        u"typ av våld|form av våld|våldsform|våldsformer|våldets form|form of violence|forms of violence|"
        u"type of violence"},
    {u"violence.period", u"pågående eller tidigare|pågående våld|pågår våldet|ongoing|now or earlier"},
    {u"violence.known_on",
        u"våldet känt|känt sedan|våld känt datum|våld upptäckt|upptäckt|known on|violence known|known since"},
    {u"interventions.kind",
        u"insats|insatser|beviljad insats|beviljade insatser|typ av insats|stöd|intervention|interventions|"
        u"measure"},
    {u"interventions.decided", u"bistånd|biståndsbeslut|beslut|med beslut|decision|decided"},
    {u"interventions.granted_on",
        u"beslutsdatum|beviljad|beviljat|beslut datum|insats beviljad|granted|granted on|date of decision"},
    {u"interventions.started_on",
        u"insats start|insats påbörjad|insatsstart|påbörjad|insats från|started|started on"},
    {u"interventions.ended_on",
        u"insats slut|insats avslutad|insatsslut|insats till|insatsen avslutad|ended|ended on"},
    {u"interventions.provider", u"utförare|leverantör|jour|vårdgivare|placerad hos|provider"},
    {u"interventions.ending", u"insatsens avslut|resultat|utfall|insats avslutsorsak|ending|result|outcome"},
    {u"interventions.goal", u"insatsens mål|insats måluppfyllelse|mål insats|intervention goal"},
};

/// What cells say beside the codes' own labels.
constexpr Words codeWords[] = {
    {u"gender/female", u"k|kv|f|flicka|tjej|kvinnor|woman|girl"},
    {u"gender/male", u"m|pojke|kille|män|boy"},
    {u"gender/other", u"ickebinär|icke binär|non binary"},
    {u"gender/unknown", u"okänd|okänt|unknown|vet ej|saknas"},
    {u"protection/none", u"nej|ej|inget|no"},
    {u"protection/flag", u"sekretess|skyddad|skyddade personuppgifter|ja|x|yes"},
    {u"case_kind/victim",
        u"våldsutsatt|vuxen|utsatt|brottsoffer|offer|kvinna|klient|vux|adult|victim|våldsutsatta"},
    {u"case_kind/child", u"barn|barn och unga|ungdom|unga|children"},
    {u"case_kind/perpetrator", u"våldsutövare|utövare|förövare|gärningsperson|våldsutövande|perpetrator"},
    {u"yes_no/yes", u"j|ja|x|1|y|sant|true|v"},
    {u"yes_no/no", u"n|nej|0|falskt|false|ej"},
    {u"case_category/vnr",
        u"vnr|vinr|vin|relationsvåld|partnervåld|nära relation|våld i nära relation|domestic violence"},
    {u"case_category/hrv", u"hrv|heder|hedersvåld|hedersrelaterat|hedersförtryck|honour|honor"},
    {u"case_category/pom", u"pom|prostitution|människohandel|sexköp|trafficking"},
    {u"case_category/child", u"barnmisshandel|våld mot barn|child abuse|barn"},
    {u"violence_form/physical", u"fysiskt|fys|physical|misshandel"},
    {u"violence_form/psychological", u"psykiskt|psyk|psykologiskt|psychological"},
    {u"violence_form/sexual", u"sexuellt|sex|våldtäkt|sexual"},
    {u"violence_form/economic", u"ekonomiskt|ekonomi|economic"},
    {u"violence_form/latent", u"hot|threats"},
    {u"violence_form/stalking", u"förföljelse|stalking"},
    {u"violence_form/control", u"kontroll|control"},
    {u"violence_form/child_witnessed", u"bevittnat|upplevt|barn som upplevt våld"},
    {u"violence_period/now", u"nu|pågående|pågår|ja"},
    {u"violence_period/earlier", u"tidigare|nej|avslutat"},
    {u"violence_period/both", u"båda|både och|both"},
    {u"overall_goal/wholly", u"ja|helt|uppfyllt|uppnått|uppnådda|yes"},
    {u"overall_goal/partly", u"delvis|partly|i viss mån"},
    {u"overall_goal/not", u"nej|ej uppnått|ej uppfyllt|inte alls|no"},
    {u"channel/self", u"egen ansökan|sökt själv|egen|själv|eget initiativ|ansökan|self"},
    {u"channel/own_unit", u"internt|egen enhet|kollega"},
    {u"channel/economic_assistance", u"försörjningsstöd|ekonomi"},
    {u"channel/child_and_youth", u"barnenheten|bou|ifo barn|barn och ungdom|barn och familj"},
    {u"channel/health_care", u"vården|sjukvården|sjukvård|bvc|bup|mvc|region|regionen|akuten|psykiatrin"},
    {u"channel/school", u"skola|förskola|skolan|elevhälsan"},
    {u"channel/police", u"polisen|polisanmälan"},
    {u"channel/shelter", u"kvinnojour|tjejjour|mansjour|jour|kvinnojouren"},
    {u"channel/concern_report", u"anmälan|orosanmälan|oro"},
    {u"channel/relative", u"anhörig|närstående|vän"},
    {u"closing_reason/goals_reached", u"mål uppnått|målet uppnått|uppnått mål"},
    {u"closing_reason/completed", u"insats avslutad|insatsen avslutad|klart|klar|slutförd"},
    {u"closing_reason/declined", u"avböjt|avböjer|tackat nej|nej tack|avslutat själv|egen begäran"},
    {u"closing_reason/moved", u"flytt|flyttat|utflyttad"},
    {u"closing_reason/no_contact", u"ej kontakt|får ej kontakt|uteblivit"},
    {u"closing_reason/returned_to_relationship", u"återgått|tillbaka till relationen"},
    {u"closing_reason/deceased", u"död|avliden"},
    {u"intervention_kind/support_talks", u"samtal|stödsamtal|samtalsstöd|enskilda samtal"},
    {u"intervention_kind/group_talks", u"grupp|gruppsamtal|samtalsgrupp"},
    {u"intervention_kind/trappan", u"trappan"},
    {u"intervention_kind/information", u"råd och stöd|rådgivning|råd"},
    {u"intervention_kind/sheltered_housing", u"skyddat boende|sb|kvinnojour|jourboende|placering"},
    {u"intervention_kind/emergency_flat", u"jourlägenhet|akutboende"},
    {u"intervention_kind/oncall_home", u"jourhem|familjehem"},
    {u"intervention_kind/hotel", u"hotell|vandrarhem"},
    {u"intervention_kind/economic_assistance", u"försörjningsstöd"},
    {u"intervention_kind/other", u"annat|övrigt|annan|other"},
    {u"intervention_result/completed", u"genomförd|slutförd|avslutad"},
    {u"intervention_result/declined", u"avböjt|tackat nej"},
    {u"intervention_result/broken_off", u"avbruten|avbrutet"},
    {u"vulnerability/substance_use", u"missbruk|beroende"},
    {u"vulnerability/disability", u"funktionsnedsatt|funktionshinder|npf"},
    {u"vulnerability/homelessness", u"hemlös|bostadslös"},
    {u"vulnerability/pregnancy", u"gravid"},
    {u"vulnerability/lgbtqi", u"hbtq|hbtqi|hbt"},
    {u"vulnerability/age_65_plus", u"äldre|65|över 65"},
    {u"closing_reason/other", u"annat|övrigt|annan"},
    {u"channel/other", u"annat|övrigt|annan"},
};

QStringList phrasesOf(const Words& words)
{
    return QString::fromUtf16(words.phrases).split(u'|');
}

const QHash<QString, QString>& columnPhrases()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> made;
        for (const Words& words : columnWords) {
            for (const QString& phrase : phrasesOf(words)) {
                made.insert(phrase, QString::fromUtf16(words.id));
            }
        }
        return made;
    }();
    return all;
}

/// By "list/word".
const QHash<QString, QString>& codePhrases()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> made;
        for (const Words& words : codeWords) {
            const QStringList id = QString::fromUtf16(words.id).split(u'/');
            for (const QString& phrase : phrasesOf(words)) {
                made.insert(id.first() + u'/' + phrase, id.last());
            }
        }
        return made;
    }();
    return all;
}

/// More than any phrase has characters.
constexpr int theVeryWords = 1000;

struct Guess {
    QString field;
    int score = 0; ///< how sure it is
};

Guess guessed(const QString& column)
{
    const QString name = plain(column);
    if (const auto whole = columnPhrases().constFind(name); whole != columnPhrases().cend()) {
        return {*whole, theVeryWords};
    }
    // "Inkom (datum)", "Personnummer 12 siffror": the longest known phrase that it begins with.
    Guess best;
    for (auto at = columnPhrases().cbegin(); at != columnPhrases().cend(); ++at) {
        if (at.key().size() >= 4 && name.startsWith(at.key() + u' ') && at.key().size() > best.score) {
            best = {at.value(), static_cast<int>(at.key().size())};
        }
    }
    return best;
}

/// "Våld", "barn" and "stöd" begin too much.
constexpr qsizetype leastBeginning = 5;

/// The one code whose label begins as the word does or the other way round; empty when there are several.
QString byBeginning(const QList<CodeItem>& items, const QString& word)
{
    QSet<QString> found;
    for (const CodeItem& item : items) {
        for (const QString& label : {plain(item.sv), plain(item.en)}) {
            const bool shorter = word.size() >= leastBeginning && label.startsWith(word);
            const bool longer = label.size() >= leastBeginning && word.startsWith(label + u' ');
            if (shorter || longer) {
                found.insert(item.code);
            }
        }
    }
    return found.size() == 1 ? *found.cbegin() : QString();
}

/// Whether a column holds crosses, or yes and no, and at least one.
bool isMarked(const QList<SheetValue>& values)
{
    static const QStringList marks{
        u"x"_s, u"1"_s, u"0"_s, u"ja"_s, u"nej"_s, u"j"_s, u"n"_s, u"yes"_s, u"no"_s, u"-"_s};
    return !values.isEmpty()
        && std::ranges::all_of(values, [&](const SheetValue& value) { return marks.contains(value.word); });
}

/// A column of crosses under a code's name.
std::optional<SheetMapping::Column> markColumn(
    const QString& column, const QList<SheetValue>& values, const CodeCatalog& codes)
{
    // Under "Barn" stands how many there are.
    if (!isMarked(values) || plain(column) == "barn"_L1) {
        return std::nullopt;
    }
    for (const auto& id :
        {u"violence.category"_s, u"violence.form"_s, u"interventions.kind"_s, u"persons.vulnerabilities"_s}) {
        const SheetField& field = *sheetField(id);
        const auto code = guessedCode(field, codes, column);
        if (!code || code->isEmpty()) {
            continue;
        }
        SheetMapping::Column made{column, id, {}};
        const SheetField& yesNo = *sheetField(u"cases.known_before"_s);
        for (const SheetValue& value : values) {
            made.values.insert(
                value.word, guessedCode(yesNo, codes, value.word) == u"yes"_s ? *code : QString());
        }
        return made;
    }
    return std::nullopt;
}

} // namespace

QString guessedField(const QString& column)
{
    return guessed(column).field;
}

std::optional<QString> guessedCode(const SheetField& field, const CodeCatalog& codes, const QString& word)
{
    const QString name = plain(word);
    const QList<CodeItem> items = sheetChoices(field, codes);
    for (const CodeItem& item : items) {
        if (sheetWord(word) == item.code || name == plain(item.sv) || name == plain(item.en)) {
            return item.code;
        }
    }
    if (const auto known = codePhrases().constFind(field.list + u'/' + name); known != codePhrases().cend()) {
        return *known;
    }
    if (isSheetBlank(word)) {
        return QString();
    }
    const QString code = byBeginning(items, name);
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

SheetMapping guessedMapping(const Sheet& sheet, const CodeCatalog& codes)
{
    constexpr qsizetype wordsLookedAt = 200;
    SheetMapping mapping;
    QHash<QString, std::pair<qsizetype, int>> taken; // a field's place among the columns, and how sure
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        const QString& column = sheet.columns.at(i);
        const Guess guess = guessed(column);
        if (guess.score < theVeryWords) {
            const auto values = sheetValues(sheet, i, {{}, SheetField::Kind::Text, {}, false}, 10);
            if (auto marks = markColumn(column, values, codes)) {
                mapping.columns.append(std::move(*marks));
                continue;
            }
        }
        const SheetField* field = sheetField(guess.field);
        if (field == nullptr) {
            continue;
        }
        SheetMapping::Column made{column, field->id, {}};
        if (field->hasCodes()) {
            const auto values = sheetValues(sheet, i, *field, wordsLookedAt);
            for (const SheetValue& value : values) {
                if (const auto code = guessedCode(*field, codes, value.word)) {
                    made.values.insert(value.word, *code);
                }
            }
        }
        if (field->kind != SheetField::Kind::Codes) {
            if (const auto other = taken.constFind(field->id); other != taken.cend()) {
                if (other->second < guess.score) {
                    mapping.columns[other->first] = made;
                    taken[field->id] = {other->first, guess.score};
                }
                continue;
            }
            taken.insert(field->id, {mapping.columns.size(), guess.score});
        }
        mapping.columns.append(std::move(made));
    }
    return mapping;
}

} // namespace frid
