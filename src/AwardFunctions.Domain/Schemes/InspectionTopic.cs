namespace AwardFunctions.Domain.Schemes;

/// <summary>One thing that an inspection looks at, e.g. 诚信守法.</summary>
public sealed record InspectionTopic(string Id, LocalizedText Name, string Article);
