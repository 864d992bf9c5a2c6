#include "IdentityWords.h"

#include <QStringList>

namespace frid {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> wordsOf(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

/// Names with spaces inside are joined by an underscore.
QSet<QString> namesOf(const QString& text)
{
    QSet<QString> names;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        names.insert(word.replace(u'_', u' '));
    }
    return names;
}

} // namespace

const QSet<QString>& ordinaryWordNames()
{
    static const QSet<QString> words = wordsOf(
        u"bo sten björn liv my sol stig ulf vide alm ask berg sjö dag frid fred frej glad gran hav hild lin "
        "linn lo mark moa märta nil ove par per rut saga siv skog ström tor tyra vera vik viola vår äng ek "
        "lund ny rask stark modig lind lång kvist holm strand dal ros ram bror kim"_s);
    return words;
}

const QSet<QString>& commonGivenNames()
{
    static const QSet<QString> names = wordsOf(
        u"adam agneta ahmad ahmed aisha alexander alexandra ali alice alma alva amanda amina amir anders "
        u"andreas "
        "anette anita ann anna anneli annika arvid astrid axel barbro benjamin bengt bernt birgit birgitta "
        "bertil "
        "björn britt camilla carina carl carolina cecilia charlotte christer christian christina christoffer "
        "claes daniel david dennis ebba elena elias elin elisabeth ella ellen elsa emelie emil emilia emma "
        "eric "
        "erik eva fatima felix filip fredrik frida gabriel georg gun gunilla gunnar göran gösta hamza hanna "
        "hannah "
        "hans hassan helen helena henrik hugo håkan ibrahim ida inga inger ingrid irene isak isabella ivar "
        "jacob "
        "jakob jan jeanette jennifer jenny jens jessica jesper joakim jonas jonathan johan johanna john "
        "josefin "
        "julia kajsa karin karl katarina kent kerstin kevin khadija kim kjell klara kristian kristina lars "
        "lena "
        "lennart leo leon lilly linda linnea linus lisa louise lova lovisa lucas ludvig madeleine magnus "
        "maja "
        "malin marcus margareta maria mariam marianne marie markus martin mats matilda mattias max melvin "
        "michael "
        "mikael mohamed mohammad monica monika mona nathalie nellie niklas nils noah nora oliver olivia olle "
        "olof "
        "omar oscar oskar patrik pelle peter pernilla petra pia rebecka robert robin roger roland rolf ronja "
        "samira samuel sandra sara sebastian selma signe simon sofia sofie stefan stella sten stina sven "
        "svante "
        "susanne therese thomas tilde tina tomas tommy tove tuva ulla ulrika urban vera victor victoria "
        "viktor "
        "viktoria vilgot vincent wilhelm william wilma yasmin yusuf zahra zainab åke åsa örjan"_s);
    return names;
}

