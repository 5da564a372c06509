using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Writes down what is to be decided, by whom and by when.</summary>
public sealed class OpenApproval(ApprovalStore approvals, DecisionRegistry kinds, CycleArchive archive, ApproverDirectory directory, CycleJournal journal)
    : IActivity<ApprovalOpening, Nothing>
{
    public async Task<Nothing> RunAsync(ApprovalOpening input, CancellationToken cancellationToken)
    {
        var order = input.Order;
        var dossier = await archive.OpenAsync(order.CycleId, cancellationToken);
        var sheet = await kinds.Of(order.Kind).ComposeAsync(order, dossier, cancellationToken);
        var due = ApprovalDue.Of(dossier, order, sheet, input.At);
        var approvers = await directory.ForSheetAsync(dossier.Scheme, sheet, cancellationToken);
        var approval = new ApprovalRecord(
            order, sheet, ApprovalStore.HashOf(sheet), approvers, input.At, due,
            ApprovalRungs.Of(dossier.Zone.DayOf(input.At), due.LastDay, dossier.Calendar, dossier.Zone), null);
        await approvals.InsertAsync(approval, cancellationToken);
        var party = dossier.Scheme.PartyOf(sheet.PartyId);
        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "decision.asked",
            new LocalizedText($"请「{party.Name.Zh}」决定：{sheet.Title.Zh}", $"{party.Name.En} is asked to decide: {sheet.Title.En}"),
            sheet.Article, order.SubjectId, $"decision.asked|{order.ApprovalId}", cancellationToken);
        return Nothing.Value;
    }
}
