namespace AwardFunctions.Portal.Pages.Office.Reviews;

/// <summary>A group for single sectors as chosen in the form.</summary>
public sealed record TeamDraft(IReadOnlyList<string> Sectors, GroupDraft Group);
