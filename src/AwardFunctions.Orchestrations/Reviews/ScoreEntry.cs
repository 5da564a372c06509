namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>What someone sends to score.</summary>
/// <param name="CycleId">The cycle.</param>
/// <param name="StageId">The review stage.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="Reviewer">Whose sheet it is.</param>
/// <param name="Percents">Percent by item, 0 to 100 in steps of 5.</param>
/// <param name="Comment">Strengths and opportunities.</param>
/// <param name="Submit">Submit it; otherwise it is kept as a draft.</param>
public sealed record ScoreEntry(
    string CycleId, string StageId, string ApplicationId, string Reviewer, IReadOnlyDictionary<string, int> Percents, string Comment, bool Submit);
