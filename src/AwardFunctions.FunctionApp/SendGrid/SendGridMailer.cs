using AwardFunctions.Orchestrations.Ports;
using SendGrid;

namespace AwardFunctions.FunctionApp.SendGrid;

/// <summary>Hands mail to SendGrid, which takes it for good or not at all, but does not recognise what it has taken before.</summary>
internal sealed class SendGridMailer(ISendGridClient client, SendGridOptions options, SenderOptions sender) : IMailer
{
    private const int LongestDetail = 500;

    public async Task<MailHandOff> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        // Once the request is on its way nobody can say how much of it has arrived: from here on only the time limit ends it.
        cancellationToken.ThrowIfCancellationRequested();
        using var limit = new CancellationTokenSource(options.Timeout);
        try
        {
            var answer = await client.SendEmailAsync(SendGridLetter.Of(message, sender), limit.Token);
            return new MailHandOff(KindOf((int)answer.StatusCode), await DetailOfAsync(answer, limit.Token));
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError
            is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            return new MailHandOff(MailHandOffKind.RefusedForNow, failure.Message);
        }
        catch (HttpRequestException failure)
        {
            return new MailHandOff(MailHandOffKind.InDoubt, failure.Message);
        }
        catch (Exception failure) when (failure is OperationCanceledException or TimeoutException or IOException)
        {
            return new MailHandOff(MailHandOffKind.InDoubt, failure is IOException ? failure.Message : "The service took too long.");
        }
    }

    /// <remarks>401 and 403 are about our key and our sender, which a person can mend: then the mail still goes out.</remarks>
    private static MailHandOffKind KindOf(int status) => status switch
    {
        >= 200 and < 300 => MailHandOffKind.Accepted,
        401 or 403 or 408 or 429 or >= 500 => MailHandOffKind.RefusedForNow,
        _ => MailHandOffKind.RefusedForGood,
    };

    private static async Task<string> DetailOfAsync(Response answer, CancellationToken cancellationToken)
    {
        var body = answer.Body is null ? "" : (await answer.Body.ReadAsStringAsync(cancellationToken)).ReplaceLineEndings(" ").Trim();
        var identity = answer.Headers?.TryGetValues("X-Message-Id", out var values) == true ? string.Join(' ', values) : "";
        var detail = $"{(int)answer.StatusCode} {identity}{body}".Trim();
        return detail.Length <= LongestDetail ? detail : detail[..LongestDetail] + "…";
    }
}
