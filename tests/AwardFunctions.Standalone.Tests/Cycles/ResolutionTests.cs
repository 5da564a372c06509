using AwardFunctions.Domain.Committee;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>What is recorded of a meeting must agree with itself, with quorum and majority, and with the quotas.</summary>
public sealed class ResolutionTests : IAsyncLifetime
{
    private static readonly DateOnly Announce = new(2026, 4, 1);
    private RunningAward award = null!;
    private string cycle = "", first = "", second = "";

    public async Task InitializeAsync()
    {
        award = await RunningAward.StartAsync(Announce);
        (cycle, first, second) = await award.RankedAsync(Announce, new DateOnly(2026, 4, 20));
    }

    public async Task DisposeAsync() => await award.DisposeAsync();

    [Theory]
    [InlineData(7, 4, 3, 0, null)] // four of seven are more than half
    [InlineData(7, 3, 3, 1, "yes:")] // three of seven are not
    [InlineData(6, 4, 2, 0, null)] // six of nine are exactly two thirds
    [InlineData(5, 5, 0, 0, "present")] // five of nine are not
    [InlineData(7, 6, 0, 0, "yes:")] // one of the seven is missing from the votes
    [InlineData(7, 6, 2, 0, "yes:")] // one vote too many
    public async Task Meeting_IsCheckedByQuorumMajorityAndItsOwnNumbers(int present, int yes, int no, int abstain, string? refusedField)
    {
        var (asked, values) = await FilledInAsync((first, "award"));
        values["present"] = string.Join(',', People.Members(true).Take(present).Select(member => member.Email));
        (values[$"yes:{first}"], values[$"no:{first}"], values[$"abstain:{first}"]) = ($"{yes}", $"{no}", $"{abstain}");

        var refusal = (await DecideAsync(asked, values)).Refusal;

        Assert.Equal(refusedField, refusal?.Field?[..Math.Min(refusedField?.Length ?? 0, refusal.Field.Length)]);
        Assert.Equal(refusedField is null, refusal?.Citation is null);
    }

    [Fact]
    public async Task Recused_LeaveRosterPresenceAndVotes()
    {
        // Two members work for the applicant: seven are left, five of them there, all of whom vote.
        var office = await award.Flow.PersonAsync(People.Office);
        foreach (var member in People.Members(true).Take(2))
            AwardFlow.Value(await award.Flow.Get<CommitteeDesk>().PutAsync("AY", member with { Organisation = SampleApplicant.Number(1).Name }, office, default));
        var (asked, values) = await FilledInAsync((first, "award"));
        Assert.Equal("5", values[$"yes:{first}"]);
        Assert.Contains(asked.Sheet.Facts, fact => fact.Label.Zh == "回避：李主任");

        var withRecused = new Dictionary<string, string>(values) { [$"yes:{first}"] = "7" };
        Assert.StartsWith("yes:", (await DecideAsync(asked, withRecused)).Refusal?.Field, StringComparison.Ordinal);
        AwardFlow.Value(await DecideAsync(asked, values));
        await award.Flow.RestAsync();

        var resolution = Assert.Single(await award.Flow.Get<ResolutionBook>().ListAsync(cycle, default));
        Assert.Equal((7, 5, 5), Counted(resolution, first));
        Assert.Equal((9, 7, 0), Counted(resolution, second));
        Assert.Equal(2, resolution.Recusals.Count);
    }

    [Fact]
    public async Task Resolution_KeepsTheBodyAsItWas()
    {
        await award.ResolveAsync(cycle, (first, "award"), (second, "nominee"));
        AwardFlow.Value(await award.Flow.Get<CommitteeDesk>().RemoveAsync("AY", "m2@committee.test", await award.Flow.PersonAsync(People.Office), default));

        var resolution = Assert.Single(await award.Flow.Get<ResolutionBook>().ListAsync(cycle, default));
        Assert.Equal(9, resolution.Roster.Count);
        Assert.Equal([("award", 1), ("nominee", 1)], resolution.Use.Select(use => (use.TierId, use.Counted)));
        Assert.Equal(["award", "nominee"], resolution.Units.Select(unit => unit.TierId));
    }

    [Fact]
    public async Task Roster_TooSmall_StopsTheResolution()
    {
        var office = await award.Flow.PersonAsync(People.Office);
        foreach (var member in People.Members(true).Skip(4))
            AwardFlow.Value(await award.Flow.Get<CommitteeDesk>().RemoveAsync("AY", member.Email, office, default));
        var (asked, values) = await FilledInAsync((first, "award"));

        var refusal = (await DecideAsync(asked, values)).Refusal!;

        Assert.Equal(("present", "setting:committee"), (refusal.Field, refusal.Citation?.Article));
    }

    [Fact]
    public async Task Office_MayRecord_AndOtherMembersMayNot()
    {
        var (asked, values) = await FilledInAsync((first, "award"));

        Assert.Equal([People.Committee, People.Office], asked.Approvers.Select(approver => approver.Email));
        Assert.NotNull((await DecideAsync(asked, values, "m3@committee.test")).Refusal);
        AwardFlow.Value(await DecideAsync(asked, values, People.Office));
    }

    private static (int Members, int Present, int Yes) Counted(Resolution resolution, string unit)
    {
        var ballot = resolution.Units.Single(one => one.ApplicationId == unit).Ballot;
        return (ballot.Members, ballot.Present, ballot.Yes);
    }

    private async Task<(ApprovalRecord Asked, Dictionary<string, string> Values)> FilledInAsync(params (string Unit, string Tier)[] proposed)
    {
        var asked = (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Single(one => one.Decision is null);
        return (asked, (await award.Flow.MeetingAsync(asked, proposed)).Values);
    }

    private async Task<Orchestrations.Outcomes.Outcome<ApprovalRecord>> DecideAsync(ApprovalRecord asked, Dictionary<string, string> values, string by = People.Committee) =>
        await award.Flow.Get<ApprovalDesk>().DecideAsync(
            asked.Id, await award.Flow.PersonAsync(by), new DecisionTaken(DecisionActions.Resolve, "", values, asked.SubjectHash), default);
}
