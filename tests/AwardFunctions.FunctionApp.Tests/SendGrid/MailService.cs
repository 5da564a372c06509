using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.FunctionApp.Tests.SendGrid;

/// <summary>A server on this machine that stands in for SendGrid and answers as a test says.</summary>
internal sealed class MailService : IAsyncDisposable
{
    private readonly WebApplication app;

    private MailService(WebApplication app, Func<HttpContext, Task> answer)
    {
        this.app = app;
        app.MapPost("/v3/mail/send", async context =>
        {
            Authorization = context.Request.Headers.Authorization.ToString();
            Mails.Add((await JsonDocument.ParseAsync(context.Request.Body)).RootElement);
            await answer(context);
        });
    }

    public List<JsonElement> Mails { get; } = [];

    public string Authorization { get; private set; } = "";

    public string Address => app.Urls.Single();

    public static async Task<MailService> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var service = new MailService(builder.Build(), answer);
        await service.app.StartAsync();
        return service;
    }

    public static Task<MailService> StartAsync(int status, string body = "") => StartAsync(context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers["X-Message-Id"] = "14c5d75ce93";
        return context.Response.WriteAsync(body);
    });

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
