using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>
/// Makes a review group of the experts who were drawn and accepted, in every stage that the group sits in and that has not been scored; or the
/// team of an inspection.
/// </summary>
public sealed class DrawGroups(DrawBook draws, ReviewBook reviews, ReviewDesk desk, InspectionTeams teams, SignalDesk signals, TimeProvider time)
{
    /// <summary>The review stages that a group sits in, in order.</summary>
    public static IReadOnlyList<ReviewStage> StagesOf(Scheme scheme, string groupId) => [.. scheme.Stages.OfType<ReviewStage>().Where(stage => stage.Group == groupId)];

    /// <summary>The stage whose party the members of a group act for: the first that it sits in, or for an inspection the first review.</summary>
    public static ReviewStage StageOf(Scheme scheme, string groupId) => StagesOf(scheme, groupId) is [var first, ..] ? first : scheme.Stages.OfType<ReviewStage>().First();

    /// <summary>Sheets have been submitted in every stage that the group sits in, or the inspection's report is signed: it can't be changed any more.</summary>
    public async Task<bool> StandsAsync(CycleDossier dossier, string groupId, CancellationToken cancellationToken) =>
        DrawnGroups.InspectionOf(dossier.Scheme, groupId) is { } inspection
            ? await teams.StandsAsync(dossier, inspection, cancellationToken)
            : (await OpenStagesAsync(dossier, groupId, cancellationToken)).Count == 0;

    /// <summary>Forms the group with a leader out of its members; doing so again changes nothing.</summary>
    public async Task<Outcome<DrawRecord>> FormAsync(CycleDossier dossier, DrawRecord draw, string leader, AccountRecord by, CancellationToken cancellationToken)
    {
        var accepted = draw.Accepted().OrderBy(entrant => entrant.Number).ToList();
        var members = accepted.Select(entrant => entrant.Email).ToList();
        var leading = draw.Entrant(leader).Email;
        if (DrawnGroups.InspectionOf(dossier.Scheme, draw.GroupId) is { } inspection)
        {
            var seated = await teams.SeatAsync(
                dossier, inspection, [.. accepted.Select(entrant => new GroupMember(entrant.Email, entrant.Name))], leading, by, draw.Id, cancellationToken);
            if (seated.Refusal is { } unfit)
                return unfit;
        }

        foreach (var stage in await OpenStagesAsync(dossier, draw.GroupId, cancellationToken))
        {
            if (await reviews.GroupAsync(dossier.Cycle.Id, stage.Id, cancellationToken) is { } group
                && group.Leader == leading && group.Base.Members.Select(member => member.Email).SequenceEqual(members))
                continue;
            var named = await desk.NameGroupAsync(dossier.Cycle.Id, stage.Id, members, leading, by, cancellationToken, draw.Id);
            if (named.Refusal is { } refusal)
                return refusal;
        }

        return await signals.AroundAsync(
            Instances.Draw(draw.Id, draw.Round),
            () => draws.UpdateAsync(
                draw.Id,
                current => current.Round == draw.Round && current.IsComplete() ? current with { Leader = leader, FormedAt = current.FormedAt ?? time.GetUtcNow() } : null,
                cancellationToken),
            cancellationToken);
    }

    private async Task<IReadOnlyList<ReviewStage>> OpenStagesAsync(CycleDossier dossier, string groupId, CancellationToken cancellationToken)
    {
        var open = new List<ReviewStage>();
        foreach (var stage in StagesOf(dossier.Scheme, groupId))
        {
            if ((await reviews.SheetsAsync(dossier.Cycle.Id, stage.Id, cancellationToken)).All(sheet => sheet.SubmittedAt is null))
                open.Add(stage);
        }

        return open;
    }
}
