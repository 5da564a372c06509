using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http.Gates;

/// <summary>Lets in whom the operation is for; a browser without a session is sent to sign in and comes back.</summary>
internal sealed class AccessGate : IRequestGate
{
    public ValueTask<IResult?> CheckAsync(PortalContext context)
    {
        var access = context.Operation.Access;
        if (!access.MustSignIn)
            return default;
        if (context.Visitor is not { } visitor)
            return new(context.WantsHtml ? PortalContext.SeeOther("/sign-in" + ReturnTo(context)) : context.Decline(Problem.SignInFirst));
        return new(access.Roles.Count == 0 || visitor.IsAny(access.Roles) ? null : context.Decline(Problem.Forbidden));
    }

    private static string ReturnTo(PortalContext context) =>
        context.Operation.ChangesState ? "" : $"?return={Uri.EscapeDataString(context.PathAndQuery)}";
}
