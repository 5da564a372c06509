using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>How the standing of an honour is called.</summary>
public static class HonourStateNames
{
    public static LocalizedText Of(HonourState state) => state switch
    {
        HonourState.Running => new("有效", "in force"),
        HonourState.Suspended => new("暂停使用", "suspended"),
        HonourState.Lapsed => new("已到期", "lapsed"),
        HonourState.Renewed => new("已续延", "renewed"),
        HonourState.Revoked => new("已撤销", "revoked"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of an honour."),
    };

    /// <summary>The same as a stable name, as the audit log has it.</summary>
    public static string KeyOf(HonourState state) => state switch
    {
        HonourState.Running => "resumed",
        HonourState.Suspended => "suspended",
        HonourState.Lapsed => "lapsed",
        HonourState.Renewed => "renewed",
        HonourState.Revoked => "revoked",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of an honour."),
    };
}
