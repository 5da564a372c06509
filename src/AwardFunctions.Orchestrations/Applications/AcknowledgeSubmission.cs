using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Mails the receipt: number, time, and every document with its hash.</summary>
public sealed class AcknowledgeSubmission(ApplicationBook book, CycleArchive archive, ApplicationMail mail, CycleJournal journal)
    : IActivity<SubmissionReceived, Nothing>
{
    public async Task<Nothing> RunAsync(SubmissionReceived input, CancellationToken cancellationToken)
    {
        var application = await book.RelistAsync(input.ApplicationId, cancellationToken);
        var dossier = await archive.OpenAsync(application.CycleId, cancellationToken);
        var article = CheckRules.IntakeOf(dossier.Scheme).Article;
        var what = (input.Round == 0, application.State == ApplicationState.Recommending) switch
        {
            (true, true) => new LocalizedText("已收到申报材料，送推荐单位", "Application received; it goes to who recommends it"),
            (true, false) => new LocalizedText("已收到申报材料，进入初审", "Application received; it is being checked"),
            (false, true) => new LocalizedText("已收到补正材料，送推荐单位", "Correction received; it goes to who recommends it"),
            (false, false) => new LocalizedText("已收到补正材料，重新初审", "Correction received; it is being checked again"),
        };
        await book.AddTimelineAsync(
            application.Id, $"1-{input.Round}-received", new TimelineEntry(input.At, what, dossier.Scheme.Cite(article)), cancellationToken);
        await journal.WriteAsync(
            dossier, input.At, application.Owner, "application.submitted", new($"{application.Name}：{what.Zh}", $"{application.Name}: {what.En}"),
            article, application.Id, $"application.submitted|{application.Id}|{input.Round}", cancellationToken);
        await mail.ReceiptAsync(dossier, application, input.Round, cancellationToken);
        return Nothing.Value;
    }
}
