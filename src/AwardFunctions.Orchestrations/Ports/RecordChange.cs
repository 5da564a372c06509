namespace AwardFunctions.Orchestrations.Ports;

/// <summary>One change in a batch.</summary>
public abstract record RecordChange(string Row)
{
    /// <summary>Writes a row that must not exist yet.</summary>
    public sealed record Insert(string Row, ReadOnlyMemory<byte> Json) : RecordChange(Row);

    /// <summary>Writes a row that must still have this ETag.</summary>
    public sealed record Replace(string Row, string ETag, ReadOnlyMemory<byte> Json) : RecordChange(Row);

    /// <summary>Writes a row whether or not it exists.</summary>
    public sealed record Put(string Row, ReadOnlyMemory<byte> Json) : RecordChange(Row);

    /// <summary>Removes a row that must still have this ETag.</summary>
    public sealed record Delete(string Row, string ETag) : RecordChange(Row);
}
