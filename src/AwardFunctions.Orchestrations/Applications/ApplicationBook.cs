using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Reads and writes applications, and the line of the office's list that goes with each.</summary>
public sealed class ApplicationBook(IRecordStore store)
{
    private const string ApplicationRow = "application";
    private const string FieldPrefix = "field|";
    private const string TimelinePrefix = "timeline|";
    private const string TimelineKeyPrefix = "timeline-key|";

    /// <summary>The cycle an application's identity names.</summary>
    public static string CycleOf(string applicationId) => applicationId[..applicationId.LastIndexOf('-')];

    public Task<Versioned<ApplicationRecord>?> FindAsync(string applicationId, CancellationToken cancellationToken) =>
        store.FindAsync<ApplicationRecord>(Partitions.Application(applicationId), ApplicationRow, cancellationToken);

    /// <exception cref="InvalidOperationException">There is no such application.</exception>
    public async Task<ApplicationRecord> ReadAsync(string applicationId, CancellationToken cancellationToken) =>
        (await FindAsync(applicationId, cancellationToken))?.Value
        ?? throw new InvalidOperationException($"There is no application {applicationId}.");

    /// <summary>Writes a field, whatever it held before.</summary>
    public static RecordChange FieldChange(string fieldId, FieldRecord field) =>
        new RecordChange.Put(FieldPrefix + fieldId, RecordStoreExtensions.ToJson(field));

    /// <summary>Adds a line to the status timeline, once under its key; lines of one instant stand in the order of their keys.</summary>
    public static RecordChange TimelineChange(string key, TimelineEntry entry) => new RecordChange.Put(
        $"{TimelinePrefix}{entry.At.UtcTicks.ToString("D19", CultureInfo.InvariantCulture)}|{key}", RecordStoreExtensions.ToJson(entry));

