using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Portal.Pages.Office.Reviews;

/// <summary>A review group as chosen; both by mailbox.</summary>
public sealed record GroupDraft(IReadOnlyList<string> Members, string Leader)
{
    public static GroupDraft Of(ReviewGroupRecord? group) =>
        group is null ? new GroupDraft([], "") : new GroupDraft([.. group.Base.Members.Select(member => member.Email)], group.Leader);
}
