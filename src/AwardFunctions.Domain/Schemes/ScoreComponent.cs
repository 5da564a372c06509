namespace AwardFunctions.Domain.Schemes;

/// <summary>One term of the combined score.</summary>
/// <param name="Id">"material", "site", "satisfaction" or "presentation".</param>
/// <param name="Weight">Its share in percent; the weights of a scheme add up to 100.</param>
/// <param name="MaxScore">Its full mark, e.g. 1000.</param>
public sealed record ScoreComponent(string Id, LocalizedText Name, decimal Weight, int MaxScore, string Article)
{
    /// <summary>The weight is the scheme's setting, not the text's.</summary>
    public bool IsSetting { get; init; }

    /// <summary>Whose score it is part of; empty for all. The weights of the others then count in proportion.</summary>
    public IReadOnlyList<ApplicantKind> Kinds { get; init; } = [];
}
