namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>A member of the panel and the decision by which this member scores.</summary>
public sealed record PanelMember(string Email, string Name, string Language, string ApprovalId);
