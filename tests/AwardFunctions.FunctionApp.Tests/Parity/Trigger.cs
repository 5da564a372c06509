using System.Reflection;
using AwardFunctions.FunctionApp.Http;
using Microsoft.Azure.Functions.Worker;

namespace AwardFunctions.FunctionApp.Tests.Parity;

/// <summary>A function as its attributes declare it.</summary>
internal sealed record Trigger(string Name, MethodInfo Method, object Attribute)
{
    public static IReadOnlyList<Trigger> All { get; } =
    [
        .. typeof(PortalDispatcher).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Select(method => (Method: method, Function: method.GetCustomAttribute<FunctionAttribute>()))
            .Where(one => one.Function is not null)
            .Select(one => new Trigger(one.Function!.Name, one.Method, AttributeOf(one.Method))),
    ];

    public static IReadOnlyList<Trigger> Of<TAttribute>() => [.. All.Where(one => one.Attribute is TAttribute)];

    public Type ParameterType => Method.GetParameters().First(parameter => parameter.GetCustomAttributes().Contains(Attribute)).ParameterType;

    /// <summary>What the function's task brings.</summary>
    public Type ResultType => Method.ReturnType.GetGenericArguments()[0];

    public bool Binds<TParameter>() => Method.GetParameters().Any(parameter => parameter.ParameterType == typeof(TParameter));

    private static object AttributeOf(MethodInfo method) => method.GetParameters()
        .SelectMany(parameter => parameter.GetCustomAttributes())
        .Single(attribute => attribute is HttpTriggerAttribute or OrchestrationTriggerAttribute or ActivityTriggerAttribute or TimerTriggerAttribute);
}
