using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http.Gates;

/// <summary>Refuses changes that none of our own pages sent.</summary>
internal sealed class ForgeryGate(IAntiforgery antiforgery) : IRequestGate
{
    public async ValueTask<IResult?> CheckAsync(PortalContext context)
    {
        if (!context.Operation.ChangesState)
            return null;
        var request = context.Http.Request;
        if (request.Headers["Sec-Fetch-Site"] == "cross-site")
            return context.Decline(FormToken.Refused);
        return context.Operation.Proof switch
        {
            ForgeryProof.FormToken => await antiforgery.IsRequestValidAsync(context.Http) ? null : context.Decline(FormToken.Refused),
            ForgeryProof.TusHeader => request.Headers.ContainsKey("Tus-Resumable") ? null : context.Decline(Tus.TusProblems.WrongVersion),
            _ => null,
        };
    }
}
