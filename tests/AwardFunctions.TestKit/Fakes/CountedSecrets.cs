using System.Globalization;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.TestKit.Fakes;

/// <summary>Secrets that a test can foresee: secret-1, secret-2 …</summary>
public sealed class CountedSecrets : ISecretSource
{
    private int given;

    public string NewSecret() => "secret-" + Interlocked.Increment(ref given).ToString(CultureInfo.InvariantCulture);
}
