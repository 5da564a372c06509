using System.Security.Claims;
using AwardFunctions.Orchestrations.Accounts;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http.Gates;

/// <summary>Finds out who is asking. A cookie whose session is over is taken back.</summary>
internal sealed class SessionGate(Sessions sessions, AccountDesk accounts) : IRequestGate
{
    public async ValueTask<IResult?> CheckAsync(PortalContext context)
    {
        if (context.Operation.Rate == RateClass.Unlimited || SessionCookie.Read(context.Http) is not { Length: > 0 } secret)
            return null;
        if (await sessions.FindAsync(secret, context.Aborted) is { } session && await accounts.FindAsync(session.Email, context.Aborted) is { } account)
        {
            context.Visitor = new Visitor(account, session.EndsAt);
            // Forms are bound to who opened them: a token of one person is none for another.
            context.Http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.Email)], "session"));
        }
        else
        {
            SessionCookie.Clear(context.Http);
        }

        return null;
    }
}
