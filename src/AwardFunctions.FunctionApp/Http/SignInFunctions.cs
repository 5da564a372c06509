using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>How people get in, and out.</summary>
public sealed class SignInFunctions(PortalDispatcher portal)
{
    /// <summary>The pages of <c>/sign-in</c>.</summary>
    [Function("sign-in-pages")]
    public IResult SignInPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "sign-in/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>The pages of <c>/account</c>.</summary>
    [Function("account-pages")]
    public IResult AccountPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "account/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>The pages of <c>/first-administrator</c>.</summary>
    [Function("first-administrator-pages")]
    public IResult FirstAdministratorPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "first-administrator/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Mails a sign-in link.</summary>
    [Function("sign-in-request")]
    public IResult SignInRequest(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sign-in")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Uses the link and begins a session.</summary>
    [Function("sign-in-redeem")]
    public IResult SignInRedeem(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sign-in/confirm")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Ends the session.</summary>
    [Function("sign-out")]
    public IResult SignOut(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sign-out")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Changes one's own name and language.</summary>
    [Function("account-save")]
    public IResult AccountSave(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "account")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Makes the first administrator and signs them in.</summary>
    [Function("first-administrator-create")]
    public IResult FirstAdministratorCreate(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "first-administrator")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
