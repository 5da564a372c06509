using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Approvals;

public sealed class ApprovalStoreTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero);
    private readonly ApprovalStore approvals = new(new InMemoryRecordStore());

    [Fact]
    public async Task Pending_SeveralDecisions_AreListedFirstDueFirst()
    {
        await approvals.InsertAsync(Asked("late", new DateOnly(2026, 3, 20)), default);
        await approvals.InsertAsync(Asked("soon", new DateOnly(2026, 3, 5)), default);

        Assert.Equal(["AY-2026.soon", "AY-2026.late"], await PendingAsync());
    }

    [Fact]
    public async Task Pending_DecidedOnEitherWay_AreGone()
    {
        await approvals.InsertAsync(Asked("replaced", new DateOnly(2026, 3, 5)), default);
        await approvals.InsertAsync(Asked("updated", new DateOnly(2026, 3, 6)), default);
        await approvals.InsertAsync(Asked("open", new DateOnly(2026, 3, 7)), default);

        var read = (await approvals.FindAsync("AY-2026.replaced", default))!;
        await approvals.ReplaceAsync(read, read.Value with { Decision = Made }, default);
        await approvals.UpdateAsync("AY-2026.updated", current => current with { Decision = Made }, default);

        Assert.Equal(["AY-2026.open"], await PendingAsync());
    }

    [Fact]
    public async Task Pending_WhoseDueDayMoves_StaysListedOnce()
    {
        await approvals.InsertAsync(Asked("moved", new DateOnly(2026, 3, 5)), default);
        await approvals.InsertAsync(Asked("other", new DateOnly(2026, 3, 6)), default);

        await approvals.UpdateAsync("AY-2026.moved", current => current with { Due = new Deadline(new DateOnly(2026, 3, 9), false) }, default);

        Assert.Equal(["AY-2026.other", "AY-2026.moved"], await PendingAsync());
    }

    [Fact]
    public async Task Insert_AskedForAlready_ChangesNothing()
    {
        await approvals.InsertAsync(Asked("once", new DateOnly(2026, 3, 5)), default);

        Assert.False(await approvals.InsertAsync(Asked("once", new DateOnly(2026, 3, 9)), default));
        Assert.Equal(new DateOnly(2026, 3, 5), (await approvals.FindAsync("AY-2026.once", default))!.Value.Due.LastDay);
        Assert.Equal(["AY-2026.once"], await PendingAsync());
    }

    private static DecisionMade Made { get; } = new(DecisionActions.Approve, "", new Dictionary<string, string>(), "a@b.test", "A", null, Noon, "portal");

    private static ApprovalRecord Asked(string point, DateOnly due) => new(
        new ApprovalOrder($"AY-2026.{point}", "AY-2026", DecisionKinds.List, "deputy-head", point, null),
        new DecisionSheet(new("题", "Title"), new("请", "Please"), "deputy-head", "15", new Duration(5, TimeUnit.WorkingDays), [], [], [], []),
        "hash", [], Noon, new Deadline(due, false), [], null);

    private async Task<List<string>> PendingAsync()
    {
        var pending = new List<string>();
        await foreach (var one in approvals.ListPendingAsync("AY-2026", default))
            pending.Add(one.Value.ApprovalId);
        return pending;
    }
}
