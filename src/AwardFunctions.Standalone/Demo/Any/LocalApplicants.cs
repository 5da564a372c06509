using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Standalone.Demo.Any;

/// <summary>The demonstration's enterprises, moved to another county.</summary>
internal static class LocalApplicants
{
    private static readonly string[] Ends = ["人民政府", "县", "区", "市"];

    /// <summary>Four organisations, in the scheme's sectors.</summary>
    public static IReadOnlyList<Enterprise> Of(Scheme scheme)
    {
        var place = scheme.Government.Zh.Replace(Ends[0], "", StringComparison.Ordinal);
        var town = Ends.Skip(1).Aggregate(place, (name, end) => name.EndsWith(end, StringComparison.Ordinal) ? name[..^end.Length] : name);
        return
        [
            .. Enterprises.All.Take(4).Select((enterprise, n) => enterprise with
            {
                Name = enterprise.Name.Replace("安阳", town[(town.LastIndexOf('市') + 1)..], StringComparison.Ordinal),
                Address = $"{place}产业大道{n * 16 + 8}号",
                Sector = scheme.Sectors[n % scheme.Sectors.Count].Id,
                RegisteredOn = new DateOnly(2008 + n, enterprise.RegisteredOn.Month, enterprise.RegisteredOn.Day),
            }),
        ];
    }
}
