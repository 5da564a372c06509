using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine.History;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Standalone.Engine.Replay;

/// <summary>
/// One execution of an orchestration in memory. It knows nothing of tables: events go in, a record of the step comes out.
/// </summary>
internal sealed class OrchestrationRun
{
    private readonly OrchestrationDefinition definition;
    private readonly StepScheduler scheduler = new();
    private readonly OrchestrationContext context;
    private Task<object?>? main;
    private DateTimeOffset lastAt;

    private OrchestrationRun(OrchestrationDefinition definition, string instanceId, int execution, ILoggerFactory loggers)
    {
        this.definition = definition;
        InstanceId = instanceId;
        Execution = execution;
        context = new OrchestrationContext(instanceId, execution, scheduler, loggers);
    }

    public string InstanceId { get; }

    public int Execution { get; }

    /// <summary>How many steps it has taken.</summary>
    public int Steps { get; private set; }

    /// <summary>How many events its history holds.</summary>
    public int Events { get; private set; }

    /// <summary>Brings an execution to where its history ends; with an empty history, to its very beginning.</summary>
    /// <exception cref="UnfitHistoryException">Today's code asks for something else than the history holds.</exception>
    public static OrchestrationRun Replay(
        OrchestrationDefinition definition, string instanceId, int execution, IReadOnlyList<HistoryEvent> history, ILoggerFactory loggers)
    {
        var run = new OrchestrationRun(definition, instanceId, execution, loggers);
        for (var start = 0; start < history.Count;)
        {
            var end = start + 1;
            while (end < history.Count && history[end].Step == history[start].Step)
                end++;
            run.ReplayStep([.. history.Skip(start).Take(end - start)]);
            start = end;
        }

        return run;
    }

    /// <summary>
    /// Hands over what has arrived and runs the orchestration until it waits again. The record's instant is
    /// <paramref name="now"/> in whole milliseconds, but never before the last step's.
    /// </summary>
    /// <exception cref="UnfitHistoryException">The orchestration cannot go on.</exception>
    public StepRecord Take(DateTimeOffset now, IReadOnlyList<InboundEvent> arrived)
    {
        var at = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
        var step = new StepRecord(Steps + 1, at > lastAt ? at : lastAt);
        var events = arrived
            .Where(inbound => inbound.Kind == HistoryEventKind.EventRaised || inbound.Execution == Execution)
            .Select(inbound => new HistoryEvent(step.Step, step.At, inbound.Kind, inbound.Number, inbound.Name, null, inbound.Data));
        Run(step, events, replaying: false);
        return step;
    }

    private void ReplayStep(HistoryEvent[] recorded)
    {
        var step = new StepRecord(Steps + 1, recorded[0].At);
        Run(step, recorded.Where(occurrence => occurrence.IsInbound), replaying: true);

        var expected = recorded.Where(occurrence => !occurrence.IsInbound).ToList();
        var actual = step.Events.Where(occurrence => !occurrence.IsInbound).ToList();
        for (var index = 0; index < Math.Max(expected.Count, actual.Count); index++)
        {
            var held = index < expected.Count ? expected[index] : null;
            var asked = index < actual.Count ? actual[index] : null;
            if (held is null || asked is null || !held.AsksTheSameAs(asked))
                throw Unfit($"in step {step.Step}, action {index + 1}, the history holds {held?.Describe() ?? "nothing"} but the code asks for {asked?.Describe() ?? "nothing"}");
        }
    }

    private void Run(StepRecord step, IEnumerable<HistoryEvent> arrived, bool replaying)
    {
        context.Begin(step, replaying);
        scheduler.Enter(() =>
        {
            foreach (var occurrence in arrived)
                Hand(step, occurrence);
        });
        if (step.Events.Count == 0)
            return;
        Steps = step.Step;
        Events += step.Events.Count;
        lastAt = step.At;
    }

    private void Hand(StepRecord step, HistoryEvent arrived)
    {
        // Each arrival is followed to its end before the next: what it leads to, such as giving up a wait, comes first.
        if (arrived.Kind == HistoryEventKind.ExecutionStarted)
        {
            step.Add(arrived);
            Start(arrived.Data);
        }
        else if (Accept(arrived))
        {
            step.Add(arrived);
        }
        else
        {
            return;
        }

        scheduler.RunReady();
        if (main is { IsCompleted: true } && step.End is null)
            RecordEnd(step);
        else if (scheduler.Strayed || (main is { IsCompleted: false } && !context.AwaitsAnything))
            throw Unfit($"in step {step.Step} the code waits for something that is not its context's, which no replay can repeat");
    }

    private void Start(string? inputJson)
    {
        var input = Read(inputJson, definition.InputType, "its input");
        Task.Factory.StartNew(() => main = definition.RunAsync(context, input), CancellationToken.None, TaskCreationOptions.None, scheduler);
    }

    private bool Accept(HistoryEvent arrived)
    {
        try
        {
            return context.Accept(arrived);
        }
        catch (JsonException exception)
        {
            throw Unfit($"{arrived.Describe()} cannot be read as what the code expects: {exception.Message}");
        }
    }

    private object? Read(string? json, Type type, string what)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize(json, type, AwardJson.Options);
        }
        catch (JsonException exception)
        {
            throw Unfit($"{what} cannot be read as {type.Name}: {exception.Message}");
        }
    }

    private void RecordEnd(StepRecord step)
    {
        if (main!.Exception is { } failure)
        {
            context.Record(HistoryEventKind.ExecutionFailed, JsonSerializer.Serialize(Describe(failure.InnerException!), AwardJson.Options));
        }
        else if (main.IsCanceled)
        {
            context.Record(HistoryEventKind.ExecutionFailed, JsonSerializer.Serialize("It was cancelled.", AwardJson.Options));
        }
        else if (context.NextInput is { } next)
        {
            context.Record(HistoryEventKind.ExecutionContinuedAsNew, next);
        }
        else
        {
            context.Record(HistoryEventKind.ExecutionCompleted, JsonSerializer.Serialize(main.Result, definition.ResultType, AwardJson.Options));
        }

        step.Carried = context.KeptEvents;
    }

    private static string Describe(Exception failure) =>
        failure is OrchestrationTaskFailedException ? failure.Message : $"{failure.GetType().Name}: {failure.Message}";

    private UnfitHistoryException Unfit(string what) => new($"Instance '{InstanceId}', execution {Execution}: {what}.");
}
