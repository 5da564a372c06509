using System.Text.Json.Serialization;

namespace AwardFunctions.Domain.Schemes;

/// <summary>Who recommends an applicant, in which step of the chain.</summary>
/// <param name="Step">1 for the first to sign; equal steps are alternatives.</param>
public sealed record Recommender(string Id, LocalizedText Name, int Step, bool Required, string Article)
{
    /// <summary>Whom it recommends; empty for all.</summary>
    public IReadOnlyList<ApplicantKind> Kinds { get; init; } = [];

    /// <summary>The time it has; null where none is stated.</summary>
    public Clock? Clock { get; init; }

    /// <summary>The party whose bodies sign it, where that is not the party of the same identity; null otherwise.</summary>
    public string? Party { get; init; }

    /// <summary>The party whose bodies sign it.</summary>
    [JsonIgnore]
    public string PartyId => Party ?? Id;
}
