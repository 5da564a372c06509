using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>Inspecting holders.</summary>
public sealed class InspectionFunctions(PortalDispatcher portal)
{
    /// <summary>The pages of <c>/inspections</c>.</summary>
    [Function("inspections-pages")]
    public IResult InspectionsPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "inspections/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Plans an inspection of a holder.</summary>
    [Function("office-inspection-plan")]
    public IResult OfficeInspectionPlan(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/inspections")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Names the experts and their leader.</summary>
    [Function("office-inspection-team")]
    public IResult OfficeInspectionTeam(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/inspections/{inspectionId}/team")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Proposes or confirms the day.</summary>
    [Function("office-inspection-day")]
    public IResult OfficeInspectionDay(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/inspections/{inspectionId}/day")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Calls an inspection off, with the reason.</summary>
    [Function("office-inspection-call-off")]
    public IResult OfficeInspectionCallOff(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/inspections/{inspectionId}/call-off")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Orders a rectification with a deadline.</summary>
    [Function("office-inspection-order")]
    public IResult OfficeInspectionOrder(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/inspections/{inspectionId}/orders")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Accepts, returns or extends a rectification.</summary>
    [Function("office-inspection-settle")]
    public IResult OfficeInspectionSettle(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/inspections/{inspectionId}/orders/{number}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Proposes a measure where a rectification failed.</summary>
    [Function("office-inspection-measure")]
    public IResult OfficeInspectionMeasure(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/inspections/{inspectionId}/orders/{number}/measure")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>The holder confirms the day, or asks for another.</summary>
    [Function("inspection-day")]
    public IResult InspectionDay(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "inspections/{inspectionId}/day")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>An expert records a finding, with photos.</summary>
    [Function("inspection-finding")]
    public IResult InspectionFinding(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "inspections/{inspectionId}/findings/{topic}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>The leader signs the report.</summary>
    [Function("inspection-sign")]
    public IResult InspectionSign(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "inspections/{inspectionId}/sign")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>The holder accounts for a rectification, with evidence.</summary>
    [Function("inspection-account")]
    public IResult InspectionAccount(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "inspections/{inspectionId}/orders/{number}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
