using AwardFunctions.Domain.Publicity;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Tells when a period ends; a provisional end is computed again once the year's notice is there.</summary>
public sealed class ReadPublicity(PublicityBook book, StageBook stages, CycleArchive archive) : IActivity<StageRun, PublicityStanding>
{
    public async Task<PublicityStanding> RunAsync(StageRun input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input.CycleId, cancellationToken);
        var publicity = (await book.FindAsync(PublicityBook.IdOf(input), cancellationToken))!;
        if (publicity.Deadline.Provisional)
        {
            var stage = (PublicityStage)dossier.Scheme.StageOf(input.StageId);
            var period = PublicityPeriod.Of(stage, publicity.Postings, publicity.Period, dossier.Calendar);
            publicity = await book.UpdateAsync(publicity.Id, current => current with { Deadline = period.Deadline! }, cancellationToken);
            await stages.UpdateAsync(dossier, input.StageId, record => record with { Due = publicity.Deadline }, cancellationToken);
        }

        return new PublicityStanding(dossier.EndOf(publicity.Deadline));
    }
}
