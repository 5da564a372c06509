using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Portal.Pages.Public.Honours;

/// <summary>How an honour's standing is shown.</summary>
internal static class HonourStates
{
    /// <summary>A tag's kind and text. An honour past its last day has lapsed, whether or not the register has been told.</summary>
    public static (string Kind, LocalizedText Text) Of(HonourRecord honour, DateOnly today) => honour.State switch
    {
        HonourState.Revoked => ("bad", new("已撤销", "revoked")),
        HonourState.Suspended => ("warn", new("暂停使用", "suspended")),
        HonourState.Lapsed => ("", new("已到期", "lapsed")),
        _ when honour.ValidUntil < today => ("", new("已到期", "lapsed")),
        _ => ("ok", new("有效", "in force")),
    };
}
