using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.SecondFactors;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Administrator;

/// <summary>The people who may sign in, and their roles.</summary>
public static class PeopleOperations
{
    private const string Home = "/people";
    private const string Person = Home + "/person";
    private static readonly Access Administrators = Access.For(Roles.Administrator);

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("people", Home, "Lists accounts and roles.", List) with { Access = Administrators },
        Operation.Post("people-add", Home, "Registers a person.", Add) with { Access = Administrators },
        Operation.Get("person", Person, "Shows an account and its roles.", Look) with { Access = Administrators },
        Operation.Post("person-grant", Person + "/grant", "Gives a role.", Grant) with { Access = Administrators },
        Operation.Post("person-revoke", Person + "/revoke", "Takes a role back.", Revoke) with { Access = Administrators },
        Operation.Post("person-reset-second-factor", Person + "/reset-second-factor", "Takes a person's second factor away, so that they enrol anew.", ResetSecondFactor) with { Access = Administrators },
        Operation.Post("person-sign-in-link", Person + "/sign-in-link", "Mails a sign-in link to a person.", SendLink) with { Access = Administrators, Rate = RateClass.SignIn },
    ];

    private static Task<IResult> List(PortalContext context) => ShowListAsync(context, PersonDraft.Empty, 200);

    private static async Task<IResult> Add(PortalContext context)
    {
        var form = await context.FormAsync();
        var draft = new PersonDraft(form.Text("email", 320), form.Text("name"), form.Text("organisation"), form.Text("language"), null);
        var added = await context.Get<PeopleDesk>().AddAsync(
            draft.Email, draft.Name, draft.Organisation, draft.Language, context.Person.Account, context.Aborted);
        return added.Refusal is { } refusal
            ? await ShowListAsync(context, draft with { Refusal = refusal }, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(added.Value.Email, "added"));
    }

    private static Task<IResult> Look(PortalContext context) => ShowAsync(context, context.Query("email") ?? "", null, 200);

    private static async Task<IResult> Grant(PortalContext context)
    {
        var form = await context.FormAsync();
        var email = form.Text("email", 320);
        var changed = await context.Get<PeopleDesk>().GrantAsync(email, new RoleGrant(form.Text("role"), form.Text("scheme")), context.Person.Account, context.Aborted);
        return await AnswerAsync(context, changed, email, "granted");
    }

    private static async Task<IResult> Revoke(PortalContext context)
    {
        var form = await context.FormAsync();
        var email = form.Text("email", 320);
        var changed = await context.Get<PeopleDesk>().RevokeAsync(email, new RoleGrant(form.Text("role"), form.Text("scheme")), context.Person.Account, context.Aborted);
        return await AnswerAsync(context, changed, email, "revoked");
    }

    private static async Task<IResult> SendLink(PortalContext context)
    {
        var form = await context.FormAsync();
        if (await context.Get<AccountDesk>().FindAsync(form.Text("email", 320), context.Aborted) is not { } account)
            return context.NotFound();
        var sent = await context.Get<SignIn>().RequestAsync(account.Email, "/", RateLimits.KeyOf(context.Address), account.Language, context.Aborted);
        return sent == SignInRequest.Sent
            ? PortalContext.SeeOther(PathOf(account.Email, "sent"))
            : await ShowAsync(context, account.Email, Refusal.Conflict("登录邮件发送过于频繁，请一小时后再试。", "Too many links were asked for; try again in an hour."), 409);
    }

    private static async Task<IResult> ResetSecondFactor(PortalContext context)
    {
        var form = await context.FormAsync();
        if (await context.Get<AccountDesk>().FindAsync(form.Text("email", 320), context.Aborted) is not { } account)
            return context.NotFound();
        var reset = await context.Get<SecondFactorDesk>().ResetAsync(account.Email, form.Text("reason"), context.Person.Account, context.Aborted);
        return reset.Refusal is { } refusal
            ? await ShowAsync(context, account.Email, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(account.Email, "reset"));
    }

    private static async Task<IResult> AnswerAsync(PortalContext context, Outcome<AccountRecord> changed, string email, string done) =>
        changed.Refusal is { } refusal
            ? await ShowAsync(context, email, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(changed.Value.Email, done));

    private static async Task<IResult> ShowListAsync(PortalContext context, PersonDraft draft, int status)
    {
        var query = new ListQuery(context, ["name", "email", "organisation", "-since"], "role", "q");
        var people = new List<AccountRecord>();
        await foreach (var account in context.Get<AccountDesk>().ListAsync(context.Aborted))
        {
            if (query.Finds("q", account.Email, account.Name, account.Organisation) && (query["role"].Length == 0 || account.Roles.Any(grant => grant.Role == query["role"])))
                people.Add(account);
        }

        var shown = query.Order(
            people,
            (account, sort) => sort switch { "email" => account.Email, "organisation" => account.Organisation, "since" => account.CreatedAt, _ => account.Name.Length > 0 ? account.Name : account.Email },
            account => account.Email);
        return PeoplePage.Render(context, new People(shown, query, draft), status);
    }

    private static async Task<IResult> ShowAsync(PortalContext context, string email, Refusal? refusal, int status)
    {
        if (await context.Get<AccountDesk>().FindAsync(email, context.Aborted) is not { } account)
            return context.NotFound();
        IReadOnlyList<Scheme> schemes = (await context.Get<SchemeShelf>().LibraryAsync(context.Aborted)).All;
        var factor = await context.Get<SecondFactorDesk>().FindAsync(account.Email, context.Aborted);
        return PersonPage.Render(context, new PersonModel(account, schemes, factor, context.Query("done"), refusal), status);
    }

    private static string PathOf(string email, string done) => $"{Person}?email={Uri.EscapeDataString(email)}&done={done}";
}
