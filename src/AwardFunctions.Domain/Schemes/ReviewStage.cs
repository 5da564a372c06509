using System.Text.Json.Serialization;

namespace AwardFunctions.Domain.Schemes;

/// <summary>Experts score item by item, on paper (材料评审) or on site (现场评审).</summary>
public sealed record ReviewStage : Stage
{
    /// <summary>Which term of the combined score it yields: "material" or "site".</summary>
    public required string Component { get; init; }

    /// <summary>The group rule it follows.</summary>
    public required string Group { get; init; }

    /// <summary>Who goes on to the next stage is decided; null where all do.</summary>
    public ShortList? ShortList { get; init; }

    /// <summary>Those not on the short list are told in writing.</summary>
    public bool TellOthers { get; init; }

    /// <summary>How long a visit takes; null where it is not stated.</summary>
    public Plan? Visit { get; init; }

    /// <summary>The experts visit the applicant.</summary>
    [JsonIgnore]
    public bool IsOnSite => Component == "site";
}
