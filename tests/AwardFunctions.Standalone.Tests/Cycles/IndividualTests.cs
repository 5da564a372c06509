using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>HY11: a person applies, under an identity number that others see masked only.</summary>
public sealed class IndividualTests
{
    private static readonly SampleApplicant Person = SampleApplicant.Person;

    [Fact]
    public async Task Individual_FromCheckToEligible_IsSeenByOthersWithAMaskedNumber()
    {
        await using var award = await RunningAward.StartAsync(new DateOnly(2026, 4, 20));
        var cycle = await OpenAsync(award);
        var id = await award.Flow.PrepareAsync(cycle, Person);
        await award.Flow.SubmitAsync(id, Person.Email);
        await award.Flow.DecideAsync(cycle, DecisionKinds.Check, DecisionActions.Eligible, subject: id);

        var application = await award.Flow.Get<ApplicationBook>().ReadAsync(id, default);
        Assert.Equal((ApplicationState.Eligible, Person.CreditCode), (application.State, application.CreditCode));
        Assert.Equal("110*************2X", Assert.Single(await award.Flow.Get<ApplicationDesk>().ListAsync(cycle, default)).CreditCode);
        var mails = (await award.Flow.Get<IOutbox>().ListAsync(500, null, default)).Mails.Select(mail => mail.Message).ToList();
        Assert.DoesNotContain(mails, mail => mail.Text.Contains(Person.CreditCode, StringComparison.Ordinal));
        var own = mails.Where(mail => mail.To == Person.Email && mail.Subject.Contains(id, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(own);
        Assert.DoesNotContain(own, mail => mail.Text.Contains("贵单位", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("110105194912310021", RefusalKind.Invalid)] // wrong check character
    [InlineData("11010519491231002x", RefusalKind.Conflict)] // the one that has applied, in small letters
    public async Task Individual_WithABadOrUsedNumber_IsRefusedUnderTheArticle(string number, RefusalKind kind)
    {
        await using var award = await RunningAward.StartAsync(new DateOnly(2026, 4, 20));
        var cycle = await OpenAsync(award);
        await award.Flow.PrepareAsync(cycle, Person);
        var scheme = (await award.Flow.Get<CycleArchive>().OpenAsync(cycle, default)).Scheme;

        var refusal = (await award.Flow.Get<ApplicationDesk>().StartAsync(
            new ApplicationStart(cycle, "另一人", number, AwardFlow.AnswersFor(scheme, "", ApplicantKind.Individual)), await award.Flow.PersonAsync("other@person.test"), default)).Refusal!;

        Assert.Equal((kind, "15"), (refusal.Kind, refusal.Citation!.Article));
    }

    private static Task<string> OpenAsync(RunningAward award) => award.OpenWindowAsync("HY", 2026, new DateOnly(2026, 4, 20), new DateOnly(2026, 5, 15));
}
