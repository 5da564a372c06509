using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Carries an extended application window to the board and into the audit log.</summary>
public sealed class IntakeExtensions(StageBook stages, CycleJournal journal)
{
    /// <summary>Does what is left to do; doing so twice is harmless.</summary>
    public async Task CarryOutAsync(CycleDossier dossier, CancellationToken cancellationToken)
    {
        if (dossier.Cycle.Extensions is not { Count: > 0 } extensions)
            return;
        var stage = CheckRules.IntakeOf(dossier.Scheme);
        var due = dossier.IntakeEnd;
        await stages.UpdateAsync(dossier, stage.Id, record => record.Due is null || record.Due == due ? record : record with { Due = due }, cancellationToken);
        foreach (var extension in extensions)
        {
            await journal.WriteAsync(
                dossier, extension.At, extension.By, "intake.extended",
                new($"申报截止日期延长至{DayText.Zh(extension.Closes)}：{extension.Reason}", $"The window was extended to {DayText.En(extension.Closes)}: {extension.Reason}"),
                stage.Article, stage.Id, $"intake.extended|{extension.Closes:yyyy-MM-dd}", cancellationToken);
        }
    }
}
