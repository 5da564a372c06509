using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Office.Applications;
using AwardFunctions.Portal.Pages.Office.Bodies;
using AwardFunctions.Portal.Pages.Office.Calendar;
using AwardFunctions.Portal.Pages.Office.Committee;
using AwardFunctions.Portal.Pages.Office.Compliance;
using AwardFunctions.Portal.Pages.Office.Cycles;
using AwardFunctions.Portal.Pages.Office.Draws;
using AwardFunctions.Portal.Pages.Office.Experts;
using AwardFunctions.Portal.Pages.Office.Exports;
using AwardFunctions.Portal.Pages.Office.Inspections;
using AwardFunctions.Portal.Pages.Office.Journal;
using AwardFunctions.Portal.Pages.Office.Lists;
using AwardFunctions.Portal.Pages.Office.Mail;
using AwardFunctions.Portal.Pages.Office.Measures;
using AwardFunctions.Portal.Pages.Office.Opinions;
using AwardFunctions.Portal.Pages.Office.Presentations;
using AwardFunctions.Portal.Pages.Office.Reviews;
using AwardFunctions.Portal.Pages.Office.Supervision;

namespace AwardFunctions.Portal.Pages.Office;

/// <summary>Everything the award office does.</summary>
public static class OfficeOperations
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        .. CycleOperations.All,
        .. ApplicationOperations.All,
        .. ReviewOperations.All,
        .. DrawOperations.All,
        .. ExpertOperations.All,
        .. InspectionOperations.All,
        .. SupervisionOperations.All,
        .. OpinionOperations.All,
        .. PresentationOperations.All,
        .. ListOperations.All,
        .. HonourFileOperations.All,
        .. JournalOperations.All,
        .. ExportOperations.All,
        .. MailOperations.All,
        .. CalendarOperations.All,
        .. BodyOperations.All,
        .. CommitteeOperations.All,
        .. ComplianceOperations.All,
    ];
}
