using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Data.Sqlite;

namespace AwardFunctions.Benchmarks.Sweeps;

/// <summary>
/// The floor: one plain loop over an indexed table. For each due row it reads the holder's language, writes the mail as handed over, then as
/// accepted, and the obligation's next day: three writes as the product's, of the same length, so many to a commit.
/// </summary>
internal sealed class HandWrittenSweep : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly DateOnly firstDay;
    private readonly byte[] obligation;
    private readonly byte[] mail;
    private readonly byte[] line;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;
    private readonly SqliteCommand language;
    private readonly SqliteCommand insertMail;
    private readonly SqliteCommand insertLog;
    private readonly SqliteCommand insertOpen;
    private readonly SqliteCommand updateMail;
    private readonly SqliteCommand updateLog;
    private readonly SqliteCommand deleteOpen;
    private readonly SqliteCommand moveOn;

    public HandWrittenSweep(DirectoryInfo folder, int[] days, DateOnly firstDay, byte[] obligation, byte[] mail, byte[] line)
    {
        (this.firstDay, this.obligation, this.mail, this.line) = (firstDay, obligation, mail, line);
        connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "floor.db")};Pooling=False");
        connection.Open();
        var options = new DatabaseOptions();
        Execute(
            $"""
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = {-1024 * options.CacheMiB}; PRAGMA wal_autocheckpoint = {options.CheckpointPages};
            CREATE TABLE holder (id INTEGER PRIMARY KEY, language TEXT NOT NULL);
            CREATE TABLE obligation (id TEXT NOT NULL PRIMARY KEY, holder INTEGER NOT NULL, next_on TEXT, json TEXT NOT NULL) WITHOUT ROWID;
            CREATE INDEX obligation_next ON obligation (next_on, id) WHERE next_on IS NOT NULL;
            CREATE TABLE mail (id TEXT NOT NULL PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE log (id TEXT NOT NULL PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE open (id TEXT NOT NULL PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
            """);
        begin = Prepare("BEGIN IMMEDIATE");
        commit = Prepare("COMMIT");
        Fill(days);
        language = Prepare("SELECT language FROM holder WHERE id = $id", "$id");
        insertMail = Prepare("INSERT INTO mail (id, json) VALUES ($id, $json)", "$id", "$json");
        insertLog = Prepare("INSERT INTO log (id, json) VALUES ($id, $json)", "$id", "$json");
        insertOpen = Prepare("INSERT INTO open (id, json) VALUES ($id, $json)", "$id", "$json");
        updateMail = Prepare("UPDATE mail SET json = $json WHERE id = $id", "$id", "$json");
        updateLog = Prepare("UPDATE log SET json = $json WHERE id = $id", "$id", "$json");
        deleteOpen = Prepare("DELETE FROM open WHERE id = $id", "$id");
        moveOn = Prepare("UPDATE obligation SET next_on = $next, json = $json WHERE id = $id", "$id", "$next", "$json");
    }

    /// <summary>Sees to what is due on the day of a round.</summary>
    public void Run(int round, int group, TimeSpan fsyncDelay)
    {
        var today = firstDay.AddDays(round);
        var due = new List<(string Id, long Holder)>();
        using (var find = connection.CreateCommand())
        {
            find.CommandText = "SELECT id, holder FROM obligation WHERE next_on <= $today ORDER BY next_on, id";
            find.Parameters.AddWithValue("$today", Text(today));
            using var rows = find.ExecuteReader();
            while (rows.Read())
                due.Add((rows.GetString(0), rows.GetInt64(1)));
        }

        // A group's obligations are told together, as the product's are: each hand-over comes after the write that announces it.
        foreach (var batch in due.Chunk(group))
        {
            var keys = batch.Select(one => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{one.Id}|{Text(today)}")))).ToArray();
            InOneCommit(fsyncDelay, () =>
            {
                for (var at = 0; at < batch.Length; at++)
                {
                    language.Parameters[0].Value = batch[at].Holder;
                    language.ExecuteScalar();
                    Run(insertMail, keys[at], mail);
                    Run(insertLog, keys[at], line);
                    Run(insertOpen, keys[at], line);
                }
            });
            InOneCommit(fsyncDelay, () =>
            {
                foreach (var key in keys)
                {
                    Run(updateMail, key, mail);
                    Run(updateLog, key, line);
                    deleteOpen.Parameters[0].Value = key;
                    deleteOpen.ExecuteNonQuery();
                }
            });
            InOneCommit(fsyncDelay, () =>
            {
                foreach (var (id, _) in batch)
                {
                    moveOn.Parameters[1].Value = Text(today.AddDays(2000));
                    moveOn.Parameters[2].Value = Encoding.UTF8.GetString(obligation);
                    moveOn.Parameters[0].Value = id;
                    moveOn.ExecuteNonQuery();
                }
            });
        }
    }

    public void Dispose() => connection.Dispose();

    private void InOneCommit(TimeSpan fsyncDelay, Action write)
    {
        begin.ExecuteNonQuery();
        write();
        commit.ExecuteNonQuery();
        if (fsyncDelay > TimeSpan.Zero)
            Thread.Sleep(fsyncDelay);
    }

    private void Fill(int[] days)
    {
        using var holder = Prepare("INSERT INTO holder (id, language) VALUES ($id, 'zh-CN')", "$id");
        using var insert = Prepare("INSERT INTO obligation (id, holder, next_on, json) VALUES ($id, $holder, $next, $json)", "$id", "$holder", "$next", "$json");
        var json = Encoding.UTF8.GetString(obligation);
        begin.ExecuteNonQuery();
        for (var honour = 0; honour < days.Length; honour++)
        {
            holder.Parameters[0].Value = (long)honour;
            holder.ExecuteNonQuery();
            var next = firstDay.AddDays(days[honour]);
            insert.Parameters[0].Value = $"AY-2026-AWARD-{(honour + 1).ToString("D7", CultureInfo.InvariantCulture)}|self-report|{Text(next.AddDays(30))}";
            insert.Parameters[1].Value = (long)honour;
            insert.Parameters[2].Value = Text(next);
            insert.Parameters[3].Value = json;
            insert.ExecuteNonQuery();
        }

        commit.ExecuteNonQuery();
    }

    private static void Run(SqliteCommand command, string id, byte[] json)
    {
        command.Parameters[0].Value = id;
        command.Parameters[1].Value = Encoding.UTF8.GetString(json);
        command.ExecuteNonQuery();
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

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
