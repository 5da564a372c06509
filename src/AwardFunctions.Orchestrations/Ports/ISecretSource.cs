namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Where the secrets of links and sessions come from.</summary>
public interface ISecretSource
{
    /// <summary>A fresh secret of 256 random bits as base64url, without padding.</summary>
    string NewSecret();
}
