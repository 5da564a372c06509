namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Where a review stage stands, for its orchestration.</summary>
/// <param name="Units">How many applicants it reviews, without those who were taken out meanwhile.</param>
/// <param name="Locked">For how many of them the group's score is locked.</param>
/// <param name="Held">How many an open objection holds.</param>
/// <param name="Untold">How many have not been mailed what they must be told.</param>
/// <param name="HasShortList">Who goes on is decided at its end.</param>
/// <param name="Parts">The parts of the group that have someone to report on; null where it is whole.</param>
public sealed record ReviewStanding(int Units, int Locked, int Held, int Untold, bool HasShortList, IReadOnlyList<string>? Parts = null)
{
    /// <summary>A score is locked only once every sheet is in, so this is all there is to wait for.</summary>
    public bool IsComplete => Held == 0 && Locked >= Units;
}
