using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>A self-report that was handed in: the office accepts it, or returns it with reasons.</summary>
public sealed class ReviewSelfReport : IOrchestration<SelfReportStart, Nothing>
{
    public async Task<Nothing> RunAsync(IOrchestrationContext context, SelfReportStart input)
    {
        await context.UntilAsync<SelfReportStanding>(nameof(FileSelfReport), input, seen => seen.Filed);
        var stage = input.ApprovalId.Split('.')[1];
        var made = await context.DecideAsync(new ApprovalOrder(input.ApprovalId, input.CycleId, DecisionKinds.SelfReport, stage, input.ReportId, []));
        await context.CallActivityAsync<Nothing>(nameof(SettleSelfReport), new SelfReportSettlement(input, made, context.UtcNow), RetryPolicy.Default);
        return Nothing.Value;
    }
}
