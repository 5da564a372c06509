using AwardFunctions.Orchestrations.Measures;

namespace AwardFunctions.Portal.Pages.Holder;

/// <summary>How a measure's standing is coloured.</summary>
internal static class MeasureTags
{
    public static string KindOf(MeasureState state) => state switch
    {
        MeasureState.Proposed => "now",
        MeasureState.Decided => "bad",
        _ => "",
    };
}
