using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Committee;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

public static class CommitteeOrchestrations
{
    [Function(nameof(RunBallotRound))]
    public static Task<Nothing> RunBallotRound([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunBallotRound, RoundStart, Nothing>(context);
}
