using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Reads and writes the rosters of deliberating bodies.</summary>
public sealed class CommitteeBook(IRecordStore store)
{
    internal const string Partition = "committees";

    /// <summary>The body that deliberates in a cycle: the scheme's own, or the one named for the cycle.</summary>
    public static string BodyOf(CycleDossier dossier) => dossier.Scheme.Committee?.PerCycle == true ? dossier.Cycle.Id : dossier.Scheme.Code;

    /// <summary>The roster; empty where nobody was entered.</summary>
    public async Task<CommitteeRecord> RosterAsync(string body, CancellationToken cancellationToken) =>
        (await store.FindAsync<CommitteeRecord>(Partition, body, cancellationToken))?.Value ?? new CommitteeRecord(body, []);

    public Task<CommitteeRecord> RosterAsync(CycleDossier dossier, CancellationToken cancellationToken) =>
        RosterAsync(BodyOf(dossier), cancellationToken);

    /// <summary>Changes a roster; null leaves it as it is.</summary>
    internal async Task<CommitteeRecord> UpdateAsync(
        string body, Func<CommitteeRecord, CommitteeRecord?> change, CancellationToken cancellationToken, params RecordChange[] along) =>
        await store.UpdateAsync<CommitteeRecord>(
            Partition, body, current => change(current ?? new CommitteeRecord(body, [])), cancellationToken, along) ?? new CommitteeRecord(body, []);

    /// <summary>How the deliberating body of a scheme is called, e.g. 评审委员会 or 评委.</summary>
    public static LocalizedText NameOf(Scheme scheme) =>
        scheme.Stages.OfType<DeliberationStage>().FirstOrDefault() is { } stage ? scheme.PartyOf(stage.Party).Name : scheme.Committee!.Name;
}
