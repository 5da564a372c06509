using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Public.SignIn;

/// <summary>The one-time link that a new host prints: whoever has it names the first administrator.</summary>
public static class FirstAdministratorOperations
{
    private const string Home = "/first-administrator";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("first-administrator-link", Home + "/{token}", "Takes the printed token out of the address.", Arrive) with { Rate = RateClass.SignIn },
        Operation.Get("first-administrator", Home, "Asks for the first administrator's name and mailbox.", Ask) with { Rate = RateClass.SignIn },
        Operation.Post("first-administrator-create", Home, "Makes the first administrator and signs them in.", Create) with { Rate = RateClass.SignIn },
    ];

    private static Task<IResult> Arrive(PortalContext context)
    {
        ArrivalCookie.Keep(context.Http, Home, context.Route("token"));
        return Task.FromResult(PortalContext.SeeOther(Home));
    }

    private static async Task<IResult> Ask(PortalContext context) =>
        ArrivalCookie.Read(context.Http, Home) is { Length: > 0 } token && await context.Get<FirstAdministrator>().IsValidAsync(token, context.Aborted)
            ? FirstAdministratorPage.Render(context, new FirstAdministratorForm("", "", null))
            : context.Decline(Spent);

    private static async Task<IResult> Create(PortalContext context)
    {
        var form = await context.FormAsync();
        var (name, email) = (form.Text("name", 50), form.Text("email", 320));
        if (EmailAddress.Normalize(email) is null)
        {
            return FirstAdministratorPage.Render(
                context, new FirstAdministratorForm(name, email, Refusal.Invalid("email", "请填写正确的电子邮箱。", "Please enter a mail address.")), 422);
        }

        var token = ArrivalCookie.Read(context.Http, Home) ?? "";
        if (await context.Get<FirstAdministrator>().RedeemAsync(token, email, name, context.Language, context.Aborted) is not SignInOutcome.SignedIn done)
            return context.Decline(Spent);
        ArrivalCookie.Clear(context.Http, Home);
        SessionCookie.Write(context.Http, done.Secret, done.Session.EndsAt, context.Get<TimeProvider>());
        return PortalContext.SeeOther(ReturnPath.OrHome(done.ReturnPath));
    }

    private static Refusal Spent { get; } = Refusal.Gone(
        "这个链接已经失效：可能已有管理员，或服务重新启动后打印了新的链接。", "This link does not work any more: there is an administrator, or the host has printed a newer one.");
}
