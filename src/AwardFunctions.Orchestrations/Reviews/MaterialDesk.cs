using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Opens the applications of a review stage to the experts of its group, and to no one else.</summary>
public sealed class MaterialDesk(ReviewDesk reviews, ApplicationBook applications, AttachmentDesk attachments)
{
    private static readonly Refusal NoUnit = Refusal.NotFound("没有这家申报单位。", "There is no such applicant.");
    private static readonly Refusal NoDocument = Refusal.NotFound("没有这份材料。", "There is no such document.");

    public async Task<Outcome<Material>> OpenAsync(
        string cycleId, string stageId, string applicationId, AccountRecord reviewer, CancellationToken cancellationToken)
    {
        if (await AgainstAsync(cycleId, stageId, applicationId, reviewer, cancellationToken) is { } refusal)
            return refusal;
        var fields = await applications.FieldsAsync(applicationId, cancellationToken);
        return new Material(
            await applications.ReadAsync(applicationId, cancellationToken),
            fields.Where(field => !field.Key.StartsWith(SelfScores.Prefix, StringComparison.Ordinal))
                .ToDictionary(field => field.Key, field => field.Value.Value.Value, StringComparer.Ordinal),
            await attachments.ListAsync(applicationId, cancellationToken));
    }

    /// <summary>Opens one document; whoever asked disposes of its stream.</summary>
    public async Task<Outcome<AttachmentContent>> OpenDocumentAsync(
        string cycleId, string stageId, string applicationId, string attachmentId, AccountRecord reviewer, CancellationToken cancellationToken)
    {
        if (await AgainstAsync(cycleId, stageId, applicationId, reviewer, cancellationToken) is { } refusal)
            return refusal;
        return await attachments.OpenAsync(applicationId, attachmentId, cancellationToken) is { } content ? content : NoDocument;
    }

    private async Task<Refusal?> AgainstAsync(
        string cycleId, string stageId, string applicationId, AccountRecord reviewer, CancellationToken cancellationToken)
    {
        var opened = await reviews.OpenForAsync(cycleId, stageId, reviewer, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        return opened.Value.Units.Any(unit => unit.ApplicationId == applicationId) ? null : NoUnit;
    }
}
