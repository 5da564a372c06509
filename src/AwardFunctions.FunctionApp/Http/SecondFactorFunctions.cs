using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>What people do about their second factor; its page is one of <c>/account</c>.</summary>
public sealed class SecondFactorFunctions(PortalDispatcher portal)
{
    /// <summary>Prepares a secret for an authenticator app.</summary>
    [Function("second-factor-begin")]
    public IResult SecondFactorBegin(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "account/second-factor/begin")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Puts the secret to use with its first code.</summary>
    [Function("second-factor-confirm")]
    public IResult SecondFactorConfirm(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "account/second-factor/confirm")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Replaces the recovery codes.</summary>
    [Function("second-factor-recovery")]
    public IResult SecondFactorRecovery(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "account/second-factor/recovery")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
