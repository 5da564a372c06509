using AwardFunctions.EndToEnd.Tests.Table;

namespace AwardFunctions.EndToEnd.Tests.Jiyuan;

/// <summary>
/// What 《济源市市长质量奖管理办法》 comes to in 2026, reckoned by hand. Off: 25–27 September (Mid-Autumn), 1–7 October (National Day); worked in
/// exchange: Sunday 20 September, Saturday 10 October. The day on which a period begins does not count.
/// </summary>
internal static class JiyuanTable
{
    private const string No = "回答为“否”";
    private const string Yes = "回答为“是”";
    private const string Setting = "方案设定";

    public static IReadOnlyList<Expectation> Rows { get; } = [.. Clocks, .. Questions, .. Applications, .. Groups, .. Scores, .. Votes, .. Honours];

    private static IEnumerable<Expectation> Clocks =>
    [
        new("第十二条", "call: posted by", "2026-07-21", "planned on Monday 20 July, one working day"),
        new("第十三条", "window: 21 August, 23:00", "草稿"),
        new("第十三条", "window: 22 August, 0:00", "逾期未提交", "24:00 of Friday 21"),
        new("第十四条", "check: due", "2026-08-17", "asked on Monday 3 August; ten working days: 4–7, 10–14, 17"),
        new(Setting, "correction: due", "2026-08-10", "returned on Monday 3 August; five working days: 4–7, 10"),
        new("第十四条", "acceptance list: 4 working days", "公示期不得少于5个工作日"),
        new("第十四条", "acceptance list: until", "2026-09-24", "posted on Friday 18 September; five working days: Sunday 20 (worked), 21–24"),
        new("第十四条", "acceptance list: objection, due", "2026-10-09", "filed on Friday 18 September; ten working days: 20–24, 28–30, 8, 9 October"),
        new("第十四条", "acceptance list: 24 September, 23:00", "open"),
        new("第十四条", "acceptance list: 25 September, 0:00", "closed"),
        new("第十四条", "departments: asked by", "2026-09-30", "asked for at 0:00 of Friday 25 September; the office plans three working days: 28–30"),
        new("第十四条", "department: due", "2026-10-16", "asked on Monday 28 September; no article sets a time, the office plans ten working days: 29, 30, 8–10 October, 12–16"),
        new("第七条", "invitation: due", "2026-10-08", "asked on Monday 28 September; three working days: 29, 30, 8 October"),
        new("第十四条", "deliberation: due", "2026-10-15", "asked on Friday 9 October; five working days: Saturday 10 (worked), 12–15"),
        new("第十五条", "publicity of 4 working days", "公示期不得少于5个工作日"),
        new("第十五条", "publicity of 5 working days", Answers.Accepted),
        new("第十五条", "publicity: until", "2026-10-23", "posted on Friday 16 October; five working days: 19–23"),
        new("第十五条", "publicity: 23 October, 23:00", "open"),
        new("第十五条", "publicity: 24 October, 0:00", "closed"),
        new("第十五条", "standing meeting: due", "2026-11-20", "asked at 0:00 of Saturday 24 October; twenty working days: 26–30, 2–6 November, 9–13, 16–20"),
    ];

    private static IEnumerable<Expectation> Questions =>
    [
        new("第八条", "right answers", "eligible"),
        new("第八条（一）", "q.registered", No),
        new("第八条（一）", "q.years", "应不少于5", "four years; five are enough"),
        new("第八条（二）", "q.system", No),
        new("第八条（二）", "q.certificates", No),
        new("第八条（二）", "q.model-years", "应不少于1"),
        new("第八条（三）", "q.innovation", No),
        new("第八条（四）", "q.brand", No),
        new("第八条（四）", "q.inspections-passed", No),
        new("第八条（四）", "q.major-accident", Yes),
        new("第八条（五）", "q.trade-rank", No),
        new("第八条（五）", "q.losses", Yes),
        new("第八条（六）", "q.responsibility", No),
        new("第八条（七）", "q.lawful", No),
        new("第九条（一）", "q.against-policy", Yes),
        new("第九条（二）", "q.without-licence", Yes),
        new("第九条（三）", "q.failed-inspection", Yes),
        new("第九条（四）", "q.accident", Yes),
        new("第九条（五）", "q.fraud", Yes),
        new("第九条（六）", "q.dishonesty", Yes),
        new("第九条（七）", "q.breach-of-law", Yes),
        new("第八条（一）", "little giant: right answers", "eligible", "with three years"),
        new("第八条（一）", "little giant: q.years", "应不少于3", "two years"),
        new("第八条", "non-profit: right answers", "eligible"),
        new("第八条（五）", "non-profit: q.contribution", No, "in place of rank and losses"),
    ];

