using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using AwardFunctions.TestKit.Node;

namespace AwardFunctions.Standalone.Tests.Smtp;

/// <summary>npm's smtp-server, run for the tests of a class. It stops when its standard input closes.</summary>
public sealed class MailServer : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private Process? process;
    private Dictionary<string, int> ports = [];

    public string CertificateSha256 { get; private set; } = "";

    /// <summary>The port of "plain", "login", "startTls" or "implicit".</summary>
    public async Task<int> PortAsync(string kind)
    {
        await NodePackages.RequireAsync();
        if (process is null)
            await StartAsync();
        return ports[kind];
    }

    /// <summary>The next message the server got.</summary>
    public async Task<ReceivedMail> NextAsync() => JsonSerializer.Deserialize<ReceivedMail>(await ReadLineAsync(), JsonSerializerOptions.Web)!;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (process is not null)
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        folder.Dispose();
    }

    private async Task StartAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        CertificateSha256 = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        await File.WriteAllTextAsync(folder["key.pem"], key.ExportPkcs8PrivateKeyPem());
        await File.WriteAllTextAsync(folder["certificate.pem"], certificate.ExportCertificatePem());

        var script = Path.Combine(NodePackages.Folder, "AwardFunctions.Standalone.Tests", "Smtp", "mail-server.mjs");
        process = Process.Start(new ProcessStartInfo("node", [script, folder["key.pem"], folder["certificate.pem"]])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        ports = JsonSerializer.Deserialize<Dictionary<string, int>>(await ReadLineAsync())!;
    }

    private async Task<string> ReadLineAsync() =>
        await process!.StandardOutput.ReadLineAsync() ?? throw new IOException("The mail server has ended.");
}
