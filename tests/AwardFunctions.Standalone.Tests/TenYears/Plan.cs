namespace AwardFunctions.Standalone.Tests.TenYears;

/// <summary>Who wins what in ten years: 40 holders of each scheme, some of them again, some of them revoked.</summary>
internal static class Plan
{
    public const int HoldersEach = 40;
    public static readonly DateOnly First = new(2026, 1, 1);
    public static readonly DateOnly Last = new(2035, 12, 31);

    /// <summary>The bars of the revocations, as sections 1 and 6 of the requirements have them: by how many years, null for until it is lifted.</summary>
    public static readonly IReadOnlyDictionary<string, (string Id, int? Years)> Bars = new Dictionary<string, (string, int?)>
    {
        ["AY"] = ("after-revocation", 5),
        ["HY"] = ("after-fraud", 6),
        ["ZM"] = ("after-revocation", 3),
        ["JY"] = ("after-fraud", 10),
    };

    public static IReadOnlyList<Term> Terms { get; } =
        [.. new[] { "AY", "HY", "ZM", "JS", "JY" }.SelectMany(scheme => Enumerable.Range(1, HoldersEach).SelectMany(holder => TermsOf(scheme, holder)))];

    private static IEnumerable<Term> TermsOf(string scheme, int holder)
    {
        var decided = new DateOnly(2026 + (holder % (scheme is "HY" or "JY" ? 1 : 4)), 1 + (5 * holder % 12), 1 + (7 * holder % 28));
        var first = new Term(scheme, holder, TierOf(scheme, holder), decided, EndOf(scheme, TierOf(scheme, holder), decided), false);
        if (holder % 10 == 9)
            first = first with { RevokedOn = decided.AddDays(400) };
        if (AgainOf(first) is not { } again || first.RevokedOn is not null)
            return [first];
        return [scheme is "AY" or "ZM" or "JY" ? first with { RenewedOn = again } : first, first with { Decided = again, End = EndOf(scheme, first.Tier, again), Renews = scheme is "AY" or "ZM" or "JY" }];
    }

    private static string TierOf(string scheme, int holder) => scheme switch
    {
        "HY" => "organisation",
        "AY" or "JY" when holder % 8 == 7 => "nominee",
        _ => "award",
    };

    /// <summary>AY28 and ZM28: three years; JS20: four.</summary>
    private static DateOnly? EndOf(string scheme, string tier, DateOnly decided) => (scheme, tier) switch
    {
        ("AY" or "ZM", "award") => decided.AddYears(3),
        ("JS", "award") => decided.AddYears(4),
        _ => null,
    };

    private static DateOnly? AgainOf(Term first) => (first.Scheme, first.Holder % 3) switch
    {
        ("AY", 0) when first.End is { } end => end.AddDays(-40), // evaluated again early
        ("AY", 1) when first.End is { } end => end.AddDays(100), // evaluated again after the end
        ("ZM", 0) => first.End!.Value.AddDays(200),
        ("JS", 0) => first.End!.Value.AddDays(30),
        ("JY", 0) => new DateOnly(2034, 5, 1 + (first.Holder % 28)), // the fourth edition after
        ("HY", 0) => first.Decided.AddYears(6).AddDays(1),
        _ => null,
    };
}
