using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Tells applicants whose draft is not submitted that the window closes soon.</summary>
public sealed class RemindDrafts(ApplicationBook book, CycleArchive archive, ApplicationMail mail) : IActivity<string, Nothing>
{
    public async Task<Nothing> RunAsync(string input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input, cancellationToken);
        foreach (var draft in (await book.ListAsync(input, cancellationToken)).Where(one => one.State == ApplicationState.Draft))
            await mail.RemindDraftAsync(dossier, await book.ReadAsync(draft.Id, cancellationToken), cancellationToken);
        return Nothing.Value;
    }
}
