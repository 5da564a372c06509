namespace AwardFunctions.Orchestrations.Mail;

/// <summary>What became of handing a mail over. Delivery, return and opening are other facts: see <see cref="MailReports"/>.</summary>
public enum MailState
{
    /// <summary>Refused for now: it is tried again.</summary>
    Waiting,

    /// <summary>Being handed to the mail service; if the process dies here, the outcome is in doubt.</summary>
    HandingOver,

    /// <summary>The mail service took it, or a person found that it arrived.</summary>
    Accepted,

    /// <summary>The mail service refused it for good, or a person gave it up.</summary>
    Failed,

    /// <summary>In doubt: sending it again could deliver it twice, so a person decides.</summary>
    Parked,
}
