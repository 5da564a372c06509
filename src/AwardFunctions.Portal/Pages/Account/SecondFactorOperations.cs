using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.SecondFactors;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Account;

/// <summary>One's own second factor: enrolment with an authenticator app, recovery codes.</summary>
public static class SecondFactorOperations
{
    private const string Home = "/account/second-factor";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("second-factor", Home, "Shows one's own second factor.", Look) with { Access = Access.SignedIn },
        Operation.Post("second-factor-begin", Home + "/begin", "Prepares a secret for an authenticator app.", Begin) with { Access = Access.SignedIn, Rate = RateClass.SignIn },
        Operation.Post("second-factor-confirm", Home + "/confirm", "Puts the secret to use with its first code; shows the recovery codes once.", Confirm) with { Access = Access.SignedIn, Rate = RateClass.SignIn },
        Operation.Post("second-factor-recovery", Home + "/recovery", "Replaces the recovery codes and shows them once.", Renew) with { Access = Access.SignedIn, Rate = RateClass.SignIn },
    ];

    private static Task<IResult> Look(PortalContext context) => ShowAsync(context, ReturnOf(context.Query("return")), null, null);

    private static async Task<IResult> Begin(PortalContext context)
    {
        var form = await context.FormAsync();
        var back = ReturnOf(form.Text("return", 2000));
        var begun = await context.Get<SecondFactorDesk>().BeginAsync(context.Person.Account, form.Text(SecondFactorDesk.Field), context.Aborted);
        return begun.Refusal is { } refusal
            ? await ShowAsync(context, back, "begin", refusal)
            : PortalContext.SeeOther(back is null ? Home : $"{Home}?return={Uri.EscapeDataString(back)}");
    }

    private static Task<IResult> Confirm(PortalContext context) =>
        IssueAsync(context, "confirm", (desk, code) => desk.ConfirmAsync(context.Person.Account, code, context.Aborted));

    private static Task<IResult> Renew(PortalContext context) =>
        IssueAsync(context, "recovery", (desk, code) => desk.RenewRecoveryAsync(context.Person.Account, code, context.Aborted));

    /// <remarks>The answer to the change itself is the only page that ever holds the codes.</remarks>
    private static async Task<IResult> IssueAsync(
        PortalContext context, string step, Func<SecondFactorDesk, string, Task<Outcome<IReadOnlyList<string>>>> issue)
    {
        var form = await context.FormAsync();
        var back = ReturnOf(form.Text("return", 2000));
        var issued = await issue(context.Get<SecondFactorDesk>(), form.Text(SecondFactorDesk.Field));
        return issued.Refusal is { } refusal
            ? await ShowAsync(context, back, step, refusal)
            : RecoveryCodesPage.Render(context, new RecoveryCodes(issued.Value, back));
    }

    private static async Task<IResult> ShowAsync(PortalContext context, string? back, string? step, Refusal? refusal)
    {
        var view = await context.Get<SecondFactorDesk>().FindAsync(context.Person.Email, context.Aborted);
        var issuer = context.In((await context.Get<Shared.SiteNames>().CurrentAsync(context.Aborted)).Name);
        var model = new SecondFactorModel(view, view.Pending is { } secret ? Totp.Address(issuer, context.Person.Email, secret) : null, back, step, refusal);
        return SecondFactorPage.Render(context, model, refusal is null ? 200 : Problem.StatusOf(refusal.Kind));
    }

    private static string? ReturnOf(string? path) => ReturnPath.IsLocal(path) ? path : null;
}
