using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.TestKit.Fakes;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Accounts;

public sealed class AccountDeskTests
{
    private static readonly RoleGrant AnyangOffice = new(Roles.Office, "AY");

    private readonly AccountDesk desk = new(new InMemoryRecordStore(), new TestClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero)));

    [Fact]
    public async Task Ensure_OfAKnownMailbox_LeavesItsAccountAsItIs()
    {
        await desk.EnsureAsync("Li@Example.CN ", "李娜", "zh-CN", default);

        var account = await desk.EnsureAsync("li@example.cn", "someone else", "en", default);

        Assert.Equal(("li@example.cn", "李娜", "zh-CN"), (account.Email, account.Name, account.Language));
        Assert.Single(await ListAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a@b")] // no domain that mail could reach
    [InlineData("李娜@example.cn")]
    [InlineData("Li <li@example.cn>")]
    [InlineData("li@example.cn,wang@example.cn")]
    [InlineData("li@example.cn\r\nBcc: all@example.cn")]
    public async Task Ensure_OfWhatIsNoAddress_Throws(string email) =>
        await Assert.ThrowsAsync<ArgumentException>(() => desk.EnsureAsync(email, "", "zh-CN", default));

    [Theory]
    [InlineData("o'neil+award@example.cn")]
    [InlineData("odd/slash#hash?query@example.cn")] // none of these may stand in a key
    [InlineData("tilde~|bar@example.cn")]
    public async Task Grant_ToOddButValidAddresses_IsFoundAgain(string email)
    {
        await desk.GrantAsync(email, AnyangOffice, default);

        Assert.Equal(email, (await desk.FindAsync(email, default))!.Email);
        Assert.Equal(email, Assert.Single(await desk.WithRoleAsync(Roles.Office, "AY", default)).Email);
    }

    [Fact]
    public async Task WithRole_FindsThisSchemeAndEveryScheme_OnceEach()
    {
        await desk.GrantAsync("b@example.cn", AnyangOffice, default);
        await desk.GrantAsync("b@example.cn", new RoleGrant(Roles.Office, "*"), default);
        await desk.GrantAsync("a@example.cn", new RoleGrant(Roles.Office, "*"), default);
        await desk.GrantAsync("c@example.cn", new RoleGrant(Roles.Office, "JY"), default);
        await desk.GrantAsync("d@example.cn", new RoleGrant(Roles.Reviewer, "AY"), default);

        var found = await desk.WithRoleAsync(Roles.Office, "AY", default);

        Assert.Equal(["a@example.cn", "b@example.cn"], found.Select(account => account.Email));
    }

    [Fact]
    public async Task WithRole_AfterARename_ShowsTheNewName()
    {
        await desk.GrantAsync("a@example.cn", AnyangOffice, default);
        await desk.DescribeAsync("a@example.cn", "周洋", "县市场监督管理局", "zh-CN", default);

        Assert.Equal("周洋", Assert.Single(await desk.WithRoleAsync(Roles.Office, "AY", default)).Name);
    }

    [Fact]
    public async Task Revoke_TakesTheRoleFromAccountAndList()
    {
        await desk.GrantAsync("a@example.cn", AnyangOffice, default);
        await desk.GrantAsync("a@example.cn", new RoleGrant(Roles.Reviewer, "AY"), default);

        var account = await desk.RevokeAsync("a@example.cn", AnyangOffice, default);

        Assert.False(account!.HasRole(Roles.Office, "AY"));
        Assert.True(account.HasRole(Roles.Reviewer, "AY"));
        Assert.Empty(await desk.WithRoleAsync(Roles.Office, "AY", default));
    }

    [Fact]
    public async Task Grant_OfTwoRolesAtOnce_LosesNeither()
    {
        await Task.WhenAll(Roles.All.Select(role => desk.GrantAsync("a@example.cn", new RoleGrant(role, "AY"), default)));

        Assert.Equal(Roles.All.Count, (await desk.FindAsync("a@example.cn", default))!.Roles.Count);
    }

    [Fact]
    public async Task Grant_OfAnUnknownRole_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>(() => desk.GrantAsync("a@example.cn", new RoleGrant("king", "AY"), default));

    private async Task<List<AccountRecord>> ListAsync()
    {
        var all = new List<AccountRecord>();
        await foreach (var account in desk.ListAsync())
            all.Add(account);
        return all;
    }
}
