using AwardFunctions.Standalone.Clock;

namespace AwardFunctions.Standalone.Tests.Clock;

public sealed class SimulatedTimeProviderTests
{
    private static readonly DateTimeOffset Start = new(2026, 2, 16, 8, 0, 0, TimeSpan.FromHours(8));
    private readonly SimulatedTimeProvider clock = new(Start);

    [Fact]
    public void GetUtcNow_NotAdvanced_StandsStill()
    {
        Assert.Equal(Start, clock.GetUtcNow());
        Assert.Equal(TimeSpan.Zero, clock.GetUtcNow().Offset);
    }

    [Fact]
    public void AdvanceTo_Later_IsThereAtOnce()
    {
        var stamp = clock.GetTimestamp();

        clock.AdvanceTo(Start.AddDays(40));

        Assert.Equal(Start.AddDays(40), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromDays(40), clock.GetElapsedTime(stamp));
    }

    [Fact]
    public void AdvanceTo_Earlier_ChangesNothing()
    {
        clock.AdvanceTo(Start.AddDays(-1));

        Assert.Equal(Start, clock.GetUtcNow());
    }

    [Fact]
    public void AdvanceTo_PastTimers_FiresThoseDueEarliestFirst()
    {
        var fired = new List<string>();
        using var late = clock.CreateTimer(_ => fired.Add("late"), null, TimeSpan.FromHours(2), Timeout.InfiniteTimeSpan);
        using var early = clock.CreateTimer(_ => fired.Add("early"), null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        using var later = clock.CreateTimer(_ => fired.Add("later"), null, TimeSpan.FromHours(3), Timeout.InfiniteTimeSpan);

        clock.AdvanceTo(Start.AddHours(2));
        clock.AdvanceTo(Start.AddHours(2.5));

        Assert.Equal(["early", "late"], fired);
    }

    [Fact]
    public void Timer_Periodic_FiresOnceALeapAndGoesOn()
    {
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromHours(1), TimeSpan.FromHours(1));

        clock.AdvanceTo(Start.AddHours(10));
        Assert.Equal(1, fired);
        clock.AdvanceTo(Start.AddHours(11));
        Assert.Equal(2, fired);
    }

    [Fact]
    public void Timer_Disposed_DoesNotFire()
    {
        var fired = 0;
        clock.CreateTimer(_ => fired++, null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan).Dispose();

        clock.AdvanceTo(Start.AddHours(2));

        Assert.Equal(0, fired);
    }

    [Fact]
    public void Timer_Changed_FiresAtItsNewTime()
    {
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        timer.Change(TimeSpan.FromHours(5), Timeout.InfiniteTimeSpan);

        clock.AdvanceTo(Start.AddHours(4));
        Assert.Equal(0, fired);
        clock.AdvanceTo(Start.AddHours(5));
        Assert.Equal(1, fired);
    }

    [Fact]
    public async Task Timer_DueAtOnce_FiresWithoutAnAdvance()
    {
        var fired = new TaskCompletionSource();

        using var timer = clock.CreateTimer(_ => fired.SetResult(), null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);

        await fired.Task;
    }

    [Fact]
    public async Task Delay_OnTheClock_EndsWhenItIsAdvanced()
    {
        var delay = Task.Delay(TimeSpan.FromDays(7), clock);
        Assert.False(delay.IsCompleted);

        clock.AdvanceTo(Start.AddDays(7));

        await delay;
    }

    [Fact]
    public async Task Running_FlowsFromWhereItWasSetAndFiresTimers()
    {
        clock.AdvanceTo(Start.AddDays(1));
        var fired = new TaskCompletionSource();
        using var timer = clock.CreateTimer(_ => fired.SetResult(), null, TimeSpan.FromMilliseconds(5), Timeout.InfiniteTimeSpan);

        clock.Running = true;
        await fired.Task;
        clock.Running = false;

        var stopped = clock.GetUtcNow();
        Assert.True(stopped >= Start.AddDays(1).AddMilliseconds(5));
        Assert.Equal(stopped, clock.GetUtcNow());
    }
}
