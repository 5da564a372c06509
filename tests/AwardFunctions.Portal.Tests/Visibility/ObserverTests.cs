using System.Net;
using System.Net.Http.Headers;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Portal.Tests.Visibility;

/// <summary>The discipline commission sees everything of the scheme and changes nothing (HY30).</summary>
public sealed class ObserverTests(ConferredAward award) : IClassFixture<ConferredAward>
{
    /// <summary>What everyone does for themselves, signed in or not: it touches no record of the award.</summary>
    private static readonly HashSet<string> OnesOwn =
    [
        "sign-in-request", "sign-in-redeem", "sign-out", "account-save", "second-factor-begin", "second-factor-confirm", "second-factor-recovery",
        "account-calendar-renew", "account-calendar-revoke",
        "first-administrator-create", "clock-move", "eligibility-check",
    ];

    [Fact]
    public async Task Change_ByTheObserver_IsRefusedByEveryOperationAndLeavesTheRecordsAlone()
    {
        var browser = award.Of("observer");
        var token = (await browser.OpenAsync("/account")).QuerySelector("input[name=_token]")!.GetAttribute("value")!;
        var before = await RecordsAsync();
        var wrong = new List<string>();
        foreach (var operation in award.Portal.Services.GetRequiredService<OperationTable>().Operations.Where(operation => operation.ChangesState && !OnesOwn.Contains(operation.Name)))
        {
            var (path, _) = award.PathOf(operation.Template);
            using var request = new HttpRequestMessage(new HttpMethod(operation.Method), path)
            {
                Content = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["_token"] = token,
                    ["reason"] = "监督",
                    ["action"] = "eligible",
                    ["email"] = "x@y.test",
                    ["name"] = "x",
                    ["party"] = "office",
                    ["scheme"] = "AY",
                }),
            };
            request.Headers.Add("Tus-Resumable", "1.0.0");
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            using var answer = await browser.Client.SendAsync(request);
            if ((int)answer.StatusCode < 400)
                wrong.Add($"{operation.Name} {path}: {(int)answer.StatusCode}");
            if ((int)answer.StatusCode >= 500)
                wrong.Add($"{operation.Name} {path}: {(int)answer.StatusCode}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await RecordsAsync());
    }

    [Fact]
    public async Task Page_ForTheObserver_HasNoFormOfTheOffice()
    {
        var browser = award.Of("observer");
        foreach (var path in new[] { "/office", $"/office/cycles/{AwardPortal.Cycle}", $"/office/cycles/{AwardPortal.Cycle}/reviews/material-review", "/office/calendar", "/office/mail" })
        {
            var page = await browser.OpenAsync(path);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
            Assert.Empty(page.QuerySelectorAll("main form[method=post]"));
        }
    }

    /// <summary>Every record of the cycle, with its ETag.</summary>
    private async Task<IReadOnlyList<string>> RecordsAsync()
    {
        var found = new List<string>();
        foreach (var partition in new[] { "cycles", $"cycle|{AwardPortal.Cycle}" })
        {
            var store = award.Portal.Services.GetRequiredService<IRecordStore>();
            for (RecordQuery? next = RecordQuery.Prefix(partition, ""); next is not null;)
            {
                var page = await store.QueryAsync(next, default);
                found.AddRange(page.Records.Select(record => $"{record.Partition}|{record.Row}|{record.ETag}"));
                next = page.Continuation is null ? null : next with { Continuation = page.Continuation };
            }
        }

        Assert.NotEmpty(found);
        return found;
    }
}
