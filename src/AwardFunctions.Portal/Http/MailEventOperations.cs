using System.Buffers;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Portal.Http.Gates;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Portal.Http;

/// <summary>What the mail service tells us of the mails we handed it.</summary>
public static class MailEventOperations
{
    private static readonly Problem Unsigned = new(403, new("无法确认这份通知来自邮件服务商。", "The report is not certainly the mail service's own."));

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Post("mail-events", "/mail-events", "Takes the mail service's signed reports of what became of mails.", Record) with
        {
            Proof = ForgeryProof.None,
            BodyLimit = 1024 * 1024,
            AvailableWhen = services => services.GetService<IMailEventReader>() is not null,
        },
    ];

    private static async Task<IResult> Record(PortalContext context)
    {
        var limit = (int)context.Operation.BodyLimit;
        var body = ArrayPool<byte>.Shared.Rent(limit + 1);
        try
        {
            var (length, broken) = await PartialRead.FillAsync(context.Http.Request.Body, body.AsMemory(0, limit + 1), context.Aborted);
            broken?.Throw();
            return length > limit ? context.Decline(BodyGate.TooLarge(limit)) : await RecordAsync(context, body.AsMemory(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
        }
    }

    private static async Task<IResult> RecordAsync(PortalContext context, ReadOnlyMemory<byte> body)
    {
        if (context.Get<IMailEventReader>().Read(name => context.Http.Request.Headers[name].ToString(), body) is not { } events)
            return context.Decline(Unsigned);
        var desk = context.Get<MailEventDesk>();
        foreach (var reported in events)
            await desk.RecordAsync(reported, context.Aborted);
        return Results.NoContent();
    }
}
