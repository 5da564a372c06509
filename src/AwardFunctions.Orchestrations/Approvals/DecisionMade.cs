namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>A decision as it was recorded.</summary>
/// <param name="Action">One of <see cref="DecisionActions"/>.</param>
/// <param name="Reason">The reasons given; empty where none were.</param>
/// <param name="Values">The form's further values, by input.</param>
/// <param name="By">Who decided: the e-mail address.</param>
/// <param name="ByName">Who decided: the name.</param>
/// <param name="OnBehalfOf">For whom, where the decision was delegated; null otherwise.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Via">"mail" for the link in a mail, "portal" for a signed-in person, "silence" where nobody decided in time.</param>
/// <param name="GoTo">The stage that takes over, where the list is sent back.</param>
/// <param name="OnBehalfOfName">For whom, by name.</param>
public sealed record DecisionMade(
    string Action,
    string Reason,
    IReadOnlyDictionary<string, string> Values,
    string By,
    string ByName,
    string? OnBehalfOf,
    DateTimeOffset At,
    string Via,
    string? GoTo = null,
    string? OnBehalfOfName = null)
{
    /// <summary>For whom, as people read it; null where the decision was not delegated.</summary>
    public string? Principal() => OnBehalfOfName ?? OnBehalfOf;

    /// <summary>The identities in a value that holds several.</summary>
    public IReadOnlyList<string> Several(string input) =>
        Values.GetValueOrDefault(input)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
