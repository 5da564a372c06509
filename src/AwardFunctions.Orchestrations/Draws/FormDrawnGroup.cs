using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>
/// Forms the group where the draw names its leader, or where its leader is still among the members; otherwise, and where no substitute is
/// left, tells the office that it is its turn.
/// </summary>
public sealed class FormDrawnGroup(DrawBook draws, DrawGroups groups, CycleArchive archive, AccountDesk accounts, DrawMail mail)
    : IActivity<DrawStep, DrawStanding>
{
    private static readonly LocalizedText Exhausted = new(
        "候补已用尽，成员仍不足。请作废本次抽取，补充专家库后重新抽取。", "No substitute is left and places are free. Please call the draw off, add experts to the pool and draw again.");

    private static readonly LocalizedText Leaderless = new("成员已全部接受邀请，请从中确定组长。", "Every member has accepted; please choose the leader among them.");

    public async Task<DrawStanding> RunAsync(DrawStep input, CancellationToken cancellationToken)
    {
        var draw = await draws.ReadAsync(input.Run.DrawId, cancellationToken);
        var dossier = await archive.OpenAsync(draw.CycleId, cancellationToken);
        if (AskDrawn.StandingOf(dossier, draw, input.Run) is { Over: true } over)
            return over;
        if (!draw.IsComplete())
            await mail.TellOfficeAsync(dossier, draw, "exhausted", Exhausted, cancellationToken);
        else if (LeaderOf(draw) is not { } leader)
            await mail.TellOfficeAsync(dossier, draw, "leader", Leaderless, cancellationToken);
        else if (await accounts.FindAsync(draw.DrawnBy!, cancellationToken) is { } by)
        {
            var formed = await groups.FormAsync(dossier, draw, leader, by, cancellationToken);
            if (formed.Refusal is { } refusal)
                await mail.TellOfficeAsync(dossier, draw, "refused", refusal.Reason, cancellationToken);
            else
                draw = formed.Value;
        }

        return AskDrawn.StandingOf(dossier, draw, input.Run);
    }

    private static string? LeaderOf(DrawRecord draw) =>
        draw.Leader is { } leader && draw.Accepted().Any(entrant => entrant.Expert == leader) ? leader : draw.DrawsLeader ? draw.Accepted()[0].Expert : null;
}
