using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Enters an amendment in the journal once it is on record.</summary>
public sealed class ReadAmendment(ReviewBook book, CycleArchive archive, CycleJournal journal) : IActivity<AmendmentStart, AmendmentStanding>
{
    public async Task<AmendmentStanding> RunAsync(AmendmentStart input, CancellationToken cancellationToken)
    {
        if (await book.AmendmentAsync(input, cancellationToken) is not { } amendment)
            return new AmendmentStanding(false);
        var dossier = await archive.OpenAsync(input.CycleId, cancellationToken);
        var stage = (ReviewStage)dossier.Scheme.StageOf(input.StageId);
        await journal.WriteAsync(
            dossier, amendment.At, amendment.By, "amendment.asked",
            new($"申请更正{input.ApplicationId}「{stage.Name.Zh}」{amendment.ItemId}：{amendment.Reason}", $"A change of {amendment.ItemId} for {input.ApplicationId} is asked for: {amendment.Reason}"),
            dossier.Scheme.Groups.First(group => group.Id == stage.Group).Article, input.ApplicationId, $"amendment.asked|{input.ApprovalId}", cancellationToken,
            AmendmentFacts.Of(amendment));
        return new AmendmentStanding(true);
    }
}
