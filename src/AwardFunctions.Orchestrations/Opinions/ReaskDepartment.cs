using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Opinions;

/// <summary>A department was asked at a wrong mailbox: the office asks it at the right one, with the whole time to answer. The directory learns of it.</summary>
public sealed class ReaskDepartment(
    OpinionBook book, ApprovalStore approvals, ApprovalDesk desk, BodyDesk bodies, CycleArchive archive, SignalDesk signals, TimeProvider time)
{
    /// <summary>The field that refusals name.</summary>
    public const string Field = "mailbox";

    public async Task<Outcome<ApprovalRecord>> RunAsync(string cycleId, string approvalId, string mailbox, AccountRecord by, CancellationToken cancellationToken)
    {
        if (ApprovalStore.CycleOf(approvalId) != cycleId || await book.FindAsync(approvalId, cancellationToken) is not { } request
            || await approvals.FindAsync(approvalId, cancellationToken) is not { Value: var asked })
            return Refusal.NotFound("没有这项征求意见。", "There is no such request.");
        var dossier = await archive.OpenAsync(cycleId, cancellationToken);
        var stage = (OpinionsStage)dossier.Scheme.StageOf(request.StageId);
        var citation = dossier.Scheme.Cite(stage.Article);
        if (asked.Decision is not null)
            return Refusal.Conflict("该部门已经有了结论，不能再改发。", "There is an answer already.", citation);
        if (EmailAddress.Normalize(mailbox) is not { } email)
            return Refusal.Invalid(Field, "请填写该部门的有效邮箱。", "A valid mailbox of the department, please.", citation);
        if (asked.Approvers.Any(approver => approver.Email == email))
            return Refusal.Invalid(Field, "已经向这个邮箱征求意见。", "It was asked at this mailbox.", citation);

        var now = time.GetUtcNow();
        var promise = CycleJournal.Promise(
            dossier, now, by.Email, "opinions.reasked",
            new($"{request.Department}的邮箱由{request.Email}更正为{email}，重新征求意见", $"{request.Department} is asked at {email}, no longer at {request.Email}"),
            stage.Article, request.Department, $"opinions.reasked|{approvalId}|{now.UtcTicks}");
        await signals.AroundAsync(
            Instances.Approval(approvalId),
            async () =>
            {
                await book.ReaddressAsync(approvalId, email, now, cancellationToken, promise.AsChange());
                return true;
            },
            cancellationToken, Partitions.Cycle(cycleId));
        if (await bodies.FindAsync(dossier.Scheme.Code, stage.Asked ?? stage.Party, request.Department, cancellationToken) is { } known && known.Email != email)
            await bodies.PutAsync(known with { Email = email }, by, cancellationToken);
        return await desk.AskAnewAsync(approvalId, cancellationToken);
    }
}
