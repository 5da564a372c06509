using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Ends the term of an honour that a new decision renews: the new term runs from the new decision.</summary>
public sealed class EarlierTerms(HonourBook book, HonourDesk desk, ObligationBook obligations)
{
    /// <summary>Marks what the holder won before in the same tier as renewed, and drops what it still owed for it. Nothing where the honour is no renewal.</summary>
    /// <remarks>The register is written last: as long as it says otherwise, a run that was cut short is done again from the start.</remarks>
    public async Task EndAsync(CycleDossier dossier, HonourRecord honour, string by, CancellationToken cancellationToken)
    {
        if (!honour.Renewal)
            return;
        foreach (var held in await book.OfHolderAsync(honour.SchemeCode, honour.CreditCode, cancellationToken))
        {
            if (held.TierId != honour.TierId || held.DecidedOn >= honour.DecidedOn || held.CertificateNumber == honour.CertificateNumber
                || await book.FindAsync(held.CertificateNumber, cancellationToken) is not { } earlier
                || !HonourTransitions.IsAllowed(earlier.State, HonourState.Renewed))
                continue;
            await obligations.DropOfHonourAsync(earlier.CertificateNumber, cancellationToken);
            await desk.ChangeAsync(
                earlier.CertificateNumber,
                new HonourChange(
                    HonourState.Renewed, honour.DecidedOn, dossier.Scheme.Honour.Renewal.Article, honour.DocumentNumber, by,
                    new($"由新一期荣誉接续，新证书编号{honour.CertificateNumber}", $"a new term follows, certificate {honour.CertificateNumber}")),
                cancellationToken);
        }
    }
}
