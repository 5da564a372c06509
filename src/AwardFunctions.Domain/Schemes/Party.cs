namespace AwardFunctions.Domain.Schemes;

/// <summary>Someone with a part in the procedure: the office, the committee, the deputy head, the standing meeting …</summary>
/// <param name="Id">Stable identity that stages refer to.</param>
/// <param name="Role">The portal role whose holders act for it.</param>
public sealed record Party(string Id, LocalizedText Name, string Role, string Article);
