namespace AwardFunctions.Orchestrations.SecondFactors;

/// <summary>Where someone stands with their second factor.</summary>
/// <param name="EnrolledAt">Since when codes are asked for, UTC; null where there is no second factor.</param>
/// <param name="RecoveryLeft">Recovery codes that have not been used.</param>
/// <param name="Pending">The secret, in base 32, that awaits its first code; null where none does.</param>
/// <param name="Readable">False where the secret was hidden with the keys of another host: the administrator must reset it.</param>
public sealed record SecondFactorView(DateTimeOffset? EnrolledAt, int RecoveryLeft, string? Pending, bool Readable)
{
    public bool Enrolled => EnrolledAt is not null;
}
