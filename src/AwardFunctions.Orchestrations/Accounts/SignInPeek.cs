namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>What the page before signing in shows; the mailbox and path are there unless the link is unknown.</summary>
public sealed record SignInPeek(SignInLinkState State, string? Email, string? ReturnPath);
