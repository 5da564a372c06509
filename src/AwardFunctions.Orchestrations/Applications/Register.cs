using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>What the office's own register knows of an applicant.</summary>
public sealed class Register(HonourBook honours, BarBook bars, CycleArchive archive)
{
    /// <summary>What is known of a credit code on the day of a submission; of none at all where it is null.</summary>
    public async Task<KnownFacts> OfAsync(CycleDossier dossier, string? creditCode, DateOnly submittedOn, CancellationToken cancellationToken)
    {
        var closes = dossier.Cycle.IntakeCloses;
        var editions = await archive.EditionsAsync(dossier.Scheme.Code, cancellationToken);
        var editionNumber = NumberOf(editions, dossier.Cycle.Edition);
        if (creditCode is null)
            return KnownFacts.None(submittedOn, closes, editionNumber);
        var held = await honours.OfHolderAsync(dossier.Scheme.Code, creditCode, cancellationToken);
        var barred = await bars.OfAsync(dossier.Scheme.Code, creditCode, cancellationToken);
        return new KnownFacts(
            submittedOn, closes, editionNumber,
            [.. barred.Where(bar => bar.BarId is not null).Select(bar => new KnownBar(bar.BarId!, bar.DecidedOn, bar.LiftedOn, bar.Document))],
            [
                .. held.Where(honour => honour.State != HonourState.Revoked && honour.CycleId != dossier.Cycle.Id).Select(honour => new KnownHonour(
                    honour.TierId, NumberOf(editions, honour.Edition), honour.DecidedOn, honour.ValidUntil, honour.CertificateNumber)),
            ],
            [.. barred.Where(bar => bar.IsFraud && bar.LiftedOn is null).Select(bar => bar.DecidedOn)]);
    }

    /// <summary>Judges what was submitted once more: by the day of its submission, with what the register knows now.</summary>
    public async Task<EligibilityVerdict> JudgeAsync(CycleDossier dossier, ApplicationRecord application, CancellationToken cancellationToken) =>
        EligibilityCheck.Judge(
            dossier.Scheme, application.Declared,
            await OfAsync(dossier, application.CreditCode, dossier.Zone.DayOf(application.SubmittedAt ?? application.StartedAt), cancellationToken));

    /// <summary>The number of an edition 届, from 1, among those held.</summary>
    private static int NumberOf(IReadOnlyList<int> editions, int edition) => editions.Count(held => held <= edition);
}
