using System.Security.Cryptography;
using System.Text;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>What is stored of a secret: who reads the store cannot use it.</summary>
public static class SecretHash
{
    /// <summary>SHA-256 in lower-case hex; fit for a row key whatever the secret holds.</summary>
    public static string Of(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
