using AwardFunctions.Standalone.Sqlite;
using Microsoft.Data.Sqlite;

namespace AwardFunctions.Benchmarks.Engine;

/// <summary>
/// The floor: what a step of <see cref="Chain"/> writes, written by a plain loop with prepared commands on the product's own
/// tables and settings, and nothing else done.
/// </summary>
internal sealed class HandWrittenLoop : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("award-benchmark-");
    private readonly TimeSpan fsyncDelay;
    private readonly SqliteConnection connection;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;
    private readonly SqliteCommand remove;
    private readonly SqliteCommand completed;
    private readonly SqliteCommand scheduled;
    private readonly SqliteCommand activity;
    private readonly string json = $"\"{Chain.Load}\"";

    public HandWrittenLoop(TimeSpan fsyncDelay)
    {
        this.fsyncDelay = fsyncDelay;
        var path = Path.Combine(folder.FullName, "award.db");
        AwardDatabase.Open(path).Dispose();
        connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using (var pragmas = connection.CreateCommand())
        {
            var options = new DatabaseOptions();
            pragmas.CommandText = $"PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF; PRAGMA cache_size = {-1024 * options.CacheMiB}; PRAGMA wal_autocheckpoint = {options.CheckpointPages};";
            pragmas.ExecuteNonQuery();
        }

        const string History = "INSERT INTO history (instance, execution, sequence, step, at, kind, number, name, target, data) VALUES ($instance, 1, $sequence, $step, $at, $kind, $number, 'Touch', NULL, $data)";
        begin = Prepare("BEGIN IMMEDIATE");
        commit = Prepare("COMMIT");
        remove = Prepare("DELETE FROM activity_tasks WHERE instance = $instance AND execution = 1 AND number = $number", "$instance", "$number");
        completed = Prepare(History, "$instance", "$sequence", "$step", "$at", "$kind", "$number", "$data");
        scheduled = Prepare(History, "$instance", "$sequence", "$step", "$at", "$kind", "$number", "$data");
        activity = Prepare(
            "INSERT INTO activity_tasks (instance, execution, number, history, attempts, max_attempts, first_delay, backoff, max_delay) VALUES ($instance, 1, $number, last_insert_rowid(), 0, 1, 0, 1, 0)",
            "$instance", "$number");
    }

    /// <summary>Writes so many steps for each instance, so many to a commit.</summary>
    public void Run(int instances, int steps, int group)
    {
        var open = 0;
        for (var step = 1; step <= steps; step++)
        {
            for (var instance = 1; instance <= instances; instance++)
            {
                if (open++ == 0)
                    begin.ExecuteNonQuery();
                Write(instance, step);
                if (open == group)
                    Commit(ref open);
            }
        }

        if (open > 0)
            Commit(ref open);
    }

    /// <summary>Writes one step in a commit of its own.</summary>
    public void Write(int step)
    {
        var open = 1;
        begin.ExecuteNonQuery();
        Write(1, step);
        Commit(ref open);
    }

    public void Dispose()
    {
        connection.Dispose();
        folder.Delete(recursive: true);
    }

    private void Write(int instance, int step)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        Bind(remove, instance, step - 1);
        Bind(completed, instance, 2 * step, step, now, 11, step - 1, json);
        Bind(scheduled, instance, (2 * step) + 1, step, now, 10, step, json);
        Bind(activity, instance, step);
    }

    private void Commit(ref int open)
    {
        commit.ExecuteNonQuery();
        if (fsyncDelay > TimeSpan.Zero)
            Thread.Sleep(fsyncDelay);
        open = 0;
    }

    private SqliteCommand Prepare(string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = parameter });
        command.Prepare();
        return command;
    }

    private static void Bind(SqliteCommand command, params object[] values)
    {
        for (var index = 0; index < values.Length; index++)
            command.Parameters[index].Value = values[index];
        command.ExecuteNonQuery();
    }
}
