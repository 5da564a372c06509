using System.Net;
using System.Net.Sockets;
using System.Text;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Smtp;
using AwardFunctions.TestKit.Fakes;

namespace AwardFunctions.Standalone.Tests.Smtp;

/// <summary>Servers that break off, babble or stall at each step: what no well-behaved server would do for a test.</summary>
public sealed class SmtpConversationTests
{
    private static readonly MailMessage Message = new("7f3a5c@award.test", "wang@example.cn", "Wang", "Subject", "Text", "<p>Text</p>", "en");

    /// <summary>What the server says before it breaks off: greeting, EHLO, MAIL, RCPT, DATA, content.</summary>
    public static TheoryData<string[], MailHandOffKind> Endings => new()
    {
        { [], MailHandOffKind.RefusedForNow },
        { ["554 no service for you"], MailHandOffKind.RefusedForNow },
        { ["HTTP/1.1 200 OK"], MailHandOffKind.RefusedForNow },
        { ["220 hello", "250-first\r\n250 second"], MailHandOffKind.RefusedForNow },
        { ["220 hello", "250 ok", "250 ok", "250 ok"], MailHandOffKind.RefusedForNow },
        { ["220 hello", "250 ok", "250 ok", "250 ok", "451 not now"], MailHandOffKind.RefusedForNow },
        { ["220 hello", "250 ok", "250 ok", "250 ok", "354 go on"], MailHandOffKind.InDoubt },
        { ["220 hello", "250 ok", "250 ok", "250 ok", "354 go on", "what?"], MailHandOffKind.InDoubt },
        { ["220 hello", "250 ok", "250 ok", "250 ok", "354 go on", "421 shutting down"], MailHandOffKind.RefusedForNow },
        { ["220 hello", "250 ok", "250 ok", "250 ok", "354 go on", "250 taken"], MailHandOffKind.Accepted },
    };

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task Send_ToAServerThatBreaksOff_KnowsWhetherItMayHaveTheMessage(string[] says, MailHandOffKind expected)
    {
        using var server = new ScriptedServer(says);

        Assert.Equal(expected, (await SendAsync(server, TimeSpan.FromSeconds(30), default)).Kind);
    }

    [Theory]
    [InlineData(0, MailHandOffKind.RefusedForNow)]
    [InlineData(5, MailHandOffKind.InDoubt)]
    public async Task Send_ToAServerThatStalls_GivesUp(int answers, MailHandOffKind expected)
    {
        string[] says = ["220 hello", "250 ok", "250 ok", "250 ok", "354 go on"];
        using var server = new ScriptedServer(says[..answers], stalls: true);

        Assert.Equal(expected, (await SendAsync(server, TimeSpan.FromMilliseconds(300), default)).Kind);
    }

    [Fact]
    public async Task Send_CancelledBeforeTheContent_Throws()
    {
        using var server = new ScriptedServer(["220 hello"], stalls: true);
        using var stop = new CancellationTokenSource();
        var sending = SendAsync(server, TimeSpan.FromSeconds(30), stop.Token);
        await server.Said;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    private static Task<MailHandOff> SendAsync(ScriptedServer server, TimeSpan patience, CancellationToken cancellationToken) =>
        new SmtpMailer(
            new SmtpOptions { Host = "127.0.0.1", Port = server.Port, Tls = SmtpTls.None, From = "award@example.cn", StepTimeout = patience },
            new TestClock(new DateTimeOffset(2026, 9, 15, 1, 2, 3, TimeSpan.Zero))).SendAsync(Message, cancellationToken);

    /// <summary>Says its lines, one after each command, and then breaks off or stalls.</summary>
    private sealed class ScriptedServer : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly TaskCompletionSource said = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private TcpClient? client;

        public ScriptedServer(string[] says, bool stalls = false)
        {
            listener.Start();
            _ = TalkAsync(says, stalls);
        }

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

        /// <summary>Completes once everything was said.</summary>
        public Task Said => said.Task;

        public void Dispose()
        {
            client?.Dispose();
            listener.Dispose();
        }

        private async Task TalkAsync(string[] says, bool stalls)
        {
            client = await listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            var reader = new StreamReader(stream, Encoding.ASCII);
            for (var turn = 0; turn < says.Length; turn++)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(says[turn] + "\r\n"));
                var inContent = says[turn].StartsWith("354", StringComparison.Ordinal);
                if (turn == says.Length - 1 && !inContent)
                    break;
                while (await reader.ReadLineAsync() is { } line && inContent && line != ".")
                {
                }
            }

            said.SetResult();
            if (!stalls)
                client.Dispose();
        }
    }
}
