using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>Enters in a measure what its chain came to, and tells the holder. One that was withdrawn meanwhile stays so.</summary>
public sealed class SettleMeasure(MeasureBook measures, MeasureCases cases, MeasureMail mail, CycleJournal journal) : IActivity<MeasureSettlement, Nothing>
{
    public async Task<Nothing> RunAsync(MeasureSettlement input, CancellationToken cancellationToken)
    {
        var found = await cases.OpenAsync(input.Id, cancellationToken);
        var key = $"measure.settled|{input.Id}";
        if (await journal.HasAsync(found.Dossier, key, cancellationToken))
            return Nothing.Value;
        var measure = await measures.UpdateAsync(
            input.Id, current => current.State == MeasureState.Proposed ? Settled(found with { Measure = current }, input) : null, cancellationToken);
        found = found with { Measure = measure };
        var what = found.Words();
        await mail.SettledAsync(found, cancellationToken);
        await journal.WriteAsync(
            found.Dossier, input.At, input.Made.By, "measure.settled",
            new($"{found.Honour.Holder}：{found.PublicReason.Zh}——{what.Zh}", $"{found.Honour.Holder}: {found.PublicReason.En} — {what.En}"),
            measure.Article, found.Honour.ApplicationId, key, cancellationToken);
        return Nothing.Value;
    }

    private static MeasureRecord Settled(MeasureCase found, MeasureSettlement input)
    {
        var made = input.Made;
        if (made.Action != DecisionActions.Approve)
        {
            return found.Measure with
            {
                State = made.Action == DecisionActions.Recalled ? MeasureState.Withdrawn : MeasureState.Refused,
                EndReason = made.Reason,
                EndedOn = found.Dossier.Zone.DayOf(made.At),
            };
        }

        var on = Day(made, MeasureDecision.Date) ?? found.Dossier.Zone.DayOf(made.At);
        var due = Day(made, MeasureDecision.DueOn)
            ?? (found.Rule.Due is { } time ? Period.End(on, time, found.Dossier.Calendar).LastDay : null);
        var number = made.Values.GetValueOrDefault(MeasureDecision.Number, "");
        return found.Measure with { State = MeasureState.Decided, DecidedOn = on, DocumentNumber = number.Length == 0 ? null : number, DueOn = due };
    }

    private static DateOnly? Day(DecisionMade made, string input) =>
        DateOnly.TryParseExact(made.Values.GetValueOrDefault(input, ""), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
