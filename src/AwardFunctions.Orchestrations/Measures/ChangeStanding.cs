using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>
/// Carries a suspension or revocation into the register of honours, where the honour roll and everyone who verifies a certificate see it. Of a
/// revoked honour nothing is owed any more but what is recovered.
/// </summary>
public sealed class ChangeStanding(MeasureCases cases, HonourDesk honours, ObligationBook obligations) : IActivity<MeasureSettlement, Nothing>
{
    public async Task<Nothing> RunAsync(MeasureSettlement input, CancellationToken cancellationToken)
    {
        var found = await cases.OpenAsync(input.Id, cancellationToken);
        if (StateOf(found.Rule.Kind) is not { } state || found.Measure.DecidedOn is not { } on)
            return Nothing.Value;

        // Refused only where another decision was faster and left nothing to change, e.g. a revocation.
        await honours.ChangeAsync(
            found.Honour.CertificateNumber,
            new HonourChange(state, on, found.Measure.Article, found.Measure.DocumentNumber, input.Made.By, found.PublicReason), cancellationToken);
        if (state == HonourState.Revoked)
            await obligations.DropOfHonourAsync(found.Honour.CertificateNumber, cancellationToken);
        return Nothing.Value;
    }

    private static HonourState? StateOf(MeasureKind kind) => kind switch
    {
        MeasureKind.Suspend => HonourState.Suspended,
        MeasureKind.Revoke => HonourState.Revoked,
        _ => null,
    };
}
