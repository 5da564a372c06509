namespace AwardFunctions.Domain.Schemes;

/// <summary>What the text says on objections beyond the publicity itself.</summary>
public sealed record ObjectionRule
{
    /// <summary>The article that asks objectors for proof; null where none does.</summary>
    public string? EvidenceArticle { get; init; }

    /// <summary>The article by which anyone may object at any time, not only to a public list; null where none does.</summary>
    public string? AnytimeArticle { get; init; }

    /// <summary>The article by which the committee is told what was found, in writing; null where none does.</summary>
    public string? CommitteeArticle { get; init; }
}
