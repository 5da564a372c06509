namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>What a sweep makes of an obligation.</summary>
/// <param name="Next">The obligation from now on.</param>
/// <param name="Done">Something was sent or changed that people see.</param>
/// <param name="Follower">What is owed after it; null for nothing.</param>
internal sealed record ObligationStep(ObligationRecord Next, bool Done, ObligationRecord? Follower = null);
