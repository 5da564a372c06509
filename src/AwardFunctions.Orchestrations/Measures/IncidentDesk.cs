using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>The office's register of what happens at holders within an honour's validity: complaints, accidents, failed inspections.</summary>
public sealed class IncidentDesk(MeasureBook measures, HonourBook honours, CycleArchive archive, SignalDesk signals, TimeProvider time)
{
    private const int MaxFacts = 4000;

    /// <summary>The kinds of incident that a scheme has the office register: grounds of revocation with something less before them.</summary>
    public static IReadOnlyList<RevocationGround> KindsOf(Scheme scheme) => [.. scheme.Revocation.Where(ground => ground.Incident is not null)];

    /// <summary>Registers an incident. It must have happened within the window of what it may amount to.</summary>
    public async Task<Outcome<IncidentRecord>> RegisterAsync(
        string certificateNumber, string groundId, string facts, DateOnly eventOn, IReadOnlyList<EvidenceDocument> evidence, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await honours.FindAsync(certificateNumber, cancellationToken) is not { } honour)
            return Refusal.NotFound("没有这项荣誉。", "There is no such honour.");
        var dossier = await archive.OpenAsync(honour.CycleId, cancellationToken);
        if (!by.HasRole(Roles.Office, dossier.Scheme.Code))
            return Refusal.Forbidden("事件由评审办登记。", "The office registers incidents.");
        if (KindsOf(dossier.Scheme).FirstOrDefault(ground => ground.Id == groundId) is not { } kind)
            return Refusal.Invalid("kind", "请选择事件类别。", "Please choose what kind of incident it is.");
        var (citation, now) = (dossier.Scheme.Cite(kind.Article), time.GetUtcNow());
        if (facts.Trim().Length is 0 or > MaxFacts)
            return Refusal.Invalid("facts", $"请填写事件情况（不超过{MaxFacts}字）。", $"Please say what happened (at most {MaxFacts} characters).", citation);
        if (eventOn > dossier.Zone.DayOf(now))
            return Refusal.Invalid(MeasureCheck.OfEvent, "发生日期不能晚于今天。", "The event can't lie in the future.", citation);
        if (!EventWindow.Of(kind, honour.DecidedOn, honour.ValidUntil).Covers(eventOn))
            return Refusal.Invalid(MeasureCheck.OfEvent, "发生日期不在荣誉有效期内。", "The event does not lie within the honour's validity.", citation);
        while (true)
        {
            var known = await measures.IncidentsAsync(certificateNumber, cancellationToken);
            var incident = new IncidentRecord(
                MeasureRows.IdOf(certificateNumber, 'I', known.Count + 1), certificateNumber, groundId, facts.Trim(), eventOn, evidence, by.Email, now);
            var promise = CycleJournal.Promise(
                dossier, now, by.Email, "incident.registered",
                new($"{honour.Holder}：{kind.Incident!.Zh}——{incident.Facts}", $"{honour.Holder}: {kind.Incident.En} — {incident.Facts}"),
                kind.Article, honour.ApplicationId, $"incident.registered|{incident.Id}");
            if (await signals.AroundAsync(
                null, () => measures.InsertAsync(incident, promise, cancellationToken), cancellationToken, MeasureRows.Partition(certificateNumber)))
                return incident;
        }
    }
}
