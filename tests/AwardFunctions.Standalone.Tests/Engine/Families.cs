using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.TestKit.Engine;

namespace AwardFunctions.Standalone.Tests.Engine;

/// <summary>Parents that call the same child from more than one execution.</summary>
internal static class Families
{
    public static OrchestrationCatalog Catalog() => Scenarios.Catalog()
        .AddOrchestration<CallsTwice, int, string>()
        .AddOrchestration<LeavesItsChild, int, string>();

    public sealed class CallsTwice : IOrchestration<int, string>
    {
        public async Task<string> RunAsync(IOrchestrationContext context, int input)
        {
            var result = await context.CallSubOrchestrationAsync<string>(nameof(Scenarios.Sequence), $"{context.InstanceId}-child", "child");
            if (input == 0)
                context.ContinueAsNew(1);
            return result;
        }
    }

    public sealed class LeavesItsChild : IOrchestration<int, string>
    {
        public async Task<string> RunAsync(IOrchestrationContext context, int input)
        {
            var child = context.CallSubOrchestrationAsync<string>(nameof(Scenarios.TwoEvents), $"{context.InstanceId}-child", ":");
            if (input == 1)
                return await child;
            context.ContinueAsNew(1);
            return "";
        }
    }
}
