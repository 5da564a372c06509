using System.Text.Json.Serialization;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Mail.Letters;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>An obligation as it is stored, with where it stands.</summary>
/// <param name="Obligation">What is owed.</param>
/// <param name="Kind">Which reminders it gets: one of <see cref="DutyKinds"/> or of <see cref="Matters"/>.</param>
/// <param name="Recurs">The next one follows the day after it is due.</param>
/// <param name="CycleId">The cycle the honour was won in.</param>
/// <param name="ApplicationId">The application it was won with.</param>
/// <param name="Title">The honour's name.</param>
/// <param name="Contact">The holder's mailbox.</param>
public sealed record ObligationRecord(
    Obligation Obligation,
    string Kind,
    bool Recurs,
    string CycleId,
    string ApplicationId,
    LocalizedText Title,
    string Contact)
{
    /// <summary>The next day on which a sweep has something to do with it; null where there is none.</summary>
    public DateOnly? NextOn { get; init; }

    /// <summary>The day on which it was done.</summary>
    public DateOnly? SettledOn { get; init; }

    /// <summary>It became moot: the honour ended, or a request was not taken up in its time.</summary>
    public bool IsDropped { get; init; }

    [JsonIgnore]
    public bool IsOpen => SettledOn is null && !IsDropped;

    internal HonourReference Reference => new(Title, Obligation.Holder, Obligation.CertificateNumber);

    /// <summary>Names its reminders: the same one has the same name, also after the day was put off and back.</summary>
    internal string Occasion
    {
        get
        {
            var matter = Obligation.Id[(Obligation.CertificateNumber.Length + 1)..];
            var due = $"{Obligation.Due:yyyy-MM-dd}";
            return matter.EndsWith(due, StringComparison.Ordinal) ? matter : $"{matter}|{due}";
        }
    }

    internal IReadOnlyList<ReminderRung> Rungs => ReminderLadder.Of(Kind, Obligation.From, Obligation.Due, Obligation.Statutory);

    /// <summary>
    /// The one reminder to go out by <paramref name="today"/>: of those that were missed only the latest, and none after the day it was about
    /// but that the day has passed.
    /// </summary>
    internal ReminderRung? RungOn(DateOnly today) =>
        IsOpen && Rungs.LastOrDefault(rung => rung.Day >= NextOn && rung.Day <= today) is { } rung
        && (today <= Obligation.Due || rung.Id == ReminderRung.Overdue || Kind == Matters.Expiry)
            ? rung
            : null;

    /// <summary>The same with the next day after <paramref name="day"/> on which there is something to do; from the first one on where it is null.</summary>
    internal ObligationRecord Awaiting(DateOnly? day)
    {
        var days = IsOpen ? Rungs.Select(rung => rung.Day) : [];
        if (Recurs || (IsOpen && Kind == Matters.Expiry))
            days = days.Append(Obligation.Due.AddDays(1));
        return this with { NextOn = days.Where(next => !(next <= day)).Select(next => (DateOnly?)next).Min() };
    }
}
