namespace AwardFunctions.Domain.Schemes;

/// <summary>What may be done about a holder.</summary>
/// <param name="Id">Stable identity, unique among the measures.</param>
/// <param name="Name">What it is called, e.g. 暂停使用荣誉.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Article">The article that allows it. A revocation is decided under the article of its ground.</param>
public sealed record Measure(string Id, LocalizedText Name, MeasureKind Kind, string Article)
{
    /// <summary>
    /// The parties that act, in order: the first proposes and the others decide; one that is alone decides itself. Empty for a revocation:
    /// its ground names them.
    /// </summary>
    public IReadOnlyList<string> Chain { get; init; } = [];

    /// <summary>The grounds of revocation it may rest on, in the lesser case too; empty for none, and for a revocation for all.</summary>
    public IReadOnlyList<string> Grounds { get; init; } = [];

    /// <summary>The tiers it covers; empty for all.</summary>
    public IReadOnlyList<string> Tiers { get; init; } = [];

    /// <summary>The government's decision takes a second factor.</summary>
    public bool SecondFactor { get; init; }

    /// <summary>The decision is made public 公告.</summary>
    public bool Published { get; init; }

    /// <summary>How long the holder has to do what the measure asks for, from the decision: to put things right, or to give back what is recovered.</summary>
    public Duration? Due { get; init; }

    /// <summary>The article on that time; present where there is one.</summary>
    public string? DueArticle { get; init; }

    /// <summary>The article that a measure on a ground is decided under.</summary>
    public string ArticleFor(RevocationGround? ground) => Kind == MeasureKind.Revoke && ground is not null ? ground.Article : Article;

    /// <summary>The parties that decide on it in turn, once it has been proposed.</summary>
    public IReadOnlyList<string> DecidedBy(RevocationGround? ground)
    {
        var chain = Kind == MeasureKind.Revoke && ground is not null ? ground.Chain : Chain;
        return chain.Count > 1 ? [.. chain.Skip(1)] : chain;
    }

    /// <summary>What a ground is called in this measure: where it is no revocation, the incident itself, grave or not.</summary>
    public LocalizedText NameOf(RevocationGround ground) => Kind == MeasureKind.Revoke ? ground.Text : ground.Incident ?? ground.Text;
}
