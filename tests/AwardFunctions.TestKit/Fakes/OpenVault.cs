using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.TestKit.Fakes;

/// <summary>Hides nothing, but for what it is told to have lost the key to.</summary>
public sealed class OpenVault : ISecretVault
{
    public bool Locked { get; set; }

    public string Hide(string secret) => "hidden:" + secret;

    public string? Reveal(string hidden) => Locked ? null : hidden["hidden:".Length..];
}
