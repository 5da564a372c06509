using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.SelfReports;

namespace AwardFunctions.TestKit.Flows;

/// <summary>Plays holders after the award, beside what <see cref="AwardFlow"/> plays before it.</summary>
public static class HolderFlow
{
    /// <summary>Fills in and hands in the self-report on a year; every figure that is still empty gets the same number.</summary>
    public static async Task<SelfReportRecord> ReportAsync(this AwardFlow flow, string certificateNumber, int year, string owner, string figure = "10")
    {
        var (desk, person) = (flow.Get<SelfReportDesk>(), await flow.PersonAsync(owner));
        var report = AwardFlow.Value(await desk.BeginAsync(certificateNumber, year, person, CancellationToken.None));
        var view = AwardFlow.Value(await desk.OpenAsync(certificateNumber, year, person, CancellationToken.None));
        foreach (var field in ReportFigures.FieldsOf(view.Rule, year).Where(field => !view.Fields.ContainsKey(field)))
        {
            var value = view.Rule.Sections.Any(section => section.Id == field) ? "持续改进" : figure;
            AwardFlow.Value(await desk.SaveFieldAsync(certificateNumber, year, field, value, null, person, CancellationToken.None));
        }

        foreach (var document in view.Rule.Documents.Where(document => document.Required && view.Attachments.All(file => file.RequirementId != document.Id)))
            await flow.AttachAsync(report.Id, document.Id, person);
        var submitted = AwardFlow.Value(await desk.SubmitAsync(certificateNumber, year, person, CancellationToken.None));
        await flow.RestAsync();
        return submitted;
    }

    /// <summary>Accounts for a whole prize that was paid: one line for the first purpose, with a receipt.</summary>
    public static async Task<PrizeAccountRecord> AccountAsync(this AwardFlow flow, string certificateNumber, string owner)
    {
        var (desk, person) = (flow.Get<PrizeAccountDesk>(), await flow.PersonAsync(owner));
        var view = AwardFlow.Value(await desk.OpenAsync(certificateNumber, person, CancellationToken.None));
        var line = new PrizeSpending(0, view.Rule.Purposes[0].Id, view.Left, view.Held.Today, "质量改进");
        AwardFlow.Value(await desk.AddAsync(certificateNumber, line, person, CancellationToken.None));
        await flow.AttachAsync(view.Account.Id, view.Rule.Receipts.Id, person);
        var submitted = AwardFlow.Value(await desk.SubmitAsync(certificateNumber, "", person, CancellationToken.None));
        await flow.RestAsync();
        return submitted;
    }

    /// <summary>The office accepts what a holder handed in last: a self-report, or the account of a prize.</summary>
    public static Task<ApprovalRecord> AcceptAsync(this AwardFlow flow, string cycleId, string kind, string subject) =>
        flow.DecideAsync(cycleId, kind, DecisionActions.Accept, subject: subject);
}
