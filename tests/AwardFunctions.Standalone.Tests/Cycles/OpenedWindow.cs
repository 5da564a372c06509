using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>A cycle of any scheme that stands in its application window; what comes after the check is not played.</summary>
internal static class OpenedWindow
{
    public static async Task<string> OpenWindowAsync(this RunningAward award, string code, int edition, DateOnly opens, DateOnly closes)
    {
        await People.SeedAsync(award.Flow.Get<AccountDesk>(), code);
        var hash = await award.Flow.Get<SchemeShelf>().PinAsync(SchemeLibrary.Embedded.Find(code)!, default);
        var cycle = new CycleRecord($"{code}-{edition}", code, hash, edition, opens, opens, closes, CycleState.Running, People.Office, award.Flow.Get<IClockControl>().UtcNow);
        await award.Flow.Get<IRecordStore>().PutAsync("cycles", cycle.Id, cycle, default);
        return cycle.Id;
    }
}
