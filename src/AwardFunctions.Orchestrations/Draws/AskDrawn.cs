using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>Writes down who is asked now: the experts drawn, or the next substitutes for those who gave way.</summary>
public sealed class AskDrawn(DrawBook draws, CycleArchive archive) : IActivity<DrawStep, DrawStanding>
{
    public async Task<DrawStanding> RunAsync(DrawStep input, CancellationToken cancellationToken)
    {
        var draw = await draws.UpdateAsync(
            input.Run.DrawId,
            current => IsOver(current, input.Run) || current.Round != input.Run.Round || current.Order is null || ToAsk(current) is not { Count: > 0 } next
                ? null
                : current with { Invitees = [.. current.Invitees, .. next.Select(expert => new DrawInvitee(expert, DrawSeatState.Invited, input.At))] },
            cancellationToken);
        return StandingOf(await archive.OpenAsync(draw.CycleId, cancellationToken), draw, input.Run);
    }

    internal static DrawStanding StandingOf(CycleDossier dossier, DrawRecord draw, DrawRun run) => new(
        DrawGroups.StageOf(dossier.Scheme, draw.GroupId).Id,
        [.. draw.Invitees.Where(invitee => invitee.State == DrawSeatState.Invited).Select(invitee => invitee.Expert)],
        draw.Round == run.Round && (draw.IsComplete() || draw.IsExhausted()), IsOver(draw, run));

    /// <remarks>A crash may start a later round before the draw has come to it: that one waits.</remarks>
    private static bool IsOver(DrawRecord draw, DrawRun run) =>
        draw.CalledOff is not null || draw.Round > run.Round || (draw.Round == run.Round && draw.FormedAt is not null);

    private static IReadOnlyList<string> ToAsk(DrawRecord draw) => DrawSeats.ToAsk(draw.Terms.Size, draw.Terms.Substitutes, draw.Order!, draw.Seats());
}
