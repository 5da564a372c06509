using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace AwardFunctions.Portal.Http;

/// <summary>The only list of operations: hosts, the OpenAPI document and the tests read it.</summary>
public sealed class OperationTable
{
    private readonly (Operation Operation, TemplateMatcher Matcher)[] matchers;

    /// <exception cref="ArgumentException">Two operations share a name, or a method and template.</exception>
    public OperationTable(IEnumerable<Operation> operations)
    {
        Operations = [.. operations];
        foreach (var clash in Operations.GroupBy(operation => operation.Name).Where(group => group.Count() > 1))
            throw new ArgumentException($"Two operations are called {clash.Key}.", nameof(operations));
        foreach (var clash in Operations.GroupBy(operation => (operation.Method, operation.Template)).Where(group => group.Count() > 1))
            throw new ArgumentException($"Two operations answer {clash.Key.Method} {clash.Key.Template}.", nameof(operations));
        // Literals before values, as the framework's own routing has it.
        matchers =
        [
            .. Operations
                .Select(operation => (Operation: operation, Template: TemplateParser.Parse(operation.Template.TrimStart('/'))))
                .OrderBy(entry => RoutePrecedence.ComputeInbound(entry.Template))
                .Select(entry => (entry.Operation, new TemplateMatcher(entry.Template, []))),
        ];
    }

    public IReadOnlyList<Operation> Operations { get; }

    /// <summary>The methods that a path answers, for the Allow header; empty where there is no such path.</summary>
    public IReadOnlyList<string> MethodsOf(PathString path, IServiceProvider services) =>
        [.. matchers
            .Where(entry => entry.Matcher.TryMatch(path, []) && entry.Operation.AvailableWhen?.Invoke(services) != false)
            .SelectMany(entry => entry.Operation.Methods)
            .Distinct()
            .Order(StringComparer.Ordinal)];

    /// <summary>The operation that answers a method and path, with the values in the path; null where there is none.</summary>
    public (Operation Operation, RouteValueDictionary Values)? Find(string method, PathString path)
    {
        foreach (var (operation, matcher) in matchers)
        {
            var values = new RouteValueDictionary();
            if (operation.Methods.Contains(method, StringComparer.OrdinalIgnoreCase) && matcher.TryMatch(path, values))
                return (operation, values);
        }

        return null;
    }

    public Operation this[string name] => Operations.First(operation => operation.Name == name);
}
