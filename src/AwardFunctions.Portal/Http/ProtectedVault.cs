using System.Security.Cryptography;
using AwardFunctions.Orchestrations.Ports;
using Microsoft.AspNetCore.DataProtection;

namespace AwardFunctions.Portal.Http;

/// <summary>Hides secrets with the keys that protect the host's forms, too.</summary>
internal sealed class ProtectedVault(IDataProtectionProvider protection) : ISecretVault
{
    private readonly IDataProtector protector = protection.CreateProtector("AwardFunctions.SecretVault");

    public string Hide(string secret) => protector.Protect(secret);

    public string? Reveal(string hidden)
    {
        try
        {
            return protector.Unprotect(hidden);
        }
        catch (CryptographicException)
        {
            // Hidden with other keys: the caller says what to do about it.
            return null;
        }
    }
}
