using AwardFunctions.EndToEnd.Tests.Table;

namespace AwardFunctions.EndToEnd.Tests.Hengyang;

/// <summary>
/// What 《衡阳县县长质量奖管理办法》 comes to in 2026, reckoned by hand. Off: 25–27 September (Mid-Autumn), 1–7 October (National Day); worked in
/// exchange: Sunday 20 September, Saturday 10 October. The day on which a period begins does not count.
/// </summary>
internal static class HengyangTable
{
    private const string No = "回答为“否”";
    private const string Yes = "回答为“是”";
    private const string Setting = "方案设定";

    public static IReadOnlyList<Expectation> Rows { get; } = [.. Clocks, .. Questions, .. Applications, .. Groups, .. Scores, .. Votes, .. Objections, .. Honours];

    private static IEnumerable<Expectation> Clocks =>
    [
        new("第三十五条", "announced after the regulation's end", "办法有效期至2028年6月14日，不能在2028年6月15日发布公告"),
        new("第十四条", "call: posted by", "2026-08-04", "planned on Monday 3 August, one working day"),
        new("第十四条", "call: not on the website", "请填写「网站：发布日期」。", "media and website, both"),
        new("第十五条", "window: 4 August", "现在不在申报时间内", "opens on 5 August"),
        new("第十五条", "window: 4 September, 23:00", "草稿"),
        new("第十五条", "window: 5 September, 0:00", "逾期未提交", "24:00 of the 4th"),
        new("第十五条", "recommender: due", "2026-08-26", "handed in on Monday 17 August; seven working days: 18–21, 24–26"),
        new("第十五条", "recommender of the individual: due", "2026-08-26", "the same for individuals"),
        new("第十三条", "check: due", "2026-08-31", "asked on Monday 17 August; ten working days: 18–21, 24–28, 31"),
        new(Setting, "correction: due", "2026-08-24", "returned on Monday 17 August; five working days: 18–21, 24"),
        new("第二十条", "ranking: due", "2026-09-14", "asked on Monday 7 September; five working days: 8–11, 14"),
        new("第二十一条", "departments: asked by", "2026-09-24", "report of Friday 18 September; five working days: Sunday 20 (worked), 21–24"),
        new("第二十一条", "县纪委监委: due", "2026-09-28", "asked on Tuesday 22 September; three working days: 23, 24, and after the festival Monday 28"),
        new("第二十一条", "县政法委: due", "2026-09-28"),
        new("第二十一条", "县人社局: due", "2026-09-28"),
        new("第二十一条", "县卫健局: due", "2026-09-28"),
        new("第二十一条", "市生态环境局衡阳县分局: due", "2026-09-28"),
        new("第二十一条", "县应急局: due", "2026-09-28"),
        new("第二十一条", "县税务局: due", "2026-09-28"),
        new("第二十一条", "silent department: 28 September, 23:00", "等待答复"),
        new("第二十一条", "silent department: 29 September, 0:00", "未回复", "silence is no reply, never consent"),
        new("第二十二条", "deliberation: due", "2026-10-19", "asked at 0:00 of Tuesday 29 September; ten working days: 30, 8–10 October (Saturday 10 worked), 12–16, 19"),
        new("第二十二条", "publicity: a period of one's own", "not offered", "seven days, neither more nor fewer"),
        new("第二十二条", "publicity: until", "2026-10-08", "posted on Tuesday 29 September; seven days end on 6 October, a day off; the next day that is none is Thursday 8"),
        new("第二十二条", "publicity: 8 October, 23:00", "open"),
        new("第二十二条", "publicity: 9 October, 0:00", "closed"),
        new("第二十二条", "objection: due", "2026-10-19", "filed on Tuesday 29 September; ten working days: 30, 8–10 October, 12–16, 19"),
        new("第三十四条", "objection at any time: due", "2026-10-19", "the same"),
        new("第二十三条", "confirmation: due", "2026-10-22", "asked on Friday 9 October; ten working days: Saturday 10 (worked), 12–16, 19–22"),
        new("第二十三条", "standing meeting: due", "2026-11-05", "asked on Friday 9 October; twenty working days: 10, 12–16, 19–23, 26–30, 2–5 November"),
        new("第二十六条", "payment: due", "2026-11-12", "asked on Thursday 15 October; twenty working days: 16, 19–23, 26–30, 2–6 November, 9–12"),
    ];

