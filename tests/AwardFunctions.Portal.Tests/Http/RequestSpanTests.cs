using System.Diagnostics;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Tests.Http;

public sealed class RequestSpanTests
{
    private readonly Operation decide = Operation.Get("decide-page", "/decide/{token}", "Shows a decision.", _ => Task.FromResult(Results.Ok()));

    [Fact]
    public void Describe_TellsTheTemplate_AndForgetsThePath()
    {
        using var span = Begin();
        span.SetTag("url.path", "/decide/secret").SetTag("http.url", "http://award.test/decide/secret?x");

        RequestSpan.Describe(span, Request("/decide/secret"), decide);

        Assert.Equal("GET /decide/{token}", span.DisplayName);
        Assert.Equal(("decide-page", "/decide/{token}"), (span.GetTagItem("award.operation"), span.GetTagItem("http.route")));
        Assert.DoesNotContain(span.TagObjects, tag => $"{tag.Value}".Contains("secret", StringComparison.Ordinal));
        Assert.True(span.Recorded);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(503, true)]
    public void Describe_Probe_IsRecordedOnlyWhenItFails(int status, bool recorded)
    {
        using var span = Begin();
        var http = Request("/health");
        http.Response.StatusCode = status;

        RequestSpan.Describe(span, http, SystemOperations.All.Single(operation => operation.Name == "health"));

        Assert.Equal(recorded, span.Recorded);
    }

    private static Activity Begin() => new Activity("request") { ActivityTraceFlags = ActivityTraceFlags.Recorded }.Start();

    private static DefaultHttpContext Request(string path) => new() { Request = { Method = "GET", Path = path } };
}
