using System.Globalization;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Enters in the register when the honours were handed over.</summary>
public sealed class RecordHandOver(HonourBook book) : IActivity<Proposal, Nothing>
{
    public async Task<Nothing> RunAsync(Proposal input, CancellationToken cancellationToken)
    {
        var date = DateOnly.ParseExact(input.Made.Values[HandOverDecision.Date], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var honour in await book.ListAsync(cancellationToken))
        {
            if (honour.CycleId == input.Run.CycleId && (input.Run.Units?.Contains(honour.ApplicationId) ?? true))
                await book.UpdateAsync(honour.CertificateNumber, current => current with { HandedOverOn = date }, cancellationToken);
        }

        return Nothing.Value;
    }
}
