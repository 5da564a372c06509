using AwardFunctions.Domain.Publicity;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Publishes a list whose postings are recorded: from now on anyone may object until the period ends.</summary>
public sealed class StartPublicity(
    PublicityBook book, StageBook stages, UnitList units, ApplicationBook applications, CycleArchive archive, ApplicationMail mail, CycleJournal journal)
    : IActivity<PublicityStart, Nothing>
{
    public async Task<Nothing> RunAsync(PublicityStart input, CancellationToken cancellationToken)
    {
        var run = input.Run;
        var dossier = await archive.OpenAsync(run.CycleId, cancellationToken);
        var stage = (PublicityStage)dossier.Scheme.StageOf(run.StageId);
        var listed = (await units.OfAsync(run.CycleId, run.Units, cancellationToken)).Where(unit => unit.State != UnitState.Out).ToList();
        var dates = PostingDecision.DatesOf(stage.Postings, input.Posted);
        var chosen = PostingDecision.PeriodOf(stage, input.Posted);
        var period = PublicityPeriod.Of(stage, dates, chosen, dossier.Calendar);
        var publicity = new PublicityRecord(
            PublicityBook.IdOf(run), run.CycleId, run.StageId, [.. listed.Select(unit => unit.ApplicationId)], dates,
            stage.Postings.ToDictionary(posting => posting.Id, posting => input.Posted.Values.GetValueOrDefault(PostingDecision.LinkInput(posting.Id), "")),
            period.StartsOn, chosen ?? stage.Period.Duration, period.Deadline!);
        await book.InsertAsync(publicity, cancellationToken);
        var key = $"publicity.started|{publicity.Id}";
        if (!await journal.HasAsync(dossier, key, cancellationToken))
        {
            await stages.UpdateAsync(dossier, run.StageId, record => record with { Due = publicity.Deadline }, cancellationToken);
            await units.MoveAsync(run.CycleId, publicity.Units, UnitState.Published, cancellationToken);
        }

        await journal.WriteAsync(
            dossier, input.At, input.Posted.By, "publicity.started",
            new($"名单公示，截至{DayText.Zh(publicity.Deadline.LastDay)}24时", $"The list is public until the end of {DayText.En(publicity.Deadline.LastDay)}"),
            stage.Period.Article, run.StageId, key, cancellationToken);
        foreach (var unit in listed)
            await TellAsync(dossier, stage, publicity, unit, input.At, cancellationToken);
        return Nothing.Value;
    }

    private async Task TellAsync(
        CycleDossier dossier, PublicityStage stage, PublicityRecord publicity, UnitRecord unit, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var application = await applications.ReadAsync(unit.ApplicationId, cancellationToken);
        await applications.AddTimelineAsync(
            unit.ApplicationId, $"3-published|{publicity.Id}",
            new TimelineEntry(
                at,
                stage.List == PublicityList.Accepted
                    ? new LocalizedText("列入受理名单，正在公示", "On the list of accepted applications, which is now public")
                    : new LocalizedText("列入拟奖名单，正在公示", "On the proposed list, which is now public"),
                dossier.Scheme.Cite(stage.Period.Article), publicity.Deadline),
            cancellationToken);
        await mail.PublishedAsync(dossier, application, publicity, unit.TierId, cancellationToken);
    }
}
