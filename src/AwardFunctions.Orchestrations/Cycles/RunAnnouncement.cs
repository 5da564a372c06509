using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>评审公告: the office posts the call where the scheme says and records each posting.</summary>
public sealed class RunAnnouncement : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        await context.DecideAsync(input, DecisionKinds.Posting);
        return await context.CloseAsync(input, "评审公告已发布", "The call has been posted");
    }
}
