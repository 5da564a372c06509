using static AwardFunctions.EndToEnd.Tests.Acts.Days;

namespace AwardFunctions.EndToEnd.Tests.Year;

/// <summary>Material and site review, ranking, deliberation, the deputy head and the standing meeting.</summary>
internal sealed partial class AnyangYear
{
    private IEnumerable<Step> Reviews =>
    [
        new("the material group is named", () => NameGroupAsync("material-review")),
        new("the first expert scores the material", () => ScoreAsync("material-review", County.Reviewers[0])),
        new("the others score the material", async () =>
        {
            await ScoreAsync("material-review", County.Reviewers[1]);
            await ScoreAsync("material-review", County.Reviewers[2]);
            await site.RestAsync();
        }),
        new("the leader locks the material scores", () => LockAsync("material-review")),
        new("the leader signs the report on the material", () => DecideAsync(County.Reviewers[0], "材料评审报告", null, "")),
        new("the site group is named", () => NameGroupAsync("site-review")),
        new("the experts score on site", async () =>
        {
            foreach (var reviewer in County.Reviewers)
                await ScoreAsync("site-review", reviewer);
            await site.RestAsync();
        }),
        new("the leader locks the site scores", () => LockAsync("site-review")),
        new("the leader signs the report on the visits", () => DecideAsync(County.Reviewers[0], "现场评审报告", null, "")),
        new("the leader confirms the ranking", async () =>
        {
            // Asked on Saturday 7 March: three working days are Monday 9, 10 and 11.
            await ExpectDueAsync(County.Reviewers[0], "候选名单", new DateOnly(2026, 3, 11));
            await DecideAsync(County.Reviewers[0], "候选名单", null, "", ("candidates", $"{Winner},{Corrected}"));
        }),
        new("the committee deliberates", async () =>
        {
            // Asked on Saturday 7 March: ten working days are 9–13 and 16–20.
            await ExpectDueAsync(County.Committee, "审议", new DateOnly(2026, 3, 20));
            await DecideAsync(
                County.Committee, "审议", null, "", ("meetingDate", "2026-03-07"), ("present", string.Join(',', County.Members.Select(member => member.Email))),
                ($"tier:{Winner}", "award"), ($"yes:{Winner}", "7"), ($"tier:{Corrected}", "nominee"), ($"yes:{Corrected}", "5"), ($"no:{Corrected}", "2"));
        }),
        // Asked on Saturday 7 March: five working days are 9–13. A reminder goes out at nine on the working day before, Thursday 12.
        new("the deputy head is asked", () => ExpectDueAsync(County.DeputyHead, "副县长", new DateOnly(2026, 3, 13))),
        Mails(new DateOnly(2026, 3, 12), 8, County.DeputyHead, "审批提醒", 0),
        Mails(new DateOnly(2026, 3, 12), 9, County.DeputyHead, "审批提醒", 1),

        // Overdue on the first working day after, Monday 16; escalated two working days later, Wednesday 18.
        Mails(new DateOnly(2026, 3, 16), 8, County.DeputyHead, "审批已逾期", 0),
        Mails(new DateOnly(2026, 3, 16), 9, County.DeputyHead, "审批已逾期", 1),
        Mails(new DateOnly(2026, 3, 18), 8, County.Office, "逾期督办", 0),
        Mails(new DateOnly(2026, 3, 18), 9, County.Office, "逾期督办", 1),
        new("the deputy head approves", () => DecideAsync(County.DeputyHead, "副县长", "approve", "")),
        new("the standing meeting approves after the summer", async () =>
        {
            // Asked on Wednesday 18 March: twenty working days, of which Qingming (4–6 April) takes Monday 6: 19, 20, 23–27, 30–3 April, 7–10, 13–16.
            await ExpectDueAsync(County.Government, "常务会", new DateOnly(2026, 4, 16));
            await site.MoveToAsync(new DateOnly(2026, 9, 10), 9);
            await DecideAsync(County.Government, "常务会", "approve", "", ("meeting", "县政府第12次常务会"));
        }),
    ];

    /// <summary>At an hour of a day, so many mails of a subject have gone to someone.</summary>
    private Step Mails(DateOnly day, int hour, string email, string subject, int count) => new($"{subject} {Iso(day)} {hour}", async () =>
    {
        await site.MoveToAsync(day, hour);
        Assert.Equal(count, CountOf(email, subject));
    });

    private int CountOf(string email, string subject) =>
        site.Mailbox.All.Count(mail => mail.To == email && mail.Subject.Contains(subject, StringComparison.Ordinal));

    private async Task NameGroupAsync(string stage) => (await reviewing.NameGroupAsync(stage, County.Reviewers, County.Reviewers[0])).Expect();

    private Task ScoreAsync(string stage, string reviewer) => reviewing.ScoreAsync(stage, reviewer, (Winner, 80), (Corrected, 70));

    private Task LockAsync(string stage) => reviewing.LockAsync(stage, County.Reviewers[0]);
}
