using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Committee;

/// <summary>Whatever happens in whatever order, no more win than may, and nobody recused counts.</summary>
public sealed class QuotaPropertyTests
{
    private const string Cycle = "HY-2026";
    private readonly InMemoryRecordStore store = new();
    private readonly UnitList units;
    private readonly CandidateList list;

    public QuotaPropertyTests()
    {
        units = new UnitList(store);
        list = new CandidateList(units);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Resolutions_InAnyOrderWithHoldsRemovalsAndReplacements_KeepTheQuotas(int seed)
    {
        var random = new Random(seed);
        var scheme = SchemeLibrary.Embedded.Find("HY")!;
        var dossier = new CycleDossier(
            new CycleRecord(Cycle, "HY", "", 2026, default, default, default, CycleState.Running, "", default), scheme, new WorkingDayCalendar([]), new SchemeZone(scheme.TimeZone));
        for (var number = 1; number <= 8; number++)
            await store.PutAsync($"cycle|{Cycle}", $"unit|U{number}", new UnitRecord($"U{number}", $"单位{number}", UnitState.Candidate, number, 900 - number, null, true), default);

        for (var step = 0; step < 30; step++)
        {
            var all = await units.OfAsync(Cycle, null, default);
            var some = all.Where(_ => random.Next(3) == 0).Select(unit => unit.ApplicationId).ToList();
            switch (random.Next(5))
            {
                case 0:
                    await ResolveAsync(dossier, scheme.Stages.OfType<DeliberationStage>().First(stage => !stage.Confirms), random.Next(2) == 0 ? null : some, random);
                    break;
                case 1:
                    await ResolveAsync(dossier, scheme.Stages.OfType<DeliberationStage>().First(stage => stage.Confirms), some, random);
                    break;
                case 2:
                    await units.MoveAsync(Cycle, all.Where(unit => unit.TierId is not null && unit.State == UnitState.Proposed && some.Contains(unit.ApplicationId)).Select(unit => unit.ApplicationId), UnitState.Held, default);
                    break;
                case 3:
                    await units.MoveAsync(Cycle, all.Where(unit => unit.State == UnitState.Held).Take(1).Select(unit => unit.ApplicationId), random.Next(2) == 0 ? UnitState.Out : UnitState.Cleared, default);
                    break;
                default:
                    await units.MoveAsync(Cycle, all.Where(unit => unit.State == UnitState.Cleared).Take(1).Select(unit => unit.ApplicationId), UnitState.Honoured, default);
                    break;
            }

            var winners = (await units.OfAsync(Cycle, null, default)).Where(unit => unit is { TierId: not null } and not { State: UnitState.Out }).ToList();
            foreach (var tier in scheme.Tiers)
                Assert.InRange(winners.Count(unit => unit.TierId == tier.Id), 0, tier.Quota!.Max);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Count_WithAnyVotesOfTheRecused_IsAsWithoutThem(int seed)
    {
        var random = new Random(seed);
        var scheme = SchemeLibrary.Embedded.Find("AY")!;
        var roster = Enumerable.Range(1, random.Next(5, 18)).Select(number => $"m{number}").ToList();
        var recused = roster.Where(_ => random.Next(4) == 0).ToList();
        var present = roster.Where(_ => random.Next(5) > 0).ToList();
        var votes = roster.Where(_ => random.Next(3) > 0).ToDictionary(member => member, _ => (Vote)random.Next(3));

        var counted = Ballots.Count(scheme, roster, present, recused, votes);
        var without = Ballots.Count(
            scheme, roster, [.. present.Except(recused)], recused, votes.Where(vote => !recused.Contains(vote.Key)).ToDictionary(vote => vote.Key, vote => vote.Value));

        Assert.Equal((without.Members, without.Present, without.Yes, without.No, without.Abstain, without.Carried), (counted.Members, counted.Present, counted.Yes, counted.No, counted.Abstain, counted.Carried));
        Assert.Equal(roster.Count - recused.Count, counted.Members);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Box_FilledInAnyOrder_IsTheSame(int seed)
    {
        var random = new Random(seed);
        var ballots = Enumerable.Range(0, 9).Select(_ => new Ballot(new Dictionary<string, Vote> { ["U1"] = (Vote)random.Next(3), ["U2"] = (Vote)random.Next(3) }, null)).ToArray();
        var one = ballots.Aggregate(BallotBox.Empty, (box, ballot) => box.With(ballot));
        random.Shuffle(ballots);
        var other = ballots.Aggregate(BallotBox.Empty, (box, ballot) => box.With(ballot));

        Assert.Equal(RecordStoreExtensions.ToJson(one).ToArray(), RecordStoreExtensions.ToJson(other).ToArray());
    }

    /// <summary>A resolution with arbitrary tiers: it is carried out only where it may stand.</summary>
    private async Task ResolveAsync(CycleDossier dossier, DeliberationStage stage, IReadOnlyList<string>? only, Random random)
    {
        var candidates = await list.OfAsync(dossier, stage, only, default);
        var matter = new Matter(
            dossier, stage, new CommitteeRecord("HY", []), candidates, new Dictionary<string, ApplicationRecord>(), [],
            await list.StandingBesideAsync(Cycle, candidates, default));
        var tiers = candidates.Where(_ => random.Next(2) == 0)
            .ToDictionary(unit => unit.ApplicationId, unit => stage.Confirms ? unit.TierId! : dossier.Scheme.Tiers[random.Next(2)].Id);
        if (!matter.Check(tiers, "").MayStand)
            return;
        foreach (var unit in candidates)
        {
            await store.UpdateAsync<UnitRecord>(
                $"cycle|{Cycle}", $"unit|{unit.ApplicationId}",
                current => tiers.TryGetValue(unit.ApplicationId, out var tier)
                    ? current! with { State = stage.Confirms ? current.State : UnitState.Proposed, TierId = tier }
                    : current! with { State = UnitState.Out, TierId = null },
                default);
        }
    }
}
