using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>What a deliberating body resolved, with all that its minutes say: nothing here changes when the roster does.</summary>
/// <param name="ApprovalId">The decision that recorded it.</param>
/// <param name="CycleId">The cycle.</param>
/// <param name="StageId">The deliberation.</param>
/// <param name="Roster">The body as it was.</param>
/// <param name="Present">The mailboxes of those who were there.</param>
/// <param name="Recusals">Who took no part in which unit's case.</param>
/// <param name="HeldOn">The day of the meeting.</param>
/// <param name="Place">Where; may be empty.</param>
/// <param name="Units">Each unit's votes and what came of it, by place.</param>
/// <param name="Use">How each tier's quota is used.</param>
/// <param name="Exception">The reasons for exceeding a number set in principle; empty where there are none.</param>
/// <param name="Gist">What else the minutes are to say; may be empty.</param>
/// <param name="RecordedBy">The name of whoever recorded it.</param>
/// <param name="RecordedAt">When, UTC.</param>
/// <param name="ByMail">The body voted by mail.</param>
/// <param name="Ballots">The ballots with their names, where an open vote was taken by mail; null otherwise.</param>
public sealed record Resolution(
    string ApprovalId,
    string CycleId,
    string StageId,
    IReadOnlyList<Member> Roster,
    IReadOnlyList<string> Present,
    IReadOnlyList<MemberRecusal> Recusals,
    DateOnly HeldOn,
    string Place,
    IReadOnlyList<ResolvedUnit> Units,
    IReadOnlyList<QuotaUse> Use,
    string Exception,
    string Gist,
    string RecordedBy,
    DateTimeOffset RecordedAt,
    bool ByMail = false,
    IReadOnlyList<Ballot>? Ballots = null)
{
    /// <summary>The mailboxes of those who sign the minutes: the chairs who were there, or, where the body has none, whoever was there.</summary>
    public IReadOnlyList<string> Signers
    {
        get
        {
            var chairs = Roster.Where(member => member.Seat != Seat.Member).Select(member => member.Email).ToList();
            return chairs.Count == 0 ? Present : chairs.Intersect(Present).Any() ? [.. chairs.Intersect(Present)] : chairs;
        }
    }

    /// <summary>What came of a meeting whose record was checked.</summary>
    internal static Resolution Of(Matter matter, Approvals.ApprovalRecord approval, Approvals.DecisionMade made)
    {
        var present = MeetingForm.PresentOf(matter, made);
        var tiers = MeetingForm.TiersOf(matter, made);
        var exception = MeetingForm.TextOf(made, MeetingForm.Exception);
        return new Resolution(
            approval.Id, approval.Order.CycleId, approval.Order.StageId, matter.Roster.Members, present, matter.Recusals,
            matter.ByMail is { Round.ClosedAt: { } closed }
                ? matter.Dossier.Zone.DayOf(closed.AddTicks(-1))
                : DateOnly.ParseExact(made.Values[MeetingForm.Date], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            MeetingForm.TextOf(made, MeetingForm.Place),
            [
                .. matter.Candidates.Select(unit => new ResolvedUnit(
                    unit.ApplicationId, unit.Name, unit.Position, unit.Score, tiers.GetValueOrDefault(unit.ApplicationId),
                    matter.Count(unit.ApplicationId, present, MeetingForm.VotesOf(matter, made, unit.ApplicationId)), MeetingForm.TextOf(made, MeetingForm.Reason(unit.ApplicationId)))),
            ],
            matter.Check(tiers, exception).Use, exception, MeetingForm.TextOf(made, MeetingForm.Gist), made.ByName, made.At,
            matter.ByMail is not null, matter.ByMail is { Round.Secret: false } open ? open.Box.Ballots : null);
    }
}
