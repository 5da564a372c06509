using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.SelfReports;

namespace AwardFunctions.Standalone.Demo;

/// <summary>What a holder does about its yearly self-report: fill it in with figures that grow, attach what is asked for, hand it in.</summary>
internal sealed class SelfReports(Play play)
{
    private readonly SelfReportDesk desk = play.Get<SelfReportDesk>();

    /// <summary>Hands in the report on a year; the office accepts it.</summary>
    public async Task HandInAsync(HonourRecord honour, Enterprise enterprise, int year)
    {
        var (number, owner) = (honour.CertificateNumber, await play.AccountAsync(enterprise.Email));
        var report = DemoException.Unless(await desk.BeginAsync(number, year, owner, play.Cancelled));
        var view = DemoException.Unless(await desk.OpenAsync(number, year, owner, play.Cancelled));
        foreach (var section in view.Rule.Sections)
            await SaveAsync(section.Id, $"围绕“{section.Name.Zh}”，{year}年度按计划实施并逐季评价，主要指标达到目标；与标杆的差距和改进措施见附件。");
        foreach (var (figure, place) in view.Rule.Figures.Select((figure, place) => (figure, place)))
        {
            foreach (var reported in ReportFigures.YearsOf(figure, year))
                await SaveAsync(ReportFigures.FieldOf(figure, year, reported), $"{ValueOf(place, reported)}");
            if (ReportFigures.FieldsOf(view.Rule, year).Contains(ReportFigures.BenchmarkOf(figure)))
                await SaveAsync(ReportFigures.BenchmarkOf(figure), $"{ValueOf(place, 2031)}");
        }

        foreach (var document in view.Rule.Documents.Where(document => document.Required))
            await AttachAsync(report.Id, enterprise, document);
        DemoException.Unless(await desk.SubmitAsync(number, year, owner, play.Cancelled));
        await play.RestAsync();
        await play.DecideAsync(Cast.Clerk, report.Id, DecisionActions.Accept);

        // Read anew each time: figures of earlier years are taken over, and a field is saved only by who has seen what it holds.
        async Task SaveAsync(string field, string value)
        {
            var saved = DemoException.Unless(await desk.OpenAsync(number, year, owner, play.Cancelled)).Fields.GetValueOrDefault(field);
            if (saved?.Value.Value != value)
                DemoException.Unless(await desk.SaveFieldAsync(number, year, field, value, saved?.ETag, owner, play.Cancelled));
        }
    }

    private async Task AttachAsync(string reportId, Enterprise enterprise, RequiredDocument document)
    {
        var uploads = play.Get<UploadDesk>();
        var bytes = Papers.WriteEvidence(document.Name.Zh, $"{enterprise.Name}的{document.Name.Zh}。");
        var upload = DemoException.Unless(await uploads.CreateAsync(
            new UploadRequest(reportId, document.Id, $"{document.Name.Zh}.pdf", bytes.Length, enterprise.Email), play.Cancelled));
        DemoException.Unless(await uploads.AppendAsync(upload.UploadId, enterprise.Email, 0, new MemoryStream(bytes), null, play.Cancelled));
    }

    /// <summary>Grows by 7 in a hundred a year from a base of its own.</summary>
    private static int ValueOf(int figure, int year) => (40 + (23 * figure)) * (100 + (7 * (year - 2022))) / 100;
}
