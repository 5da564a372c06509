using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Supervision;

/// <summary>The supervision group of a scheme that asks for one: the office names it, its members look on.</summary>
public sealed class SupervisionDesk(
    IRecordStore store, CycleArchive archive, StageBook stages, ReviewBook reviews, UnitList units, DrawBook draws, SignalDesk signals, MailDesk mail,
    PortalAddress portal, TimeProvider time)
{
    private const string Row = "supervision";
    private const int MaxMembers = 20;
    private const int MaxName = 50;

    /// <summary>What the group of a cycle sees; refused where the scheme asks for none.</summary>
    public async Task<Outcome<SupervisionView>> ViewAsync(string cycleId, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(cycleId, cancellationToken) is not { Scheme.Supervision: { } rule } dossier)
            return Refusal.NotFound("本方案没有监督组。", "This scheme has no supervision group.");
        var progress = new List<StageProgress>();
        foreach (var stage in dossier.Scheme.Stages.OfType<ReviewStage>())
        {
            var group = await reviews.GroupAsync(cycleId, stage.Id, cancellationToken);
            var sheets = await reviews.SheetsAsync(cycleId, stage.Id, cancellationToken);
            progress.Add(new StageProgress(
                stage, await stages.FindAsync(dossier, stage.Id, cancellationToken), group?.Members.Count ?? 0,
                (await units.OfAsync(cycleId, null, cancellationToken)).Count, sheets.Count(sheet => sheet.SubmittedAt is not null)));
        }

        return new SupervisionView(dossier, rule, await GroupAsync(cycleId, cancellationToken), progress, await draws.ListAsync(cycleId, null, cancellationToken));
    }

    /// <summary>The cycles whose supervision group a person belongs to, newest first.</summary>
    public async Task<IReadOnlyList<SupervisionView>> ListForAsync(AccountRecord person, CancellationToken cancellationToken)
    {
        var views = new List<SupervisionView>();
        await foreach (var pointer in store.ListAsync<SupervisionPointer>(PartitionOf(person.Email), "", cancellationToken))
        {
            if ((await GroupAsync(pointer.Value.CycleId, cancellationToken))?.Members.Any(member => member.Email == person.Email) == true)
                views.Add((await ViewAsync(pointer.Value.CycleId, cancellationToken)).Value);
        }

        return [.. views.OrderByDescending(view => view.Dossier.Cycle.PlannedAt)];
    }

    /// <summary>Names the group, and tells its members by mail. No one in it may sit in a review group of the cycle.</summary>
    /// <param name="cycleId">The cycle.</param>
    /// <param name="lines">One member a line: name and mailbox, with a space or comma between.</param>
    /// <param name="by">Who names them.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<Outcome<SupervisionRecord>> NameAsync(string cycleId, string lines, AccountRecord by, CancellationToken cancellationToken)
    {
        var viewed = await ViewAsync(cycleId, cancellationToken);
        if (viewed.Refusal is { } missing)
            return missing;
        var (dossier, rule) = (viewed.Value.Dossier, viewed.Value.Rule);
        var citation = dossier.Scheme.Cite(rule.Article);
        var members = new List<GroupMember>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split([' ', ',', '，', '、', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 2 || parts[0].Length > MaxName || EmailAddress.Normalize(parts[1]) is not { } email)
                return Refusal.Invalid("members", $"“{line}”应为姓名和邮箱，中间空一格。", $"“{line}” should be a name and a mailbox with a space between.", citation);
            if (members.All(member => member.Email != email))
                members.Add(new GroupMember(email, parts[0]));
        }

        if (members.Count is 0 or > MaxMembers)
            return Refusal.Invalid("members", $"请填写1至{MaxMembers}名成员。", $"Please name 1 to {MaxMembers} members.", citation);
        foreach (var stage in viewed.Value.Stages)
        {
            if ((await reviews.GroupAsync(cycleId, stage.Stage.Id, cancellationToken))?.Members.FirstOrDefault(one => members.Any(member => member.Email == one.Email)) is { } both)
                return Refusal.Invalid("members", $"{both.Name}是评审组成员，不能监督自己。", $"{both.Name} sits in a review group and can't watch it.", citation);
        }

        var group = new SupervisionRecord(members, by.Email, time.GetUtcNow());
        var names = string.Join('、', members.Select(member => member.Name));
        var promise = CycleJournal.Promise(
            dossier, group.NamedAt, by.Email, "supervision.named", new($"{rule.Name.Zh}：{names}", $"{rule.Name.En}: {names}"), rule.Article, cycleId,
            $"supervision.named|{group.NamedAt.UtcTicks}");
        foreach (var member in members)
            await store.PutAsync(PartitionOf(member.Email), cycleId, new SupervisionPointer(cycleId), cancellationToken);
        await signals.AroundAsync(
            null,
            () => store.ApplyAsync(Partitions.Cycle(cycleId), [new RecordChange.Put(Row, RecordStoreExtensions.ToJson(group)), promise.AsChange()], cancellationToken),
            cancellationToken, Partitions.Cycle(cycleId));
        foreach (var member in members)
        {
            var content = SupervisionLetter.Write(Letterhead.Of(dossier.Scheme), member.Name, dossier.Title, rule.Name, portal.Link("/supervision"), citation);
            await mail.SendAsync(
                new MailOrder($"supervision|{cycleId}|{member.Email}", new MailRecipient(member.Email, member.Name, "zh-CN"), content, cycleId, cycleId), cancellationToken);
        }

        return group;
    }

    private async Task<SupervisionRecord?> GroupAsync(string cycleId, CancellationToken cancellationToken) =>
        (await store.FindAsync<SupervisionRecord>(Partitions.Cycle(cycleId), Row, cancellationToken))?.Value;

    private static string PartitionOf(string email) => $"supervisor|{Uri.EscapeDataString(email).Replace('%', '~')}";
}
