using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>Puts a measure on the public notice board, where the text makes it public; with that everything is carried out.</summary>
public sealed class PublishMeasure(MeasureCases cases, MeasureBook measures, NoticeBook notices, CycleJournal journal) : IActivity<MeasureSettlement, Nothing>
{
    public async Task<Nothing> RunAsync(MeasureSettlement input, CancellationToken cancellationToken)
    {
        var found = await cases.OpenAsync(input.Id, cancellationToken);
        if (found.Measure is not { DecidedOn: { } on, CarriedOutAt: null })
            return Nothing.Value;
        if (found.Rule.Published)
            await PublishAsync(found, on, input.At, cancellationToken);
        await measures.UpdateAsync(input.Id, current => current with { CarriedOutAt = input.At }, cancellationToken);
        return Nothing.Value;
    }

    private async Task PublishAsync(MeasureCase found, DateOnly on, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var honour = found.Honour;
        await notices.EnterAsync(
            new NoticeRecord(
                found.Measure.Id, honour.SchemeCode, honour.CertificateNumber, honour.Holder, honour.Title, found.Rule.Name, found.GroundName, on,
                found.Measure.DocumentNumber, found.Citation, found.Dossier.Zone.DayOf(at)),
            cancellationToken);
        await journal.WriteAsync(
            found.Dossier, at, CycleJournal.System, "measure.published",
            new($"已公告：{honour.Holder}，{found.PublicReason.Zh}", $"Made public: {honour.Holder}, {found.PublicReason.En}"),
            found.Measure.Article, honour.ApplicationId, $"measure.published|{found.Measure.Id}", cancellationToken);
    }
}
