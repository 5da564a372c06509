using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Orchestrations.SecondFactors;

internal static class SecondFactorRows
{
    public const string Partition = "second-factor";

    public static string Of(string email) => SecretHash.Of(email);
}
