using System.Globalization;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Clock;

/// <summary>Keeps where a simulated clock stands in the data folder, so that a restart goes on from there.</summary>
public sealed class ClockBook(DataFolder folder)
{
    private readonly Lock gate = new();

    private string FilePath => Path.Combine(folder.Path, "simulated-clock");

    /// <summary>Where the clock stood last, UTC; null where the folder runs on real time or is new.</summary>
    public DateTimeOffset? Read() => File.Exists(FilePath)
        ? DateTimeOffset.Parse(File.ReadAllText(FilePath), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
        : null;

    public void Write(DateTimeOffset instant)
    {
        lock (gate)
        {
            var next = FilePath + ".next";
            File.WriteAllText(next, instant.ToString("O", CultureInfo.InvariantCulture));
            File.Move(next, FilePath, overwrite: true);
        }
    }
}
