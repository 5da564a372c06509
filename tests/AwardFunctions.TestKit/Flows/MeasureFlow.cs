using AwardFunctions.Domain.Calendars;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.TestKit.Flows;

/// <summary>Plays the people of a measure about a holder.</summary>
public static class MeasureFlow
{
    /// <summary>The office proposes a measure; those on its chain have not decided.</summary>
    public static async Task<MeasureRecord> ProposeMeasureAsync(
        this AwardFlow flow, string certificate, string measure, string? ground, DateOnly eventOn, string facts = "经调查核实，情况属实。", string? source = null)
    {
        var proposed = AwardFlow.Value(await flow.Get<MeasureDesk>().ProposeAsync(
            certificate, measure, new MeasureProposal(ground, facts, eventOn, source), await flow.PersonAsync(People.Office), default));
        await flow.RestAsync();
        return proposed;
    }

    /// <summary>The next party on the chain approves: a committee by the votes of all its members, the last with this document of today.</summary>
    public static Task<ApprovalRecord> ApproveMeasureAsync(this AwardFlow flow, MeasureRecord measure, string document) =>
        flow.DecideMeasureAsync(measure, DecisionActions.Approve, "", document);

    /// <summary>The next party on the chain does not approve, with this reason.</summary>
    public static Task<ApprovalRecord> RefuseMeasureAsync(this AwardFlow flow, MeasureRecord measure, string reason) =>
        flow.DecideMeasureAsync(measure, DecisionActions.Refuse, reason, "");

    /// <summary>Everyone on the chain approves, in turn.</summary>
    /// <returns>The measure as it then stands.</returns>
    public static async Task<MeasureRecord> CarryMeasureAsync(this AwardFlow flow, MeasureRecord measure, string document)
    {
        for (var step = 0; step < measure.DecidedBy.Count; step++)
            await flow.ApproveMeasureAsync(measure, document);
        return await flow.Get<MeasureBook>().ReadAsync(measure.Id, default);
    }

    private static async Task<ApprovalRecord> DecideMeasureAsync(this AwardFlow flow, MeasureRecord measure, string action, string reason, string document)
    {
        var sheet = (await flow.Get<ApprovalDesk>().ListAsync(measure.CycleId, default)).Single(one => one.Decision is null && one.Order.SubjectId == measure.Id).Sheet;
        var today = $"{new SchemeZone("Asia/Shanghai").DayOf(flow.Get<IClockControl>().UtcNow):yyyy-MM-dd}";
        var values = new List<(string, string)>();
        foreach (var input in sheet.Inputs)
        {
            values.Add((input.Id, input.Id switch
            {
                MeasureDecision.Number => document,
                MeasureDecision.DueOn => "",
                "present" => string.Join(',', input.Choices.Select(choice => choice.Value)),
                "yes" => $"{sheet.Inputs.Single(one => one.Id == "present").Choices.Count}",
                "no" or "abstain" => "0",
                _ => today,
            }));
        }

        return await flow.DecideAsync(measure.CycleId, DecisionKinds.Measure, action, reason, measure.Id, [.. values]);
    }
}
