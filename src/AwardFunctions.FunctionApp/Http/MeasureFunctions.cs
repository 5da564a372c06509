using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>Measures about holders, and what follows from them.</summary>
public sealed class MeasureFunctions(PortalDispatcher portal)
{
    /// <summary>The pages of <c>/measures</c>.</summary>
    [Function("measures-pages")]
    public IResult MeasuresPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "measures/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>The page of <c>/notices</c>.</summary>
    [Function("notices-pages")]
    public IResult NoticesPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "notices/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Proposes a measure about a holder.</summary>
    [Function("office-measure")]
    public IResult OfficeMeasure(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/honours/{certificate}/measures")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Registers an incident at a holder.</summary>
    [Function("office-incident")]
    public IResult OfficeIncident(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/honours/{certificate}/incidents")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Records what a holder gave back, repaid or put right.</summary>
    [Function("office-claim-receive")]
    public IResult OfficeClaimReceive(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/honours/{certificate}/claims/{claimId}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Gives a claim up.</summary>
    [Function("office-claim-write-off")]
    public IResult OfficeClaimWriteOff(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/honours/{certificate}/claims/{claimId}/write-off")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Lifts a holder's bar.</summary>
    [Function("office-bar-lift")]
    public IResult OfficeBarLift(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/honours/{certificate}/bars/{barId}/lift")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Records fraud in an application that won nothing.</summary>
    [Function("office-fraud")]
    public IResult OfficeFraud(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/applications/{applicationId}/fraud")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Lifts a bar on an applicant.</summary>
    [Function("office-application-bar-lift")]
    public IResult OfficeApplicationBarLift(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/applications/{applicationId}/bars/{barId}/lift")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Takes in what a holder says to a proposed measure.</summary>
    [Function("measure-statement")]
    public IResult MeasureStatement(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "measures/{measureId}/statement")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Takes a proposed measure back.</summary>
    [Function("measure-withdraw")]
    public IResult MeasureWithdraw(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "measures/{measureId}/withdraw")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Ends a suspension.</summary>
    [Function("measure-lift")]
    public IResult MeasureLift(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "measures/{measureId}/lift")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
