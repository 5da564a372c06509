using AwardFunctions.Portal.Http;
using AwardFunctions.TestKit.Records;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwardFunctions.Portal.Tests.Http;

public sealed class StoreHealthTests
{
    private readonly MortalRecordStore store = new(new InMemoryRecordStore());

    [Fact]
    public async Task CanRead_StoreThatAnswersAndOneThatDoesNot_SaysSo()
    {
        Assert.True(await new StoreHealth(store, NullLogger<StoreHealth>.Instance).CanReadAsync());

        store.DieAfter(0);

        Assert.False(await new StoreHealth(store, NullLogger<StoreHealth>.Instance).CanReadAsync());
    }

    [Fact]
    public async Task CanRead_AskedAgainAtOnce_SparesTheStore()
    {
        var health = new StoreHealth(store, NullLogger<StoreHealth>.Instance);
        await health.CanReadAsync();

        store.DieAfter(0);

        Assert.True(await health.CanReadAsync());
    }
}
