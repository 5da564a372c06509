namespace AwardFunctions.Orchestrations.Telemetry;

/// <summary>How things stand, in numbers for whoever runs a host.</summary>
/// <param name="Due">Decisions that are asked for and due today or within the next three days.</param>
/// <param name="Overdue">Decisions that are asked for and past their last day.</param>
/// <param name="ParkedInstances">Orchestrations that failed for good or are parked.</param>
/// <param name="ParkedMails">Mails that failed or are in doubt and that no one has settled.</param>
/// <param name="MailAge">How long the oldest mail that still has to be sent has waited; zero where there is none.</param>
/// <param name="SignalAge">How long the oldest signal that still has to be sent has waited; zero where there is none.</param>
public sealed record Standing(int Due, int Overdue, int ParkedInstances, int ParkedMails, TimeSpan MailAge, TimeSpan SignalAge);