const QSet<QString>& swedishTowns()
{
    static const QSet<QString> towns = namesOf(
        u"Ale Alingsås Alvesta Aneby Arboga Arjeplog Arvidsjaur Arvika Askersund Avesta Bengtsfors Berg "
        "Bjurholm Bjuv Boden Bollebygd Bollnäs Borgholm Borlänge Borås Botkyrka Boxholm Bromölla Bräcke "
        "Burlöv "
        "Båstad Dals-Ed Danderyd Degerfors Dorotea Eda Ekerö Eksjö Emmaboda Enköping Eskilstuna Eslöv "
        "Essunga "
        "Fagersta Falkenberg Falköping Falun Filipstad Finspång Flen Forshaga Färgelanda Gagnef Gislaved "
        "Gnesta "
        "Gnosjö Gotland Grums Grästorp Gullspång Gällivare Gävle Göteborg Götene Habo Hagfors Hallsberg "
        "Hallstahammar Halmstad Hammarö Haninge Haparanda Heby Hedemora Helsingborg Herrljunga Hjo Hofors "
        "Huddinge Hudiksvall Hultsfred Hylte Håbo Hällefors Härjedalen Härnösand Härryda Hässleholm Höganäs "
        "Högsby Hörby Höör Jokkmokk Järfälla Jönköping Kalix Kalmar Karlsborg Karlshamn Karlskoga Karlskrona "
        "Karlstad Katrineholm Kil Kinda Kiruna Klippan Knivsta Kramfors Kristianstad Kristinehamn Krokom "
        "Kumla "
        "Kungsbacka Kungsör Kungälv Kävlinge Köping Laholm Landskrona Laxå Lekeberg Leksand Lerum Lessebo "
        "Lidingö Lidköping Lilla_Edet Lindesberg Linköping Ljungby Ljusdal Ljusnarsberg Lomma Ludvika Luleå "
        "Lund "
        "Lycksele Lysekil Malmö Malung Malå Mariestad Mark Markaryd Mellerud Mjölby Mora Motala Mullsjö "
        "Munkedal "
        "Munkfors Mölndal Mönsterås Mörbylånga Nacka Nora Norberg Nordanstig Nordmaling Norrköping Norrtälje "
        "Norsjö Nybro Nykvarn Nyköping Nynäshamn Nässjö Ockelbo Olofström Orsa Orust Osby Oskarshamn "
        "Ovanåker "
        "Oxelösund Pajala Partille Perstorp Piteå Ragunda Robertsfors Ronneby Rättvik Sala Salem Sandviken "
        "Sigtuna Simrishamn Sjöbo Skara Skellefteå Skinnskatteberg Skurup Skövde Smedjebacken Sollefteå "
        "Sollentuna Solna Sorsele Sotenäs Staffanstorp Stenungsund Stockholm Storfors Storuman Strängnäs "
        "Strömstad Strömsund Sundbyberg Sundsvall Sunne Surahammar Svalöv Svedala Svenljunga Säffle Säter "
        "Sävsjö Söderhamn Söderköping Södertälje Sölvesborg Tanum Tibro Tidaholm Tierp Timrå Tingsryd Tjörn "
        "Tomelilla Torsby Torsås Tranemo Tranås Trelleborg Trollhättan Trosa Tyresö Täby Töreboda Uddevalla "
        "Ulricehamn Umeå Upplands_Väsby Upplands-Bro Uppsala Uppvidinge Vadstena Vaggeryd Valdemarsvik "
        "Vallentuna Vansbro Vara Varberg Vaxholm Vellinge Vetlanda Vilhelmina Vimmerby Vindeln Vingåker "
        "Vårgårda Vänersborg Vännäs Värmdö Värnamo Västervik Västerås Växjö Ydre Ystad Åmål Ånge Åre Årjäng "
        "Åsele Åstorp Åtvidaberg Älmhult Älvdalen Älvkarleby Älvsbyn Ängelholm Öckerö Ödeshög Örebro "
        "Örkelljunga Örnsköldsvik Östersund Österåker Östhammar Östra_Göinge Överkalix Övertorneå Rinkeby "
        "Tensta Rosengård Hammarkullen Biskopsgården Hjulsta Husby Kista Angered Bergsjön Södermalm Visby"_s);
    return towns;
}

const QStringList& placeWordEndings()
{
    static const QStringList endings{u"skola"_s, u"skolan"_s, u"gymnasiet"_s, u"gymnasium"_s, u"kyrka"_s,
        u"kyrkan"_s, u"moské"_s, u"moskén"_s, u"församling"_s, u"församlingen"_s, u"sjukhus"_s,
        u"sjukhuset"_s, u"lasarett"_s, u"lasarettet"_s, u"vårdcentral"_s, u"vårdcentralen"_s, u"fabriken"_s,
        u"bruket"_s, u"bageriet"_s, u"pizzerian"_s, u"salongen"_s, u"restaurangen"_s, u"idrottsförening"_s,
        u"föreningen"_s, u"klubben"_s, u"universitet"_s, u"universitetet"_s, u"högskolan"_s, u"torget"_s,
        u"gatan"_s, u"vägen"_s};
    return endings;
}

const QStringList& rareWordBeginnings()
{
    static const QStringList beginnings{u"polis"_s, u"läkare"_s, u"präst"_s, u"imam"_s, u"politiker"_s,
        u"riksdags"_s, u"brandman"_s, u"journalist"_s, u"artist"_s, u"tvilling"_s, u"trilling"_s, u"adopt"_s,
        u"rullstol"_s, u"blind"_s, u"samisk"_s, u"somali"_s, u"syri"_s, u"irak"_s, u"iran"_s, u"afgh"_s,
        u"kurd"_s, u"turk"_s, u"erit"_s, u"romsk"_s, u"thailänd"_s, u"polsk"_s, u"rysk"_s, u"ukrain"_s,
        u"jehova"_s, u"fotbollsproffs"_s, u"elitidrott"_s};
    return beginnings;
}

const QSet<QString>& harmlessCapitals()
{
    static const QSet<QString> words
        = wordsOf(u"SoL OSL LVU LVM BUP IVO SIP FREDA PATRIARK SARA SAM BBIC HVB LSS VNR HRV PoM SMS TV I"_s);
    return words;
}

} // namespace frid
