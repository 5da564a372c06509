using AwardFunctions.EndToEnd.Tests.Table;

namespace AwardFunctions.EndToEnd.Tests.Jinshui;

/// <summary>
/// What 《郑州市金水区区长质量奖管理办法》 comes to in 2026, reckoned by hand. Off: 4–6 April (Qingming), 1–5 May (Labour Day); worked in exchange:
/// Saturday 9 May. The day on which a period begins does not count.
/// </summary>
internal static class JinshuiTable
{
    private const string No = "回答为“否”";
    private const string Yes = "回答为“是”";
    private const string Setting = "方案设定";

    public static IReadOnlyList<Expectation> Rows { get; } = [.. Clocks, .. Questions, .. Applications, .. Groups, .. Scores, .. Votes, .. Honours];

    private static IEnumerable<Expectation> Clocks =>
    [
        new("第十三条", "call: posted by", "2026-02-25", "planned on Tuesday 24 February, one working day; by the committee"),
        new("第十四条", "window: 27 March, 23:00", "草稿"),
        new("第十四条", "window: 28 March, 0:00", "逾期未提交", "24:00 of Friday 27"),
        new("第十四条", "first recommender: due", "2026-03-17", "handed in on Tuesday 10 March; no article sets a time, the office plans five working days: 11–13, 16, 17"),
        new("第八条（六）", "second recommender: due", "2026-03-17", "asked on the same day"),
        new("第十五条", "check: due", "2026-03-24", "asked on Tuesday 10 March; ten working days: 11–13, 16–20, 23, 24"),
        new(Setting, "correction: due", "2026-03-17", "returned on Tuesday 10 March; five working days: 11–13, 16, 17"),
        new("第七条", "invitation: due", "2026-04-02", "asked on Monday 30 March; three working days: 31, 1, 2 April"),
        new("第七条", "silent expert: 2 April, 23:00", "asked"),
        new("第七条", "silent expert: 3 April, 0:00", "replaced", "silence is no acceptance"),
        new("第十五条", "ranking: due", "2026-04-09", "asked on Friday 3 April; three working days, of which Qingming takes Monday 6: 7–9"),
        new("第十五条", "deliberation: due", "2026-04-20", "asked on Friday 3 April; ten working days: 7–10, 13–17, 20"),
        new("第十六条", "publicity of 13 days", "公示期不得少于14日", "two weeks, as fourteen days"),
        new("第十六条", "publicity: until", "2026-05-06", "posted on Friday 17 April; fourteen days end on 1 May, a day off; the next day that is none is Wednesday 6"),
        new("第十六条", "publicity: 6 May, 23:00", "open"),
        new("第十六条", "publicity: 7 May, 0:00", "closed"),
        new("第十六条", "objection: due", "2026-05-06", "filed on Friday 17 April; ten working days: 20–24, 27–30, 6 May"),
        new("第十六条", "confirmation: due", "2026-05-20", "asked on Thursday 7 May; ten working days: 8, Saturday 9 (worked), 11–15, 18–20"),
        new("第十六条", "standing meeting: due", "2026-06-03", "asked on Thursday 7 May; twenty working days: 8, 9, 11–15, 18–22, 25–29, 1–3 June"),
        new("第十六条", "hand-over: due", "2026-06-03", "asked on the same day"),
        new("第十五条", "freed place: due", "2026-05-21", "asked on Friday 8 May; ten working days: Saturday 9, 11–15, 18–21"),
        new("第十六条", "the next in rank: public until", "2026-05-22", "posted on Friday 8 May; fourteen days end on Friday 22"),
    ];

    private static IEnumerable<Expectation> Questions =>
    [
        new("第八条", "right answers", "eligible"),
        new("第八条（一）", "q.registered", No),
        new("第八条（一）", "q.years", "应不少于5", "four years; five are enough"),
        new("第八条（二）", "q.system-years", "应不少于3", "two years; three are enough"),
        new("第八条（二）", "q.model", No),
        new("第八条（二）", "q.leading", No),
        new("第八条（三）", "q.major-accident", Yes),
        new("第八条（三）", "q.inspections-passed", No),
        new("第八条（四）", "q.trade-rank", No),
        new("第八条（四）", "q.losses", Yes),
        new("第八条（五）", "q.reputation", No),
        new("第八条（五）", "q.honours", "eligible", "a preference, not a condition"),
        new("第九条（一）", "q.against-policy", Yes),
        new("第九条（二）", "q.without-licence", Yes),
        new("第九条（三）", "q.accident", Yes),
        new("第九条（四）", "q.failed-inspection", Yes),
        new("第九条（五）", "q.fraud", Yes),
        new("第九条（六）", "q.public-order", Yes),
        new("第九条（七）", "q.tax-evasion", Yes),
        new("第九条（八）", "q.unpaid-wages", Yes),
        new("第九条（九）", "q.breach-of-law", Yes),
        new("第八条", "non-profit: right answers", "eligible"),
        new("第八条（四）", "non-profit: q.contribution", No, "in place of rank and losses"),
    ];

