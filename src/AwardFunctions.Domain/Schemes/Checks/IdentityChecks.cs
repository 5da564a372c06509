using System.Text.RegularExpressions;

namespace AwardFunctions.Domain.Schemes.Checks;

/// <summary>Identities are well formed and stand for one thing each.</summary>
internal static partial class IdentityChecks
{
    public static IEnumerable<SchemeFault> Errors(Scheme scheme) =>
    [
        .. Unique(List("tiers", scheme.Tiers, tier => tier.Id)),
        .. Unique(List("parties", scheme.Parties, party => party.Id)),
        .. Unique(List("sectors", scheme.Sectors, sector => sector.Id)),
        .. Unique([.. List("conditions", scheme.Conditions, question => question.Id), .. List("exclusions", scheme.Exclusions, question => question.Id)]),
        .. Unique([.. List("form", scheme.Form, field => field.Id), .. List("documents", scheme.Documents, document => document.Id)]),
        .. Unique(List("recommenders", scheme.Recommenders, recommender => recommender.Id)),
        .. Unique(List("groups", scheme.Groups, group => group.Id)),
        .. Unique(List("scoring.components", scheme.Scoring.Components, component => component.Id)),
        .. Unique(List("stages", scheme.Stages, stage => stage.Id)),
        .. Unique(List("bars", scheme.Bars, bar => bar.Id)),
        .. Unique(List("duties", scheme.Duties, duty => duty.Id)),
        .. scheme.SelfReport is { } report
            ? Unique(
            [
                .. List("selfReport.sections", report.Sections, section => section.Id), .. List("selfReport.figures", report.Figures, figure => figure.Id),
                .. List("selfReport.documents", report.Documents, document => document.Id),
            ])
            : [],
        .. scheme.PrizeUse is { } use ? Unique(List("prizeUse.purposes", use.Purposes, purpose => purpose.Id)) : [],
        .. scheme.Inspection is { } inspection ? Unique(List("inspection.topics", inspection.Topics, topic => topic.Id)) : [],
        .. Unique(List("revocation", scheme.Revocation, ground => ground.Id)),
        .. Unique(List("measures", scheme.Measures, measure => measure.Id)),
        .. Unique(List("readings", scheme.Readings, reading => reading.Id)),
        .. scheme.Stages.SelectMany((stage, i) => stage switch
        {
            AnnouncementStage announcement => Unique(List($"stages[{i}].postings", announcement.Postings, posting => posting.Id)),
            PublicityStage publicity => Unique(List($"stages[{i}].postings", publicity.Postings, posting => posting.Id)),
            _ => [],
        }),
    ];

    private static IReadOnlyList<(string Path, string Id)> List<T>(string name, IReadOnlyList<T> items, Func<T, string> id) =>
        [.. items.Select((item, i) => ($"$.{name}[{i}].id", id(item)))];

    private static IEnumerable<SchemeFault> Unique(IReadOnlyList<(string Path, string Id)> ids)
    {
        var seen = new Dictionary<string, string>();
        foreach (var (path, id) in ids)
        {
            if (!WellFormed().IsMatch(id))
                yield return new SchemeFault(path,
                    $"\"{id}\" is not an identity; allowed are up to 40 of a–z, 0–9 and single hyphens between them, e.g. \"site-review\".");
            else if (!seen.TryAdd(id, path))
                yield return new SchemeFault(path, $"\"{id}\" is already taken by {seen[id]}; identities stand once.");
        }
    }

    [GeneratedRegex("^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex WellFormed();
}
