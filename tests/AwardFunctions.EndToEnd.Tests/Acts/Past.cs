using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>What the register holds of earlier editions.</summary>
internal static class Past
{
    /// <summary>An honour that was won in an earlier edition, which is closed.</summary>
    public static async Task WonAsync(AwardFlow flow, string scheme, int edition, string tier, Company holder, DateOnly on, DateOnly? until)
    {
        var regulation = SchemeLibrary.Embedded.Find(scheme)!;
        var cycle = $"{scheme}-{edition}";
        var (opened, at) = (new DateOnly(edition, 3, 2), new DateTimeOffset(on, TimeOnly.MinValue, TimeSpan.Zero));
        await flow.Get<IRecordStore>().TryInsertAsync(
            "cycles", cycle,
            new CycleRecord(
                cycle, scheme, await flow.Get<SchemeShelf>().PinAsync(regulation, default), edition, opened, opened, opened.AddDays(30), CycleState.Closed,
                Town.Office, at, at),
            default);
        await flow.Get<HonourBook>().EnterAsync(
            new HonourRecord(
                $"{cycle}-{tier.ToUpperInvariant()}-001", cycle, $"{cycle}-001", scheme, edition, tier, regulation.Name, holder.Name, holder.CreditCode,
                $"政〔{on.Year}〕6号", on, until, until < Today(flow) ? HonourState.Lapsed : HonourState.Running, null, false, new("", "")),
            default);
    }

    /// <summary>A bar on applying, after a revocation for fraud or for conduct.</summary>
    public static Task BarredAsync(AwardFlow flow, string scheme, string bar, Company company, DateOnly on, string document, bool fraud) => flow.Get<BarBook>().AddAsync(
        new BarRecord($"{scheme}-{on:yyyyMMdd}", scheme, company.CreditCode, company.Name, bar, fraud, on, document, fraud ? "骗取荣誉" : "发生责任事故"), default);

    /// <summary>Fraud that was found in a procedure, without a bar of its own.</summary>
    public static Task FoundOutAsync(AwardFlow flow, string scheme, Company company, DateOnly on) => flow.Get<BarBook>().AddAsync(
        new BarRecord($"{scheme}-{on:yyyyMMdd}", scheme, company.CreditCode, company.Name, null, true, on, "", "提供虚假材料"), default);

    private static DateOnly Today(AwardFlow flow) => DateOnly.FromDateTime(flow.Get<TimeProvider>().GetUtcNow().UtcDateTime);
}
