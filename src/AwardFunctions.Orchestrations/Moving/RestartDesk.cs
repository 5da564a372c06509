using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Moving;

/// <summary>
/// Leaves word that everything under way is to be started anew. Histories do not move between engines: an orchestration that walks again
/// finds in the stores what was done, and comes to where it stood.
/// </summary>
public sealed class RestartDesk(
    CycleArchive cycles, ApplicationBook applications, PublicityBook publicity, DrawBook draws, BallotBook ballots, HonourBook honours, MeasureBook measures,
    SignalDesk signals)
{
    /// <summary>Leaves a start for every cycle, check, objection, draw, vote by mail and measure under way; leaving them again is harmless.</summary>
    /// <param name="at">What the starts are dated, UTC.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>How many.</returns>
    public async Task<int> LeaveStartsAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var dossier in await cycles.ListAsync(cancellationToken))
        {
            if (dossier.Cycle.State != CycleState.Running)
                continue;
            var id = dossier.Cycle.Id;
            await signals.LeaveStartAsync(nameof(AwardCycle), Instances.Cycle(id), new CycleStart(id), at, cancellationToken);
            count += 1 + await LeaveChecksAsync(dossier, at, cancellationToken) + await LeaveObjectionsAsync(id, at, cancellationToken) + await LeaveDrawsAsync(id, at, cancellationToken)
                + await LeaveRoundsAsync(id, at, cancellationToken);
        }

        foreach (var honour in await honours.ListAsync(cancellationToken))
            count += await LeaveMeasuresAsync(honour, at, cancellationToken);
        return count;
    }

    private async Task<int> LeaveMeasuresAsync(HonourRecord honour, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var open = (await measures.OfHonourAsync(honour.CertificateNumber, cancellationToken)).Where(measure => measure.IsUnderWay).ToList();
        foreach (var measure in open)
        {
            var start = MeasureStart.Of(measure, honour, (await cycles.OpenAsync(honour.CycleId, cancellationToken)).Scheme);
            await signals.LeaveStartAsync(nameof(RunMeasure), Instances.Measure(measure.Id), start, at, cancellationToken);
        }

        return open.Count;
    }

    private async Task<int> LeaveChecksAsync(CycleDossier dossier, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var summary in await applications.ListAsync(dossier.Cycle.Id, cancellationToken))
        {
            var application = await applications.ReadAsync(summary.Id, cancellationToken);
            if (application.State is not (ApplicationState.Recommending or ApplicationState.Checking or ApplicationState.Returned))
                continue;
            var start = new IntakeStart(application.CycleId, application.Id, CheckRules.StageOf(dossier.Scheme).Id);
            await signals.LeaveStartAsync(nameof(ApplicationIntake), Instances.Application(application.Id), start, at, cancellationToken);
            count++;
        }

        return count;
    }

    private async Task<int> LeaveObjectionsAsync(string cycleId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var open = (await publicity.ObjectionsAsync(cycleId, cancellationToken)).Where(objection => objection.State == ObjectionState.Open).ToList();
        foreach (var objection in open)
        {
            var start = new ObjectionStart(cycleId, objection.StageId, objection.Id, objection.ApprovalId);
            await signals.LeaveStartAsync(nameof(ObjectionCase), Instances.Objection(objection.Id), start, at, cancellationToken);
        }

        return open.Count;
    }

    private async Task<int> LeaveDrawsAsync(string cycleId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var open = (await draws.ListAsync(cycleId, null, cancellationToken)).Where(draw => draw is { Order: not null, FormedAt: null, CalledOff: null }).ToList();
        foreach (var draw in open)
            await signals.LeaveStartAsync(nameof(RunDraw), Instances.Draw(draw.Id, draw.Round), new DrawRun(draw.Id, cycleId, draw.Round), at, cancellationToken);
        return open.Count;
    }

    private async Task<int> LeaveRoundsAsync(string cycleId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var open = (await ballots.ListAsync(cycleId, cancellationToken)).Where(round => round.ClosedAt is null).ToList();
        foreach (var round in open)
            await signals.LeaveStartAsync(nameof(RunBallotRound), Instances.Round(round.Id), new RoundStart(round.Id), at, cancellationToken);
        return open.Count;
    }
}
