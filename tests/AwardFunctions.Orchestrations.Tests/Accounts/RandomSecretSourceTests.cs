using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Orchestrations.Tests.Accounts;

public sealed class RandomSecretSourceTests
{
    [Fact]
    public void NewSecret_Holds256BitsThatFitIntoAUrl()
    {
        var source = new RandomSecretSource();
        var secrets = Enumerable.Range(0, 100).Select(_ => source.NewSecret()).ToList();

        Assert.Equal(100, secrets.Distinct().Count());
        Assert.All(secrets, secret => Assert.Matches("^[A-Za-z0-9_-]{43}$", secret));
    }
}
