using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Recommendations;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Refuses an application whose correction did not come in time.</summary>
public sealed class RefuseUncorrected(ApplicationBook book, CycleArchive archive, ApplicationMail mail, CycleJournal journal)
    : IActivity<SubmissionReceived, Nothing>
{
    public async Task<Nothing> RunAsync(SubmissionReceived input, CancellationToken cancellationToken)
    {
        var before = await book.ReadAsync(input.ApplicationId, cancellationToken);
        var dossier = await archive.OpenAsync(before.CycleId, cancellationToken);
        var article = CheckRules.StageOf(dossier.Scheme).Correction.Article;
        var late = new RefusalReason(
            new LocalizedText("未在规定期限内补正", "The correction did not come by the deadline"), dossier.Scheme.Cite(article));
        IReadOnlyList<RefusalReason> reasons = RecommendationChain.RefusalOf(before, input.Round) is { } declined ? [RecordRecommendation.ReasonOf(declined), late] : [late];
        var application = await book.UpdateAsync(
            input.ApplicationId,
            current => current.State == ApplicationState.Returned ? current with { State = ApplicationState.Refused, Reasons = reasons } : null,
            cancellationToken);
        if (application.State == ApplicationState.Refused)
            await SettledMail.TellAsync(book, mail, journal, dossier, application, input.At, CycleJournal.System, article, cancellationToken);
        return Nothing.Value;
    }
}
