using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.SecondFactors;
using AwardFunctions.Orchestrations.Signals;
using AwardFunctions.Orchestrations.Tests.Honours;

namespace AwardFunctions.Orchestrations.Tests.Audit;

/// <summary>What people change and what the log tells of it are there together, wherever the process dies.</summary>
public sealed class PromisedChangeTests : IAsyncLifetime
{
    private const string Email = "gov@anyang.test";
    private readonly HonouredCounty county = new();
    private AccountRecord admin = null!;

    public async Task InitializeAsync() =>
        admin = await county.Get<AccountDesk>().GrantAsync("admin@anyang.test", new RoleGrant(Roles.Administrator, RoleGrant.EveryScheme), default);

    public Task DisposeAsync() => county.DisposeAsync().AsTask();

    [Fact]
    public Task Body_EnteredBeforeACrash_IsInTheLog() => DiesAsync(
        BodyDesk.Stream, "body.entered", () => county.Get<BodyDesk>().PutAsync(new BodyRecord("AY", "competent-department", "县工信局", "gx@county.test"), admin, default));

    [Fact]
    public async Task SecondFactor_ResetBeforeACrash_IsInTheLog()
    {
        await county.Get<SecondFactorDesk>().SeedAsync(Email, "JBSWY3DPEHPK3PXP", default);
        await DiesAsync(PeopleDesk.Stream, "secondFactor.reset", () => county.Get<SecondFactorDesk>().ResetAsync(Email, "更换手机", admin, default));
    }

    [Fact]
    public async Task Scheme_InstalledBeforeACrash_IsInTheLogAndOnTheShelf()
    {
        var scheme = SchemeLibrary.Embedded.Find("AY")! with { Code = "LX" };
        await county.Get<SchemeShelf>().PinAsync(scheme, default);
        var file = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(scheme, SchemeJson.Options);

        // One write more than the others: the edition is pinned once more first.
        await DiesAsync(InstallScheme.Stream, "scheme.installed", () => county.Get<InstallScheme>().RunAsync(file, "lx.json", admin.Email, default), writes: 3);

        Assert.Equal("LX", Assert.Single(await county.Get<SchemeShelf>().InstalledAsync(default)).Code);
    }

    /// <summary>The process dies right after the change: what was promised is still in the log once another one has begun.</summary>
    private async Task DiesAsync(string stream, string action, Func<Task> change, int writes = 2)
    {
        county.Store.DieAfter(writes);
        await Assert.ThrowsAsync<IOException>(change);
        county.Store.Revive();
        Assert.DoesNotContain(action, await ActionsAsync(stream));

        await county.Get<SignalDesk>().SweepAsync(atStart: true, default);

        Assert.Contains(action, await ActionsAsync(stream));
    }

    private async Task<IReadOnlyList<string>> ActionsAsync(string stream)
    {
        var actions = new List<string>();
        await foreach (var record in county.Get<AuditLog>().ListAsync(stream))
            actions.Add(record.Entry.Action);
        return actions;
    }
}
