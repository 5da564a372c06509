namespace AwardFunctions.Orchestrations.CalendarFeeds;

/// <summary>Someone's calendar address as it is stored: the token's hash finds it, and hidden it can be shown to its owner again.</summary>
/// <param name="Email">Whose.</param>
/// <param name="TokenHash">SHA-256 of the token.</param>
/// <param name="HiddenToken">The token, see <see cref="Ports.ISecretVault"/>.</param>
/// <param name="CreatedAt">UTC.</param>
internal sealed record FeedRecord(string Email, string TokenHash, string HiddenToken, DateTimeOffset CreatedAt);
