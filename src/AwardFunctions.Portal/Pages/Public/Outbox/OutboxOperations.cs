using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Portal.Pages.Public.Outbox;

/// <summary>Mails of a host that sends none, to be read on its own machine.</summary>
public static class OutboxOperations
{
    private const int PageLength = 50;

    public static IReadOnlyList<Operation> All { get; } =
    [
        Local(Operation.Get("outbox", "/outbox", "Lists the mails in the local outbox.", List)),
        Local(Operation.Get("outbox-mail", "/outbox/{mail}", "Shows a mail.", One)),
        Local(Operation.Get("outbox-html", "/outbox/{mail}/html", "Shows a mail's HTML part by itself.", Html)),
    ];

    private static Operation Local(Operation operation) =>
        operation with { LoopbackOnly = true, AvailableWhen = services => services.GetService<IOutbox>() is not null };

    private static async Task<IResult> List(PortalContext context) =>
        OutboxListPage.Render(context, await context.Get<IOutbox>().ListAsync(PageLength, context.Query("after"), context.Aborted));

    private static async Task<IResult> One(PortalContext context) =>
        await FindAsync(context) is { } mail ? OutboxMailPage.Render(context, mail) : context.NotFound();

    private static async Task<IResult> Html(PortalContext context)
    {
        if (await FindAsync(context) is not { } mail)
            return context.NotFound();
        // A mail brings its own inline style and no script; its links lead out of the frame.
        var headers = context.Http.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox";
        headers.XFrameOptions = "SAMEORIGIN";
        return Results.Text(mail.Message.Html.Replace("<head>", "<head><base target=\"_top\">", StringComparison.OrdinalIgnoreCase), "text/html; charset=utf-8");
    }

    private static Task<OutboxMail?> FindAsync(PortalContext context) => context.Get<IOutbox>().ReadAsync(context.Route("mail"), context.Aborted);
}
