using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>
/// Sees to what follows from each step of an inspection, in their order; moves the last day of a rectification where an extension or a
/// year's day-off notice moves it.
/// </summary>
public sealed class RunInspection : IOrchestration<InspectionRun, Nothing>
{
    public async Task<Nothing> RunAsync(IOrchestrationContext context, InspectionRun input)
    {
        var dues = new Dictionary<int, DateOnly>();
        for (var carried = 0; ;)
        {
            var standing = await context.CallActivityAsync<InspectionStanding>(nameof(ReadInspection), input, RetryPolicy.Default);
            for (; carried < standing.Steps; carried++)
                await context.CallActivityAsync<Nothing>(nameof(CarryInspectionStep), new InspectionCarry(input, carried), RetryPolicy.Default);
            foreach (var due in standing.Dues)
            {
                if (dues.TryGetValue(due.Number, out var known) && known != due.Due)
                    await context.CallActivityAsync<Nothing>(nameof(MoveRectification), due, RetryPolicy.Default);
                dues[due.Number] = due.Due;
            }

            if (standing.Over)
                return Nothing.Value;
            await context.WaitForExternalEventAsync<Changed>(Changed.EventName);
        }
    }
}