    private static IEnumerable<Expectation> Applications =>
    [
        new("第二十条", "an honour that runs", "区长质量奖 JS-2022-AWARD-001：荣誉有效期至2027年5月10日，期内不得另行申报"),
        new("第九条（五）", "fraud of 6 May 2024", "登记记录显示2024年5月6日认定存在弄虚作假等违规行为", "three years back from the closing date, 27 March 2026"),
        new("第九条（五）", "fraud of 26 March 2023", Answers.Accepted, "a day more than three years before it"),
        new("第八条（六）", "second recommender, before the first has signed", "0", "town, then department"),
        new("第十五条", "check, before the second has signed", "0"),
    ];

    private static IEnumerable<Expectation> Groups =>
    [
        new("第七条", "group named by the office", "评审组成员须随机抽取"),
        new("第七条", "draw of 4", "专项评审组有4名评审员，至少应有5名"),
        new("第七条", "draw of 8", "专项评审组有8名评审员，最多7名"),
        new("第七条", "draw of 5", Answers.Accepted),
        new(Setting, "draw: excluded", "回避：在申报单位任职所在单位即申报单位金水示例1有限公司"),
        new("第七条", "draw: invited", "5"),
        new(Setting, "invitation: one declaration of two", "接受邀请须同时勾选两项声明。"),
        new("第七条", "draw: asked after one declined", "1"),
        new("第七条", "group", "5"),
        new("第十条", "a sheet without GB/T 19001", "第4章 组织环境 未判定；第5章 领导作用 未判定；第6章 策划 未判定；……共 7 条，已在表中标出"),
    ];

    /// <summary>Of 1000 points: material × 40 % + site × 60 %.</summary>
    private static IEnumerable<Expectation> Scores =>
    [
        new("第十五条", "score of 金水示例1有限公司", "1：720.00", "750 × .4 + 700 × .6 = 300 + 420"),
        new("第十五条", "score of 金水示例2有限公司", "2：620.00", "260 + 360"),
        new("第十五条", "score of 金水示例3有限公司", "3：570.00", "240 + 330"),
        new("第十五条", "score of 金水示例4有限公司", "4：520.00", "220 + 300"),
    ];

    private static IEnumerable<Expectation> Votes =>
    [
        new(Setting, "5 of 9 present", "金水示例1有限公司：应到9名，实到5名，未达到2/3"),
        new(Setting, "3 for, 3 against", "金水示例1有限公司：同意3票，未超过有效票6张的1/2，不能通过。"),
        new("第四条", "4 awards", "区长质量奖拟奖4个，不得超过3个"),
        new("第十五条", "a recused member's vote", "金水示例2有限公司：到会且未回避5人，同意、反对、弃权共6票，两数应当一致（废票计入弃权）。"),
        new(Setting, "5 of 8 present, the ninth recused", "金水示例2有限公司：应到8名，实到5名，未达到2/3", "six of eight are needed"),
        new("第四条", "3 awards", Answers.Accepted),
        new("第十六条", "objection without proof", Answers.Accepted, "no article asks for proof"),
        new(Setting, "freed place without a majority", "金水示例4有限公司：同意3票，未超过有效票6张的1/2，不能通过。"),
    ];

    private static IEnumerable<Expectation> Honours =>
    [
        new("第十六条", "document dated before the end of publicity", "成文日期早于公示结束。"),
        new("第十六条", "document of today", Answers.Accepted),
        new("第十六条", "roll of 7 May", "金水示例1有限公司、金水示例2有限公司、金水示例4有限公司、金水示例91有限公司", "the fourth and the ninety-first by their honours of earlier years"),
        new("第十六条", "the next in rank: document", Answers.Accepted),
        new("第十七条", "honour of 金水示例1有限公司", "区长质量奖，有效期至2030年5月7日，奖金50 万元", "four years from 7 May 2026 (第二十条)"),
        new("第十七条", "honour of 金水示例2有限公司", "区长质量奖，有效期至2030年5月7日，奖金50 万元"),
        new("第十七条", "honour of 金水示例4有限公司", "区长质量奖，有效期至2030年5月25日，奖金50 万元", "won before, in an honour that has ended: with full prize, within the quota (第二十条)"),
        new("第十六条", "roll", "金水示例1有限公司、金水示例2有限公司、金水示例4有限公司、金水示例4有限公司、金水示例91有限公司"),
        new("第十六条", "told of no award by 7 May", "", "the third is held, the fourth may still take its place"),
        new("第十六条", "told of no award", "a3@company.test"),
        new("第四条", "cycle", "本届共授奖 3 家"),
    ];
}
