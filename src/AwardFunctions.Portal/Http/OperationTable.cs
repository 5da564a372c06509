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
        matchers = [.. Operations.Select(operation => (operation, new TemplateMatcher(TemplateParser.Parse(operation.Template.TrimStart('/')), [])))];
    }

    public IReadOnlyList<Operation> Operations { get; }

    /// <summary>The methods that a path answers, for the Allow header; empty where there is no such path.</summary>
    public IReadOnlyList<string> MethodsOf(PathString path, IServiceProvider services) =>
        [.. matchers
            .Where(entry => entry.Matcher.TryMatch(path, []) && entry.Operation.AvailableWhen?.Invoke(services) != false)
            .SelectMany(entry => entry.Operation.Methods)
            .Distinct()
            .Order(StringComparer.Ordinal)];

    public Operation this[string name] => Operations.First(operation => operation.Name == name);
}
