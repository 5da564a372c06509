using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Opinions;

/// <summary>What the departments said, as the office reads it.</summary>
/// <param name="Names">The units' names, by application.</param>
/// <param name="Closing">The request whose closing was refused; null otherwise.</param>
/// <param name="Reason">The reason typed for it.</param>
public sealed record OpinionsModel(
    CycleDossier Dossier,
    IReadOnlyList<OpinionSummary> Summaries,
    IReadOnlyDictionary<string, string> Names,
    DateOnly Today,
    string? Closing = null,
    string Reason = "",
    Refusal? Refusal = null);
