#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/FieldMap.h>
#include <frid/domain/Id.h>
#include <frid/domain/casefile/CaseNumber.h>

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <optional>

namespace frid {

/// Whom a case is about: våldsutsatt vuxen, barn or våldsutövare.
enum class CaseKind { Victim, Child, Perpetrator };

enum class CaseStatus { Open, Closed };

/// How the matter reached the social services, and when. The clock of the law starts at receipt.
struct Intake {
    QDate receivedOn; ///< Swedish calendar day
    std::optional<QTime> receivedAt; ///< local time; a late receipt moves some deadlines to the next day
    QString channel; ///< code of list "channel", may be empty
    QString reason; ///< what was told at first contact
    YesNo dangerNow = YesNo::Unknown;
    QString dangerNote;
    YesNo childrenConcerned = YesNo::Unknown;
    YesNo knownBefore = YesNo::Unknown;
    YesNo livingWithPerpetrator = YesNo::Unknown;
    std::optional<QDate> firstOfferOn; ///< first time offered
    std::optional<QDate> firstVisitOn;
};

/// What the law's documentation gathers about one person (personakt's ärende).
struct CaseFile {
    CaseId id;
    Revision revision = 0;
    CaseNumber number;
    CaseKind kind = CaseKind::Victim;
    PersonId subject; ///< the person that the case is about
    UnitId unit;
    AccountId handler; ///< null: nobody has it yet
    CaseStatus status = CaseStatus::Open;
    bool walled = false; ///< open to handlers, managers and the granted only
    Intake intake;
    std::optional<QDate> inquiryOpenedOn; ///< utredning inledd
    std::optional<QDate> inquiryDeclinedOn; ///< decided not to open one
    QString inquiryReason; ///< reasons for opening or not
    std::optional<QDate> talkedWithChildOn; ///< child cases
    std::optional<QDate> closedOn;
    QString closingReason; ///< code of list "closing_reason"
    QString closingNote;
    QString overallGoal; ///< code of list "overall_goal" at closing
    QString externalReference; ///< the municipality's other system's reference
    QDateTime createdAt; ///< UTC
    AccountId createdBy;
};

/// Checks the dates against each other and today. Errors: Invalid with the field's name.
[[nodiscard]] Result<CaseFile> checkedCase(CaseFile file, QDate today);
/// Every field that can be edited, for conflicts and history.
[[nodiscard]] FieldMap toFields(const CaseFile& file);

/// How two cases belong together; each knows of the other's existence and nothing more.
struct CaseLink {
    CaseId first;
    CaseId second;
    QString note; ///< agreed coordination facts that both sides may read
};

/// One turn in a case's life, never edited.
struct CaseTurn {
    enum class Kind { Opened, Closed, Reopened, InquiryOpened, InquiryDeclined, HandlerChanged, UnitChanged };
    Kind kind = Kind::Opened;
    CaseId caseId;
    QDate on; ///< Swedish calendar day
    QString code; ///< closing reason, where there is one
    QString text; ///< reason
    AccountId fromHandler;
    AccountId toHandler;
    AccountId by;
    QDateTime at; ///< UTC
};

template <> struct EnumCodes<CaseKind> {
    static constexpr std::array<std::pair<CaseKind, QLatin1StringView>, 3> table{{
        {CaseKind::Victim, QLatin1StringView("victim")},
        {CaseKind::Child, QLatin1StringView("child")},
        {CaseKind::Perpetrator, QLatin1StringView("perpetrator")},
    }};
};

template <> struct EnumCodes<CaseStatus> {
    static constexpr std::array<std::pair<CaseStatus, QLatin1StringView>, 2> table{{
        {CaseStatus::Open, QLatin1StringView("open")},
        {CaseStatus::Closed, QLatin1StringView("closed")},
    }};
};

template <> struct EnumCodes<CaseTurn::Kind> {
    static constexpr std::array<std::pair<CaseTurn::Kind, QLatin1StringView>, 7> table{{
        {CaseTurn::Kind::Opened, QLatin1StringView("opened")},
        {CaseTurn::Kind::Closed, QLatin1StringView("closed")},
        {CaseTurn::Kind::Reopened, QLatin1StringView("reopened")},
        {CaseTurn::Kind::InquiryOpened, QLatin1StringView("inquiry_opened")},
        {CaseTurn::Kind::InquiryDeclined, QLatin1StringView("inquiry_declined")},
        {CaseTurn::Kind::HandlerChanged, QLatin1StringView("handler_changed")},
        {CaseTurn::Kind::UnitChanged, QLatin1StringView("unit_changed")},
    }};
};

} // namespace frid
