using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace AwardFunctions.Standalone.Smtp;

/// <summary>The lines of one SMTP conversation (RFC 5321), over plain text or TLS.</summary>
internal sealed class SmtpConnection : IDisposable
{
    private const int LongestLine = 4096;
    private const int MostLines = 200;

    private readonly SmtpOptions options;
    private readonly Socket socket;
    private readonly byte[] received = new byte[LongestLine];
    private Stream stream;
    private int start;
    private int end;

    private SmtpConnection(SmtpOptions options, Socket socket)
    {
        this.options = options;
        this.socket = socket;
        stream = new NetworkStream(socket, ownsSocket: true);
    }

    /// <summary>How this machine names itself: an address literal is always right, a host name often is not.</summary>
    public string ClientName => socket.LocalEndPoint is IPEndPoint { Address: var address }
        ? address.AddressFamily == AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6
            ? $"[IPv6:{new IPAddress(address.GetAddressBytes())}]"
            : $"[{address.MapToIPv4()}]"
        : "[127.0.0.1]";

    public static async Task<SmtpConnection> OpenAsync(SmtpOptions options, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            using var step = Step(options, cancellationToken);
            await socket.ConnectAsync(options.Host, options.Port, step.Token);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        return new SmtpConnection(options, socket);
    }

    /// <summary>Encrypts what follows.</summary>
    public async Task EncryptAsync(CancellationToken cancellationToken)
    {
        if (start != end)
            throw new SmtpProtocolException("The server said something between STARTTLS and TLS: someone may be listening in.");
        var secured = new SslStream(stream, leaveInnerStreamOpen: false, IsTrusted);
        stream = secured;
        using var step = Step(options, cancellationToken);
        await secured.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = options.Host }, step.Token);
    }

    public async Task<SmtpReply> AskAsync(string command, CancellationToken cancellationToken)
    {
        await SendAsync(Encoding.ASCII.GetBytes(command + "\r\n"), cancellationToken);
        return await ReadReplyAsync(cancellationToken);
    }

    public async Task SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var step = Step(options, cancellationToken);
        await stream.WriteAsync(bytes, step.Token);
        await stream.FlushAsync(step.Token);
    }

    public async Task<SmtpReply> ReadReplyAsync(CancellationToken cancellationToken)
    {
        using var step = Step(options, cancellationToken);
        var lines = new List<string>();
        while (true)
        {
            var line = await ReadLineAsync(step.Token);
            if (line.Length < 3 || !int.TryParse(line[..3], NumberStyles.None, CultureInfo.InvariantCulture, out var code)
                || (line.Length > 3 && line[3] is not (' ' or '-')) || lines.Count == MostLines)
                throw new SmtpProtocolException("The server's answer is no SMTP reply.");
            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] == ' ')
                return new SmtpReply(code, lines);
        }
    }

    public void Dispose() => stream.Dispose();

    private static CancellationTokenSource Step(SmtpOptions options, CancellationToken cancellationToken)
    {
        var step = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        step.CancelAfter(options.StepTimeout);
        return step;
    }

    private async Task<string> ReadLineAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var newline = received.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (newline >= 0)
            {
                var line = Encoding.UTF8.GetString(received, start, newline).TrimEnd('\r');
                start += newline + 1;
                return line;
            }

            received.AsSpan(start, end - start).CopyTo(received);
            (start, end) = (0, end - start);
            if (end == received.Length)
                throw new SmtpProtocolException("The server's answer has no end.");
            var read = await stream.ReadAsync(received.AsMemory(end), cancellationToken);
            if (read == 0)
                throw new SmtpProtocolException("The server closed the connection.");
            end += read;
        }
    }

    private bool IsTrusted(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        options.CertificateSha256.Length == 0
            ? errors == SslPolicyErrors.None
            : certificate?.GetCertHashString(HashAlgorithmName.SHA256).Equals(
                options.CertificateSha256.Replace(":", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase) == true;
}
