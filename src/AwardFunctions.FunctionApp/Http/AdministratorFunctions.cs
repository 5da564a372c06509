using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>What administrators do.</summary>
public sealed class AdministratorFunctions(PortalDispatcher portal)
{
    /// <summary>The pages of <c>/people</c>.</summary>
    [Function("people-pages")]
    public IResult PeoplePages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "people/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Registers a person.</summary>
    [Function("people-add")]
    public IResult PeopleAdd(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "people")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Gives a role.</summary>
    [Function("person-grant")]
    public IResult PersonGrant(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "people/person/grant")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Takes a role back.</summary>
    [Function("person-revoke")]
    public IResult PersonRevoke(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "people/person/revoke")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Takes a person's second factor away, so that they enrol anew.</summary>
    [Function("person-reset-second-factor")]
    public IResult PersonResetSecondFactor(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "people/person/reset-second-factor")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Mails a sign-in link to a person.</summary>
    [Function("person-sign-in-link")]
    public IResult PersonSignInLink(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "people/person/sign-in-link")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Installs a regulation from a scheme file.</summary>
    [Function("regulation-install")]
    public IResult RegulationInstall(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "regulations")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
