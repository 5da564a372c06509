using System.Net;
using System.Net.Sockets;
using AwardFunctions.Orchestrations.Mail;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>
/// Gives a request the address and the scheme that the browser used: between it and us are the front end of Azure and the
/// Functions host.
/// </summary>
/// <remarks>
/// The worker has taken the last entry of X-Forwarded-For, the host's, for the connection's address. Where that is an address of
/// the inner network, it is the front end's, and the entry before is what the front end saw: with its port, and not what a client
/// claims, for the front end appends.
/// </remarks>
public sealed class ClientConnection(PortalAddress portal)
{
    private readonly bool secure = portal.BaseUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    public void Restore(HttpContext http)
    {
        if (secure)
            http.Request.Scheme = "https";
        var last = http.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim();
        if (IsInner(http.Connection.RemoteIpAddress) && IPEndPoint.TryParse(last, out var client))
        {
            http.Connection.RemoteIpAddress = client.Address;
            http.Request.Headers.Remove("X-Forwarded-For");
        }
    }

    private static bool IsInner(IPAddress? address)
    {
        if (address is null || IPAddress.IsLoopback(address))
            return true;
        var own = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (own.AddressFamily == AddressFamily.InterNetworkV6)
            return own.IsIPv6UniqueLocal || own.IsIPv6LinkLocal;
        var bytes = own.GetAddressBytes();
        return (bytes[0], bytes[1]) switch
        {
            (10, _) or (192, 168) or (169, 254) => true,
            (172, >= 16 and <= 31) or (100, >= 64 and <= 127) => true,
            _ => false,
        };
    }
}
