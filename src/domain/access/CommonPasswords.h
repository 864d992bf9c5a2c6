#pragma once

#include <QStringView>
#include <array>

namespace frid {

/// Words that passwords in Swedish offices are built from, lower case, at least three letters; our own
/// gathering.
// clang-format off
inline constexpr std::array<QStringView, 446> commonPasswordWords{
    // Seasons, months, days
    u"vår", u"våren", u"vårkväll", u"sommar", u"sommaren", u"sommarlov", u"sommarnatt", u"höst", u"hösten",
    u"hösttermin", u"vinter", u"vintern", u"januari", u"februari", u"mars", u"april", u"maj", u"juni",
    u"juli", u"augusti", u"september", u"oktober", u"november", u"december", u"måndag", u"tisdag",
    u"onsdag", u"torsdag", u"fredag", u"lördag", u"söndag", u"jul", u"julafton", u"julen", u"tomten",
    u"påsk", u"påsken", u"midsommar", u"nyår", u"advent", u"semester", u"semestern", u"spring", u"summer",
    u"autumn", u"winter", u"monday", u"friday",
    // Words for a password, and for logging in
    u"lösenord", u"lösen", u"lösenordet", u"nyckel", u"hemlig", u"hemligt", u"hemlighet", u"losen", u"kod",
    u"koden", u"pinkod", u"inlogg", u"inloggning", u"logga", u"login", u"logon", u"password", u"passord",
    u"passwort", u"passw", u"pass", u"pwd", u"secret", u"letmein", u"welcome", u"välkommen", u"hej",
    u"hejsan", u"hejhej", u"hello", u"admin", u"administrator", u"administratör", u"root", u"user",
    u"användare", u"test", u"testar", u"testing", u"tester", u"prov", u"demo", u"default", u"standard",
    u"guest", u"gäst", u"changeme", u"ändra", u"byt", u"bytmig", u"temp", u"tillfällig", u"tillfälligt",
    u"superman", u"batman", u"master", u"access", u"iloveyou", u"sunshine", u"princess", u"dragon",
    u"monkey", u"football", u"baseball", u"shadow", u"trustno", u"hunter", u"whatever", u"computer",
    u"internet", u"samsung", u"microsoft", u"windows", u"outlook", u"office", u"teams", u"google",
    // Keyboard
    u"qwerty", u"qwertyuiop", u"qwe", u"asdf", u"asdfgh", u"asdfghjkl", u"zxcvbn", u"zxcvbnm", u"qaz",
    u"wsx", u"edc", u"qazwsx", u"abc", u"abcd", u"abcdef", u"abcdefg", u"xyz",
    // The work
    u"kommun", u"kommunen", u"kommunal", u"region", u"socialen", u"socialtjänst", u"socialtjänsten",
    u"socialkontor", u"socialkontoret", u"social", u"individ", u"familj", u"familjen", u"familjerätt",
    u"omsorg", u"stöd", u"kvinnofrid", u"kvinnojour", u"frid", u"kvinnor", u"kvinna", u"trygg", u"trygghet",
    u"enhet", u"enheten", u"myndighet", u"handläggare", u"utredare", u"utredning", u"ärende", u"journal",
    u"chef", u"enhetschef", u"samordnare", u"förvaltning", u"förvaltningen", u"nämnd", u"kontor",
    u"kontoret", u"jobb", u"jobbet", u"arbete", u"arbetet", u"kollega", u"fika", u"fikapaus", u"kaffe",
    u"kaffepaus", u"lön",
    // Places
    u"sverige", u"stockholm", u"göteborg", u"malmö", u"uppsala", u"västerås", u"örebro", u"linköping",
    u"helsingborg", u"jönköping", u"norrköping", u"lund", u"umeå", u"gävle", u"borås", u"södertälje",
    u"eskilstuna", u"halmstad", u"växjö", u"karlstad", u"sundsvall", u"östersund", u"trollhättan",
    u"kalmar", u"falun", u"skellefteå", u"kristianstad", u"karlskrona", u"skövde", u"luleå", u"nyköping",
    u"nacka", u"täby", u"solna", u"huddinge", u"botkyrka", u"haninge", u"järfälla", u"sollentuna",
    u"sigtuna", u"norrtälje", u"enköping", u"varberg", u"falkenberg", u"kungsbacka", u"mölndal",
    u"uddevalla", u"landskrona", u"trelleborg", u"ystad", u"ängelholm", u"hässleholm", u"motala", u"visby",
    u"gotland", u"skåne", u"småland", u"dalarna", u"värmland", u"norrland", u"lappland", u"västmanland",
    u"halland", u"blekinge", u"bohuslän", u"sörmland", u"mora", u"leksand", u"kiruna", u"boden", u"piteå",
    u"örnsköldsvik", u"härnösand", u"hudiksvall", u"bollnäs", u"sandviken", u"borlänge", u"ludvika",
    u"avesta", u"arvika", u"kristinehamn", u"karlskoga", u"lidköping", u"mariestad", u"alingsås",
    u"kungälv", u"partille", u"lerum", u"oslo", u"köpenhamn", u"europa",
    // Names that many use
    u"anna", u"eva", u"maria", u"karin", u"kristina", u"lena", u"sara", u"emma", u"elin", u"johan", u"erik",
    u"lars", u"anders", u"per", u"karl", u"nils", u"olle", u"kalle", u"lisa", u"malin", u"jenny", u"hanna",
    u"ida", u"julia", u"alice", u"maja", u"ella", u"elsa", u"astrid", u"wilma", u"oscar", u"oskar",
    u"lucas", u"hugo", u"william", u"liam", u"noah", u"elias", u"adam", u"viktor", u"filip", u"alexander",
    u"fredrik", u"magnus", u"mats", u"peter", u"patrik", u"daniel", u"mikael", u"stefan", u"andreas",
    u"mohammed", u"ali", u"fatima", u"andersson", u"johansson", u"karlsson", u"nilsson", u"eriksson",
    u"larsson", u"olsson", u"persson", u"svensson", u"gustafsson", u"pettersson",
    // Dear things
    u"älskling", u"älskar", u"älskarlig", u"jagälskardig", u"kärlek", u"kärleken", u"gullig", u"gumman",
    u"gubben", u"mamma", u"pappa", u"mormor", u"farmor", u"morfar", u"farfar", u"barn", u"barnen", u"hund",
    u"hunden", u"katt", u"katten", u"häst", u"hästen", u"kanin", u"fotboll", u"hockey", u"innebandy",
    u"handboll", u"golf", u"aik", u"hammarby", u"djurgården", u"ifk", u"malmöff", u"brynäs", u"frölunda",
    u"färjestad", u"volvo", u"saab", u"ikea", u"abba", u"pippi", u"långstrump", u"emil", u"zlatan",
    u"musik", u"choklad", u"godis", u"glass", u"blomma", u"blommor", u"solsken", u"solen", u"stjärna",
    u"stjärnan", u"måne", u"himmel", u"himlen", u"havet", u"skogen", u"stugan", u"båten", u"bilen",
    u"huset", u"hemma", u"drömmar", u"lycka", u"glad", u"sol", u"hav",
    // Filler
    u"och", u"jag", u"min", u"mitt", u"mina", u"det", u"den", u"som", u"ett", u"bra", u"bäst", u"bästa",
    u"nytt", u"nya", u"gamla", u"dig", u"mig", u"sweden", u"svensk", u"svenska", u"king", u"queen", u"love",
    u"baby", u"angel", u"star", u"super", u"mega", u"cool",
};
// clang-format on

} // namespace frid
