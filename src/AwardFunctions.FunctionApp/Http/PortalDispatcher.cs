using AwardFunctions.FunctionApp.Orchestrations;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>
/// Leads a triggered function to its operation of the portal's route table. Which operation it is, its method and its path tell:
/// the table stays the only list.
/// </summary>
public sealed class PortalDispatcher(OperationTable table, RequestChain chain, ClientConnection connection, DurableClientBinding binding)
{
    /// <summary>Answers a page.</summary>
    public IResult Answer(HttpRequest request)
    {
        connection.Restore(request.HttpContext);
        return table.Find(request.Method, request.Path) is { } found
            ? new PortalAnswer(chain, found.Operation, found.Values)
            : new PortalAnswer(chain, null, []);
    }

    /// <summary>Answers an operation whose use case may start or signal an orchestration.</summary>
    public IResult Answer(HttpRequest request, DurableTaskClient client)
    {
        binding.Bind(client);
        return Answer(request);
    }
}
