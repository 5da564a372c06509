namespace AwardFunctions.Domain.Schemes;

/// <summary>What a measure does to an honour.</summary>
public enum MeasureKind
{
    /// <summary>警告: the holder alone is told.</summary>
    Warn,

    /// <summary>通报批评: criticism in public.</summary>
    Criticise,

    /// <summary>责令限期整改: the holder is to put things right by a day.</summary>
    OrderRectification,

    /// <summary>暂停使用荣誉: the title may not be used until the measure is lifted.</summary>
    Suspend,

    /// <summary>撤销荣誉: the honour is withdrawn, for one of the grounds of revocation.</summary>
    Revoke,
}