    private static IEnumerable<Expectation> Questions =>
    [
        new("第十条", "right answers", "eligible"),
        new("第十条（一）", "q.registered", No),
        new("第十条（一）", "q.years", "应不少于3", "two years; three are enough"),
        new("第十条（二）", "q.systems", No),
        new("第十条（二）", "q.model", No),
        new("第十条（三）", "q.policy", No),
        new("第十条（四）", "q.leading", No),
        new("第十条（五）", "q.reputation", No),
        new("第十条（六）", "q.small-firm", "eligible", "encouraged, not a condition"),
        new("第十条（七）", "q.accident", Yes),
        new("第十条（七）", "q.counterfeiting", Yes),
        new("第十条（七）", "q.penalty", Yes),
        new("第十条（八）", "q.higher-award", Yes),
        new("第二十四条", "q.same-model", Yes),
        new("第十一条", "individual: right answers", "eligible"),
        new("第十一条（一）", "individual: q.person-standing", No),
        new("第十一条（二）", "individual: q.person-merit", No),
        new("第十一条（三）", "individual: q.person-lawful", No),
    ];

    private static IEnumerable<Expectation> Applications =>
    [
        new("第三十一条", "barred", "荣誉于2021年5月10日（蒸政发〔2021〕7号）被撤销，至2027年5月10日（含）不得申报", "six years for fraud"),
        new("第十五条", "the same code again", "该统一社会信用代码在本届已有申报。"),
        new("第十五条", "recommender: not verified", "请填写「核实声明」。"),
        new("第十五条", "recommender: declined, the applicant is told", "told why"),
        new("第十条（四）", "check: refused, the applicant is told", "第十条（四）"),
        new("第十七条", "not short-listed: told in writing", "未列入进入下一环节的名单"),
        new("第十七条", "told so", "5", "five of eleven; those who go on are not"),
        new("第十七条", "short list of 11 without a reason", "选了11家，原则上不超过10家；确需超过的，请说明理由"),
        new("第十七条", "short list of 6", Answers.Accepted),
        new(
            "第二十四条", "a winner of 2024: the office is told",
            "县长质量奖（企业、组织） HY-2024-ORGANISATION-001：2024年11月20日获奖，至2030年11月20日（含）不得以同一质量管理模式、制度、方法申报（《衡阳县县长质量奖管理办法》第二十四条）",
            "six years; another model may apply"),
    ];

    private static IEnumerable<Expectation> Groups =>
    [
        new("第十六条", "material group of 2", "材料评审组有2名评审员，至少应有3名"),
        new("第十六条", "material group of 6", "材料评审组有6名评审员，最多5名"),
        new(Setting, "material group with someone of an applicant", "质量部张工与申报单位衡阳示例1有限公司使用同一邮箱域名（company.test），应当回避。"),
        new("第十六条", "material group without a leader", "材料评审组没有组长"),
        new("第十六条", "material group of 5", Answers.Accepted),
        new("第十六条", "material group of 3", Answers.Accepted),
        new("第十六条", "material group, once it scored", "已有评分提交，评审组不能再变更"),
        new(Setting, "site group with a member of the material group", "评审员3已是材料评审组成员，两组成员不得重复。"),
        new("第十六条", "site group of 3", Answers.Accepted),
        new("第十八条", "visit of 1 day", "现场评审一般为2至3天，本次为1天，请说明理由。"),
        new("第十八条", "visit of 4 days", "现场评审一般为2至3天，本次为4天，请说明理由。"),
        new("第十八条", "visit of 3 days", Answers.Accepted),
        new("第十八条", "visit of 2 days", Answers.Accepted),
    ];

