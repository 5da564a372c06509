using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Standalone.Commands;

/// <summary>What is given as --urls.</summary>
internal static class ListeningAddresses
{
    /// <returns>The addresses, separated by ';'.</returns>
    /// <exception cref="CommandFailure">One of them can't be listened on by any machine.</exception>
    public static string Check(string urls)
    {
        foreach (var url in urls.Split(';'))
        {
            if (!IsAddress(url))
                throw new CommandFailure($"--urls: '{url}' is no address to listen on; write e.g. http://127.0.0.1:5080.");
        }

        return urls;
    }

    /// <summary>Tries the ports of this machine before anything is changed for a host that could not begin.</summary>
    /// <exception cref="CommandFailure">One of them is in use.</exception>
    public static void EnsureFree(string urls)
    {
        foreach (var url in urls.Split(';'))
        {
            var address = BindingAddress.Parse(url);
            var host = IPAddress.TryParse(address.Host.Trim('[', ']'), out var given) ? given : IPAddress.Loopback;
            try
            {
                using var probe = new TcpListener(host, address.Port);
                probe.Start();
            }
            catch (SocketException failure)
            {
                throw InUse(url, failure);
            }
        }
    }

    /// <summary>What is said when an address can't be listened on.</summary>
    public static CommandFailure InUse(string urls, Exception failure) =>
        new($"Can't listen on {urls}: {failure.Message.TrimEnd('.')}. Choose another address with --urls.");

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", Port: >= 0 and <= 65535 };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
