using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http.Gates;

/// <summary>What this host does not have, or shows only on this machine, does not exist for others.</summary>
internal sealed class AvailabilityGate : IRequestGate
{
    public ValueTask<IResult?> CheckAsync(PortalContext context)
    {
        var operation = context.Operation;
        var missing = operation.AvailableWhen?.Invoke(context.Http.RequestServices) == false || (operation.LoopbackOnly && !context.IsLocal);
        return new(missing ? context.NotFound() : null);
    }
}
