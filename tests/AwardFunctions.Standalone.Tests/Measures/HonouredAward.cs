using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Standalone.Tests.Cycles;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Measures;

/// <summary>An honour of any scheme, handed over and, unless a test says otherwise, its prize recorded as paid, in a cycle that is closed; how it was won is not played.</summary>
internal static class HonouredAward
{
    public static readonly SampleApplicant Holder = SampleApplicant.Number(1);

    public static async Task<HonourRecord> ConferAsync(this RunningAward award, string code, DateOnly decidedOn, string? tierId = null, bool paid = true)
    {
        await People.SeedAsync(award.Flow.Get<AccountDesk>(), code);
        var scheme = SchemeLibrary.Embedded.Find(code)!;
        var tier = tierId is null ? scheme.Tiers[0] : scheme.TierOf(tierId);
        var store = award.Flow.Get<IRecordStore>();
        var hash = await award.Flow.Get<SchemeShelf>().PinAsync(scheme, default);
        var cycle = new CycleRecord(
            $"{code}-{decidedOn.Year}", code, hash, decidedOn.Year, decidedOn, decidedOn, decidedOn, CycleState.Closed, People.Office, award.Flow.Get<IClockControl>().UtcNow);
        await store.PutAsync("cycles", cycle.Id, cycle, default);
        await award.Flow.NameCommitteeAsync(cycle.Id);
        var application = new ApplicationRecord(
            $"{cycle.Id}-001", cycle.Id, Holder.Email, ApplicantKind.Organisation, Holder.Sector, false, false, Holder.Name, Holder.CreditCode,
            new Dictionary<string, decimal>(), ApplicationState.Eligible, 0, award.Flow.Get<IClockControl>().UtcNow);
        await store.PutAsync($"application|{application.Id}", "application", application, default);
        var until = HonourTerm.Of(tier, decidedOn);
        var honour = new HonourRecord(
            $"{cycle.Id}-{tier.Id.ToUpperInvariant()}-001", cycle.Id, application.Id, code, decidedOn.Year, tier.Id, HonourTitle.Of(scheme, tier), Holder.Name, Holder.CreditCode,
            "某政〔2026〕1号", decidedOn, until, HonourState.Running, tier.Prize is null ? null : tier.Prize.Amount ?? AwardFlow.OpenPrize, false,
            HonourMarking.Of(scheme, tier, decidedOn, until), decidedOn, null, paid ? decidedOn : null);
        await award.Flow.Get<HonourBook>().EnterAsync(honour, default);
        return honour;
    }
}
