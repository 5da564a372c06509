using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Someone approves the proposed list, or sends it back with reasons.</summary>
public sealed class RunApproval : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        var made = await context.DecideAsync(input, DecisionKinds.List);
        return made.Action == DecisionActions.Return
            ? await context.CloseAsync(input, new StageResult(new LocalizedText($"退回：{made.Reason}", $"Sent back: {made.Reason}"), made.GoTo))
            : await context.CloseAsync(input, "审核同意", "Approved");
    }
}
