using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Enters in the register that the payment of the prize money was approved, and when.</summary>
public sealed class RecordPaymentApproval(HonourBook book, PrizeList prizes, CycleArchive archive, CycleJournal journal) : IActivity<Proposal, Nothing>
{
    public async Task<Nothing> RunAsync(Proposal input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input.Run.CycleId, cancellationToken);
        var article = ((HandOverStage)dossier.Scheme.StageOf(input.Run.StageId)).Payment!.Article;
        var day = dossier.Zone.DayOf(input.Made.At);
        foreach (var honour in await prizes.OfAsync(input.Run.CycleId, input.Run.Units, cancellationToken))
        {
            await book.UpdateAsync(honour.CertificateNumber, current => current with { PaymentApprovedOn = day }, cancellationToken);
            await journal.WriteAsync(
                dossier, input.Made.At, input.Made.By, "payment.approved",
                new($"{honour.Holder}：同意支付奖金{honour.Prize:#,0}元", $"{honour.Holder}: payment of CNY {honour.Prize:#,0} approved"),
                article, honour.ApplicationId, $"payment.approved|{honour.CertificateNumber}", cancellationToken);
        }

        return Nothing.Value;
    }
}
