using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Exports;

/// <summary>A decision or opinion as it was asked for and given; instants are UTC.</summary>
public sealed record DossierDecision(
    string Id, string Kind, LocalizedText Title, LocalizedText Party, Citation Citation, DateTimeOffset AskedAt,
    LocalizedText? Result, string? Reason, IReadOnlyDictionary<string, string>? Values, string? By, string? OnBehalfOf, DateTimeOffset? DecidedAt)
{
    public static DossierDecision Of(ApprovalRecord approval, Scheme scheme)
    {
        var made = approval.Decision;
        return new DossierDecision(
            approval.Id, approval.Order.Kind, approval.Sheet.Title, scheme.PartyOf(approval.Sheet.PartyId).Name, scheme.Cite(approval.Sheet.Article), approval.OpenedAt,
            made is null ? null : approval.Sheet.LabelOf(made), made?.Reason, made?.Values, made?.ByName, made?.Principal(), made?.At);
    }
}
