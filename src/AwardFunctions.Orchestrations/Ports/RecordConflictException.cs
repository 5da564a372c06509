namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Someone else wrote the record first; nothing of the batch was written.</summary>
public sealed class RecordConflictException(string partition, string row)
    : Exception($"The record {partition}|{row} was changed, created or removed by someone else.")
{
    public string Partition { get; } = partition;

    public string Row { get; } = row;
}
