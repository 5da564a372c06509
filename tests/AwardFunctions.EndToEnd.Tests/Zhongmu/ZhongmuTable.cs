using AwardFunctions.EndToEnd.Tests.Table;

namespace AwardFunctions.EndToEnd.Tests.Zhongmu;

/// <summary>
/// What 《中牟县县长质量奖管理办法》, a draft, comes to in 2026, reckoned by hand. Off: 1–5 May (Labour Day), 19–21 June (Dragon Boat Festival); worked
/// in exchange: Saturday 9 May. The day on which a period begins does not count.
/// </summary>
internal static class ZhongmuTable
{
    private const string No = "回答为“否”";
    private const string Yes = "回答为“是”";
    private const string Setting = "方案设定";

    public static IReadOnlyList<Expectation> Rows { get; } = [.. Clocks, .. Questions, .. Applications, .. Groups, .. Votes, .. Honours];

    private static IEnumerable<Expectation> Clocks =>
    [
        new("第十七条（一）", "call: posted by", "2026-04-21", "planned on Monday 20 April, one working day"),
        new("第十三条（五）", "town: due", "2026-05-14", "handed in on Friday 8 May; no article sets a time, the office plans five working days: Saturday 9 (worked), 11–14"),
        new("第十七条（三）", "regulator: due", "2026-05-14", "asked on the same day"),
        new("第十七条（三）", "seal: due", "2026-05-14", "asked on the same day"),
        new("第十七条（四）", "check: due", "2026-05-21", "asked on Friday 8 May; ten working days: 9, 11–15, 18–21"),
        new(Setting, "correction: due", "2026-05-14", "returned on Friday 8 May; five working days: 9, 11–14"),
        new("第十七条（二）", "window: 22 May, 23:00", "草稿"),
        new("第十七条（二）", "window: 23 May, 0:00", "逾期未提交", "24:00 of Friday 22"),
        new("第十七条（四）", "departments: asked by", "2026-05-27", "asked for at 0:00 of Saturday 23 May; the office plans three working days: 25–27"),
        new("第十七条（四）", "department: due", "2026-06-10", "asked on Wednesday 27 May; no article sets a time, the office plans ten working days: 28, 29, 1–5 June, 8–10"),
        new("第十七条（四）", "silent department: 11 June", "已逾期", "reminded, but no silence is recorded"),
        new("第十七条（四）", "silent department: closed without a reason", "请说明不再等待的理由（不超过1000字）。"),
        new("第十七条（四）", "silent department: closed", Answers.Accepted),
        new("第十七条（四）", "silent department: once closed", "未回复"),
        new("第十七条（七）", "deliberation: due", "2026-06-26", "asked on Thursday 11 June; ten working days: 12, 15–18, 22–26"),
        new("第十七条（八）", "publicity of 4 working days", "公示期不得少于5个工作日"),
        new("第十七条（八）", "publicity: until", "2026-06-24", "posted on Tuesday 16 June; five working days: 17, 18, and after the festival 22–24"),
        new("第十七条（八）", "publicity: 24 June, 23:00", "open"),
        new("第十七条（八）", "publicity: 25 June, 0:00", "closed"),
        new("第十七条（八）", "objection: due", "2026-07-01", "filed on Tuesday 16 June; ten working days: 17, 18, 22–26, 29, 30, 1 July"),
        new("第十七条（九）", "government: due", "2026-07-23", "asked at 0:00 of Thursday 25 June; twenty working days: 26, 29–3 July, 6–10, 13–17, 20–23"),
    ];

    private static IEnumerable<Expectation> Questions =>
    [
        new("第十三条", "right answers", "eligible"),
        new("第十三条（一）", "q.registered", No),
        new("第十三条（一）", "q.licensed", No),
        new("第十三条（一）", "q.years", "应不少于3", "two years; three are enough"),
        new("第十三条（二）", "q.system", No),
        new("第十三条（二）", "q.model-years", "应不少于1"),
        new("第十三条（二）", "q.results", No),
        new("第十三条（三）", "q.trade-rank", No),
        new("第十三条（四）", "q.reputation", No),
        new("第十三条（四）", "q.honours", "eligible", "a preference, not a condition"),
        new("第十四条（一）", "q.against-policy", Yes),
        new("第十四条（二）", "q.without-licence", Yes),
        new("第十四条（三）", "q.accident", Yes),
        new("第十四条（四）", "q.failed-inspection", Yes),
        new("第十四条（五）", "q.losses", Yes),
        new("第十四条（六）", "q.dishonesty", Yes),
        new("第十四条（七）", "q.fraud", Yes),
        new("第十四条（八）", "q.unpaid-wages", Yes),
        new("第十四条（九）", "q.breach-of-law", Yes),
        new("第十三条（一）", "little giant: right answers", "eligible", "with two years"),
        new("第十三条（一）", "little giant: q.years", "应不少于2", "one year"),
        new("第十三条", "non-profit: right answers", "eligible"),
        new("第十三条（三）", "non-profit: q.contribution", No, "in place of rank and losses"),
    ];

