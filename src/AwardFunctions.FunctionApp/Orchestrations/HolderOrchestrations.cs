using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.SelfReports;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

public static class HolderOrchestrations
{
    [Function(nameof(ReviewSelfReport))]
    public static Task<Nothing> ReviewSelfReport([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<ReviewSelfReport, SelfReportStart, Nothing>(context);

    [Function(nameof(ReviewPrizeAccount))]
    public static Task<Nothing> ReviewPrizeAccount([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<ReviewPrizeAccount, PrizeAccountStart, Nothing>(context);
}
