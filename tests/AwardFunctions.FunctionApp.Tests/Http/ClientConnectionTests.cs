using System.Net;
using AwardFunctions.FunctionApp.Http;
using AwardFunctions.Orchestrations.Mail;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.FunctionApp.Tests.Http;

public sealed class ClientConnectionTests
{
    [Theory]
    [InlineData("10.0.0.4", "203.0.113.7:51234", "203.0.113.7")] // the front end tells whom it served
    [InlineData("169.254.130.1", "198.51.100.9, 203.0.113.7:51234", "203.0.113.7")] // what a client claims stands before that
    [InlineData("::ffff:10.0.0.4", "[2001:db8::7]:51234", "2001:db8::7")]
    [InlineData("100.64.3.2", "203.0.113.7", "203.0.113.7")]
    [InlineData("203.0.113.7", "198.51.100.9", "203.0.113.7")] // reached from outside itself: nobody else is believed
    [InlineData("10.0.0.4", "", "10.0.0.4")]
    [InlineData("10.0.0.4", "nonsense", "10.0.0.4")]
    [InlineData("127.0.0.1", "", "127.0.0.1")] // on one's desk
    public void Address_BehindTheFrontEnd_IsTheBrowsers(string connection, string forwarded, string expected)
    {
        var http = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(connection) } };
        http.Request.Headers["X-Forwarded-For"] = forwarded;

        new ClientConnection(new PortalAddress("http://localhost:7071")).Restore(http);

        Assert.Equal(IPAddress.Parse(expected), http.Connection.RemoteIpAddress);
    }

    [Theory]
    [InlineData("https://award.example.gov.cn", "https")]
    [InlineData("http://localhost:7071", "http")]
    public void Scheme_IsThatOfThePortalsAddress(string portal, string expected)
    {
        var http = new DefaultHttpContext();
        http.Request.Scheme = "http";

        new ClientConnection(new PortalAddress(portal)).Restore(http);

        Assert.Equal(expected, http.Request.Scheme);
    }
}
