namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>A mailed link as it is stored, under the hash of its token. Instants are UTC.</summary>
public sealed record SignInLink(string Email, string ReturnPath, string Language, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? UsedAt);
