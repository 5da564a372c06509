using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Measures;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Says in words what an orchestration waits for, for whoever runs the host.</summary>
public sealed class InstanceNames(ApprovalStore approvals, ApplicationBook applications, MeasureCases measures, CycleArchive archive)
{
    /// <summary>What the instance is about; its identity where no more is known.</summary>
    public async Task<LocalizedText> OfAsync(string instanceId, CancellationToken cancellationToken)
    {
        var dash = instanceId.IndexOf('-');
        var (kind, id) = dash < 0 ? (instanceId, "") : (instanceId[..dash], instanceId[(dash + 1)..]);
        return kind switch
        {
            "approval" when await approvals.FindAsync(id, cancellationToken) is { } read =>
                new($"提醒：{read.Value.Sheet.Title.Zh}", $"Reminder: {read.Value.Sheet.Title.En}"),
            "round" when await approvals.FindAsync(id[..Math.Max(0, id.LastIndexOf('.'))], cancellationToken) is { } read =>
                new($"函审：{read.Value.Sheet.Title.Zh}", $"Vote by mail: {read.Value.Sheet.Title.En}"),
            "application" when await applications.FindAsync(id, cancellationToken) is { } read =>
                new($"补正期限：{read.Value.Name}", $"Correction due: {read.Value.Name}"),
            "inspection" => new($"巡查：{id}", $"Inspection: {id}"),
            "report" => new($"自评报告审阅：{id}", $"Self-report: {id}"),
            "prize" => new($"奖金使用审核：{id}", $"Use of a prize: {id}"),
            "measure" when await measures.FindAsync(id, cancellationToken) is { } found =>
                new($"{found.Rule.Name.Zh}：{found.Honour.Holder}", $"{found.Rule.Name.En}: {found.Honour.Holder}"),
            "stage" when await StageOfAsync(id, cancellationToken) is { } stage => stage,
            _ => new(instanceId, instanceId),
        };
    }

    private async Task<LocalizedText?> StageOfAsync(string id, CancellationToken cancellationToken)
    {
        var parts = id.Split('.');
        return parts.Length > 1
            && await archive.FindAsync(parts[0], cancellationToken) is { } dossier
            && dossier.Scheme.Stages.FirstOrDefault(stage => stage.Id == parts[1]) is { } found
            ? new($"{dossier.Title.Zh}：{found.Name.Zh}", $"{dossier.Title.En}: {found.Name.En}")
            : null;
    }
}
