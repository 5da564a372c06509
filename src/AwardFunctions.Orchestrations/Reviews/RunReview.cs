using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>
/// 材料评审 or 现场评审: waits until the group has locked its score for every applicant, then has its leader, and those of its teams, sign the report; where the stage has a
/// short list, has the group say who goes on.
/// </summary>
public sealed class RunReview : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        await context.CallActivityAsync<Nothing>(nameof(EnterRoster), input, RetryPolicy.Default);
        var standing = await LockedAsync(context, input);
        if (standing.Units == 0)
            return await context.CloseAsync(input, new StageResult(new LocalizedText("没有可供评审的单位", "No one is left to review"), Ends: true));
        await Task.WhenAll((standing.Parts ?? [""]).Select(part => context.DecideAsync(ReportOf(input, part))).ToList());
        var on = standing.HasShortList ? await NameShortListAsync(context, input) : standing.Units;
        return await context.CloseAsync(
            input, $"评审 {standing.Units} 家，报告已签署，{on} 家进入下一环节", $"{standing.Units} reviewed, the report is signed; {on} go on");
    }

    /// <summary>The report of the group, or of a team of it.</summary>
    private static ApprovalOrder ReportOf(StageRun input, string part) => new(
        part.Length == 0 ? input.ApprovalId : $"{input.ApprovalId}.{part}", input.CycleId, DecisionKinds.ReviewReport, input.StageId,
        ReviewReportDecision.SubjectOf(input.StageId, part), input.Units);

    private static async Task<ReviewStanding> LockedAsync(IOrchestrationContext context, StageRun input)
    {
        while (true)
        {
            var standing = await context.UntilAsync<ReviewStanding>(nameof(ReadReview), input, seen => seen.IsComplete || seen.Untold > 0);
            if (standing.Untold == 0)
                return standing;
            await context.CallActivityAsync<Nothing>(nameof(TellReview), input, RetryPolicy.Default);
        }
    }

    private static async Task<int> NameShortListAsync(IOrchestrationContext context, StageRun input)
    {
        var order = new ApprovalOrder($"{input.ApprovalId}.short-list", input.CycleId, DecisionKinds.ShortList, input.StageId, input.StageId, input.Units);
        var made = await context.DecideAsync(order);
        await context.CallActivityAsync<Nothing>(nameof(NameShortList), new Proposal(input, made, context.UtcNow), RetryPolicy.Default);
        return made.Several(ShortListDecision.Goes).Count;
    }
}
