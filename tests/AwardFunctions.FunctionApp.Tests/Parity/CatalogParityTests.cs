using AwardFunctions.Orchestrations;
using AwardFunctions.Orchestrations.Sweeps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Tests.Parity;

/// <summary>What runs by itself: the same on both hosts.</summary>
public sealed class CatalogParityTests
{
    [Fact]
    public void Orchestrations_OfTheCatalogue_AreTheAppsAndTheOtherWayRound() => Assert.Equal(
        AwardCatalog.Create().Orchestrations.Values.Select(one => (one.Name, one.ResultType)).OrderBy(one => one.Name, StringComparer.Ordinal),
        Trigger.Of<OrchestrationTriggerAttribute>().Select(one => (one.Name, one.ResultType)).OrderBy(one => one.Name, StringComparer.Ordinal));

    [Fact]
    public void Activities_OfTheCatalogue_AreTheAppsAndTheOtherWayRound() => Assert.Equal(
        AwardCatalog.Create().Activities.Values.Select(one => (one.Name, one.InputType, one.ResultType)).OrderBy(one => one.Name, StringComparer.Ordinal),
        Trigger.Of<ActivityTriggerAttribute>().Select(one => (one.Name, one.ParameterType, one.ResultType)).OrderBy(one => one.Name, StringComparer.Ordinal));

    [Fact]
    public void Functions_OfOrchestrations_TakeTheSdksContext() =>
        Assert.All(Trigger.Of<OrchestrationTriggerAttribute>(), one => Assert.Equal(typeof(TaskOrchestrationContext), one.ParameterType));

    [Fact]
    public void Sweeps_OfTheCatalogue_HaveATimerWithTheirSchedule()
    {
        var timers = Trigger.Of<TimerTriggerAttribute>().ToDictionary(one => one.Name, one => ((TimerTriggerAttribute)one.Attribute).Schedule.Trim('%'));

        var expected = SweepCatalog.Of(SweepRhythm.Daily).ToDictionary(sweep => sweep.Name, sweep => sweep.ScheduleSetting);
        expected.Add("housekeeping", Assert.Single(SweepCatalog.Of(SweepRhythm.EveryMinute).Select(sweep => sweep.ScheduleSetting).Distinct()));
        Assert.Equal(expected.OrderBy(one => one.Key, StringComparer.Ordinal), timers.OrderBy(one => one.Key, StringComparer.Ordinal));
    }
}
