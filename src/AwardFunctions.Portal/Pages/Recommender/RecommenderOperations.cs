using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Approver;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Recommender;

/// <summary>What a recommending body reads before it signs: by the link of its mail, or signed in, and of that application only.</summary>
public static class RecommenderOperations
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("decide-document", LinkOperations.Template + "/documents/{attachmentId}", "Downloads a submitted document of the application to recommend.", ByLink),
        Operation.Get("approval-document", "/approvals/{approvalId}/documents/{attachmentId}", "Downloads a submitted document of the application to recommend.", SignedIn) with
        {
            Access = Access.SignedIn,
        },
    ];

    /// <summary>The application that a decision asks to recommend; null for decisions of other kinds.</summary>
    internal static async Task<ApplicationView?> MaterialOfAsync(PortalContext context, ApprovalView view) =>
        view is { LinkExpired: false, Approver: not null, Approval.Order.Kind: DecisionKinds.Recommendation }
            ? await context.Get<ApplicationDesk>().PresentAsync(view.Approval.Order.SubjectId, context.Aborted)
            : null;

    private static async Task<IResult> ByLink(PortalContext context)
    {
        if (LinkOperations.TokenOf(context) is not { } token)
            return LinkOperations.Missing(context);
        var opened = await context.Get<ApprovalDesk>().OpenLinkAsync(token, context.Aborted);
        return opened.Refusal is { } refusal ? context.Decline(refusal) : await DownloadAsync(context, opened.Value);
    }

    private static async Task<IResult> SignedIn(PortalContext context)
    {
        var opened = await context.Get<ApprovalDesk>().OpenAsync(context.Route("approvalId"), context.Person.Account, context.Aborted);
        return opened.Refusal is { } refusal ? context.Decline(refusal) : await DownloadAsync(context, opened.Value);
    }

    private static async Task<IResult> DownloadAsync(PortalContext context, ApprovalView view)
    {
        var attachmentId = context.Route("attachmentId");
        if (view.Approval.Id != context.Route("approvalId")
            || await MaterialOfAsync(context, view) is not { Application: { Manifest: { } manifest } application }
            || manifest.Documents.All(document => document.AttachmentId != attachmentId)
            || await context.Get<AttachmentDesk>().OpenAsync(application.Id, attachmentId, context.Aborted) is not { } found)
            return context.NotFound();
        return new FileAnswer(found.Content, found.Attachment.FileName, found.Attachment.ContentType, found.Attachment.Length);
    }
}
