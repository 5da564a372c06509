using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>What the office does with the roster of a deliberating body. Whoever is on it may sign in as a member; every change goes into the audit log.</summary>
public sealed class CommitteeDesk(
    CommitteeBook book, SchemeShelf schemes, CycleArchive archive, AccountDesk accounts, ApprovalDesk approvals, SignalDesk signals, TimeProvider time)
{
    /// <summary>The audit stream of the rosters.</summary>
    public const string Stream = "committee";

    private const int MaxName = 50;
    private const int MaxPost = 100;
    private static readonly Refusal Unknown = Refusal.NotFound("没有这个审议机构。", "There is no such deliberating body.");

    /// <summary>The bodies of these schemes: each scheme's own, or those of its running cycles.</summary>
    public async Task<IReadOnlyList<CommitteeView>> ListAsync(Func<Scheme, bool> isOf, CancellationToken cancellationToken)
    {
        var views = new List<CommitteeView>();
        var cycles = await archive.ListAsync(cancellationToken);
        foreach (var scheme in (await schemes.LibraryAsync(cancellationToken)).All.Where(scheme => scheme.Committee is not null && isOf(scheme)))
        {
            if (!scheme.Committee!.PerCycle)
                views.Add(await ViewAsync(scheme.Code, scheme, scheme.Committee.Name, cancellationToken));
            foreach (var cycle in cycles.Where(one => one.Scheme is { Committee.PerCycle: true } && one.Scheme.Code == scheme.Code).OrderByDescending(one => one.Cycle.Edition))
                views.Add(await ViewAsync(cycle.Cycle.Id, cycle.Scheme, Named(cycle), cancellationToken));
        }

        return views;
    }

    public async Task<Outcome<CommitteeView>> OpenAsync(string body, CancellationToken cancellationToken) =>
        await FindAsync(body, cancellationToken) is { } found ? await ViewAsync(body, found.Scheme, found.Name, cancellationToken) : Unknown;

    /// <summary>Enters a member, or describes one that is on the roster already anew.</summary>
    public async Task<Outcome<CommitteeRecord>> PutAsync(string body, Member member, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await FindAsync(body, cancellationToken) is not { } found)
            return Unknown;
        var citation = CitationOf(found.Scheme);
        if (EmailAddress.Normalize(member.Email) is not { } email)
            return Refusal.Invalid("email", "请填写委员本人的电子邮箱。", "Please give the member's own mailbox.", citation);
        if (member.Name.Trim().Length is 0 or > MaxName)
            return Refusal.Invalid("name", $"请填写姓名，不超过{MaxName}字。", $"Please give the name, at most {MaxName} characters.", citation);
        if (member.Post.Trim().Length > MaxPost)
            return Refusal.Invalid("post", $"职务不超过{MaxPost}字。", $"At most {MaxPost} characters.", citation);
        if (member.Organisation.Trim().Length > MaxPost)
            return Refusal.Invalid("organisation", $"单位名称不超过{MaxPost}字。", $"At most {MaxPost} characters.", citation);
        if (found.Scheme.Committee!.ChairArticle is null && member.Seat != Seat.Member)
            return Refusal.Invalid("seat", "本奖项的评委不设主任。", "This body has no chair.", citation);
        var roster = await book.RosterAsync(body, cancellationToken);
        if (member.Seat == Seat.Chair && roster.Members.FirstOrDefault(one => one.Seat == Seat.Chair && one.Email != email) is { } chair)
            return Refusal.Invalid("seat", $"主任已登记为{chair.Name}，请先调整。", $"{chair.Name} chairs it already; change that first.", citation);

        var entered = new Member(email, member.Name.Trim(), member.Post.Trim(), member.Organisation.Trim(), member.Seat);
        var changed = await ChangeAsync(
            body, found.Scheme, by, "member.entered",
            new($"{found.Name.Zh}：登记{entered.Name}（{SeatNames.Of(found.Scheme, entered.Seat).Zh}）", $"{found.Name.En}: entered {entered.Name} ({SeatNames.Of(found.Scheme, entered.Seat).En})"), email,
            current => current with { Members = [.. current.Members.Where(one => one.Email != email).Append(entered).OrderBy(one => one.Seat).ThenBy(one => one.Email, StringComparer.Ordinal)] },
            cancellationToken);
        await accounts.EnsureAsync(email, entered.Name, "zh-CN", cancellationToken);
        await accounts.GrantAsync(email, GrantOf(found.Scheme), cancellationToken);
        await ShowAsync(body, cancellationToken);
        return changed;
    }

    /// <summary>Takes a member off the roster. What was resolved before keeps the name.</summary>
    public async Task<Outcome<CommitteeRecord>> RemoveAsync(string body, string email, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await FindAsync(body, cancellationToken) is not { } found)
            return Unknown;
        if ((await book.RosterAsync(body, cancellationToken)).Find(email) is not { } member)
            return Refusal.NotFound("名单中没有这位委员。", "No such member is on the roster.");
        var changed = await ChangeAsync(
            body, found.Scheme, by, "member.removed",
            new($"{found.Name.Zh}：移除{member.Name}", $"{found.Name.En}: took {member.Name} off"), email,
            current => current with { Members = [.. current.Members.Where(one => one.Email != email)] }, cancellationToken);
        if (!found.Scheme.Committee!.PerCycle)
            await accounts.RevokeAsync(email, GrantOf(found.Scheme), cancellationToken);
        await ShowAsync(body, cancellationToken);
        return changed;
    }

    private async Task<CommitteeView> ViewAsync(string body, Scheme scheme, LocalizedText name, CancellationToken cancellationToken)
    {
        var roster = await book.RosterAsync(body, cancellationToken);
        return new CommitteeView(body, scheme, name, roster, Rosters.Check(scheme, roster.Members));
    }

    private async Task<(Scheme Scheme, LocalizedText Name)?> FindAsync(string body, CancellationToken cancellationToken)
    {
        if (await schemes.FindAsync(body, cancellationToken) is { Committee: { PerCycle: false } committee } scheme)
            return (scheme, committee.Name);
        return await archive.FindAsync(body, cancellationToken) is { Scheme.Committee.PerCycle: true } dossier ? (dossier.Scheme, Named(dossier)) : null;
    }

    private async Task<CommitteeRecord> ChangeAsync(
        string body, Scheme scheme, AccountRecord by, string action, LocalizedText what, string subject,
        Func<CommitteeRecord, CommitteeRecord> change, CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        var promise = new PromisedEntry(
            Stream, new AuditEntry(at, by.Email, action, what, CitationOf(scheme), subject), $"{action}|{body}|{subject}|{at.UtcTicks}");
        return await signals.AroundAsync(
            null, () => book.UpdateAsync(body, change, cancellationToken, promise.AsChange()), cancellationToken, CommitteeBook.Partition);
    }

    /// <summary>Lays out anew what the body is asked to deliberate on, so that its form names the members.</summary>
    private async Task ShowAsync(string body, CancellationToken cancellationToken)
    {
        foreach (var dossier in (await archive.ListAsync(cancellationToken)).Where(one => one.Cycle.State == CycleState.Running && CommitteeBook.BodyOf(one) == body))
        {
            await approvals.LayOutAsync(dossier.Cycle.Id, DecisionKinds.Deliberation, cancellationToken);
            await approvals.LayOutAsync(dossier.Cycle.Id, DecisionKinds.Replacement, cancellationToken);
        }
    }

    private static LocalizedText Named(CycleDossier dossier) =>
        new($"{dossier.Scheme.Committee!.Name.Zh}（{dossier.Cycle.Edition}年度）", $"{dossier.Scheme.Committee.Name.En} ({dossier.Cycle.Edition})");

    private static RoleGrant GrantOf(Scheme scheme) => new(Roles.Committee, scheme.Code);

    private static Citation CitationOf(Scheme scheme) => scheme.Cite(scheme.Committee!.ChairArticle ?? scheme.Committee.Article);
}
