using System.Net;
using System.Net.Sockets;

namespace AwardFunctions.TestKit;

/// <summary>Finds a port below those that the system hands out, so that none is taken while a server is down.</summary>
public static class FreePort
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
