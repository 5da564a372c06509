using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>Activities that are run once more long after they were: by an engine that has lost their result, or after a move.</summary>
public sealed class ActivitiesRunAgainTests(EndedCycle ended) : IClassFixture<EndedCycle>
{
    [Theory]
    [InlineData("announcement")]
    [InlineData("publicity")]
    public async Task Stage_OpenedAndClosedAgain_StaysAsItWas(string stage)
    {
        await ended.RunAgainAsync<OpenStage, StageOpening, Nothing>(new StageOpening(EndedCycle.Run(stage), ended.Later));
        await ended.RunAgainAsync<CloseStage, StageClosing, Nothing>(
            new StageClosing(EndedCycle.Run(stage), new LocalizedText("又一次", "once more"), ended.Later));
    }

    [Fact]
    public Task Submission_AcknowledgedAgain_LeavesOneLineInTheTimeline() =>
        ended.RunAgainAsync<AcknowledgeSubmission, SubmissionReceived, Nothing>(new SubmissionReceived(EndedCycle.Second, 0, ended.Later));

    [Fact]
    public async Task Publicity_StartedAgain_DoesNotTakeBackHonours() => await ended.RunAgainAsync<StartPublicity, PublicityStart, Nothing>(
        new PublicityStart(EndedCycle.Run("publicity"), await ended.DecisionOfAsync("AY-2026.publicity.all.0"), ended.Later));

    [Fact]
    public async Task Publicity_EndedAgain_HoldsWhomItHeldThoughTheObjectionWasDismissed()
    {
        var end = await ended.RunAgainAsync<ClosePublicity, StageOpening, PublicityEnd>(new StageOpening(EndedCycle.Run("publicity"), ended.Later));

        Assert.Equal([EndedCycle.First], end.Cleared);
        Assert.Equal([EndedCycle.Second], end.Held);
    }

    [Fact]
    public Task Hold_ReleasedAgain_DoesNotTakeBackTheHonour() => ended.RunAgainAsync<ReleaseUnit, UnitRelease, Nothing>(
        new UnitRelease(new HoldQuery(EndedCycle.Cycle, "publicity", EndedCycle.Second), false, ended.Later));

    [Fact]
    public async Task Units_ProposedAgain_AreTheSameAndKeepTheirHonours()
    {
        var proposed = await ended.RunAgainAsync<ProposeUnits, Proposal, IReadOnlyList<string>>(
            new Proposal(EndedCycle.Run("deliberation"), await ended.DecisionOfAsync("AY-2026.deliberation.all.0"), ended.Later));

        Assert.Equal([EndedCycle.First, EndedCycle.Second], proposed);
    }

    [Fact]
    public async Task Candidates_NamedAgain_KeepTheirHonours() => await ended.RunAgainAsync<NameCandidates, Proposal, Nothing>(
        new Proposal(EndedCycle.Run("ranking"), await ended.DecisionOfAsync("AY-2026.ranking.all.0"), ended.Later));

    [Fact]
    public async Task Correction_AskedForAgain_AfterItWasMade_IsNotAskedFor() => await ended.RunAgainAsync<ReturnForCorrection, CheckResult, Nothing>(
        new CheckResult(EndedCycle.Second, await ended.DecisionOfAsync("AY-2026.AY-2026-002.check.0"), ended.Later, 0));
}
