using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>A list with columns; every row has as many cells as there are columns.</summary>
public sealed record MailTable(LocalizedText Caption, IReadOnlyList<LocalizedText> Columns, IReadOnlyList<IReadOnlyList<LocalizedText>> Rows);
