using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Moving;

/// <summary>Stands in the target from an import's first write to its last: as long as it is there, nothing may be served from it.</summary>
/// <param name="Archive">The SHA-256 of the archive's manifest.</param>
/// <param name="BegunAt">When the import began first, UTC.</param>
/// <param name="IsVerified">Everything was written and read back; only orchestrations are still to be started.</param>
internal sealed record ImportMark(string Archive, DateTimeOffset BegunAt, bool IsVerified)
{
    public const string Partition = "moving";
    public const string Row = "import";
}
