using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Smtp;

/// <summary>
/// Hands mail to an SMTP server, one connection each. It knows at every point whether the server may have the message: that
/// is what tells a refusal from a doubt.
/// </summary>
public sealed class SmtpMailer(SmtpOptions options, TimeProvider time) : IMailer
{
    public async Task<MailHandOff> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        if (!IsPlain(message.To))
            return new MailHandOff(MailHandOffKind.RefusedForGood, "The address is none that plain SMTP can carry.");
        using var limit = new CancellationTokenSource(options.Timeout);
        using var untilContent = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var mayHaveIt = false;
        try
        {
            using var connection = await SmtpConnection.OpenAsync(options, untilContent.Token);
            if (await PrepareAsync(connection, message, untilContent.Token) is { } refused)
                return refused;

            Failpoint.Hit("mail.handoff.before");
            var content = MimeMessage.Write(message, options.From, options.FromName, time.GetUtcNow());
            await connection.SendAsync(DotStuffing.Apply(content), limit.Token);

            // The server has no message before this line and may have one after it, whatever we hear.
            mayHaveIt = true;
            await connection.SendAsync(".\r\n"u8.ToArray(), limit.Token);
            var answer = await connection.ReadReplyAsync(limit.Token);
            Failpoint.Hit("mail.handoff.after");
            await SayGoodbyeAsync(connection, limit.Token);
            return answer.IsPositive ? new MailHandOff(MailHandOffKind.Accepted, answer.ToString()) : Refused(answer);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && !mayHaveIt)
        {
            throw;
        }
        catch (Exception exception) when (exception is IOException or SocketException or AuthenticationException or OperationCanceledException)
        {
            var detail = exception is OperationCanceledException ? "The server took too long." : exception.Message;
            return new MailHandOff(mayHaveIt ? MailHandOffKind.InDoubt : MailHandOffKind.RefusedForNow, detail);
        }
    }

    /// <summary>Goes up to the point where the content may be sent; returns why it cannot, or null.</summary>
    private async Task<MailHandOff?> PrepareAsync(SmtpConnection connection, MailMessage message, CancellationToken cancellationToken)
    {
        if (options.Tls == SmtpTls.Implicit)
            await connection.EncryptAsync(cancellationToken);
        var greeting = await connection.ReadReplyAsync(cancellationToken);
        if (!greeting.IsPositive)
            return NotNow(greeting);
        var hello = await connection.AskAsync($"EHLO {connection.ClientName}", cancellationToken);
        if (hello.IsPositive && options.Tls == SmtpTls.StartTls)
        {
            if (!Offers(hello, "STARTTLS"))
                return new MailHandOff(MailHandOffKind.RefusedForNow, "The server does not offer STARTTLS, and the setting demands it.");
            var begin = await connection.AskAsync("STARTTLS", cancellationToken);
            if (!begin.IsPositive)
                return NotNow(begin);
            await connection.EncryptAsync(cancellationToken);
            hello = await connection.AskAsync($"EHLO {connection.ClientName}", cancellationToken);
        }

        if (!hello.IsPositive)
            return NotNow(hello);
        if (options.User.Length > 0 && await SignInAsync(connection, hello, cancellationToken) is { } unknown)
            return unknown;

        var from = await connection.AskAsync($"MAIL FROM:<{options.From}>", cancellationToken);
        if (!from.IsPositive)
            return NotNow(from);

        // Up to here a refusal is about us and our settings, which a person can mend; from here on it is about this message.
        var to = await connection.AskAsync($"RCPT TO:<{message.To}>", cancellationToken);
        if (!to.IsPositive)
            return Refused(to);
        var data = await connection.AskAsync("DATA", cancellationToken);
        return data.Code == 354 ? null : Refused(data);
    }

    private async Task<MailHandOff?> SignInAsync(SmtpConnection connection, SmtpReply hello, CancellationToken cancellationToken)
    {
        var methods = hello.Lines.FirstOrDefault(line => line.StartsWith("AUTH ", StringComparison.OrdinalIgnoreCase))?.ToUpperInvariant().Split(' ') ?? [];
        SmtpReply answer;
        if (methods.Contains("PLAIN"))
        {
            answer = await connection.AskAsync("AUTH PLAIN " + Base64($"\0{options.User}\0{options.Password}"), cancellationToken);
        }
        else if (methods.Contains("LOGIN"))
        {
            answer = await connection.AskAsync("AUTH LOGIN", cancellationToken);
            if (answer.Code == 334)
                answer = await connection.AskAsync(Base64(options.User), cancellationToken);
            if (answer.Code == 334)
                answer = await connection.AskAsync(Base64(options.Password), cancellationToken);
        }
        else
        {
            return new MailHandOff(MailHandOffKind.RefusedForNow, "The server offers neither AUTH PLAIN nor AUTH LOGIN.");
        }

        return answer.Code == 235 ? null : NotNow(answer);
    }

    /// <summary>The answer is in; whether the server hears us leave changes nothing.</summary>
    private static async Task SayGoodbyeAsync(SmtpConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await connection.SendAsync("QUIT\r\n"u8.ToArray(), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            return;
        }
    }

    private static bool Offers(SmtpReply hello, string extension) =>
        hello.Lines.Any(line => line.Split(' ')[0].Equals(extension, StringComparison.OrdinalIgnoreCase));

    private static MailHandOff NotNow(SmtpReply reply) => new(MailHandOffKind.RefusedForNow, reply.ToString());

    private static MailHandOff Refused(SmtpReply reply) =>
        new(reply.IsPermanent ? MailHandOffKind.RefusedForGood : MailHandOffKind.RefusedForNow, reply.ToString());

    private static bool IsPlain(string address) =>
        address.Length is > 0 and <= 254 && address.Contains('@') && address.All(character => character is > ' ' and < '\u007f' and not '<' and not '>');

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
