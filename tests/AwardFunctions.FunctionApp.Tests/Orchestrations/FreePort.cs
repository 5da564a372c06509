using System.Net;
using System.Net.Sockets;

namespace AwardFunctions.FunctionApp.Tests.Orchestrations;

/// <summary>Finds a port outside the range from which outgoing connections take theirs.</summary>
internal static class FreePort
{
    public static int Next()
    {
        while (true)
        {
            var port = Random.Shared.Next(18_000, 32_000);
            try
            {
                using var probe = new TcpListener(IPAddress.Loopback, port);
                probe.Start();
                return port;
            }
            catch (SocketException)
            {
                continue;
            }
        }
    }
}
