using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Portal.Pages.Applicant.Honours;

/// <summary>How the state of an account of a prize is shown.</summary>
internal static class PrizeStates
{
    /// <summary>A tag's kind and text.</summary>
    public static (string? Kind, LocalizedText Text) Of(PrizeAccountState state) => state switch
    {
        PrizeAccountState.Open => (null, new("填报中", "being filled in")),
        PrizeAccountState.Submitted => ("now", new("待审核", "with the office")),
        PrizeAccountState.Questioned => ("warn", new("待说明", "to be explained")),
        PrizeAccountState.Accepted => ("ok", new("已认可", "accepted")),
        _ => ("bad", new("使用不当", "misused")),
    };
}
