using AwardFunctions.Domain.Visibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Schemes;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http.Gates;

/// <summary>Lets in whom the operation is for; a browser without a session is sent to sign in and comes back.</summary>
internal sealed class AccessGate : IRequestGate
{
    public async ValueTask<IResult?> CheckAsync(PortalContext context)
    {
        var access = context.Operation.Access;
        if (!access.MustSignIn)
            return null;
        if (context.Visitor is not { } visitor)
            return context.WantsHtml ? PortalContext.SeeOther("/sign-in" + ReturnTo(context)) : context.Decline(Problem.SignInFirst);
        if (access.Roles.Count == 0 || visitor.IsAny(access.Roles))
            return null;
        return context.Decline(context.Operation.ChangesState && visitor.Is(Roles.Observer) ? await OnlyLookingAsync(context, visitor) : Problem.Forbidden);
    }

    /// <summary>Whoever watches over a procedure sees everything and changes nothing, and the regulation says so.</summary>
    private static async Task<Problem> OnlyLookingAsync(PortalContext context, Visitor visitor)
    {
        var code = visitor.Account.Roles.First(grant => grant.Role == Roles.Observer).Scheme;
        var scheme = await context.Get<SchemeShelf>().FindAsync(code, context.Aborted);
        return new Problem(403, new("监督人员可以查看全部材料，但不能作任何更改。", "Whoever supervises sees everything and changes nothing."))
        {
            Citation = scheme is null ? null : VisibilityPolicy.ArticleOf(scheme, Viewer.Observer),
        };
    }

    private static string ReturnTo(PortalContext context) =>
        context.Operation.ChangesState ? "" : $"?return={Uri.EscapeDataString(context.PathAndQuery)}";
}
