using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Carries the office's decision into the application: eligible, or refused with reasons and articles.</summary>
public sealed class SettleApplication(ApplicationBook book, CycleArchive archive, ApplicationMail mail, CycleJournal journal)
    : IActivity<CheckResult, Nothing>
{
    public async Task<Nothing> RunAsync(CheckResult input, CancellationToken cancellationToken)
    {
        var before = await book.ReadAsync(input.ApplicationId, cancellationToken);
        var dossier = await archive.OpenAsync(before.CycleId, cancellationToken);
        var stage = CheckRules.StageOf(dossier.Scheme);
        var eligible = input.Made.Action == DecisionActions.Eligible;
        var reasons = eligible ? null : CheckDecision.ReasonsOf(input.Made, dossier.Scheme);
        var application = await book.UpdateAsync(
            input.ApplicationId,
            current => current.State != ApplicationState.Checking ? null : current with
            {
                State = eligible ? ApplicationState.Eligible : ApplicationState.Refused,
                Reasons = reasons,
            },
            cancellationToken);
        await SettledMail.TellAsync(book, mail, journal, dossier, application, input.At, input.Made.By, stage.Article, cancellationToken);
        return Nothing.Value;
    }
}