    /// <summary>
    /// Begins an application under the next free number; null where the same credit code has one in this cycle already.
    /// </summary>
    /// <param name="cycleId">The cycle.</param>
    /// <param name="create">The application under its identity.</param>
    /// <param name="creditCode">Its credit code.</param>
    /// <param name="promise">What the audit log is to say; promised in the cycle's partition.</param>
    /// <param name="along">What is written with the application, in its own partition.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ApplicationRecord?> BeginAsync(
        string cycleId, Func<string, ApplicationRecord> create, string creditCode, Func<string, PromisedEntry> promise,
        IReadOnlyList<RecordChange> along, CancellationToken cancellationToken)
    {
        var partition = Partitions.Cycle(cycleId);
        for (var number = await CountAsync(cycleId, cancellationToken) + 1; ; number++)
        {
            var application = create($"{cycleId}-{number.ToString("D3", CultureInfo.InvariantCulture)}");
            try
            {
                await store.ApplyAsync(
                    partition,
                    [
                        new RecordChange.Insert(Rows.CreditCode(creditCode), RecordStoreExtensions.ToJson(new ApplicationPointer(application.Id))),
                        new RecordChange.Insert(Rows.Application(application.Id), RecordStoreExtensions.ToJson(SummaryOf(application))),
                        promise(application.Id).AsChange(),
                    ],
                    cancellationToken);
            }
            catch (RecordConflictException conflict) when (conflict.Row == Rows.CreditCode(creditCode))
            {
                return await ClaimedAsync(cycleId, create, creditCode, along, cancellationToken);
            }
            catch (RecordConflictException)
            {
                continue;
            }

            return await WriteNewAsync(application, along, cancellationToken);
        }
    }

    /// <summary>Changes an application and its line in the office's list; null from <paramref name="change"/> leaves both.</summary>
    /// <param name="applicationId">The application.</param>
    /// <param name="change">What it becomes.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="along">What is written in the same batch.</param>
    public async Task<ApplicationRecord> UpdateAsync(
        string applicationId, Func<ApplicationRecord, ApplicationRecord?> change, CancellationToken cancellationToken, params RecordChange[] along)
    {
        var application = await store.UpdateAsync<ApplicationRecord>(
            Partitions.Application(applicationId),
            ApplicationRow,
            current => change(current ?? throw new InvalidOperationException($"There is no application {applicationId}.")),
            cancellationToken,
            along);
        await ListAgainAsync(application!, cancellationToken);
        return application!;
    }

    /// <summary>Writes an application's line in the office's list again: a crash may have kept it from being written.</summary>
    public Task<ApplicationRecord> RelistAsync(string applicationId, CancellationToken cancellationToken) =>
        UpdateAsync(applicationId, _ => null, cancellationToken);

    /// <exception cref="RecordConflictException">Someone else wrote it first.</exception>
    public async Task ReplaceAsync(Versioned<ApplicationRecord> read, ApplicationRecord application, CancellationToken cancellationToken)
    {
        await store.ReplaceAsync(Partitions.Application(application.Id), ApplicationRow, read.ETag, application, cancellationToken);
        await ListAgainAsync(application, cancellationToken);
    }

    /// <summary>The office's list of a cycle, by number.</summary>
    public async Task<IReadOnlyList<ApplicationSummary>> ListAsync(string cycleId, CancellationToken cancellationToken)
    {
        var list = new List<ApplicationSummary>();
        await foreach (var summary in store.ListAsync<ApplicationSummary>(Partitions.Cycle(cycleId), Rows.Applications, cancellationToken))
            list.Add(summary.Value);
        return list;
    }

    /// <summary>The applications that a person fills in, by number.</summary>
    public async Task<IReadOnlyList<ApplicationRecord>> ListForAsync(string owner, CancellationToken cancellationToken)
    {
        var list = new List<ApplicationRecord>();
        await foreach (var pointer in store.ListAsync<ApplicationPointer>(Partitions.Applicant(owner), "", cancellationToken))
        {
            if (await FindAsync(pointer.Value.ApplicationId, cancellationToken) is { } found)
                list.Add(found.Value);
        }

        return list;
    }

    /// <summary>The saved fields by identity, with the ETag that a save must name.</summary>
    public async Task<IReadOnlyDictionary<string, Versioned<FieldRecord>>> FieldsAsync(string applicationId, CancellationToken cancellationToken)
    {
        var fields = new Dictionary<string, Versioned<FieldRecord>>(StringComparer.Ordinal);
        await foreach (var field in store.ListAsync<FieldRecord>(Partitions.Application(applicationId), FieldPrefix, cancellationToken))
            fields[field.Row[FieldPrefix.Length..]] = field;
        return fields;
    }

    public Task<Versioned<FieldRecord>?> FieldAsync(string applicationId, string fieldId, CancellationToken cancellationToken) =>
        store.FindAsync<FieldRecord>(Partitions.Application(applicationId), FieldPrefix + fieldId, cancellationToken);

    /// <summary>Saves a field that still has this ETag (null: that was never saved) and returns the new one.</summary>
    /// <exception cref="RecordConflictException">Someone else saved it first.</exception>
    public async Task<string> SaveFieldAsync(
        string applicationId, string fieldId, string? etag, FieldRecord field, CancellationToken cancellationToken)
    {
        var json = RecordStoreExtensions.ToJson(field);
        RecordChange change = etag is null
            ? new RecordChange.Insert(FieldPrefix + fieldId, json)
            : new RecordChange.Replace(FieldPrefix + fieldId, etag, json);
        return (await store.ApplyAsync(Partitions.Application(applicationId), [change], cancellationToken))[0]!;
    }

    /// <summary>Adds a line to the status timeline unless there is one under its key, whatever its time: the key stands in a row of its own.</summary>
    public async Task AddTimelineAsync(string applicationId, string key, TimelineEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            await store.ApplyAsync(
                Partitions.Application(applicationId),
                [new RecordChange.Insert(TimelineKeyPrefix + key, RecordStoreExtensions.ToJson(entry.At)), TimelineChange(key, entry)],
                cancellationToken);
        }
        catch (RecordConflictException conflict) when (conflict.Row == TimelineKeyPrefix + key)
        {
            // An activity that runs once more finds its line there.
            return;
        }
    }

    /// <summary>The status timeline, oldest first.</summary>
    public async Task<IReadOnlyList<TimelineEntry>> TimelineAsync(string applicationId, CancellationToken cancellationToken)
    {
        var entries = new List<TimelineEntry>();
        await foreach (var entry in store.ListAsync<TimelineEntry>(Partitions.Application(applicationId), TimelinePrefix, cancellationToken))
            entries.Add(entry.Value);
        return entries;
    }

    private async Task<int> CountAsync(string cycleId, CancellationToken cancellationToken) =>
        (await ListAsync(cycleId, cancellationToken)).Count;

    /// <summary>A crash may have claimed the number and credit code without writing the application: then it is written now.</summary>
    private async Task<ApplicationRecord?> ClaimedAsync(
        string cycleId, Func<string, ApplicationRecord> create, string creditCode, IReadOnlyList<RecordChange> along, CancellationToken cancellationToken)
    {
        var claim = await store.FindAsync<ApplicationPointer>(Partitions.Cycle(cycleId), Rows.CreditCode(creditCode), cancellationToken);
        return claim is null || await FindAsync(claim.Value.ApplicationId, cancellationToken) is not null
            ? null
            : await WriteNewAsync(create(claim.Value.ApplicationId), along, cancellationToken);
    }

    private async Task<ApplicationRecord?> WriteNewAsync(ApplicationRecord application, IReadOnlyList<RecordChange> along, CancellationToken cancellationToken)
    {
        await store.PutAsync(Partitions.Applicant(application.Owner), application.Id, new ApplicationPointer(application.Id), cancellationToken);
        try
        {
            await store.ApplyAsync(
                Partitions.Application(application.Id),
                [new RecordChange.Insert(ApplicationRow, RecordStoreExtensions.ToJson(application)), .. along],
                cancellationToken);
            return application;
        }
        catch (RecordConflictException)
        {
            // Someone else took up the same claim first.
            return null;
        }
    }

    private Task ListAgainAsync(ApplicationRecord application, CancellationToken cancellationToken) =>
        store.PutAsync(Partitions.Cycle(application.CycleId), Rows.Application(application.Id), SummaryOf(application), cancellationToken);

    private static ApplicationSummary SummaryOf(ApplicationRecord application) => new(
        application.Id, application.Name, application.PublicCode, application.Sector, application.State, application.SubmittedAt,
        application.CorrectionDue?.LastDay);
}
