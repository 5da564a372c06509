using System.Buffers.Text;
using System.Security.Cryptography;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>Secrets from the operating system's random number generator.</summary>
public sealed class RandomSecretSource : ISecretSource
{
    public string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
