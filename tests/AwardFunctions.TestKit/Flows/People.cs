using AwardFunctions.Domain.Committee;
using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.TestKit.Flows;

/// <summary>The people of a test's county.</summary>
public static class People
{
    public const string Office = "office@anyang.test";
    public const string Committee = "chair@anyang.test";
    public const string DeputyHead = "deputy@anyang.test";
    public const string Government = "gov@anyang.test";

    /// <summary>The secret of everyone's second factor, in base 32.</summary>
    public const string Secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    public const string Administrator = "admin@anyang.test";
    public static readonly string[] Reviewers = ["r1@experts.test", "r2@experts.test", "r3@experts.test"];

    /// <summary>Nine members of the deliberating body; the first chairs it where it has a chair.</summary>
    public static IReadOnlyList<Member> Members(bool chaired) =>
    [
        new(Committee, "李主任", "副县长", "县人民政府", chaired ? Seat.Chair : Seat.Member),
        .. Enumerable.Range(2, 8).Select(number => new Member($"m{number}@committee.test", $"委员{number}", "", "", Seat.Member)),
    ];

    public static async Task SeedAsync(AccountDesk accounts, string scheme)
    {
        await AddAsync(Office, "王办事", Roles.Office);
        await AddAsync(Committee, "李主任", Roles.Committee);
        await AddAsync(DeputyHead, "张副县长", Roles.DeputyHead);
        await AddAsync(Government, "赵秘书", Roles.GovernmentOffice);
        await AddAsync(Administrator, "管理员", Roles.Administrator);
        foreach (var (reviewer, number) in Reviewers.Select((reviewer, index) => (reviewer, index + 1)))
            await AddAsync(reviewer, $"评审员{number}", Roles.Reviewer);

        async Task AddAsync(string email, string name, string role)
        {
            await accounts.EnsureAsync(email, name, "zh-CN", CancellationToken.None);
            await accounts.GrantAsync(email, new RoleGrant(role, scheme), CancellationToken.None);
        }
    }
}
