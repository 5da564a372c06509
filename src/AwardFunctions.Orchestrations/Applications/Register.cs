using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>What the office's own register knows of an applicant.</summary>
public sealed class Register(HonourBook honours, CycleArchive archive)
{
    /// <summary>What is known of a credit code on the day of a submission; of none at all where it is null.</summary>
    public async Task<KnownFacts> OfAsync(CycleDossier dossier, string? creditCode, DateOnly submittedOn, CancellationToken cancellationToken)
    {
        var closes = dossier.Cycle.IntakeCloses;
        var editions = (await archive.ListAsync(cancellationToken))
            .Where(other => other.Scheme.Code == dossier.Scheme.Code)
            .Select(other => other.Cycle.Edition)
            .Order()
            .ToList();
        var editionNumber = NumberOf(editions, dossier.Cycle.Edition);
        if (creditCode is null)
            return KnownFacts.None(submittedOn, closes, editionNumber);
        var held = await honours.OfHolderAsync(dossier.Scheme.Code, creditCode, cancellationToken);
        if (held.Count == 0)
            return KnownFacts.None(submittedOn, closes, editionNumber);
        return new KnownFacts(
            submittedOn, closes, editionNumber, [],
            [.. held.Select(honour => new KnownHonour(honour.TierId, NumberOf(editions, honour.Edition), honour.DecidedOn, honour.ValidUntil))], []);
    }

    /// <summary>The number of an edition 届, from 1, among those held.</summary>
    private static int NumberOf(List<int> editions, int edition) => editions.Count(held => held <= edition);
}
