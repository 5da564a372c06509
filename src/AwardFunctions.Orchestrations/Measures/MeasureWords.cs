using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>How the standing of a measure is told.</summary>
public static class MeasureWords
{
    public static LocalizedText Of(MeasureState state) => state switch
    {
        MeasureState.Proposed => new("已提出，待决定", "proposed, to be decided"),
        MeasureState.Decided => new("已决定", "decided"),
        MeasureState.Refused => new("未获同意", "not approved"),
        MeasureState.Withdrawn => new("已撤回", "taken back"),
        MeasureState.Lifted => new("已解除", "lifted"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of a measure."),
    };

    /// <summary>What became of it: state, day and document.</summary>
    internal static LocalizedText Words(this MeasureCase found)
    {
        var (measure, state) = (found.Measure, Of(found.Measure.State));
        var day = measure.EndedOn ?? measure.DecidedOn;
        var zh = state.Zh + (day is { } on ? $"，{DayText.Zh(on)}" : "") + (measure.DocumentNumber is { } number ? $"，{number}" : "");
        var en = state.En + (day is { } date ? $", {DayText.En(date)}" : "") + (measure.DocumentNumber is { } document ? $", {document}" : "");
        return new(zh, en);
    }
}
