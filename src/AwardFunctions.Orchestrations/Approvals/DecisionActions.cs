namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>What people can decide.</summary>
public static class DecisionActions
{
    public const string Posted = "posted";
    public const string Recommend = "recommend";
    public const string Decline = "decline";
    public const string Eligible = "eligible";
    public const string Return = "return";
    public const string Refuse = "refuse";
    public const string Confirm = "confirm";
    public const string Sign = "sign";
    public const string Resolve = "resolve";
    public const string Approve = "approve";
    public const string Uphold = "uphold";
    public const string Dismiss = "dismiss";
    public const string Remove = "remove";
    public const string Keep = "keep";
    public const string Confer = "confer";
    public const string HandedOver = "handedOver";
    public const string Submit = "submit";

    /// <summary>A drawn expert takes the seat, or must stand aside.</summary>
    public const string Accept = "accept";
    public const string Interest = "interest";

    public const string NoObjection = "noObjection";
    public const string Comment = "comment";
    public const string Object = "object";

    /// <summary>Whoever was asked said nothing; never consent.</summary>
    public const string NoReply = "noReply";

    /// <summary>The matter is gone, e.g. the application was withdrawn; no one can decide any more.</summary>
    public const string Recalled = "recalled";
}
