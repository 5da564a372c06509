using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Opinions;

/// <summary>Records whom the office asks about which units; returns one order for each department.</summary>
public sealed class AskDepartments(OpinionBook book, StageUnits units, CycleArchive archive, CycleJournal journal)
    : IActivity<Proposal, IReadOnlyList<ApprovalOrder>>
{
    public async Task<IReadOnlyList<ApprovalOrder>> RunAsync(Proposal input, CancellationToken cancellationToken)
    {
        var run = input.Run;
        var dossier = await archive.OpenAsync(run.CycleId, cancellationToken);
        var stage = (OpinionsStage)dossier.Scheme.StageOf(run.StageId);
        var about = (await units.OfAsync(dossier, stage.Id, cancellationToken)).Select(unit => unit.ApplicationId).ToList();
        var asked = DepartmentsDecision.AskedBy(stage, input.Made);
        var orders = new List<ApprovalOrder>();
        foreach (var (index, (name, email)) in asked.Index())
        {
            var id = $"{run.ApprovalId}.d{(index + 1).ToString("D2", CultureInfo.InvariantCulture)}";
            await book.InsertAsync(new OpinionRequest(id, stage.Id, name, email, about, input.At), cancellationToken);
            orders.Add(new ApprovalOrder(id, run.CycleId, DecisionKinds.Opinion, stage.Id, name, null));
        }

        var names = string.Join("、", asked.Select(one => one.Name));
        await journal.WriteAsync(
            dossier, input.At, input.Made.By, "opinions.asked", new($"向 {orders.Count} 个部门征求意见：{names}", $"{orders.Count} departments were asked: {names}"),
            (stage.Send ?? stage.Reply)?.Article ?? stage.Article, stage.Id, $"opinions.asked|{run.ApprovalId}", cancellationToken);
        return orders;
    }
}
