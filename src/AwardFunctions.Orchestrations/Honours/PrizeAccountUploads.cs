using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Holders;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Receipts change only while their account does, and with its version.</summary>
public sealed class PrizeAccountUploads(PrizeAccountBook book, HolderDesk holders, AccountDesk accounts) : IUploadOwner
{
    public bool Owns(string dossierId) => PrizeAccountRecord.IsId(dossierId);

    public async Task<Outcome<UploadRule>> CheckAsync(string applicationId, string requirementId, string person, CancellationToken cancellationToken)
    {
        var unknown = Refusal.NotFound("没有这份奖金使用报告。", "There is no such account.");
        if (await book.FindAsync(applicationId, cancellationToken) is not { } read || await accounts.FindAsync(person, cancellationToken) is not { } account)
            return unknown;
        var opened = await holders.OpenAsync(read.Value.CertificateNumber, account, cancellationToken);
        if (opened.Refusal is not null || !opened.Value.IsHolder || opened.Value.Scheme.PrizeUse is not { } rule)
            return unknown;
        var citation = opened.Value.Scheme.Cite(rule.Receipts.Article);
        return !read.Value.IsOpen ? Refusal.Conflict("已经提交，不能修改。", "It has been handed in and can't be changed.", citation)
            : rule.Receipts.Id != requirementId ? Refusal.Invalid("requirement", $"没有这项材料：{requirementId}", $"No such document is asked for: {requirementId}")
            : new UploadRule(rule.Receipts, citation, KeepsRemoved: read.Value.HandedInOn is not null, Along: PrizeAccountBook.Hold(read));
    }
}
