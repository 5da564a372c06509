namespace AwardFunctions.Orchestrations.Committee;

/// <summary>The input of <see cref="AskMembers"/>.</summary>
/// <param name="Reminder">Only those who have not voted are asked, once more.</param>
public sealed record RoundAsking(string RoundId, bool Reminder);
