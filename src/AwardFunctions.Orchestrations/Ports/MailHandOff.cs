namespace AwardFunctions.Orchestrations.Ports;

/// <summary>What became of handing a message over; <paramref name="Detail"/> is the service's own answer.</summary>
public sealed record MailHandOff(MailHandOffKind Kind, string Detail);
