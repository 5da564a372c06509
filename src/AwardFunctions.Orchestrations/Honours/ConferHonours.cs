using System.Globalization;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Enters the honours of a decision document in the register and tells their holders; units that it leaves out are out.</summary>
public sealed class ConferHonours(
    HonourBook book, HonourDuties duties, EarlierTerms earlier, UnitList units, ApplicationBook applications, CycleArchive archive, ApplicationMail mail, CycleJournal journal)
    : IActivity<Proposal, Nothing>
{
    public async Task<Nothing> RunAsync(Proposal input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input.Run.CycleId, cancellationToken);
        var number = input.Made.Values[GovernmentDecision.Number];
        var date = DateOnly.ParseExact(input.Made.Values[GovernmentDecision.Date], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var leftOut = input.Made.Several(GovernmentDecision.LeftOut);
        foreach (var unit in await units.OfAsync(input.Run.CycleId, input.Run.Units, cancellationToken))
        {
            if (leftOut.Contains(unit.ApplicationId))
            {
                await LeaveOutAsync(dossier, input, unit, number, cancellationToken);
                continue;
            }

            var application = await applications.ReadAsync(unit.ApplicationId, cancellationToken);
            var honour = HonourOf(dossier, unit, application, number, date);
            await book.EnterAsync(honour, cancellationToken);
            await duties.OpenAsync(honour, dossier, cancellationToken);
            await earlier.EndAsync(dossier, honour, input.Made.By, cancellationToken);
            await units.MoveAsync(input.Run.CycleId, [unit.ApplicationId], UnitState.Honoured, cancellationToken);
            var what = new LocalizedText(
                $"{number}决定授予{honour.Title.Zh}，证书编号{honour.CertificateNumber}", $"{number} confers {honour.Title.En}, certificate {honour.CertificateNumber}");
            var article = dossier.Scheme.StageOf(input.Run.StageId).Article;
            await applications.AddTimelineAsync(
                unit.ApplicationId, "5-honoured", new TimelineEntry(input.At, what, dossier.Scheme.Cite(article)), cancellationToken);
            await journal.WriteAsync(
                dossier, input.At, input.Made.By, "honour.conferred", new($"{honour.Holder}：{what.Zh}", $"{honour.Holder}: {what.En}"),
                article, unit.ApplicationId, $"honour.conferred|{honour.CertificateNumber}", cancellationToken);
            await mail.AwardAsync(dossier, application, honour, cancellationToken);
        }

        return Nothing.Value;
    }

    private async Task LeaveOutAsync(CycleDossier dossier, Proposal input, UnitRecord unit, string number, CancellationToken cancellationToken)
    {
        var what = new LocalizedText($"{number}未予授奖：已不符合申报条件", $"Left out of {number}: no longer eligible");
        await units.MoveAsync(input.Run.CycleId, [unit.ApplicationId], UnitState.Out, cancellationToken, what);
        await journal.WriteAsync(
            dossier, input.At, input.Made.By, "honour.leftOut", new($"{unit.Name}：{what.Zh}", $"{unit.Name}: {what.En}"),
            dossier.Scheme.StageOf(input.Run.StageId).Article, unit.ApplicationId, $"honour.leftOut|{unit.ApplicationId}", cancellationToken);
    }

    private static HonourRecord HonourOf(CycleDossier dossier, UnitRecord unit, ApplicationRecord application, string number, DateOnly date)
    {
        var scheme = dossier.Scheme;
        var tier = scheme.TierOf(unit.TierId!);
        var until = HonourTerm.Of(tier, date);
        var title = HonourTitle.Of(scheme, tier);
        return new HonourRecord(
            $"{application.CycleId}-{tier.Id.ToUpperInvariant()}-{application.Id[(application.Id.LastIndexOf('-') + 1)..]}",
            application.CycleId, application.Id, scheme.Code, dossier.Cycle.Edition, tier.Id, title, application.Name, application.CreditCode,
            number, date, until, HonourState.Running,
            dossier.PrizeOf(tier, unit.RenewsIn(tier.Id)), unit.RenewsIn(tier.Id),
            HonourMarking.Of(scheme, tier, date, until));
    }
}
