using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>Moves the last day of what a holder owes.</summary>
public sealed class MoveRectification(ObligationBook obligations) : IActivity<RectificationDue, Nothing>
{
    public async Task<Nothing> RunAsync(RectificationDue input, CancellationToken cancellationToken)
    {
        await obligations.ExtendAsync(
            RectificationDue.ObligationId(InspectionIds.CertificateOf(input.InspectionId)!, input.InspectionId, input.Number), input.Due, cancellationToken);
        return Nothing.Value;
    }
}
