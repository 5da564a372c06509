using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Portal.Pages.Public.Honours;

/// <summary>How an honour's standing is shown.</summary>
internal static class HonourStates
{
    /// <summary>A tag's kind and text. An honour past its last day has lapsed, whether or not the register has been told.</summary>
    public static (string Kind, LocalizedText Text) Of(HonourRecord honour, DateOnly today)
    {
        var state = honour.State is HonourState.Running && honour.ValidUntil < today ? HonourState.Lapsed : honour.State;
        return (KindOf(state), (state, honour.ReEvaluation) switch
        {
            (HonourState.Lapsed, ReEvaluation.Pending) => new("已到期，待复评", "lapsed, re-evaluation pending"),
            (HonourState.Lapsed, ReEvaluation.Failed) => new("已到期，未通过复评", "lapsed, not confirmed by re-evaluation"),
            _ => HonourStateNames.Of(state),
        });
    }

    /// <summary>What a change of standing rests on: its document, and why.</summary>
    public static LocalizedText DetailOf(HonourChange change) => change.DocumentNumber is { } number
        ? new($"{number}　{change.Reason.Zh}", $"{number} · {change.Reason.En}")
        : change.Reason;

    private static string KindOf(HonourState state) => state switch
    {
        HonourState.Revoked => "bad",
        HonourState.Suspended => "warn",
        HonourState.Running => "ok",
        _ => "",
    };
}
