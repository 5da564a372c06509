using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Tests.Parity;

/// <summary>The route table, as the Functions host leads requests to it: it tries functions in the order of their names.</summary>
public sealed class HttpParityTests
{
    private static readonly OperationTable Table = new(Portal.Http.Operations.All);

    /// <summary>What only exists on one's own machine.</summary>
    private static readonly HashSet<string> Local = [.. Table.Operations.Where(operation => operation.LoopbackOnly).Select(operation => operation.Name)];

    private static readonly HashSet<string> Machines = ["health", "openapi", "asset", "favicon", "robots", "uploads-options", "uploads-state", "calendar-feed"];

    public static TheoryData<string> Operations => [.. Table.Operations.Select(operation => operation.Name).Where(name => !Local.Contains(name))];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_ThatChangesSomethingOrServesMachines_HasAFunctionOfItsOwn_AndPagesTheOneOfTheirJourney(string name)
    {
        var operation = Table[name];
        var path = "/" + string.Join('/', operation.Template.Trim('/').Split('/').Select(part => part.StartsWith('{') ? "x-1" : part));
        foreach (var method in operation.Methods)
        {
            var function = LedTo(method, path);
            if (operation.ChangesState || Machines.Contains(name))
                Assert.Equal(name, function);
            else
                Assert.True(function == "website" ? path == "/" : function == path.Split('/')[1] + "-pages", $"{method} {path} is led to {function}");
            Assert.Equal(name, Table.Find(method, path)?.Operation.Name);
        }
    }

    [Fact]
    public void Function_OfAnOperation_IsInTheRouteTableUnderItsNameAndRoute()
    {
        foreach (var trigger in Trigger.Of<HttpTriggerAttribute>().Where(one => one.Name != "website" && !one.Name.EndsWith("-pages", StringComparison.Ordinal)))
        {
            var operation = Table[trigger.Name];
            var http = (HttpTriggerAttribute)trigger.Attribute;
            Assert.Equal(operation.Template.TrimStart('/'), http.Route);
            Assert.Equal(operation.Methods.Select(method => method.ToLowerInvariant()), http.Methods);
        }
    }

    [Fact]
    public void Function_OfAnOperationThatMaySignal_BindsTheDurableClient()
    {
        foreach (var trigger in Trigger.Of<HttpTriggerAttribute>().Where(one => Table.Operations.Any(operation => operation.Name == one.Name && operation.ChangesState)))
            Assert.True(trigger.Binds<DurableTaskClient>() || trigger.Name == "mail-events", trigger.Name);
    }

    [Fact]
    public void Function_ThatAnswersAllTheRest_IsTheLastByName() =>
        Assert.Equal("website", Trigger.Of<HttpTriggerAttribute>().Select(one => one.Name).Order(StringComparer.Ordinal).Last());

    [Fact]
    public void Route_OfNoFunction_BeginsWithWhatTheHostKeepsForItself()
    {
        foreach (var trigger in Trigger.Of<HttpTriggerAttribute>())
            Assert.DoesNotMatch("^(admin|runtime)", ((HttpTriggerAttribute)trigger.Attribute).Route!);
    }

    private static string? LedTo(string method, string path) => Trigger.Of<HttpTriggerAttribute>()
        .OrderBy(one => one.Name, StringComparer.Ordinal)
        .FirstOrDefault(one => one.Attribute is HttpTriggerAttribute http
            && http.Methods!.Contains(method, StringComparer.OrdinalIgnoreCase)
            && new TemplateMatcher(TemplateParser.Parse(http.Route!), []).TryMatch(path, new RouteValueDictionary()))?.Name;
}
