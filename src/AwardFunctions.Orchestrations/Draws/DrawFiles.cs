using System.Globalization;
using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>Makes the file that the public gets: no names, no applicants, and all that replaying the draw takes.</summary>
public static class DrawFiles
{
    public static DrawFile Of(CycleDossier dossier, DrawRecord draw)
    {
        var rule = DrawnGroups.Of(dossier.Scheme, draw.GroupId);
        var drawn = draw.Order is not null;
        return new DrawFile(
            DrawFile.CurrentFormat, draw.Id,
            new LocalizedText($"{dossier.Title.Zh} {rule.Name.Zh}", $"{dossier.Title.En}, {rule.Name.En}"),
            new DrawFileRule(rule.Min, rule.Odd, dossier.Scheme.Cite(rule.Article).Label, rule.Max),
            draw.Terms.Size, draw.Terms.Substitutes, draw.Terms.Sectors, Iso(draw.OpenedAt), [.. draw.Pool.Select(Ticket)], draw.PoolHash,
            [.. draw.Excluded.Select(excluded => new DrawFileExclusion(excluded.Expert, excluded.Reason, excluded.Citation.Label))], draw.Commitment)
        {
            DrawnAt = draw.DrawnAt is { } at ? Iso(at) : null,
            Seed = drawn ? draw.Seed : null,
            Contribution = drawn ? draw.Contribution ?? "" : null,
            Order = draw.Order,
            Seats = draw.Seats(),
            CalledOff = draw.CalledOff?.Reason,
        };
    }

    public static DrawTicket Ticket(DrawEntrant entrant) => new(entrant.Number, entrant.Expert, entrant.Mark);

    private static string Iso(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
