using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>What machines ask for.</summary>
public sealed class SystemFunctions(PortalDispatcher portal)
{
    /// <summary>Takes the mail service's signed reports of what became of mails.</summary>
    [Function("mail-events")]
    public IResult MailEvents([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "mail-events")] HttpRequest request) => portal.Answer(request);

    /// <summary>Says whether the service is ready.</summary>
    [Function("health")]
    public IResult Health([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health")] HttpRequest request) => portal.Answer(request);

    /// <summary>Describes all operations.</summary>
    [Function("openapi")]
    public IResult Openapi([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "openapi.json")] HttpRequest request) => portal.Answer(request);

    /// <summary>Serves a style sheet, script or picture.</summary>
    [Function("asset")]
    public IResult Asset([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "assets/{file}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Serves the icon.</summary>
    [Function("favicon")]
    public IResult Favicon([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "favicon.ico")] HttpRequest request) => portal.Answer(request);

    /// <summary>Tells search engines what is public.</summary>
    [Function("robots")]
    public IResult Robots([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "robots.txt")] HttpRequest request) => portal.Answer(request);
}
