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
    Document document;
    document.title = RecoverySheetText::tr("Recovery key");
    document.subtitle = RecoverySheetText::tr("Opens the registry when no password does");
    document.header.municipality = sheet.municipality;
    document.header.unit = sheet.registryName;
    document.header.secrecyStamp = RecoverySheetText::tr(
        "Keep locked away. Whoever has this key and the registry can read everything.");
    document.footer.pageOf = RecoverySheetText::tr("Page %1 of %2");
    document.blocks = {
        KeyValueList{{{RecoverySheetText::tr("Municipality"), sheet.municipality},
            {RecoverySheetText::tr("Registry"), sheet.registryName},
            {RecoverySheetText::tr("Made on"), sheet.madeOn.toString(Qt::ISODate)}}},
        Spacer{8},
        Paragraph{inLines(sheet.key), Paragraph::Style::Code},
        Heading{1, RecoverySheetText::tr("What it is for")},
        Paragraph{RecoverySheetText::tr(
            "The registry is encrypted. If every password is forgotten, or the only administrator has "
            "left, this key is the only way in. Nobody can make a new one without it, the makers of the "
            "program neither.")},
        Heading{1, RecoverySheetText::tr("How to keep it")},
        BulletList{
            {RecoverySheetText::tr(
                 "Put it in a sealed envelope in a safe, apart from the computer and from all backups."),
                RecoverySheetText::tr(
                    "Write on the envelope who may open it and who must be told when it has been opened."),
                RecoverySheetText::tr("Do not photograph, scan, copy or send it."),
                RecoverySheetText::tr("Check once a year that it is still there and can be read.")}},
        Heading{1, RecoverySheetText::tr("How to use it")},
        Paragraph{RecoverySheetText::tr(
            "Choose “Forgotten password” when logging in and type the key. Dashes, spaces and small "
            "letters do not matter; a mistyped character is noticed.")},
        Spacer{10},
        SignatureLines{{RecoverySheetText::tr("Put away by")}, RecoverySheetText::tr("Place and date"),
            RecoverySheetText::tr("Signature and name in print")},
    };
    return document;
}

} // namespace frid::reporting
