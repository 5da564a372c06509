using AwardFunctions.Domain.Committee;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Committee;

/// <summary>A ballot paper, with what was ticked on it and why it did not count.</summary>
public sealed record BallotModel(BallotView View, string Path, IReadOnlyDictionary<string, Vote> Votes, Refusal? Refusal);