    private static IEnumerable<Expectation> Applications =>
    [
        new("第十六条", "planned without a prize", "请填写市长质量奖本届的奖金（整数元）。"),
        new("第二十二条", "revoked on 3 August 2016", "荣誉于2016年8月3日（济政〔2016〕30号）被撤销，至2026年8月3日（含）不得申报", "ten years; today is their last day"),
        new("第二十二条", "revoked on 2 August 2016", Answers.Accepted, "ten years ended yesterday"),
        new("第二十四条", "the winner of the edition before", "市长质量奖 JY-2024-AWARD-001：第1届获奖，其后3届内不得再次申报"),
        new("第二十四条", "the nominee of the edition before", Answers.Accepted, "for the award: the bar is of the tier that was won"),
        new("第十条", "self-score of 450", "自评分450，应不低于500分"),
        new("第十条", "self-score of 500", Answers.Accepted),
        new("第十四条", "acceptance list: objection", Answers.Accepted, "no article asks for proof"),
        new("第十四条", "acceptance list: 济源示例1有限公司", "公示无异议"),
        new("第十四条", "acceptance list: 济源示例3有限公司", "异议核查中"),
        new("第十四条", "acceptance list: 济源示例4有限公司", "已移出名单"),
        new("第十四条", "material report, while one is held", "0", "the review waits for the unit that is held"),
    ];

    private static IEnumerable<Expectation> Groups =>
    [
        new("第七条", "group named by the office", "评审组成员须随机抽取"),
        new("第七条", "draw of 2", "专项评审组有2名评审员，至少应有3名"),
        new("第七条", "draw of 6", "专项评审组有6名评审员，最多5名"),
        new("第七条", "draw of 3", Answers.Accepted),
        new("第二十条", "draw: excluded", "回避：在申报单位任职所在单位即申报单位济源示例1有限公司"),
        new("第二十条", "invitation: one declaration of two", "接受邀请须同时勾选两项声明。"),
        new("第十四条", "presentations in the past", "陈述展示的时间不能早于现在。"),
        new("第十四条", "two at the same place in the order", "济源示例2有限公司：出场顺序应为1到3，且不得重复。"),
        new("第十四条", "presentations on 9 October", Answers.Accepted),
        new("第十四条", "panel asked at 14:00", "0", "they begin at 14:30"),
        new("第十四条", "panel asked at 15:00", "9"),
        new("第十四条", "panel: a score of 100.01", "济源示例1有限公司：请评0到100分，或者选择回避。"),
        new("第十四条", "panel: no score, not recused", "济源示例2有限公司：请评0到100分，或者选择回避。"),
        new("第十四条", "panel: steps back from one", Answers.Accepted),
        new(Setting, "panel: closed with 5 of 9", "评委9名，已评分5名，未达到2/3，不能结束。"),
        new(Setting, "panel: closed with 7 of 9", Answers.Accepted),
    ];

    /// <summary>Of 1000 points: material × 30 % + site × 50 % + presentation (of 100) × 20 %.</summary>
    private static IEnumerable<Expectation> Scores =>
    [
        new("第十四条", "score of 济源示例2有限公司", "1：820.00", "210 + 450 + 160; the tie is broken by the result items of the site review"),
        new("第十四条", "score of 济源示例1有限公司", "2：820.00", "240 + 400 + 180"),
        new("第十四条", "score of 济源示例3有限公司", "3：660.00", "210 + 300 + 150: (57 + 6 × 78) / 7 = 75"),
    ];

    private static IEnumerable<Expectation> Votes =>
    [
        new(Setting, "5 of 9 present", "济源示例2有限公司：应到9名，实到5名，未达到2/3"),
        new(Setting, "3 for, 3 against", "济源示例2有限公司：同意3票，未超过有效票6张的1/2，不能通过。"),
        new("第四条", "3 awards", "市长质量奖拟奖3个，不得超过2个"),
        new("第四条", "3 nominees", "市长质量奖提名奖拟奖3个，不得超过2个"),
        new("第十四条", "a recused member's vote", "济源示例1有限公司：到会且未回避6人，同意、反对、弃权共7票，两数应当一致（废票计入弃权）。"),
        new("第四条", "1 award and 1 nominee", Answers.Accepted),
    ];

    private static IEnumerable<Expectation> Honours =>
    [
        new("第十五条", "document dated before the end of publicity", "成文日期早于公示结束。"),
        new("第十五条", "document of today", Answers.Accepted),
        new("第十六条", "honour of 济源示例2有限公司", "市长质量奖，有效期至未规定，奖金20 万元", "the amount set with the cycle"),
        new("第十六条", "honour of 济源示例1有限公司", "市长质量奖提名奖，有效期至未规定，奖金—", "nominees have none"),
        new("第十五条", "roll", "济源示例1有限公司、济源示例2有限公司、济源示例93有限公司、济源示例94有限公司"),
        new("第十五条", "told of no award", "a3@company.test、a4@company.test"),
        new("第十四条", "told of no award: the fourth came as far as", "受理名单公示", "an objection to the list of those accepted"),
        new("第四条", "cycle", "本届共授奖 2 家"),
    ];
}
