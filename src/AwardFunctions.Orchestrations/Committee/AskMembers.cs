using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Mails every member who has not voted a link to the ballot paper; each link is the member's own.</summary>
public sealed class AskMembers(BallotBook book, UnitList units, CycleArchive archive, MailDesk desk, ISecretSource secrets, PortalAddress portal) : IActivity<RoundAsking, Nothing>
{
    public async Task<Nothing> RunAsync(RoundAsking input, CancellationToken cancellationToken)
    {
        var round = (await book.FindAsync(input.RoundId, cancellationToken))!;
        var dossier = await archive.OpenAsync(round.CycleId, cancellationToken);
        var stage = dossier.Scheme.StageOf(round.StageId);
        var voted = await book.VotedAsync(round.Id, cancellationToken);
        foreach (var member in round.Voters.Where(member => !voted.Contains(member.Email)))
        {
            var own = await units.OfAsync(round.CycleId, round.UnitsFor(member.Email), cancellationToken);
            var secret = secrets.NewSecret();
            await book.AddTokenAsync(secret, new BallotToken(round.Id, member.Email), cancellationToken);
            var content = BallotLetter.Write(
                Letterhead.Of(dossier.Scheme), member.Name, new($"{dossier.Title.Zh}：{stage.Name.Zh}", $"{dossier.Title.En}: {stage.Name.En}"),
                [.. own.Select(unit => new MailFact(new(unit.Name, unit.Name), dossier.Scheme.TierOf(round.Questions[unit.ApplicationId]).Name))],
                round.Due, round.Secret, input.Reminder, dossier.Scheme.Cite(stage.Article), portal.Link($"/vote/{secret}"));
            await desk.SendAsync(
                new MailOrder(
                    $"round|{round.Id}|{(input.Reminder ? "remind" : "ask")}|{member.Email}", new MailRecipient(member.Email, member.Name, "zh-CN"), content, round.CycleId, round.StageId),
                cancellationToken);
        }

        return Nothing.Value;
    }
}
