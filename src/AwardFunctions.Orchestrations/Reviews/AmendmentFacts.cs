using System.Globalization;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Before and after of an amendment, as the journal keeps them.</summary>
internal static class AmendmentFacts
{
    public static IReadOnlyDictionary<string, string> Of(AmendmentRecord amendment) => new Dictionary<string, string>
    {
        ["item"] = amendment.ItemId,
        ["before"] = amendment.Before.ToString("0.##", CultureInfo.InvariantCulture),
        ["after"] = amendment.Percent.ToString(CultureInfo.InvariantCulture),
    };
}
