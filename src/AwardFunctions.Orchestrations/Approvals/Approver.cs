namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Someone who may decide.</summary>
/// <param name="Email">The mailbox.</param>
/// <param name="Name">The name.</param>
/// <param name="Language">"zh-CN" or "en".</param>
/// <param name="Asked">The mail with the link was ordered.</param>
/// <param name="OnBehalfOf">Whose decision it is, where it was delegated; null otherwise.</param>
/// <param name="Until">The last day of the delegation, inclusive; null for no end.</param>
/// <param name="Principal">Who decides again once the delegation has ended; null where nothing was delegated.</param>
public sealed record Approver(
    string Email, string Name, string Language, bool Asked = false, string? OnBehalfOf = null, DateOnly? Until = null, Approver? Principal = null)
{
    /// <summary>Who may decide on a day: whoever delegated, where the delegation has ended before it.</summary>
    public Approver On(DateOnly today) => Until < today && Principal is not null ? Principal.On(today) : this;

    /// <summary>Whether someone decides here, or has delegated it.</summary>
    public bool Concerns(string email) => Email == email || Principal?.Concerns(email) == true;

    /// <summary>How whoever delegated is called; null where nothing was delegated.</summary>
    public string? PrincipalName() => Principal is { Name.Length: > 0 } ? Principal.Name : OnBehalfOf;
}
