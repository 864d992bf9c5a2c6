#include <frid/application/ErrorText.h>

#include <QCoreApplication>
#include <QHash>

namespace frid {

using namespace Qt::StringLiterals;

namespace {

struct DetailText {
    const char* detail;
    const char* sentence;
};

constexpr DetailText details[] = {
    {"missing", QT_TRANSLATE_NOOP("ErrorText", "Fill in this field.")},
    {"too_long", QT_TRANSLATE_NOOP("ErrorText", "The text is too long. Shorten it or split it up.")},
    {"too_short", QT_TRANSLATE_NOOP("ErrorText", "This is too short. Write some more characters.")},
    {"too_many", QT_TRANSLATE_NOOP("ErrorText", "There are too many. Take some away.")},
    {"characters",
        QT_TRANSLATE_NOOP("ErrorText",
            "There are characters here that cannot be used, perhaps from pasted text. Take them away.")},
    {"format",
        QT_TRANSLATE_NOOP("ErrorText", "This is not written in a way that can be understood. Check it.")},
    {"date",
        QT_TRANSLATE_NOOP(
            "ErrorText", "This is not a date. Write for instance 2026-11-21, 211126, today or +14.")},
    {"time", QT_TRANSLATE_NOOP("ErrorText", "This is not a time of day. Write for instance 14:30.")},
    {"check_digit",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The last digit does not fit the others. Check the number digit by digit.")},
    {"length",
        QT_TRANSLATE_NOOP("ErrorText", "The number of characters is wrong. Check that none is missing.")},
    {"future", QT_TRANSLATE_NOOP("ErrorText", "The date lies in the future. Give a day up to today.")},
    {"past", QT_TRANSLATE_NOOP("ErrorText", "The date has passed. Give today or a later day.")},
    {"end_before_start",
        QT_TRANSLATE_NOOP("ErrorText", "The end lies before the start. Change one of the dates.")},
    {"range", QT_TRANSLATE_NOOP("ErrorText", "The value is outside what is allowed. Choose another.")},
    {"duplicate",
        QT_TRANSLATE_NOOP("ErrorText", "This exists already. Choose another, or use the one that is there.")},
    {"unknown", QT_TRANSLATE_NOOP("ErrorText", "This choice does not exist any more. Choose again.")},
    {"unknown_code", QT_TRANSLATE_NOOP("ErrorText", "This choice does not exist any more. Choose again.")},
    {"too_common",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Too many people use this password. Choose one that nobody can guess.")},
    {"too_simple",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The password repeats itself. Use several words that do not belong together.")},
    {"contains_login",
        QT_TRANSLATE_NOOP("ErrorText", "The password must not contain the login name. Choose another.")},
    {"same", QT_TRANSLATE_NOOP("ErrorText", "This is the same as before. Choose something new.")},
    {"mismatch", QT_TRANSLATE_NOOP("ErrorText", "The two are not the same. Write it again.")},
    {"no_registry_file",
        QT_TRANSLATE_NOOP(
            "ErrorText", "There is no registry file of that name. Check the path, or create a registry.")},
    {"no_folder", QT_TRANSLATE_NOOP("ErrorText", "There is no such folder. Check the path.")},
    {"unreadable_file",
        QT_TRANSLATE_NOOP("ErrorText", "A file of the folder cannot be read. Check who may read it.")},
    {"unreadable_sheet", QT_TRANSLATE_NOOP("ErrorText", "The file cannot be read. Check who may read it.")},
    {"folder_in_use",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The folder is there already and not empty. Choose another; it was left as it is.")},
    {"unwritable_folder",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The folder cannot be written. Check the path and the space on the disk.")},
    {"file_exists",
        QT_TRANSLATE_NOOP(
            "ErrorText", "There is a file of that name already. Choose another; it was left as it is.")},
    {"no_password",
        QT_TRANSLATE_NOOP(
            "ErrorText", "No password was given. Set FRID_PASSWORD, or run the command in a terminal.")},
    {"case_number",
        QT_TRANSLATE_NOOP("ErrorText", "This is not a case number. Write for instance 2026-00173.")},
    {"keep_numbered",
        QT_TRANSLATE_NOOP("ErrorText",
            "Keep the record that has the identity number: choose the two the other way round.")},
    {"same_case",
        QT_TRANSLATE_NOOP("ErrorText",
            "The two stand in the same case as different people. Check the parties of that case first.")},
    {"closed", QT_TRANSLATE_NOOP("ErrorText", "The case is closed. Reopen it first.")},
    {"open", QT_TRANSLATE_NOOP("ErrorText", "The case is open already. Update the page to see it as it is.")},
    {"unsigned",
        QT_TRANSLATE_NOOP("ErrorText",
            "There are notes, follow-ups, assessments, decisions or a plan that are not signed. Sign them or "
            "take them away first.")},
    {"already_open",
        QT_TRANSLATE_NOOP("ErrorText", "The inquiry is open already. Update the page to see it as it is.")},
    {"identity_number",
        QT_TRANSLATE_NOOP("ErrorText", "The birth date does not fit the identity number. Check both.")},
    {"reserve_not_allowed",
        QT_TRANSLATE_NOOP("ErrorText",
            "Reserve numbers are not used in this registry. Leave the number out, or give another.")},
    {"not_child",
        QT_TRANSLATE_NOOP("ErrorText",
            "This belongs to a child's case. Leave it empty here, and write it in the child's own case.")},
    {"unit_missing", QT_TRANSLATE_NOOP("ErrorText", "Choose the unit that the role is for.")},
    {"unknown_unit",
        QT_TRANSLATE_NOOP("ErrorText", "This unit is not in use any more. Choose another unit.")},
    {"subject",
        QT_TRANSLATE_NOOP("ErrorText", "This is the one whom the case is about. Choose another person.")},
    {"unknown_party",
        QT_TRANSLATE_NOOP("ErrorText",
            "This person is no longer a party of the case. Choose another, or add the party again.")},
    {"not_signed",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Only what is signed can be corrected. Change the note itself instead.")},
    {"draft", QT_TRANSLATE_NOOP("ErrorText", "Only what is signed can be printed. Sign it first.")},
    {"not_later",
        QT_TRANSLATE_NOOP("ErrorText", "The new day must be later than the one before. Choose a later day.")},
    {"last_administrator",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The registry must have an administrator who can log in. Make another one first.")},
    {"unchanged",
        QT_TRANSLATE_NOOP("ErrorText", "The new password is the same as the old one. Choose another.")},
    {"unknown_goal",
        QT_TRANSLATE_NOOP("ErrorText",
            "The goal is no longer in the case. Update the page and rate the goals that are there.")},
    {"twice", QT_TRANSLATE_NOOP("ErrorText", "The same goal is rated twice. Take one of the ratings away.")},
    {"unknown_account",
        QT_TRANSLATE_NOOP("ErrorText", "This colleague has no account any more. Choose somebody else.")},
    {"disabled",
        QT_TRANSLATE_NOOP(
            "ErrorText", "This account is closed. Choose another, or ask the administrator to open it.")},
    {"role",
        QT_TRANSLATE_NOOP(
            "ErrorText", "This colleague does not work with cases. Choose a caseworker or a manager.")},
    {"not_manager",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Only a manager of the case's unit holds a case review. Ask the manager.")},
    {"not_handler",
        QT_TRANSLATE_NOOP("ErrorText",
            "Only somebody who handles the case signs here. Choose its handler or a co-handler.")},
    {"blocked",
        QT_TRANSLATE_NOOP("ErrorText",
            "This colleague is kept from the case, or from one of the cases. Choose somebody else, or leave "
            "that case out.")},
    {"same_person",
        QT_TRANSLATE_NOOP("ErrorText", "Nobody can stand in for themselves. Choose another colleague.")},
    {"own_opening",
        QT_TRANSLATE_NOOP(
            "ErrorText", "You opened this case yourself in an emergency. Ask another manager to review it.")},
    {"no_access",
        QT_TRANSLATE_NOOP("ErrorText",
            "This colleague may not work in the case. Choose somebody else, or make the colleague "
            "co-handler first.")},
    {"character",
        QT_TRANSLATE_NOOP("ErrorText",
            "There is a character here that no key has. Compare it with the paper group by group.")},
    {"empty", QT_TRANSLATE_NOOP("ErrorText", "Write the path of a file or the address of a server.")},
    {"scheme",
        QT_TRANSLATE_NOOP("ErrorText",
            "Only files and PostgreSQL servers can hold a registry. Begin the address with postgresql://.")},
    {"host",
        QT_TRANSLATE_NOOP("ErrorText",
            "The server's name is not understood. Write for instance postgresql://name@server/frid.")},
    {"port",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The port is not a number from 1 to 65535. Check it, or leave it out.")},
    {"database",
        QT_TRANSLATE_NOOP("ErrorText",
            "The database's name is missing or wrong. Write it last, as in postgresql://name@server/frid.")},
    {"password_in_address",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The address must not hold a password. Take it away; you are asked for it.")},
    {"option",
        QT_TRANSLATE_NOOP("ErrorText",
            "One of the settings after the question mark cannot be used. Check it, or leave it out.")},
    {"signed",
        QT_TRANSLATE_NOOP("ErrorText", "This is signed and cannot be changed. Write a correction instead.")},
    {"other_author",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Only the one who began this may change or sign it. Ask that person.")},
    {"other_day",
        QT_TRANSLATE_NOOP("ErrorText",
            "Only the one who marked the task as done can undo it, and on the same day. Add a new task.")},
    {"not_extendable",
        QT_TRANSLATE_NOOP("ErrorText", "This deadline cannot be moved. Do the task, or ask your manager.")},
    {"ask_unit",
        QT_TRANSLATE_NOOP("ErrorText",
            "Another unit works with this person, so the record cannot be used here. Ask that unit.")},
    {"assumed",
        QT_TRANSLATE_NOOP("ErrorText",
            "An assumed identity is never merged with another. Leave the two records as they are.")},
    {"outdated", QT_TRANSLATE_NOOP("ErrorText", "Your roles have been changed. Log out and log in again.")},
    {"merged",
        QT_TRANSLATE_NOOP("ErrorText",
            "This record has been merged with another. Update the page and use the one that is left.")},
    {"undone",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The merge has been undone already. Update the page to see it as it is.")},
    {"named_in_violence",
        QT_TRANSLATE_NOOP("ErrorText", "A violence record names this party. Change that record first.")},
    {"named_in_assessment",
        QT_TRANSLATE_NOOP("ErrorText",
            "An assessment takes in this party. A signed assessment keeps whom it is about for ever.")},
    {"named_in_placement",
        QT_TRANSLATE_NOOP("ErrorText",
            "A placement is this party's. Take that placement away first, if it was a mistake.")},
    {"taken",
        QT_TRANSLATE_NOOP("ErrorText",
            "The place was just taken on some of these nights. Nothing of yours is lost: choose another "
            "place "
            "or other days.")},
    {"occupied",
        QT_TRANSLATE_NOOP("ErrorText",
            "More people than that are booked on some night. Move or end their placements first.")},
    {"continued",
        QT_TRANSLATE_NOOP("ErrorText", "Another placement continues this one. Take that one away first.")},
    {"placed_already",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The person has a placement on these days already. Move or end that one first.")},
    {"unknown_municipality",
        QT_TRANSLATE_NOOP("ErrorText",
            "There is no municipality of that name. Write for instance Nyköping; several with commas.")},
    {"perpetrator_case",
        QT_TRANSLATE_NOOP("ErrorText",
            "Nobody is placed from a perpetrator's case. Open the victim's or the child's case.")},
    {"money", QT_TRANSLATE_NOOP("ErrorText", "This is not an amount. Write for instance 2450 or 2450,50.")},
    {"named_in_referral",
        QT_TRANSLATE_NOOP(
            "ErrorText", "A referral or report is about this party. What was sent keeps whom it was about.")},
    {"not_sent", QT_TRANSLATE_NOOP("ErrorText", "This has not been sent yet. Send it first.")},
    {"already_sent", QT_TRANSLATE_NOOP("ErrorText", "This was sent already. Write a new one instead.")},
    {"sent",
        QT_TRANSLATE_NOOP(
            "ErrorText", "This was sent and stays as it was. Write a new one, or note what became of it.")},
    {"answered",
        QT_TRANSLATE_NOOP("ErrorText", "An answer has come already. Update the page to see it as it is.")},
    {"answer_first",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Note the answer first, or that none came. Then it can be done with.")},
    {"already_done",
        QT_TRANSLATE_NOOP("ErrorText", "This is done with. Only feedback to the client can be added.")},
    {"before_sent", QT_TRANSLATE_NOOP("ErrorText", "The day lies before the day of sending. Change it.")},
    {"ground_needed",
        QT_TRANSLATE_NOOP("ErrorText", "Without consent there must be a legal ground. Choose which.")},
    {"ground_against_no",
        QT_TRANSLATE_NOOP("ErrorText",
            "The client has said no. Without a legal ground nothing may be told. Choose which, or do not "
            "send.")},
    {"known_name",
        QT_TRANSLATE_NOOP("ErrorText",
            "The text still names somebody of the case. Let it be de-identified again, or change it.")},
    {"not_shared", QT_TRANSLATE_NOOP("ErrorText", "The question has not been shared yet. Share it first.")},
    {"shared", QT_TRANSLATE_NOOP("ErrorText", "This has been shared and stays. Write a new one instead.")},
    {"replaced",
        QT_TRANSLATE_NOOP(
            "ErrorText", "This has been corrected already. Open the correction and correct that one.")},
    {"own", QT_TRANSLATE_NOOP("ErrorText", "This is your own already. Open it and go on.")},
    {"not_party",
        QT_TRANSLATE_NOOP("ErrorText",
            "This person is not a party of the case. Choose another, or add the person as a party first.")},
    {"not_allowed",
        QT_TRANSLATE_NOOP("ErrorText", "This answer cannot be given here. Take it away, or choose another.")},
    {"different",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The two are not of the same kind or version. Choose two that can be compared.")},
    {"contradiction",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Two of the answers contradict each other. Check them and change one.")},
    {"reason_missing", QT_TRANSLATE_NOOP("ErrorText", "The reason is missing. Write why.")},
    {"too_large",
        QT_TRANSLATE_NOOP("ErrorText", "The file is too large to be read. Check that it is the right one.")},
    {"not_yet",
        QT_TRANSLATE_NOOP(
            "ErrorText", "This day has not come yet. Tick it off on the day itself, or cancel it.")},
    {"ended",
        QT_TRANSLATE_NOOP(
            "ErrorText", "This intervention has ended. Take its end away first, or begin a new one.")},
    {"has_sessions",
        QT_TRANSLATE_NOOP("ErrorText",
            "There are sessions already, so the kind cannot be changed. Begin a new intervention.")},
    {"unsigned_decision",
        QT_TRANSLATE_NOOP("ErrorText",
            "Only a signed decision of this case can be the ground. Sign it first, or choose another.")},
    {"held", QT_TRANSLATE_NOOP("ErrorText", "This session was held. Plan a new one instead.")},
    {"not_planned",
        QT_TRANSLATE_NOOP("ErrorText",
            "Only a session that is planned and not moved can be taken away. Cancel it instead.")},
    {"sunday", QT_TRANSLATE_NOOP("ErrorText", "Every Sunday is a holiday. Choose another day of the week.")},
    {"needed",
        QT_TRANSLATE_NOOP("ErrorText", "This must be done and noted before the decision can be signed.")},
    {"nothing_planned",
        QT_TRANSLATE_NOOP("ErrorText", "There is no goal and no step yet. Set a goal, or write a step.")},
    {"checksum",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The key is not typed right. Compare it with the paper group by group.")},
};

QString detailSentence(const QString& detail)
{
    for (const DetailText& text : details) {
        if (detail == QLatin1StringView(text.detail)) {
            return QCoreApplication::translate("ErrorText", text.sentence);
        }
    }
    return {};
}

QString delaySentence(const QString& detail)
{
    const int seconds = qMax(1, detail.toInt());
    if (seconds < 90) {
        return QCoreApplication::translate(
            "ErrorText", "Too many wrong passwords. Wait %n second(s) and try again.", nullptr, seconds);
    }
    return QCoreApplication::translate("ErrorText",
        "Too many wrong passwords. Wait %n minute(s) and try again.", nullptr, (seconds + 59) / 60);
}

/// Whether the detail says more than the code does. Of the disk, the server and the key only the code speaks.
bool detailTells(ErrorCode code)
{
    return code == ErrorCode::Invalid || code == ErrorCode::Forbidden || code == ErrorCode::Conflict;
}
} // namespace

QString errorSentence(const Error& error)
{
    if (detailTells(error.code)) {
        if (const QString known = detailSentence(error.detail); !known.isEmpty()) {
            return known;
        }
    }
    const auto text = [](const char* sentence) { return QCoreApplication::translate("ErrorText", sentence); };
    switch (error.code) {
    case ErrorCode::NotFound:
        return text(QT_TRANSLATE_NOOP("ErrorText",
            "It is not there, or not open to you. Update the list, or ask your manager for access."));
    case ErrorCode::Duplicate:
        return text(QT_TRANSLATE_NOOP(
            "ErrorText", "There is one like it already. Use that one, or change what sets them apart."));
    case ErrorCode::Conflict:
        return text(QT_TRANSLATE_NOOP("ErrorText",
            "Somebody else has saved changes meanwhile. Nothing of yours is lost: compare the two and choose "
            "what to keep."));
    case ErrorCode::Forbidden:
        return text(QT_TRANSLATE_NOOP("ErrorText",
            "Your role does not allow this. Ask your manager or the administrator if you need it."));
    case ErrorCode::Invalid:
        return text(
            QT_TRANSLATE_NOOP("ErrorText", "Something in the form is not right. Check the marked field."));
    case ErrorCode::Busy:
        return text(QT_TRANSLATE_NOOP(
            "ErrorText", "The registry is busy with something else. Wait a moment and try again."));
    case ErrorCode::Storage:
        return text(QT_TRANSLATE_NOOP("ErrorText",
            "Nothing was saved, because the disk or the server failed. What you wrote is still here: try "
            "again, and tell "
            "the administrator if it goes on."));
    case ErrorCode::DiskFull:
        return text(QT_TRANSLATE_NOOP("ErrorText",
            "Nothing was saved, because the disk is full. Free some space and save again; what you wrote is "
            "still here."));
    case ErrorCode::Unreachable:
        return text(QT_TRANSLATE_NOOP("ErrorText",
            "The server does not answer and nothing was saved. Check the network and try again; what you "
            "wrote is still "
            "here."));
    case ErrorCode::WrongKey:
        return text(QT_TRANSLATE_NOOP(
            "ErrorText", "The name, the password or the key is wrong. Check Caps Lock and try again."));
    case ErrorCode::Delayed:
        return delaySentence(error.detail);
    case ErrorCode::Locked:
        return text(QT_TRANSLATE_NOOP("ErrorText", "Frid is locked. Log in again to go on where you were."));
    case ErrorCode::NotARegistry:
        return text(QT_TRANSLATE_NOOP("ErrorText",
            "This is not a Frid registry, or it is damaged. Choose another file, or restore a backup."));
    case ErrorCode::NewerRegistry:
        return text(QT_TRANSLATE_NOOP(
            "ErrorText", "The registry was made by a newer Frid. Install that version on this computer."));
    case ErrorCode::OlderRegistry:
        return text(QT_TRANSLATE_NOOP("ErrorText",
            "The registry was made by an older Frid and must be upgraded first. Upgrade it; a copy is taken "
            "before."));
    case ErrorCode::NetworkFileSystem:
        return text(QT_TRANSLATE_NOOP("ErrorText",
            "A registry file on a network drive can be damaged. Put it on this computer, or use a PostgreSQL "
            "server."));
    case ErrorCode::Tampered:
        return text(QT_TRANSLATE_NOOP("ErrorText",
            "Something in the registry has been changed from outside. Stop working in it and tell the "
            "administrator."));
    case ErrorCode::MustChangePassword:
        return text(QT_TRANSLATE_NOOP("ErrorText", "Choose a new password of your own before you go on."));
    case ErrorCode::Cancelled:
        return text(QT_TRANSLATE_NOOP("ErrorText", "It was stopped. Nothing was changed."));
    }
    return {};
}

QString fieldErrorSentence(const Error& error)
{
    const QString known = detailSentence(error.detail);
    return known.isEmpty() ? errorSentence(error) : known;
}

} // namespace frid
