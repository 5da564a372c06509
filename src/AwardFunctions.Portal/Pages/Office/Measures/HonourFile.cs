using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Measures;

/// <summary>All that the office holds on an honour since it was conferred.</summary>
/// <param name="Honour">The honour.</param>
/// <param name="Dossier">The cycle it was won in.</param>
/// <param name="Measures">Measures about it, oldest first.</param>
/// <param name="Claims">What is owed because of them, oldest first.</param>
/// <param name="Incidents">Incidents registered about it, oldest first.</param>
/// <param name="Bars">Bars on its holder, in force or not.</param>
/// <param name="Today">Today, in the scheme's zone.</param>
public sealed record HonourFile(
    HonourRecord Honour,
    CycleDossier Dossier,
    IReadOnlyList<MeasureRecord> Measures,
    IReadOnlyList<ClaimRecord> Claims,
    IReadOnlyList<IncidentRecord> Incidents,
    IReadOnlyList<BarRecord> Bars,
    DateOnly Today)
{
    /// <summary>The form that was refused, by its path; null where none was.</summary>
    public string? Sent { get; init; }

    /// <summary>What that form held.</summary>
    public EventDraft Draft { get; init; } = EventDraft.Empty;

    /// <summary>Why it was refused.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What can be proposed: each measure with each of its grounds, by the value that the form sends.</summary>
    public IReadOnlyList<Choice> Proposals =>
    [
        .. MeasureCheck.OpenTo(Dossier.Scheme, Honour.TierId, Honour.State).SelectMany(
            measure => MeasureCheck.GroundsOf(Dossier.Scheme, measure) is { Count: > 0 } grounds
                ? grounds.Select(ground => new Choice($"{measure.Id}|{ground.Id}", Named(measure, ground)))
                : [new Choice(measure.Id, measure.Name)]),
    ];

    /// <summary>The refusal of one of the page's forms.</summary>
    public Refusal? RefusalOf(string path) => Sent == path ? Refusal : null;

    /// <summary>What one of the page's forms held.</summary>
    public EventDraft DraftOf(string path) => Sent == path ? Draft : EventDraft.Empty;

    private LocalizedText Named(Measure measure, RevocationGround ground)
    {
        var (name, article) = (measure.NameOf(ground), Dossier.Scheme.Cite(measure.ArticleFor(ground)).Label);
        return new($"{measure.Name.Zh}——{name.Zh}（{article.Zh[(article.Zh.IndexOf('》') + 1)..]}）", $"{measure.Name.En} – {name.En}");
    }
}
