using AwardFunctions.Domain.Schemes;
using AwardFunctions.EndToEnd.Tests.Acts;
using AwardFunctions.EndToEnd.Tests.Hosting;
using AwardFunctions.TestKit.Flows;
using static AwardFunctions.EndToEnd.Tests.Acts.Days;

namespace AwardFunctions.EndToEnd.Tests.Year;

/// <summary>
/// The cycle of AY in 2026 as its people live through it on the site, over Spring Festival (15–23 February off; the Saturdays 14
/// and 28 worked), Mid-Autumn (25–27 September) and National Day (1–7 October off; Sunday 20 September and Saturday 10 October
/// worked). Every deadline is checked where it is shown, against a day reckoned by hand.
/// </summary>
internal sealed partial class AnyangYear(TestSite site)
{
    public const string StartsAt = "2026-02-02T09:00:00+08:00"; // a Monday
    public const string Cycle = "AY-2026";
    private const string Board = "/office/cycles/" + Cycle;

    private readonly Deciding deciding = new(site);
    private readonly Registering registering = new(site, "AY", County.Administrator, County.Office);
    private readonly Reviewing reviewing = new(site, Cycle, County.Office);

    /// <summary>The directory of recommending bodies, as the office has entered it before.</summary>
    public static Task EnterBodiesAsync(AwardFlow flow) => flow.EnterBodiesAsync(SchemeLibrary.Embedded.Find("AY")!);

    /// <summary>Everything in its order.</summary>
    public IReadOnlyList<Step> Steps => [.. Beginning, .. Applications, .. Reviews, .. Publicity, .. Award];

    private IEnumerable<Step> Beginning =>
    [
        new("the first administrator", registering.MakeAdministratorAsync),
        new("roles", () => registering.GiveRolesAsync(County.Registered)),
        new("the government office enrols a second factor", () => deciding.EnrolAsync(County.Government)),
        new("the committee", () => registering.EnterMembersAsync("AY", County.Members)),
        new("plan", () => new Planning(site, County.Office).PlanAsync(Cycle, 2026, new(2026, 2, 3), new(2026, 2, 4), new(2026, 3, 6))),
        new("announcement", async () =>
        {
            // Asked on Monday 2 February: one working day ends on Tuesday the 3rd.
            await ExpectDueAsync(County.Office, "评审公告", new DateOnly(2026, 2, 3));
            await site.MoveToAsync(new DateOnly(2026, 2, 3), 10);
            await DecideAsync(County.Office, "评审公告", null, "", ("posted:media", "2026-02-03"), ("posted:website", "2026-02-03"));
        }),
    ];

    /// <summary>The mail that asks for a decision and the page behind its link both name the last day.</summary>
    private async Task ExpectDueAsync(string email, string matter, DateOnly due) => Assert.Equal(Iso(due), (await deciding.DueAsync(email, matter)).Value);

    /// <summary>Decides by the link in the newest mail about a matter, unless it has been decided.</summary>
    private Task DecideAsync(string email, string matter, string? action, string reason, params (string Field, string Value)[] values) =>
        deciding.DecideAsync(email, matter, action, reason, values);
}
