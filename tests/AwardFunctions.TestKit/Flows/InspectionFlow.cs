using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Inspections;

namespace AwardFunctions.TestKit.Flows;

/// <summary>Plays office, holder and experts of an inspection through the use cases.</summary>
public sealed class InspectionFlow(AwardFlow flow)
{
    /// <summary>Plans an inspection, names the first two experts of the pool, the first leading, and has the holder agree to a day.</summary>
    public async Task<InspectionRecord> AgreeAsync(string certificate, DateOnly day, string occasion = "")
    {
        var office = await flow.PersonAsync(People.Office);
        var desk = flow.Get<InspectionDesk>();
        var planned = AwardFlow.Value(await desk.PlanAsync(new InspectionPlan(certificate, day.Year, occasion), office, default));
        var experts = (await flow.EnterExpertsAsync(planned.SchemeCode, 3)).Take(2).Select(expert => expert.Email).ToList();
        AwardFlow.Value(await desk.NameTeamAsync(planned.Id, experts, experts[0], office, default));
        AwardFlow.Value(await desk.ProposeDayAsync(planned.Id, day, "", office, default));
        var agreed = AwardFlow.Value(await desk.ConfirmDayAsync(planned.Id, "", await flow.PersonAsync(planned.Owner), default));
        await flow.RestAsync();
        return agreed;
    }

    /// <summary>Goes to the agreed day; the experts write a finding on every topic, with a photo, and the leader signs.</summary>
    public async Task<InspectionRecord> HoldAsync(InspectionRecord agreed, params string[] toRectify)
    {
        await flow.AdvanceToAsync(agreed.Day!.Value, 10);
        var desk = flow.Get<FindingDesk>();
        var view = AwardFlow.Value(await flow.Get<InspectionDesk>().OpenAsync(agreed.Id, await flow.PersonAsync(agreed.Leader), default));
        foreach (var (topic, index) in view.Rule.Topics.Select((topic, index) => (topic, index)))
        {
            var result = toRectify.Contains(topic.Id) ? InspectionResult.ToRectify : InspectionResult.Conforming;
            AwardFlow.Value(await desk.RecordAsync(
                agreed.Id, new FindingDraft(topic.Id, result, $"{topic.Name.Zh}情况", [AwardFlow.Evidence]), await flow.PersonAsync(agreed.Team[index % agreed.Team.Count].Email), default));
        }

        var signed = AwardFlow.Value(await desk.SignAsync(agreed.Id, "总体良好", await flow.PersonAsync(agreed.Leader), default));
        await flow.RestAsync();
        return signed;
    }

    /// <summary>The office orders the rectification of everything that was found.</summary>
    public async Task<RectificationOrder> OrderAsync(InspectionRecord signed, int? count = null)
    {
        var ordered = AwardFlow.Value(await flow.Get<RectificationDesk>().OrderAsync(
            signed.Id, new RectificationDraft(signed.ToOrder(), "请完善制度并落实", count), await flow.PersonAsync(People.Office), default));
        await flow.RestAsync();
        return ordered.Orders[^1];
    }

    /// <summary>The holder accounts for a rectification with a file.</summary>
    public async Task<InspectionRecord> HandInAsync(InspectionRecord inspection, int number)
    {
        var handed = AwardFlow.Value(await flow.Get<RectificationDesk>().HandInAsync(
            inspection.Id, number, "已修订制度", [AwardFlow.Evidence], await flow.PersonAsync(inspection.Owner), default));
        await flow.RestAsync();
        return handed;
    }
}
