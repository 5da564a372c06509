using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Records that nobody decided in time, as the action the sheet names for it; a decision taken meanwhile stands.</summary>
public sealed class RecordSilence(ApprovalStore approvals) : IActivity<SilenceRecording, Nothing>
{
    private static readonly IReadOnlyDictionary<string, string> NoValues = new Dictionary<string, string>();

    public async Task<Nothing> RunAsync(SilenceRecording input, CancellationToken cancellationToken)
    {
        await approvals.UpdateAsync(
            input.ApprovalId,
            current => current is { Decision: null, Sheet.Silence: { } action }
                ? current with { Decision = new(action, "", NoValues, CycleJournal.System, CycleJournal.System, null, input.At, "silence") }
                : null,
            cancellationToken);
        return Nothing.Value;
    }
}