    private static IEnumerable<Expectation> Applications =>
    [
        new("第二十八条", "an honour that runs", "县长质量奖 ZM-2023-AWARD-001：荣誉有效期至2027年3月1日，期内不得另行申报"),
        new("第二十五条", "revoked on 1 June 2023", "荣誉于2023年6月1日（牟政〔2023〕11号）被撤销，至2026年6月1日（含）不得申报"),
        new("第二十五条", "revoked on 7 May 2023", Answers.Accepted, "three years ended on 7 May 2026, yesterday"),
        new("第十七条（二）", "internal publicity of four working days", "内部公示时间不足：自2026年4月27日起（当日不计），最早至2026年5月7日届满", "28–30 April, 6, 7 May"),
        new("第十七条（二）", "internal publicity that is not over", "内部公示至2026年5月8日届满，次日起方可提交"),
        new("第十七条（二）", "internal publicity of five working days", Answers.Accepted),
        new("第十七条（三）", "regulator, before the town has recommended", "0", "town, regulator, town's seal"),
        new("第十七条（三）", "town asked to seal, before the regulator has checked", "0"),
        new("第十七条（四）", "check, before the seal", "0"),
        new("第十七条（四）", "department without a mailbox", "请按“部门名称 邮箱”填写，每行一个：县生态环境分局"),
        new("第十七条（四）", "department: comments without a reason", "「有意见」须说明理由。"),
    ];

    private static IEnumerable<Expectation> Groups =>
    [
        new("第十一条", "group of 2", "评审组有2名评审员，至少应有3名"),
        new("第十一条", "group of 6", "评审组有6名评审员，最多5名"),
        new("第十一条", "group of 3", Answers.Accepted),
        new("第十条（三）", "supervision group with a reviewer", "评审员1是评审组成员，不能监督自己。"),
        new("第十条（三）", "supervision group", Answers.Accepted),
        new("第十七条（六）", "score of 中牟示例1有限公司", "1：900.00", "the site score alone"),
        new("第十七条（六）", "score of 中牟示例6有限公司", "6：650.00"),
        new("第十七条（六）", "score of 中牟示例8有限公司", "7：550.00"),
    ];

    private static IEnumerable<Expectation> Votes =>
    [
        new(Setting, "5 of 9 present", "中牟示例1有限公司：应到9名，实到5名，未达到2/3"),
        new(Setting, "3 for, 3 against", "中牟示例1有限公司：同意3票，未超过有效票6张的1/2，不能通过。"),
        new("第十七条（七）", "a recused member's vote", "中牟示例2有限公司：到会且未回避6人，同意、反对、弃权共7票，两数应当一致（废票计入弃权）。"),
        new("第四条", "6 awards", "县长质量奖拟奖6个，不得超过5个"),
        new("第二十八条", "5 awards and a former winner", Answers.Accepted, "the former winner takes no place"),
        new("第十七条（八）", "objection without proof", "请提交相关证明材料。"),
        new("第十七条（八）", "objection with proof", Answers.Accepted),
    ];

    private static IEnumerable<Expectation> Honours =>
    [
        new("第十七条（九）", "document dated before the end of publicity", "成文日期早于公示结束。"),
        new("第十七条（九）", "document of today", Answers.Accepted),
        new("第四条", "honour of 中牟示例1有限公司", "县长质量奖，有效期至2029年7月1日，奖金30 万元", "three years from 1 July 2026 (第二十八条)"),
        new("第四条", "honour of 中牟示例4有限公司", "县长质量奖，有效期至2029年7月1日，奖金30 万元"),
        new("第二十八条", "honour of 中牟示例8有限公司", "县长质量奖，有效期至2029年7月1日，奖金—", "no prize for a former winner"),
        new("第十七条（九）", "roll", "中牟示例1有限公司、中牟示例2有限公司、中牟示例3有限公司、中牟示例4有限公司、中牟示例8有限公司、中牟示例8有限公司、中牟示例91有限公司", "the eighth twice: in 2021 and again"),
        new("第十七条（九）", "told of no award", "a5@company.test、a6@company.test"),
        new("第四条", "cycle", "本届共授奖 5 家"),
        new("第三十一条", "printed as a draft", "征求意见稿"),
    ];
}
