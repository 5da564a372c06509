namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Finds what is particular to a kind of decision.</summary>
public sealed class DecisionRegistry(IEnumerable<IDecisionKind> kinds)
{
    private readonly Dictionary<string, IDecisionKind> known = kinds.ToDictionary(kind => kind.Kind, StringComparer.Ordinal);

    public IDecisionKind Of(string kind) => known[kind];
}
