using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Opinions;

/// <summary>What the departments said, as the office reads it.</summary>
/// <param name="Names">The units' names, by application.</param>
/// <param name="About">The request whose form was refused; null otherwise.</param>
/// <param name="Typed">What was typed into it.</param>
public sealed record OpinionsModel(
    CycleDossier Dossier,
    IReadOnlyList<OpinionSummary> Summaries,
    IReadOnlyDictionary<string, string> Names,
    DateOnly Today,
    string? About = null,
    string Typed = "",
    Refusal? Refusal = null);
