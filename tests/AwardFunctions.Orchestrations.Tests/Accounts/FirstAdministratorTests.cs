using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.TestKit.Fakes;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Accounts;

public sealed class FirstAdministratorTests
{
    private readonly AccountDesk accounts;
    private readonly FirstAdministrator first;

    public FirstAdministratorTests()
    {
        var store = new InMemoryRecordStore();
        var clock = new TestClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var secrets = new CountedSecrets();
        accounts = new AccountDesk(store, clock);
        first = new FirstAdministrator(store, secrets, accounts, new Sessions(store, secrets, new SignInOptions(), clock), clock);
    }

    [Fact]
    public async Task Redeem_OfTheInvitation_MakesTheAdministratorOnce()
    {
        var token = await first.InviteAsync(default);

        Assert.True(await first.IsValidAsync(token!, default));
        Assert.IsType<SignInOutcome.SignedIn>(await RedeemAsync(token!, "admin@example.cn"));
        Assert.Equal(new SignInOutcome.Refused(SignInLinkState.Used), await RedeemAsync(token!, "thief@example.cn"));

        Assert.Equal("admin@example.cn", Assert.Single(await accounts.WithRoleAsync(Roles.Administrator, "AY", default)).Email);
        Assert.Null(await first.InviteAsync(default));
        Assert.False(await first.IsValidAsync(token!, default));
    }

    [Fact]
    public async Task Invite_Again_EndsTheInvitationBefore()
    {
        var before = await first.InviteAsync(default);
        var now = await first.InviteAsync(default);

        Assert.False(await first.IsValidAsync(before!, default));
        Assert.Equal(new SignInOutcome.Refused(SignInLinkState.Unknown), await RedeemAsync(before!, "admin@example.cn"));
        Assert.True(await first.IsValidAsync(now!, default));
    }

    private Task<SignInOutcome> RedeemAsync(string token, string email) => first.RedeemAsync(token, email, "刘洋", "zh-CN", default);
}
