using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>Puts a measure on the public notice board, where the text makes it public.</summary>
public sealed class PublishMeasure(MeasureCases cases, NoticeBook notices, CycleJournal journal) : IActivity<MeasureSettlement, Nothing>
{
    public async Task<Nothing> RunAsync(MeasureSettlement input, CancellationToken cancellationToken)
    {
        var found = await cases.OpenAsync(input.Id, cancellationToken);
        if (!found.Rule.Published || found.Measure.DecidedOn is not { } on)
            return Nothing.Value;
        var honour = found.Honour;
        await notices.EnterAsync(
            new NoticeRecord(
                input.Id, honour.SchemeCode, honour.CertificateNumber, honour.Holder, honour.Title, found.Rule.Name, found.GroundName, on, found.Measure.DocumentNumber,
                found.Citation, found.Dossier.Zone.DayOf(input.At)),
            cancellationToken);
        await journal.WriteAsync(
            found.Dossier, input.At, CycleJournal.System, "measure.published",
            new($"已公告：{honour.Holder}，{found.PublicReason.Zh}", $"Made public: {honour.Holder}, {found.PublicReason.En}"),
            found.Measure.Article, honour.ApplicationId, $"measure.published|{input.Id}", cancellationToken);
        return Nothing.Value;
    }
}
