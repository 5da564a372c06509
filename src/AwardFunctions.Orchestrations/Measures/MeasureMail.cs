using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>The mails about a measure to the holder it is about: as it is proposed, as it is settled, as it ends.</summary>
public sealed class MeasureMail(HolderMail mail)
{
    public Task ProposedAsync(MeasureCase found, CancellationToken cancellationToken) =>
        SendAsync(
            found, "proposed",
            (head, url) => MeasureLetter.Proposed(
                head, Reference(found), found.Rule.Name, found.GroundName, found.Measure.EventOn, found.Measure.Facts, url, found.Citation),
            cancellationToken);

    /// <summary>What the chain came to; nothing where the proposal was taken back, which is told as it happens.</summary>
    public Task SettledAsync(MeasureCase found, CancellationToken cancellationToken)
    {
        var measure = found.Measure;
        return measure.State switch
        {
            MeasureState.Decided => SendAsync(
                found, "decided",
                (head, url) => MeasureLetter.Decided(
                    head, Reference(found), found.Rule.Name, found.GroundName, measure.DecidedOn!.Value, measure.DocumentNumber, measure.DueOn, [.. Consequences(found)], url,
                    [found.Citation, .. BarsOf(found).Select(bar => found.Dossier.Scheme.Cite(bar.Article))]),
                cancellationToken),
            MeasureState.Refused => EndedAsync(found, cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    /// <summary>That a measure was not approved, was taken back, or no longer holds.</summary>
    public Task EndedAsync(MeasureCase found, CancellationToken cancellationToken) =>
        SendAsync(
            found, "ended",
            (head, url) => MeasureLetter.Ended(
                head, Reference(found), found.Rule.Name, MeasureWords.Of(found.Measure.State), found.Measure.EndedOn!.Value, found.Measure.EndReason ?? "", url, found.Citation),
            cancellationToken);

    private Task SendAsync(MeasureCase found, string occasion, Func<Letterhead, string, MailContent> write, CancellationToken cancellationToken) =>
        mail.SendAsync(found.Dossier, found.Honour.ApplicationId, $"measure|{found.Measure.Id}|{occasion}", MeasurePaths.Of(found.Measure), write, cancellationToken);

    private static HonourReference Reference(MeasureCase found) => new(found.Honour.Title, found.Honour.Holder, found.Honour.CertificateNumber);

    private static IReadOnlyList<Bar> BarsOf(MeasureCase found) => found is { Rule.Kind: MeasureKind.Revoke, Ground: { } ground }
        ? BarTerm.Of(found.Dossier.Scheme, ground.Id)
        : [];

    private static IEnumerable<LocalizedText> Consequences(MeasureCase found)
    {
        yield return found.Rule.Kind switch
        {
            MeasureKind.Suspend => new("自决定之日起，在解除之前不得使用该荣誉称号。", "From the day of the decision the title may not be used until the measure is lifted."),
            MeasureKind.Revoke => new("自决定之日起，不得再使用该荣誉称号。", "From the day of the decision the title may no longer be used."),
            MeasureKind.OrderRectification => new("请按要求在期限内完成整改，并提交整改情况。", "Please put things right by the day named and report on it."),
            MeasureKind.Criticise => new("本决定予以通报。", "The decision is made public."),
            _ => new("请引以为戒，切实改进。", "Please take it as a warning and improve."),
        };
        foreach (var bar in BarsOf(found))
        {
            var until = BarWords.Until(bar, found.Measure.DecidedOn!.Value);
            yield return new($"依照规定，{until.Zh}。", $"As the regulation provides: {until.En}.");
        }
    }
}
