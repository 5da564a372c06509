namespace AwardFunctions.Orchestrations.SecondFactors;

/// <summary>Someone's second factor. Secrets are hidden by <see cref="Ports.ISecretVault"/>; of recovery codes only hashes are stored.</summary>
/// <param name="Secret">The secret in use; null where there is none.</param>
/// <param name="EnrolledAt">Since when, UTC.</param>
/// <param name="Recovery">The hashes of recovery codes that have not been used.</param>
/// <param name="UsedSteps">The steps whose codes were used last: each code counts once.</param>
/// <param name="Pending">A secret that awaits its first code.</param>
internal sealed record SecondFactorRecord(
    string? Secret, DateTimeOffset? EnrolledAt, IReadOnlyList<string> Recovery, IReadOnlyList<long> UsedSteps, string? Pending)
{
    public static SecondFactorRecord None { get; } = new(null, null, [], [], null);
}