    /// <summary>Of 1000 points: material × 40 % + site × 50 % + satisfaction (of 100) × 10 %; individuals, without satisfaction, 4/9 and 5/9.</summary>
    private static IEnumerable<Expectation> Scores =>
    [
        new(Setting, "satisfaction above 100", "衡阳示例1有限公司的满意度指数应在0到100之间。"),
        new("第十九条", "satisfaction of four organisations", Answers.Accepted),
        new("第二十条", "score of 衡阳示例1有限公司", "1：837.50", "800 × .4 + 850 × .5 + 92.5 = 320 + 425 + 92.5"),
        new("第二十条", "score of 凌志远", "1：777.78", "(750 × 4 + 800 × 5) / 9 = 7000 / 9; organisations and individuals are ranked apart"),
        new("第二十条", "score of 衡阳示例2有限公司", "2：668.00", "280 + 300 + 88"),
        new("第二十条", "score of 谭立新", "2：644.44", "(700 × 4 + 600 × 5) / 9 = 5800 / 9"),
        new("第二十条", "score of 衡阳示例3有限公司", "3：610.25", "260 + 275 + 75.25"),
        new("第二十条", "score of 衡阳示例4有限公司", "4：550.00", "240 + 250 + 60"),
    ];

    private static IEnumerable<Expectation> Votes =>
    [
        new(Setting, "5 of 9 present", "衡阳示例1有限公司：应到9名，实到5名，未达到2/3", "six of nine are needed"),
        new(Setting, "3 for, 4 against", "衡阳示例1有限公司：同意3票，未超过有效票7张的1/2，不能通过。"),
        new(Setting, "4 for, 4 against", "衡阳示例1有限公司：同意4票，未超过有效票8张的1/2，不能通过。", "half is not more than half"),
        new("第二十二条", "more votes than members", "衡阳示例1有限公司：到会且未回避7人，同意、反对、弃权共8票，两数应当一致（废票计入弃权）。"),
        new("第四条", "4 organisations", "县长质量奖（企业、组织）拟奖4个，不得超过3个"),
        new("第四条", "2 individuals", "县长质量奖（个人）拟奖2个，不得超过1个"),
        new("第二十二条", "a recused member's vote", "衡阳示例2有限公司：到会且未回避6人，同意、反对、弃权共7票，两数应当一致（废票计入弃权）。"),
        new("第四条", "3 organisations and 1 individual", Answers.Accepted),
        new("第二十三条", "not confirmed without a reason", "凌志远：不予确认须说明理由。"),
    ];

    private static IEnumerable<Expectation> Objections =>
    [
        new("第三十四条", "objection without proof", "请提交相关证明材料。"),
        new("第二十二条", "objection with proof", Answers.Accepted),
        new("第三十四条", "objection at any time", Answers.Accepted),
        new("第三十四条", "committee members told of two findings", "9", "the two dismissed on 29 September"),
        new("第二十二条", "upheld: the place goes to", "衡阳示例4有限公司", "the next organisation; the individual before it may not win the tier"),
    ];

    private static IEnumerable<Expectation> Honours =>
    [
        new("第二十三条", "standing meeting without a code", "验证码不正确：请核对手机时间，输入验证器当前显示的6位数字。"),
        new("第二十三条", "document dated before the end of publicity", "成文日期早于公示结束。"),
        new("第二十三条", "document dated tomorrow", "成文日期不能晚于今天。"),
        new("第二十三条", "document of today", Answers.Accepted),
        new("第二十五条", "prize of 衡阳示例1有限公司", "衡阳县县长质量奖（企业、组织）：100,000元（蒸政发〔2026〕15号）"),
        new("第二十五条", "prize of 衡阳示例3有限公司", "衡阳县县长质量奖（企业、组织）：100,000元（蒸政发〔2026〕15号）"),
        new("第二十五条", "prize of 凌志远", "衡阳县县长质量奖（个人）：20,000元（蒸政发〔2026〕15号）"),
        new("第二十六条", "prizes in all", "220,000元"),
        new("第二十六条", "payment: sent back without a reason", "「退回评审办」须说明理由。"),
        new("第二十三条", "roll", "凌志远、衡阳示例1有限公司、衡阳示例1有限公司、衡阳示例3有限公司", "the first twice: in 2024 and again"),
        new("第二十五条", "honour of 衡阳示例1有限公司", "县长质量奖（企业、组织），有效期至未规定，奖金10 万元", "the text states no end; with another model, full prize and within the quota (第二十四条)"),
        new("第二十五条", "honour of 衡阳示例3有限公司", "县长质量奖（企业、组织），有效期至未规定，奖金10 万元"),
        new("第二十五条", "honour of 凌志远", "县长质量奖（个人），有效期至未规定，奖金2 万元"),
        new("第二十三条", "told of no award", "a2@company.test、a4@company.test、tan@person.test"),
        new("第四条", "cycle", "本届共授奖 3 家"),
    ];
}
