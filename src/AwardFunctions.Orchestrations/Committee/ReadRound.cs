using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Tells where a round by mail stands. The reminder goes out at nine on the working day before the last day.</summary>
public sealed class ReadRound(BallotBook book, CycleArchive archive) : IActivity<string, RoundStanding>
{
    private static readonly TimeOnly Morning = new(9, 0);

    public async Task<RoundStanding> RunAsync(string input, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(input, cancellationToken) is not { } round)
            return new RoundStanding(false, 0, null, DateTimeOffset.MaxValue);
        var dossier = await archive.OpenAsync(round.CycleId, cancellationToken);
        var voted = await book.VotedAsync(input, cancellationToken);
        var day = round.Due.LastDay.AddDays(-1);
        while (!dossier.Calendar.IsWorkingDay(day))
            day = day.AddDays(-1);
        return new RoundStanding(
            true, round.Voters.Count(member => !voted.Contains(member.Email)),
            day > dossier.Zone.DayOf(round.StartedAt) ? dossier.Zone.InstantOf(day, Morning) : null, dossier.EndOf(round.Due));
    }
}
