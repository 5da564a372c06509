namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Someone who may decide.</summary>
/// <param name="Email">The mailbox.</param>
/// <param name="Name">The name.</param>
/// <param name="Language">"zh-CN" or "en".</param>
/// <param name="Asked">The mail with the link was ordered.</param>
/// <param name="OnBehalfOf">Whose decision it is, where it was delegated; null otherwise.</param>
/// <param name="Until">The last day of the delegation, inclusive; null for no end.</param>
public sealed record Approver(
    string Email, string Name, string Language, bool Asked = false, string? OnBehalfOf = null, DateOnly? Until = null);
