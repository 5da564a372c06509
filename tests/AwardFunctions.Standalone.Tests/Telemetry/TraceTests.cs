using System.Diagnostics;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Standalone.Tests.Cycles;
using AwardFunctions.Standalone.Tests.Engine;
using AwardFunctions.TestKit.Engine;
using AwardFunctions.TestKit.Flows;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Telemetry;

public sealed class TraceTests
{
    private static readonly DateOnly Announce = new(2026, 4, 8);

    [Fact]
    public async Task Decision_MailThatFollows_StandsInTheTraceOfTheRequest()
    {
        using var log = new SpanLog();
        await using var award = await RunningAward.StartAsync(Announce);
        var cycle = await award.AnnouncedAsync(Announce, new DateOnly(2026, 4, 30));
        var applicant = SampleApplicant.Number(1);
        var id = await award.Flow.PrepareAsync(cycle, applicant);
        await award.Flow.SubmitAsync(id, applicant.Email);

        using var request = new Activity("request").Start();
        await award.Flow.DecideAsync(cycle, DecisionKinds.Check, DecisionActions.Eligible, subject: id);
        request.Stop();

        var mail = Assert.Single(log.Of(request.TraceId), span => span.OperationName == "mail hand-off");
        var chain = log.Behind(mail);
        Assert.Equal(request.SpanId, chain[^1].ParentSpanId);
        Assert.StartsWith("activity ", chain[1].OperationName, StringComparison.Ordinal);
        Assert.StartsWith("orchestration ", chain[2].OperationName, StringComparison.Ordinal);
        Assert.Equal("orchestration Approval", chain[^1].OperationName);
        Assert.All(log.Of(request.TraceId).SelectMany(span => span.TagObjects), tag => Assert.DoesNotContain(applicant.Email, $"{tag.Value}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Activity_RunAgainAfterAnAbruptEnd_StaysInTheTrace()
    {
        using var folder = new TemporaryFolder();
        using var log = new SpanLog();
        var hold = new Hold();
        using var request = new Activity("request").Start();
        var host = await OpenAsync();
        await host.Client.StartAsync("Assessment", "a-1", "x", default);
        await host.Client.RaiseEventAsync("a-1", "Go", "on", default);
        await hold.Started.Task;
        await host.AbandonAsync();
        request.Stop();

        hold.Release.SetResult();
        await using var next = await OpenAsync();
        await next.UntilEndAsync("a-1");

        var last = log.Of(request.TraceId).Where(span => span.OperationName == "orchestration Assessment").MaxBy(span => span.StartTimeUtc)!;
        var attempt = Assert.Single(log.Behind(last), span => span.OperationName == "activity Held");
        Assert.Equal("a-1", attempt.GetTagItem("award.instance"));

        Task<EngineHost> OpenAsync() => EngineHost.OpenAsync(
            folder["award.db"], Hold.Catalog<Hold.Sound.Assessment>(), services => services.AddSingleton(hold));
    }

    [Fact]
    public async Task Activity_ThatFails_TellsTheAttemptAndTheErrorsTypeOnly()
    {
        using var folder = new TemporaryFolder();
        using var log = new SpanLog();
        using var request = new Activity("request").Start();
        await using var host = await EngineHost.OpenAsync(
            folder["award.db"], Scenarios.Catalog(), services => services.AddSingleton(new ScenarioEffects()));
        await host.Client.StartAsync(nameof(Scenarios.Fails), "f-1", "x", default);
        await host.UntilEndAsync("f-1");

        var failed = log.Of(request.TraceId).Where(span => span.Status == ActivityStatusCode.Error).ToList();
        Assert.Contains(failed, span => span.OperationName == "orchestration Fails");
        Assert.Contains(failed, span => 1.Equals(span.GetTagItem("award.attempt")) && span.StatusDescription!.EndsWith("Exception", StringComparison.Ordinal));
    }
}
