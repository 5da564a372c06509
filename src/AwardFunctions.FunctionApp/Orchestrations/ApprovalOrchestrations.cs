using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

public static class ApprovalOrchestrations
{
    [Function(nameof(Approval))]
    public static Task<DecisionMade> Approval([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<Approval, ApprovalOrder, DecisionMade>(context);
}
