using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>Carries the answer to an invitation into the draw. Recusal has the last word, also over someone who accepted.</summary>
public sealed class SettleInvitation(DrawBook draws, InvitationRecusal recusal, CycleArchive archive, CycleJournal journal)
    : IActivity<InvitationSettlement, Nothing>
{
    public async Task<Nothing> RunAsync(InvitationSettlement input, CancellationToken cancellationToken)
    {
        var draw = await draws.ReadAsync(input.DrawId, cancellationToken);
        var dossier = await archive.OpenAsync(draw.CycleId, cancellationToken);
        var (state, reason) = await OutcomeAsync(dossier, draw, input, cancellationToken);
        draw = await draws.UpdateAsync(
            input.DrawId,
            current => current with
            {
                Invitees = [.. current.Invitees.Select(one => one.Expert == input.Expert && one.State == DrawSeatState.Invited ? one with { State = state, AnsweredAt = input.At, Reason = reason } : one)],
            },
            cancellationToken);
        var settled = draw.Invitees.First(one => one.Expert == input.Expert);
        var rule = DrawnGroups.Of(dossier.Scheme, draw.GroupId);
        var name = draw.Entrant(input.Expert).Name;
        var what = NameOf(settled.State);
        await journal.WriteAsync(
            dossier, input.At, input.Made.By, "draw.answered",
            new($"{name}（{input.Expert}）{what.Zh}{rule.Name.Zh}的邀请{Tail(settled.Reason?.Zh)}", $"{name} ({input.Expert}) {what.En} the invitation to the {rule.Name.En}{Tail(settled.Reason?.En)}"),
            state == DrawSeatState.Recused ? ReviewerRule.Of(dossier.Scheme).RecusalArticle : rule.Article, draw.Id, $"draw.answered|{draw.Id}|{input.Expert}", cancellationToken);
        return Nothing.Value;
    }

    /// <summary>What became of an invitation, in words.</summary>
    public static LocalizedText NameOf(DrawSeatState state) => state switch
    {
        DrawSeatState.Invited => new("已邀请", "was asked for"),
        DrawSeatState.Accepted => new("接受", "accepted"),
        DrawSeatState.Declined => new("不接受", "declined"),
        DrawSeatState.Silent => new("逾期未答复", "did not answer"),
        DrawSeatState.Recused => new("因回避不参加", "stood aside from"),
        _ => new("退出", "left"),
    };

    private async Task<(DrawSeatState State, LocalizedText? Reason)> OutcomeAsync(
        CycleDossier dossier, DrawRecord draw, InvitationSettlement input, CancellationToken cancellationToken)
    {
        var made = input.Made;
        if (made.Action == DecisionActions.Interest)
        {
            await recusal.KeepAsync(dossier, draw, input.Expert, made, cancellationToken);
            return (DrawSeatState.Recused, new(made.Reason, made.Reason));
        }

        if (made.Action == DecisionActions.Recalled)
            return (DrawSeatState.Left, new(made.Reason, made.Reason));
        if (made.Action != DecisionActions.Accept)
            return made.Via == "silence" ? (DrawSeatState.Silent, null) : (DrawSeatState.Declined, new(made.Reason, made.Reason));
        return await recusal.FindAsync(dossier, draw, input.Expert, input.At, cancellationToken) is { } finding ? (DrawSeatState.Recused, finding.Reason) : (DrawSeatState.Accepted, null);
    }

    private static string Tail(string? reason) => string.IsNullOrEmpty(reason) ? "" : $"：{reason}";
}
