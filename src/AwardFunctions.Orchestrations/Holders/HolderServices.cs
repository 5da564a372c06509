using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.CalendarFeeds;
using AwardFunctions.Orchestrations.Compliance;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.SelfReports;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Orchestrations.Holders;

/// <summary>Registers what holders owe and hand in after the award.</summary>
internal static class HolderServices
{
    public static IServiceCollection AddHolders(this IServiceCollection services) => services
        .AddSingleton<HolderDesk>()
        .AddSingleton<SelfReportBook>().AddSingleton<SelfReportDesk>().AddSingleton<ReportObligations>().AddSingleton<SelfReportMail>()
        .AddSingleton<IUploadOwner, SelfReportUploads>().AddSingleton<IDecisionKind, SelfReportDecision>()
        .AddSingleton<ComplianceDesk>().AddSingleton<CalendarFeedDesk>().AddSingleton<ICalendarSource, ObligationCalendar>().AddSingleton<ICalendarSource, InspectionCalendar>()
        .AddSingleton<PrizeAccountBook>().AddSingleton<PrizeAccountDesk>().AddSingleton<PrizeObligations>()
        .AddSingleton<IUploadOwner, PrizeAccountUploads>().AddSingleton<IDecisionKind, PrizeUseDecision>();
}
