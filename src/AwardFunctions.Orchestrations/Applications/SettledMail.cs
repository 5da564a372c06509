using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Tells everyone who must know that an application is eligible or refused.</summary>
internal static class SettledMail
{
    public static async Task TellAsync(
        ApplicationBook book,
        ApplicationMail mail,
        CycleJournal journal,
        CycleDossier dossier,
        ApplicationRecord application,
        DateTimeOffset at,
        string actor,
        string article,
        CancellationToken cancellationToken)
    {
        var what = application.State == ApplicationState.Eligible
            ? new LocalizedText("初审合格，进入评审", "Eligible; it goes to review")
            : new LocalizedText(
                "初审不合格：" + string.Join("；", application.Reasons!.Select(reason => reason.Text.Zh)),
                "Refused: " + string.Join("; ", application.Reasons!.Select(reason => reason.Text.En)));
        await book.AddTimelineAsync(application.Id, "2-settled", new TimelineEntry(at, what, dossier.Scheme.Cite(article)), cancellationToken);
        await journal.WriteAsync(
            dossier, at, actor, "application.settled", new($"{application.Name}：{what.Zh}", $"{application.Name}: {what.En}"),
            article, application.Id, $"application.settled|{application.Id}", cancellationToken);
        if (application.State == ApplicationState.Eligible)
            await mail.EligibleAsync(dossier, application, cancellationToken);
        else
            await mail.RefusalAsync(dossier, application, cancellationToken);
    }
}
