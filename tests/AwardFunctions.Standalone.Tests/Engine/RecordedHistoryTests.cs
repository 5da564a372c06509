using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine.History;
using AwardFunctions.Standalone.Engine.Replay;
using AwardFunctions.TestKit.Engine;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwardFunctions.Standalone.Tests.Engine;

/// <summary>Histories recorded by earlier code replay on today's: an instance that began then can still end now.</summary>
public sealed class RecordedHistoryTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Engine", "Histories");

    public static TheoryData<string> Recorded => new(Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order());

    [Theory]
    [MemberData(nameof(Recorded))]
    public void History_Recorded_ReplaysOnTodaysCode(string name) => Assert.Null(Replay(name, Read(name)));

    [Theory]
    [MemberData(nameof(Recorded))]
    public void History_WithAnyActionChanged_IsNamed(string name)
    {
        var history = Read(name);
        for (var index = 0; index < history.Count; index++)
        {
            if (history[index].IsInbound)
                continue;
            List<HistoryEvent> changed = [.. history];
            changed[index] = history[index] with { Kind = HistoryEventKind.SubOrchestrationStarted, Name = "Another", Target = "other" };

            Assert.Contains(
                $"in step {history[index].Step}, action ", Replay(name, changed), StringComparison.Ordinal);
            Assert.Contains("the history holds orchestration 'Another' as instance 'other'", Replay(name, changed), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NewGuid_InstanceOfOld_IsStillTheSame()
    {
        var run = OrchestrationRun.Replay(Definition(nameof(Scenarios.Identities)), nameof(Scenarios.Identities), 1, [], NullLoggerFactory.Instance);

        var step = run.Take(EngineHost.Start, [new InboundEvent(null, 1, HistoryEventKind.ExecutionStarted, 0, null, "0")]);

        Assert.Equal("\"76bc7c68-947e-813d-ab65-b42b8adc83b7\"", step.Events[1].Data);
    }

    private static OrchestrationDefinition Definition(string name) => Scenarios.Catalog().Orchestrations[name];

    private static string? Replay(string name, IReadOnlyList<HistoryEvent> history) =>
        HistoryReplay.FindMismatch(Definition(name), name, history);

    private static List<HistoryEvent> Read(string name) =>
        JsonSerializer.Deserialize<List<HistoryEvent>>(File.ReadAllText(Path.Combine(Folder, $"{name}.json")), AwardJson.Options)!;
}
