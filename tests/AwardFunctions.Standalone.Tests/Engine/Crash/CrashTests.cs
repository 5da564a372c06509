using System.Diagnostics;
using System.Globalization;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Tests.Engine.Crash;

/// <summary>A real process, really killed: what it acknowledged stands, nothing happens twice, and the outcome is the same.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int started;
    private int acknowledged;

    public static TheoryData<string> Failpoints
    {
        get
        {
            var points = new TheoryData<string>();
            foreach (var name in new[] { "commit.before", "commit.after", "step.before-commit", "activity.after-effect" })
            {
                foreach (var hit in new[] { 1, 2, 5, 11 })
                    points.Add($"{name}:{hit}");
            }

            return points;
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Journey_NeverKilled_ComesToItsOutcome()
    {
        Assert.Equal($"Completed \"{Journey.Outcome}\"", await RunAsync(null));
        CheckWhatIsLeft();
    }

    [Theory]
    [MemberData(nameof(Failpoints))]
    public async Task Journey_KilledOnTheWay_ComesToTheSameOutcome(string failpoint)
    {
        Assert.Null(await RunAsync(failpoint));

        Assert.Equal($"Completed \"{Journey.Outcome}\"", await RunAsync(null));
        CheckWhatIsLeft();
    }

    [Theory]
    [InlineData("commit.before:9")]
    [InlineData("commit.after:8")]
    public async Task Journey_KilledAgainAndAgain_ComesToTheSameOutcome(string failpoint)
    {
        string? end = null;
        while (end is null)
            end = await RunAsync(failpoint);

        Assert.Equal($"Completed \"{Journey.Outcome}\"", end);
        Assert.InRange(started, 3, int.MaxValue);
        CheckWhatIsLeft();
    }

    /// <summary>What the process said last, or null where it was killed.</summary>
    private async Task<string?> RunAsync(string? failpoint)
    {
        started++;
        using var worker = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(CrashTests).Assembly.Location, "crash-worker", folder.Path, acknowledged.ToString(CultureInfo.InvariantCulture) },
            RedirectStandardOutput = true,
            Environment = { ["AWARDFUNCTIONS_FAILPOINT"] = failpoint ?? "" },
        })!;
        string? last = null;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await using var giveUp = patience.Token.Register(worker.Kill);
        while (await worker.StandardOutput.ReadLineAsync(default) is { } line)
        {
            acknowledged += line == "acknowledged" ? 1 : 0;
            last = line;
        }

        await worker.WaitForExitAsync(default);
        if (worker.ExitCode == 0)
            return last;
        Assert.NotNull(failpoint);
        Assert.False(patience.IsCancellationRequested, $"The journey came to a stand after '{last}'.");
        return null;
    }

    private void CheckWhatIsLeft()
    {
        using var database = AwardDatabase.Open(folder["award.db"]);
        var effects = new SqliteRecordStore(database).QueryAsync(new RecordQuery(Journey.Effects), default).GetAwaiter().GetResult();
        Assert.Equal(Journey.ExpectedEffects.Order(StringComparer.Ordinal), effects.Records.Select(record => record.Row));
        foreach (var leftover in new[] { "timers", "inbox", "activity_tasks", $"instances WHERE status <> {(int)OrchestrationStatus.Completed}" })
            Assert.Equal((leftover, 0), (leftover, Count(database, leftover)));

        // Gapless from 1, and nothing scheduled or completed twice within an execution.
        Assert.Equal(0, Count(database, "(SELECT 1 FROM history GROUP BY instance, execution HAVING count(*) <> max(sequence))"));
        Assert.Equal(0, Count(database, "(SELECT 1 FROM history WHERE number > 0 GROUP BY instance, execution, kind, number HAVING count(*) > 1)"));
    }

    private static int Count(AwardDatabase database, string table) => database.Read(session =>
    {
        using var count = session.Prepare($"SELECT count(*) FROM {table}");
        count.Read();
        return count.Int32(0);
    });
}
