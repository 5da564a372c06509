using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.TestKit.Engine.Plans;

/// <summary>Does what a plan says and tells what came of it.</summary>
public sealed class CarryOut : IOrchestration<Plan, string>
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static OrchestrationCatalog Catalog() => Scenarios.Catalog().AddOrchestration<CarryOut, Plan, string>();

    public async Task<string> RunAsync(IOrchestrationContext context, Plan input)
    {
        var done = input.Done;
        for (var index = 0; index < input.Moves.Count; index++)
        {
            if (input.Moves[index].Kind == MoveKind.ContinueAsNew)
            {
                context.ContinueAsNew(new Plan([.. input.Moves.Skip(index + 1)], done));
                return done;
            }

            done += await DoAsync(context, input.Moves[index]);
            context.SetCustomStatus(done.Length);
        }

        return done;
    }

    private static async Task<string> DoAsync(IOrchestrationContext context, Move move) => move.Kind switch
    {
        MoveKind.AllAtOnce => $"({string.Join(',', await Task.WhenAll(move.Inner!.Select(inner => DoAsync(context, inner))))})",
        MoveKind.SubOrchestration =>
            $"[{await context.CallSubOrchestrationAsync<string>(nameof(CarryOut), $"{context.InstanceId}.{move.Label}", new Plan(move.Inner!))}]",
        _ => await SucceedsAsync(context, move) ? $"{move.Kind}:{move.Label};" : $"{move.Kind}:{move.Label} went wrong;",
    };

    private static async Task<bool> SucceedsAsync(IOrchestrationContext context, Move move)
    {
        var key = $"{context.InstanceId}.{move.Label}";
        switch (move.Kind)
        {
            case MoveKind.Activity:
                return await context.CallActivityAsync<string>(nameof(Scenarios.Echo), key) == key;
            case MoveKind.FlakyActivity:
                var input = new Scenarios.RetryInput(key, move.Count, 0);
                return (await context.CallActivityAsync<string>(nameof(Scenarios.Flaky), input, new RetryPolicy(10, Second, 2, 5 * Second))).StartsWith("run", StringComparison.Ordinal);
            case MoveKind.RefusedActivity:
                return await FailsAsync(context.CallActivityAsync<string>(nameof(Scenarios.Refuse), key, RetryPolicy.Default));
            case MoveKind.FailingSubOrchestration:
                return await FailsAsync(context.CallSubOrchestrationAsync<Nothing>(nameof(Scenarios.Fails), key, key));
            case MoveKind.Timer:
                var due = context.UtcNow.AddSeconds(move.Count);
                await context.WaitUntilAsync(due);
                return context.UtcNow >= due;
            case MoveKind.Event:
                return await context.WaitForExternalEventAsync<string>(move.Label) == move.Label;
            case MoveKind.EventBeforeTimeout:
                return (await context.WaitForExternalEventUntilAsync<string>(move.Label, context.UtcNow.AddDays(1))).Event == move.Label;
            case MoveKind.Timeout:
                return !(await context.WaitForExternalEventUntilAsync<string>(move.Label, context.UtcNow.AddSeconds(move.Count))).Arrived;
            case MoveKind.ActivityBeforeTimer:
                var activity = context.CallActivityAsync<string>(nameof(Scenarios.Echo), key);
                return await Task.WhenAny(activity, context.CreateTimerAsync(context.UtcNow.AddDays(1), default)) == activity;
            default:
                var guid = context.NewGuid();
                return await context.CallActivityAsync<Guid>(nameof(Scenarios.EchoGuid), guid) == guid;
        }
    }

    private static async Task<bool> FailsAsync(Task call)
    {
        try
        {
            await call;
            return false;
        }
        catch (OrchestrationTaskFailedException)
        {
            return true;
        }
    }
}
