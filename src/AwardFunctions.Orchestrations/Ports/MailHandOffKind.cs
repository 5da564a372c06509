namespace AwardFunctions.Orchestrations.Ports;

public enum MailHandOffKind
{
    /// <summary>The service took it; delivery is another matter.</summary>
    Accepted,

    /// <summary>Refused for now; trying again may help.</summary>
    RefusedForNow,

    /// <summary>Refused for good.</summary>
    RefusedForGood,

    /// <summary>Sent, but no answer came: sending again could deliver it twice.</summary>
    InDoubt,
}
