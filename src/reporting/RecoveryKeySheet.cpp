#include <frid/reporting/RecoveryKeySheet.h>

#include <QCoreApplication>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

class RecoverySheetText {
    Q_DECLARE_TR_FUNCTIONS(RecoveryKeySheet)
};

/// Three groups a line: what the eye keeps while the hand types.
QString inLines(const QString& key)
{
    constexpr int groupsPerLine = 3;
    const QStringList groups = key.split(u'-', Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += groupsPerLine) {
        lines << groups.mid(i, groupsPerLine).join(u'-');
    }
    return lines.join(u'\n');
}

} // namespace

Document buildRecoveryKeySheet(const RecoveryKeySheet& sheet)
{
    using Text = RecoverySheetText;
    Document document;
    document.title = Text::tr("Recovery key");
    document.subtitle = Text::tr("Opens the registry when no password does");
    document.header.municipality = sheet.municipality;
    document.header.unit = sheet.registryName;
    document.header.secrecyStamp
        = Text::tr("Keep locked away. Whoever has this key and the registry can read everything.");
    document.footer.pageOf = Text::tr("Page %1 of %2");
    document.blocks = {
        KeyValueList{
            {{Text::tr("Municipality"), sheet.municipality}, {Text::tr("Registry"), sheet.registryName},
                {Text::tr("Made on"), sheet.madeOn.toString(Qt::ISODate)}}},
        Spacer{8},
        Paragraph{inLines(sheet.key), Paragraph::Style::Code},
        Heading{1, Text::tr("What it is for")},
        Paragraph{Text::tr(
            "The registry is encrypted. If every password is forgotten, or the only administrator has "
            "left, this key is the only way in. Nobody can make a new one without it, the makers of the "
            "program neither.")},
        Heading{1, Text::tr("How to keep it")},
        BulletList{
            {Text::tr("Put it in a sealed envelope in a safe, apart from the computer and from all backups."),
                Text::tr(
                    "Write on the envelope who may open it and who must be told when it has been opened."),
                Text::tr("Do not photograph, scan, copy or send it."),
                Text::tr("Check once a year that it is still there and can be read.")}},
        Heading{1, Text::tr("How to use it")},
        Paragraph{
            Text::tr("Choose “Forgotten password” when logging in and type the key. Dashes, spaces and small "
                     "letters do not matter; a mistyped character is noticed.")},
        Spacer{10},
        SignatureLines{
            {Text::tr("Put away by")}, Text::tr("Place and date"), Text::tr("Signature and name in print")},
    };
    return document;
}

} // namespace frid::reporting
