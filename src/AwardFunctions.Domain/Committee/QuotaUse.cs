using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Committee;

/// <summary>How a tier's quota is used.</summary>
/// <param name="Counted">Proposals that count against the quota.</param>
/// <param name="Outside">Renewals outside it.</param>
/// <param name="Quota">Null where any number may win.</param>
/// <param name="Vacant">Nobody is proposed: 空缺.</param>
public sealed record QuotaUse(string TierId, int Counted, int Outside, Quota? Quota, bool Vacant);
