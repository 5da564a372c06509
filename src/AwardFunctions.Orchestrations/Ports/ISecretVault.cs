namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Hides secrets that must be read again, unlike those of which a hash is enough. Its keys belong to the host.</summary>
public interface ISecretVault
{
    /// <summary>The secret as it may be stored.</summary>
    string Hide(string secret);

    /// <summary>The secret; null where this host's keys do not open it.</summary>
    string? Reveal(string hidden);
}
