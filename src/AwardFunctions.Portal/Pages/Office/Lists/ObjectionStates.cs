using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Portal.Pages.Office.Lists;

internal static class ObjectionStates
{
    public static (string? Kind, LocalizedText Name) Of(ObjectionState state) => state switch
    {
        ObjectionState.Open => ("now", new("核查中", "under way")),
        ObjectionState.Dismissed => ("ok", new("不成立", "dismissed")),
        _ => ("bad", new("成立", "upheld")),
    };
}
