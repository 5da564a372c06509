using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Public.SignIn;

/// <summary>Signing in by a mailed link, signing out, and one's own account.</summary>
public static class SignInOperations
{
    private const string Home = "/sign-in";
    private const string SentPath = "/sign-in/sent";
    private const string ConfirmPath = "/sign-in/confirm";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("sign-in", Home, "Asks for a mailbox.", Ask),
        Operation.Post("sign-in-request", Home, "Mails a sign-in link.", Request) with { Rate = RateClass.SignIn },
        Operation.Get("sign-in-sent", SentPath, "Says that a link is on its way.", Sent),
        Operation.Get("sign-in-link", "/sign-in/{token}", "Takes the token of a mailed link out of the address.", Arrive) with { Rate = RateClass.SignIn },
        Operation.Get("sign-in-confirm", ConfirmPath, "Names the mailbox and asks for confirmation; changes nothing.", Confirm),
        Operation.Post("sign-in-redeem", ConfirmPath, "Uses the link and begins a session.", Redeem) with { Rate = RateClass.SignIn },
        Operation.Post("sign-out", "/sign-out", "Ends the session.", SignOut),
        Operation.Get("account", "/account", "Shows one's own account.", Account) with { Access = Access.SignedIn },
        Operation.Post("account-save", "/account", "Changes one's own name and language.", SaveAccount) with { Access = Access.SignedIn },
    ];

    private static Task<IResult> Ask(PortalContext context) =>
        Task.FromResult(SignInPage.Render(context, new SignInForm("", ReturnPath.OrHome(context.Query("return")), null)));

    private static async Task<IResult> Request(PortalContext context)
    {
        var form = await context.FormAsync();
        var asked = new SignInForm(form.Text("email", 320), ReturnPath.OrHome(form.Text("return", 2000)), null);
        var request = await context.Get<Orchestrations.Accounts.SignIn>()
            .RequestAsync(asked.Email, asked.ReturnPath, RateLimits.KeyOf(context.Address), context.Language, context.Aborted);
        switch (request)
        {
            case SignInRequest.InvalidAddress:
                return SignInPage.Render(context, asked with { Refusal = Refusal.Invalid("email", "请填写正确的电子邮箱。", "Please enter a mail address.") }, 422);
            case SignInRequest.TooMany:
                return SignInPage.Render(context, asked with
                {
                    Refusal = Refusal.Invalid("email", "登录邮件发送过于频繁，请一小时后再试，或使用已收到的链接。", "Too many links were asked for. Try again in an hour, or use one you have received."),
                }, 429);
            default:
                ArrivalCookie.Keep(context.Http, SentPath, Uri.EscapeDataString(asked.Email));
                return PortalContext.SeeOther(SentPath);
        }
    }

    private static Task<IResult> Sent(PortalContext context) => Task.FromResult(
        ArrivalCookie.Read(context.Http, SentPath) is { Length: > 0 } email
            ? SignInSentPage.Render(context, Uri.UnescapeDataString(email))
            : PortalContext.SeeOther(Home));

    private static Task<IResult> Arrive(PortalContext context)
    {
        ArrivalCookie.Keep(context.Http, Home, context.Route("token"));
        return Task.FromResult(PortalContext.SeeOther(ConfirmPath));
    }

    private static async Task<IResult> Confirm(PortalContext context)
    {
        if (ArrivalCookie.Read(context.Http, Home) is not { Length: > 0 } token)
            return PortalContext.SeeOther(Home);
        var peek = await context.Get<Orchestrations.Accounts.SignIn>().PeekAsync(token, context.Aborted);

        // A second visit after a dropped answer: the link has done its work, so go where it was to lead.
        if (peek.State == SignInLinkState.Used && context.Visitor?.Email == peek.Email)
            return PortalContext.SeeOther(ReturnPath.OrHome(peek.ReturnPath));
        return SignInConfirmPage.Render(context, peek, StatusOf(peek.State));
    }

    private static async Task<IResult> Redeem(PortalContext context)
    {
        if (ArrivalCookie.Read(context.Http, Home) is not { Length: > 0 } token)
            return PortalContext.SeeOther(Home);
        var signIn = context.Get<Orchestrations.Accounts.SignIn>();
        switch (await signIn.RedeemAsync(token, context.Aborted))
        {
            case SignInOutcome.SignedIn done:
                if (SessionCookie.Read(context.Http) is { Length: > 0 } earlier)
                    await context.Get<Sessions>().EndAsync(earlier, context.Aborted);
                SessionCookie.Write(context.Http, done.Secret, done.Session.EndsAt, context.Get<TimeProvider>());
                return PortalContext.SeeOther(ReturnPath.OrHome(done.ReturnPath));
            default:
                return await Confirm(context);
        }
    }

    private static async Task<IResult> SignOut(PortalContext context)
    {
        if (SessionCookie.Read(context.Http) is { Length: > 0 } secret)
            await context.Get<Sessions>().EndAsync(secret, context.Aborted);
        SessionCookie.Clear(context.Http);
        return PortalContext.SeeOther("/");
    }

    private static Task<IResult> Account(PortalContext context) =>
        Task.FromResult(AccountPage.Render(context, new AccountForm(context.Person.Account, context.Query("saved") is not null)));

    private static async Task<IResult> SaveAccount(PortalContext context)
    {
        var form = await context.FormAsync();
        var organisation = form.Text("organisation", 100);
        await context.Get<AccountDesk>().DescribeAsync(
            context.Person.Email,
            form.Text("name", 50),
            organisation.Length == 0 ? null : organisation,
            form.Text("language") == Language.English ? Language.English : Language.Chinese,
            context.Aborted);
        return PortalContext.SeeOther("/account?saved=1");
    }

    private static int StatusOf(SignInLinkState state) => state switch
    {
        SignInLinkState.Valid => 200,
        SignInLinkState.Unknown => 404,
        _ => 410,
    };
}
