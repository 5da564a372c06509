using AwardFunctions.Portal.Pages.Account;
using AwardFunctions.Portal.Pages.Administrator;
using AwardFunctions.Portal.Pages.Applicant.Application;
using AwardFunctions.Portal.Pages.Applicant.Eligibility;
using AwardFunctions.Portal.Pages.Applicant.Honours;
using AwardFunctions.Portal.Pages.Approver;
using AwardFunctions.Portal.Pages.Committee;
using AwardFunctions.Portal.Pages.Expert;
using AwardFunctions.Portal.Pages.Holder;
using AwardFunctions.Portal.Pages.Office;
using AwardFunctions.Portal.Pages.Public.Announcements;
using AwardFunctions.Portal.Pages.Public.Clock;
using AwardFunctions.Portal.Pages.Public.Draws;
using AwardFunctions.Portal.Pages.Public.Home;
using AwardFunctions.Portal.Pages.Public.Honours;
using AwardFunctions.Portal.Pages.Public.Notices;
using AwardFunctions.Portal.Pages.Public.Outbox;
using AwardFunctions.Portal.Pages.Public.Publicity;
using AwardFunctions.Portal.Pages.Public.Regulations;
using AwardFunctions.Portal.Pages.Public.SignIn;
using AwardFunctions.Portal.Pages.Recommender;
using AwardFunctions.Portal.Pages.Reviewer;

namespace AwardFunctions.Portal.Http;

/// <summary>All operations, journey by journey.</summary>
public static class Operations
{
    public static IEnumerable<Operation> All =>
    [
        .. SystemOperations.All,
        .. Tus.TusOperations.All,
        .. MailEventOperations.All,
        .. HomeOperations.All,
        .. PublicityOperations.All,
        .. AnytimeOperations.All,
        .. HonourOperations.All,
        .. NoticeOperations.All,
        .. PublicDrawOperations.All,
        .. AnnouncementOperations.All,
        .. EligibilityOperations.All,
        .. ApplicationOperations.All,
        .. HolderOperations.All,
        .. SignInOperations.All,
        .. SecondFactorOperations.All,
        .. CalendarFeedOperations.All,
        .. FirstAdministratorOperations.All,
        .. OutboxOperations.All,
        .. RegulationOperations.All,
        .. ClockOperations.All,
        .. LinkOperations.All,
        .. ApprovalOperations.All,
        .. OfficeOperations.All,
        .. MeasureOperations.All,
        .. RecommenderOperations.All,
        .. ReviewerOperations.All,
        .. OwnExpertOperations.All,
        .. Pages.Inspections.InspectionOperations.All,
        .. ConsensusOperations.All,
        .. VisitOperations.All,
        .. PapersOperations.All,
        .. BallotOperations.All,
        .. MinutesOperations.All,
        .. PeopleOperations.All,
    ];
}
