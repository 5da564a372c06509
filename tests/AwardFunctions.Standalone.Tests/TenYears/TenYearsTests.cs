using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Calendars;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Standalone.Tests.TenYears;

/// <summary>
/// Ten years of 200 holders under five regulations, every morning and every afternoon: what was mailed, what lapsed, was renewed or revoked, and
/// what is still owed are compared with a table that was worked out without the product's own rules.
/// </summary>
public sealed class TenYearsTests
{
    [Fact]
    public async Task TenYears_WhereverTheProcessDies_BringWhatTheRegulationsSay() =>
        await Task.WhenAll(Task.Run(() => LiveAsync(new Random(1))), Task.Run(() => LiveAsync(new Random(2))));

    private static async Task LiveAsync(Random chance)
    {
        await using var county = new SimulatedCounty();
        await county.FoundAsync();
        for (var day = Plan.First; day <= Plan.Last; day = day.AddDays(1))
        {
            county.At(day, 9);
            await county.ThroughDeathAsync(chance.Next(12) == 0 ? chance.Next(40) : null, county.SweepAsync);
            county.At(day, 15);
            await county.ThroughDeathAsync(chance.Next(12) == 0 ? chance.Next(15) : null, () => AfternoonAsync(county, day));
        }

        Assert.InRange(county.Deaths, 50, 1000);
        var mails = Expected.Mails(await county.Get<CalendarDesk>().CurrentAsync(default));
        Assert.InRange(mails.Count, 5000, 20_000);
        Assert.Equal(mails, county.Mailer.OfMornings);
        Assert.Equal(
            Expected.Open(),
            (await county.Get<ObligationBook>().ListOpenAsync(null, default)).Select(open => $"{open.CertificateNumber} {open.Matter} {open.Due:yyyy-MM-dd}").Order(StringComparer.Ordinal));
        foreach (var term in Plan.Terms.Where(term => term.Decided <= Plan.Last))
            Assert.Equal($"{term.Certificate} {Expected.StateOf(term)}", $"{term.Certificate} {(await county.Get<HonourBook>().FindAsync(term.Certificate, default))!.State}");
        await ExpectBarsAsync(county);
    }

    private static async Task AfternoonAsync(SimulatedCounty county, DateOnly day)
    {
        foreach (var term in Plan.Terms)
        {
            if (term.Decided == day)
                await county.ConferAsync(term);
            if (term.RevokedOn == day)
                await county.RevokeAsync(term);
            if (day <= term.Decided || day > term.LastMorning)
                continue;
            foreach (var year in new[] { day.Year - 1, day.Year })
            {
                foreach (var matter in new[] { "self-report", "inspection", "visit" })
                {
                    if (term.DoneOn(matter, year) != day)
                        continue;
                    foreach (var record in await county.Get<ObligationBook>().OfHonourAsync(term.Certificate, default))
                    {
                        if (record.Obligation.Matter == matter && record.Obligation.Due.Year == year)
                            await county.Get<ObligationBook>().SettleAsync(record.Obligation.Id, day, default);
                    }
                }
            }
        }
    }

    private static async Task ExpectBarsAsync(SimulatedCounty county)
    {
        foreach (var term in Plan.Terms.Where(term => term.RevokedOn is not null))
        {
            var dossier = await county.Get<CycleArchive>().OpenAsync(term.Cycle, default);
            var days = Plan.Bars.TryGetValue(term.Scheme, out var bar) ? term.RevokedOn!.Value.AddYears(bar.Years!.Value) : (DateOnly?)null;
            Assert.Equal(days is not null, await IsBarredAsync(term.RevokedOn!.Value));
            if (days is { } last)
                Assert.Equal((true, false), (await IsBarredAsync(last), await IsBarredAsync(last.AddDays(1))));

            async Task<bool> IsBarredAsync(DateOnly on)
            {
                var facts = await county.Get<Register>().OfAsync(dossier, term.Code, on, default);
                return EligibilityCheck.Judge(dossier.Scheme, TestKit.Flows.AwardFlow.AnswersFor(dossier.Scheme, dossier.Scheme.Sectors[0].Id), facts)
                    .Refusals.Any(refusal => refusal.QuestionId == bar.Id);
            }
        }
    }
}
