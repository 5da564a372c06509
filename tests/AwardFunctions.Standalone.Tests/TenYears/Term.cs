namespace AwardFunctions.Standalone.Tests.TenYears;

/// <summary>One honour of a holder in the simulation, as the test itself means it to go.</summary>
/// <param name="Scheme">The scheme's code.</param>
/// <param name="Holder">The holder's number within its scheme, from 1.</param>
/// <param name="Tier">The tier won.</param>
/// <param name="Decided">The date of the document; it is conferred in the afternoon of that day.</param>
/// <param name="End">The last day of validity; null where the text states none.</param>
/// <param name="Renews">It renews an earlier term.</param>
internal sealed record Term(string Scheme, int Holder, string Tier, DateOnly Decided, DateOnly? End, bool Renews)
{
    /// <summary>The afternoon on which a later term renews it; null where none does.</summary>
    public DateOnly? RenewedOn { get; init; }

    /// <summary>The afternoon on which it is revoked; null where it is not.</summary>
    public DateOnly? RevokedOn { get; init; }

    public string Cycle => $"{Scheme}-{Decided.Year}";

    public string Application => $"{Cycle}-{Holder:D3}";

    public string Certificate => $"{Cycle}-{Tier.ToUpperInvariant()}-{Holder:D3}";

    public string Name => $"{Scheme}第{Holder}有限公司";

    public string Email => $"{Scheme.ToLowerInvariant()}-{Holder}@holder.test";

    public string Code => $"91{Scheme}{Holder:D6}X";

    /// <summary>The last day on whose morning it still runs.</summary>
    public DateOnly LastMorning => new[] { End, RenewedOn, RevokedOn }.Where(day => day is not null).Min() ?? DateOnly.MaxValue;

    /// <summary>The afternoon on which what is due in a year is done; null for never.</summary>
    public DateOnly? DoneOn(string matter, int year) => matter == "self-report"
        ? ((Holder + year) % 5) switch
        {
            0 => new DateOnly(year, 2, 10),
            1 => new DateOnly(year, 3, 25),
            2 => new DateOnly(year, 4, 20), // late
            3 => new DateOnly(year, 3, 31), // on the last day
            _ => null,
        }
        : (((3 * Holder) + year) % 4) switch
        {
            0 => new DateOnly(year, 6, 15),
            1 => new DateOnly(year, 12, 10),
            2 => new DateOnly(year + 1, 2, 3), // late
            _ => null,
        };
}
