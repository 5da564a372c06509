using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Mail;

/// <summary>The mail log, and what a person decides on mails in doubt.</summary>
public static class MailOperations
{
    private const int PerPage = 50;
    private static readonly Access Readers = Access.For(Roles.Office, Roles.Observer, Roles.Administrator);
    private static readonly Access OfficeOrAdministrator = Access.For(Roles.Office, Roles.Administrator);

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("office-mail", "/office/mail", "Lists mails and what became of them.", List) with { Access = Readers },
        Operation.Get("office-mail-message", "/office/mail/message", "Shows one mail; its link is shortened.", Look) with { Access = Readers },
        Operation.Post("office-mail-resend", "/office/mail/resend", "Sends a failed or parked mail again.", Resend) with { Access = OfficeOrAdministrator },
        Operation.Post("office-mail-settle", "/office/mail/settle", "Records what became of a mail in doubt.", Settle) with { Access = OfficeOrAdministrator },
    ];

    private static async Task<IResult> List(PortalContext context)
    {
        var open = context.Query("open") is not null;
        MailState? state = Enum.TryParse<MailState>(context.Query("state"), ignoreCase: true, out var asked) && Enum.IsDefined(asked) ? asked : null;
        var query = new ListQuery(context, ["-time"], "open", "state", "cycle", "q");
        var cycle = query["cycle"] is { Length: > 0 } chosen ? chosen : null;
        var log = context.Get<MailLog>();
        MailLogPage page;
        try
        {
            page = open
                ? await log.ListOpenAsync(PerPage, context.Query("after"), context.Aborted)
                : query["q"].Length > 0
                    ? await log.SearchAsync(query["q"], PerPage, context.Query("after"), state, cycle, context.Aborted)
                    : await log.ListAsync(PerPage, context.Query("after"), state, cycle, context.Aborted);
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException)
        {
            return PortalContext.SeeOther("/office/mail");
        }

        var visible = page.Entries.Where(entry => IsVisible(context, entry.CycleId));
        return MailPage.Render(context, new MailList(page with { Entries = [.. visible] }, state, open, query));
    }

    private static async Task<IResult> Look(PortalContext context) =>
        await FindAsync(context, context.Query("key") ?? "") is { } mail ? MessagePage.Render(context, mail) : context.NotFound();

    private static async Task<IResult> Resend(PortalContext context)
    {
        var form = await context.FormAsync();
        if (await FindAsync(context, form.Text("key", 500)) is not { } mail)
            return context.NotFound();
        await context.Get<MailDesk>().ResendAsync(mail.Key, context.Aborted);
        return PortalContext.SeeOther(PathOf(mail));
    }

    private static async Task<IResult> Settle(PortalContext context)
    {
        var form = await context.FormAsync();
        if (await FindAsync(context, form.Text("key", 500)) is not { } mail)
            return context.NotFound();
        await context.Get<MailDesk>().SettleAsync(mail.Key, form.Text("delivered") == "yes", context.Person.Email, context.Aborted);
        return PortalContext.SeeOther(PathOf(mail));
    }

    private static async Task<MailRecord?> FindAsync(PortalContext context, string key) =>
        key.Length is > 0 and <= 500 && await context.Get<MailDesk>().FindAsync(key, context.Aborted) is { } mail && IsVisible(context, mail.CycleId) ? mail : null;

    /// <summary>An office sees the mails of its own cycles; the portal's own are the administrator's.</summary>
    private static bool IsVisible(PortalContext context, string? cycleId) =>
        context.Person.Is(Roles.Administrator)
        || (cycleId?.Split('-')[0] is { } scheme && (context.Person.Is(Roles.Office, scheme) || (!context.Operation.ChangesState && context.Person.Is(Roles.Observer, scheme))));

    private static string PathOf(MailRecord mail) => $"/office/mail/message?key={Uri.EscapeDataString(mail.Key)}";
}
