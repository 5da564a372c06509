using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>Whose site this is, as its masthead says. A host may register one; else <see cref="SiteNames"/> finds out.</summary>
/// <param name="Name">The award, e.g. 安阳县县长质量奖.</param>
/// <param name="Office">Who runs it.</param>
/// <param name="IsDraft">A regulation that is not in force: every page says so.</param>
public sealed record SiteIdentity(LocalizedText Name, LocalizedText Office, bool IsDraft = false)
{
    public static SiteIdentity Default { get; } =
        new(new("县长质量奖", "County Head's Quality Award"), new("申报 · 评审 · 公示 · 荣誉", "Applications, review, publicity and honours"));
}
