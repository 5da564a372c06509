using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>发文授奖: the government's document confers the award on those who passed publicity.</summary>
public sealed class RunDecision : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        var made = await context.DecideAsync(input, DecisionKinds.Decision);
        await context.CallActivityAsync<Nothing>(nameof(ConferHonours), new Proposal(input, made, context.UtcNow), RetryPolicy.Default);
        var number = made.Values[GovernmentDecision.Number];
        return await context.CloseAsync(input, $"已发文：{number}", $"Document issued: {number}");
    }
}
