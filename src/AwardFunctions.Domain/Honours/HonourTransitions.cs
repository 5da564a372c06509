namespace AwardFunctions.Domain.Honours;

/// <summary>Which state an honour may pass into from which.</summary>
public static class HonourTransitions
{
    private static readonly Dictionary<HonourState, HonourState[]> Allowed = new()
    {
        [HonourState.Running] = [HonourState.Suspended, HonourState.Lapsed, HonourState.Renewed, HonourState.Revoked],
        [HonourState.Suspended] = [HonourState.Running, HonourState.Lapsed, HonourState.Revoked],

        // The event that a revocation rests on must fall within its window; the revocation may follow after the end.
        [HonourState.Lapsed] = [HonourState.Renewed, HonourState.Revoked],
        [HonourState.Renewed] = [HonourState.Revoked],
        [HonourState.Revoked] = [],
    };

    /// <summary>The states that may follow.</summary>
    public static IReadOnlyList<HonourState> From(HonourState state) => Allowed[state];

    public static bool IsAllowed(HonourState from, HonourState to) => Allowed[from].Contains(to);
}
