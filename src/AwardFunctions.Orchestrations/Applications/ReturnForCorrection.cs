using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Opens an application for correction 补正, with the deadline the scheme sets.</summary>
public sealed class ReturnForCorrection(ApplicationBook book, CycleArchive archive, ApplicationMail mail, CycleJournal journal)
    : IActivity<CheckResult, Nothing>
{
    public async Task<Nothing> RunAsync(CheckResult input, CancellationToken cancellationToken)
    {
        var before = await book.ReadAsync(input.ApplicationId, cancellationToken);
        var dossier = await archive.OpenAsync(before.CycleId, cancellationToken);
        var clock = CheckRules.StageOf(dossier.Scheme).Correction;
        var application = await book.UpdateAsync(
            input.ApplicationId,
            current => current.State != ApplicationState.Checking || current.Round != input.Round ? null : current with
            {
                State = ApplicationState.Returned,
                Round = input.Round + 1,
                ReturnedAt = input.At,
                CorrectionNote = input.Made.Reason,
                Corrections = CheckDecision.ItemsOf(input.Made, dossier.Scheme),
                CorrectionDue = dossier.DeadlineOf(input.At, clock.Duration),
            },
            cancellationToken);
        // It was sent in again, or taken back: there is nothing left to tell.
        if (application.State != ApplicationState.Returned || application.Round != input.Round + 1)
            return Nothing.Value;
        await book.AddTimelineAsync(
            application.Id, $"1-{input.Round}-returned",
            new TimelineEntry(
                input.At,
                new LocalizedText($"退回补正：{input.Made.Reason}", $"Returned for correction: {input.Made.Reason}"),
                dossier.Scheme.Cite(clock.Article), application.CorrectionDue),
            cancellationToken);
        await journal.WriteAsync(
            dossier, input.At, input.Made.By, "application.returned",
            new($"{application.Name}：退回补正，{application.CorrectionDue!.LastDay:yyyy-MM-dd}前补齐", $"{application.Name}: returned for correction until {application.CorrectionDue.LastDay:yyyy-MM-dd}"),
            clock.Article, application.Id, $"application.returned|{application.Id}|{application.Round}", cancellationToken);
        await mail.CorrectionAsync(dossier, application, cancellationToken);
        return Nothing.Value;
    }
}
