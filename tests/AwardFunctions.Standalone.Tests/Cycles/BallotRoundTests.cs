using System.Text;
using System.Text.RegularExpressions;
using AwardFunctions.Domain.Committee;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>A vote by mail: links, reminders, quorum, and in a secret ballot nothing that joins a vote to its name.</summary>
public sealed partial class BallotRoundTests : IAsyncLifetime
{
    private static readonly DateOnly Announce = new(2026, 4, 1);
    private static readonly DateOnly Due = new(2026, 4, 28); // a Tuesday; Monday 27 is the working day before
    private RunningAward award = null!;
    private string cycle = "", first = "", second = "";

    public async Task InitializeAsync()
    {
        award = await RunningAward.StartAsync(Announce);
        var scheme = (await award.Flow.Get<SchemeShelf>().FindAsync("AY", default))!;
        await award.Flow.Get<SchemeShelf>().InstallAsync(
            scheme with { Committee = scheme.Committee! with { SecretBallot = true } }, "test", DateTimeOffset.UnixEpoch, default);
        (cycle, first, second) = await award.RankedAsync(Announce, new DateOnly(2026, 4, 20));
    }

    public async Task DisposeAsync() => await award.DisposeAsync();

    [Fact]
    public async Task Round_WithAQuorum_TakesThePlaceOfAMeeting()
    {
        await StartAsync((first, "award"), (second, "award"));
        var asked = await PendingAsync();
        Assert.NotNull((await award.Flow.Get<ApprovalDesk>().DecideAsync(
            asked.Id, await award.Flow.PersonAsync(People.Office),
            new DecisionTaken(DecisionActions.Resolve, "", (await award.Flow.MeetingAsync(asked, (first, "award"))).Values, asked.SubjectHash), default)).Refusal);

        // Six of nine vote: all for the first, half of them for the second.
        foreach (var (member, index) in Members.Take(6).Select((member, index) => (member, index)))
            AwardFlow.Value(await CastAsync(member, (first, Vote.Yes), (second, index % 2 == 0 ? Vote.Yes : Vote.No)));
        Assert.Empty(await MailsAsync("投票提醒"));
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 4, 27), 9, 1);
        Assert.Equal(Members.Skip(6).Order(), (await MailsAsync("投票提醒")).Select(mail => mail.To).Order());
        await award.Flow.AdvanceToAsync(Due.AddDays(1), 0, 1);

        asked = await PendingAsync();
        Assert.Contains(asked.Sheet.Facts, fact => fact.Value.Zh == "同意 6，反对 0，弃权 0：通过");
        Assert.Contains(asked.Sheet.Facts, fact => fact.Value.Zh == "同意 3，反对 3，弃权 0：未通过");
        Assert.DoesNotContain(asked.Sheet.Inputs, input => input.Id == "present");
        Assert.Equal(["award", "none"], asked.Sheet.Inputs.Where(input => input.Id.StartsWith("tier:", StringComparison.Ordinal)).Select(input => input.Default));
        var values = asked.Sheet.Inputs.Where(input => input.Default is not null).ToDictionary(input => input.Id, input => input.Default!);
        values[$"tier:{second}"] = "award";
        Assert.StartsWith("yes:", (await DecideAsync(asked, values)).Refusal?.Field, StringComparison.Ordinal);
        values[$"tier:{second}"] = "none";
        AwardFlow.Value(await DecideAsync(asked, values));
        await award.Flow.RestAsync();

        var resolution = Assert.Single(await award.Flow.Get<ResolutionBook>().ListAsync(cycle, default));
        Assert.Equal((true, 6, Due, true), (resolution.ByMail, resolution.Present.Count, resolution.HeldOn, resolution.Ballots is null));
    }

    [Fact]
    public async Task Round_EveryoneHasVotedIn_EndsAtOnce_AndNothingInTheStoreJoinsAVoteToItsName()
    {
        await StartAsync((first, "award"));
        foreach (var member in Members)
            AwardFlow.Value(await CastAsync(member, (first, member == Members[3] ? Vote.No : Vote.Yes)));
        await award.Flow.RestAsync();

        Assert.Contains((await PendingAsync()).Sheet.Facts, fact => fact.Value.Zh == "同意 8，反对 1，弃权 0：通过");
        var boxes = 0;
        await foreach (var record in award.Flow.Get<IRecordArchive>().ListAllAsync(default))
        {
            var text = Encoding.UTF8.GetString(record.Json.Span);
            if (!text.Contains("\"votes\"", StringComparison.Ordinal))
                continue;
            boxes++;
            Assert.DoesNotContain("@committee.test", text, StringComparison.Ordinal);
            Assert.DoesNotContain(People.Committee, text, StringComparison.Ordinal);
        }

        Assert.Equal(1, boxes);
    }

    [Fact]
    public async Task Round_TooFewAnswer_DoesNotCount_AndCanBePutAgain()
    {
        await StartAsync((first, "award"));
        foreach (var member in Members.Take(5))
            AwardFlow.Value(await CastAsync(member, (first, Vote.Yes)));
        await award.Flow.AdvanceToAsync(Due.AddDays(1), 0, 1);

        var asked = await PendingAsync();
        Assert.Contains(asked.Sheet.Inputs, input => input.Id == "present");
        await StartAsync(new DateOnly(2026, 5, 8), (first, "award"));
        Assert.EndsWith(".02", (await award.Flow.Get<BallotBook>().LatestAsync(cycle, asked.Id, default))!.Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vote_IsCastOnce_OnEveryUnit_AndNotOnOnesOfRecusal()
    {
        await award.Flow.Get<CommitteeDesk>().PutAsync("AY", People.Members(true)[1] with { Organisation = SampleApplicant.Number(1).Name }, await award.Flow.PersonAsync(People.Office), default);
        await StartAsync((first, "award"), (second, "award"));

        Assert.Equal($"vote:{second}", (await CastAsync(Members[0], (first, Vote.Yes))).Refusal?.Field);
        AwardFlow.Value(await CastAsync(Members[0], (first, Vote.Yes), (second, Vote.No)));
        Assert.True(AwardFlow.Value(await CastAsync(Members[0], (first, Vote.No), (second, Vote.No))).HasVoted);
        var recused = AwardFlow.Value(await CastAsync(Members[1], (first, Vote.Yes), (second, Vote.Yes)));
        Assert.Equal([second], recused.Units.Select(unit => unit.ApplicationId));

        await award.Flow.AdvanceToAsync(Due.AddDays(1), 0, 1);
        var round = (await award.Flow.Get<BallotBook>().LatestAsync(cycle, (await PendingAsync()).Id, default))!;
        var count = (await award.Flow.Get<BallotBook>().CountAsync(round, default))!;
        Assert.Equal((new Tally(1, 0, 0), new Tally(1, 1, 0)), (count.Of(first), count.Of(second)));
    }

    private static IReadOnlyList<string> Members { get; } = [.. People.Members(true).Select(member => member.Email)];

    private Task StartAsync(params (string Unit, string Tier)[] questions) => StartAsync(Due, questions);

    private async Task StartAsync(DateOnly due, params (string Unit, string Tier)[] questions)
    {
        AwardFlow.Value(await award.Flow.Get<BallotDesk>().StartAsync(
            (await PendingAsync()).Id, questions.ToDictionary(one => one.Unit, one => one.Tier), due, await award.Flow.PersonAsync(People.Office), default));
        await award.Flow.RestAsync();
    }

    private async Task<ApprovalRecord> PendingAsync() =>
        (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Single(one => one.Decision is null && one.Order.Kind == DecisionKinds.Deliberation);

    private async Task<Orchestrations.Outcomes.Outcome<ApprovalRecord>> DecideAsync(ApprovalRecord asked, Dictionary<string, string> values) =>
        await award.Flow.Get<ApprovalDesk>().DecideAsync(
            asked.Id, await award.Flow.PersonAsync(People.Office), new DecisionTaken(DecisionActions.Resolve, "", values, asked.SubjectHash), default);

    private async Task<Orchestrations.Outcomes.Outcome<BallotView>> CastAsync(string member, params (string Unit, Vote Vote)[] votes)
    {
        var mail = (await MailsAsync("请投票")).First(one => one.To == member);
        return await award.Flow.Get<BallotDesk>().CastAsync(Link().Match(mail.Text).Groups[1].Value, votes.ToDictionary(one => one.Unit, one => one.Vote), default);
    }

    private async Task<IReadOnlyList<MailMessage>> MailsAsync(string subject) =>
        [.. (await award.Flow.Get<IOutbox>().ListAsync(200, null, default)).Mails.Select(mail => mail.Message).Where(message => message.Subject.Contains(subject, StringComparison.Ordinal))];

    [GeneratedRegex("/vote/([A-Za-z0-9_-]+)")]
    private static partial Regex Link();
}
