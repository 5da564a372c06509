using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http.Gates;

/// <summary>One check before the handler; hosts without middleware of ours run the same ones.</summary>
internal interface IRequestGate
{
    /// <summary>Null where the request may pass, else the answer.</summary>
    ValueTask<IResult?> CheckAsync(PortalContext context);
}
