using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;

namespace AwardFunctions.Orchestrations.Tests.Mail;

/// <summary>One of each letter, as 安阳县 would send it.</summary>
internal static class Samples
{
    public const string SecretUrl = "https://award.example.gov.cn/approvals/Zr3vEkY7Kx0Q-secret?x=1&y=2";

    public static readonly Letterhead Head = new(
        new LocalizedText("安阳县县长质量奖", "Anyang County Governor's Quality Award"),
        new LocalizedText("安阳县县长质量奖评审委员会办公室", "Office of the Award Committee of Anyang County"));

    public static readonly Citation Article15 = new(
        "AY", "15", "安县政〔2023〕2号",
        new LocalizedText("《安阳县县长质量奖管理办法》第十五条", "Administrative Measures of the Anyang County Governor's Quality Award, art. 15"),
        new LocalizedText("拟奖名单通过新闻媒体向社会公示不少于两周。", "The proposed list is published in the news media for not less than two weeks."));

    public static readonly DecisionSheet Sheet = new(
        new LocalizedText("2026年度拟奖名单审签", "Sign-off of the proposed list 2026"),
        [new MailFact(new LocalizedText("评审届次", "Edition"), new LocalizedText("2026年度（第三届）", "2026 (third edition)"))],
        [
            new ApprovalUnit(1, "安阳精工机械有限公司", "687.5", new LocalizedText("县长质量奖", "Award")),
            new ApprovalUnit(2, "豫北食品股份有限公司 <b>", "655.0", new LocalizedText("提名奖", "Nominee award")),
        ],
        new Deadline(new DateOnly(2026, 9, 18), false),
        Article15);

    public static readonly HonourReference Honour = new(
        new LocalizedText("安阳县县长质量奖", "Anyang County Governor's Quality Award"), "安阳精工机械有限公司", "AY-2026-AWARD-001");

    private static readonly LocalizedText Report = new("提交上一年度自评报告", "Self-assessment report on the year before");
    private static readonly LocalizedText Suspension = new("暂停使用荣誉", "Suspension of the title");
    private static readonly LocalizedText Inspection = new("每年至少巡查诊断一次", "Inspection at least once a year");

    public static readonly IReadOnlyDictionary<string, MailContent> Letters = new Dictionary<string, MailContent>
    {
        ["sign-in"] = SignInLetter.Write(SecretUrl, "li@example.cn", TimeSpan.FromMinutes(30)),
        ["receipt"] = ReceiptLetter.Write(
            Head, "安阳精工机械有限公司", "AY-2026-0003", new DateTimeOffset(2026, 4, 3, 6, 30, 5, TimeSpan.Zero),
            [
                new ReceiptDocument(new LocalizedText("自评报告", "Self-assessment report"), "自评报告（终稿）.pdf", 31_457_280, new string('a', 64)),
                new ReceiptDocument(new LocalizedText("营业执照", "Business licence"), "营业执照.jpg", 512_000, new string('b', 64)),
            ],
            SecretUrl, Article15),
        ["correction"] = CorrectionLetter.Write(
            Head, "安阳精工机械有限公司", "AY-2026-0003",
            [new CorrectionItem(new LocalizedText("营业执照", "Business licence"), new LocalizedText("扫描件不清晰，请重新上传。", "The scan cannot be read; please upload it again."))],
            new Deadline(new DateOnly(2027, 1, 12), true), SecretUrl, Article15),
        ["eligible"] = EligibleLetter.Write(
            Head, "安阳精工机械有限公司", "AY-2026-0003", new LocalizedText("下一步将组织材料评审。", "Next comes the review of your documents."), SecretUrl, Article15),
        ["refusal"] = RefusalLetter.Write(
            Head, "安阳精工机械有限公司", "AY-2026-0003",
            [new RefusalReason(new LocalizedText("近两年内有亏损。", "There was a loss in the last two years."), Article15)], SecretUrl),
        ["approval"] = ApprovalLetter.Write(Head, "王建国", Sheet, SecretUrl),
        ["approval-reminder"] = ApprovalReminderLetter.Write(Head, "王建国", Sheet, overdue: false, SecretUrl),
        ["approval-overdue"] = ApprovalReminderLetter.Write(Head, "王建国", Sheet, overdue: true, SecretUrl),
        ["escalation"] = EscalationLetter.Write(Head, "", "王建国", Sheet, SecretUrl),
        ["delegation"] = DelegationLetter.Write(Head, "赵敏", "王建国", new DateOnly(2026, 9, 30), Sheet, SecretUrl),
        ["objection-receipt"] = ObjectionReceiptLetter.Write(
            Head, "陈某", "OBJ-1", "安阳精工机械有限公司", new DateTimeOffset(2026, 9, 20, 1, 0, 0, TimeSpan.Zero), listed: true, Article15),
        ["objection-upheld"] = ObjectionOutcomeLetter.Write(
            Head, "陈某", "OBJ-1", "安阳精工机械有限公司", upheld: true, "经核实，情况属实。", new DateOnly(2026, 9, 25), listed: true, Article15),
        ["objection-rejected"] = ObjectionOutcomeLetter.Write(
            Head, "陈某", "OBJ-1", "安阳精工机械有限公司", upheld: false, "经核实，反映情况不属实。", new DateOnly(2026, 9, 25), listed: true, Article15),
        ["objection-receipt-anytime"] = ObjectionReceiptLetter.Write(
            Head, "陈某", "OBJ-2", "评审组组成", new DateTimeOffset(2026, 9, 20, 1, 0, 0, TimeSpan.Zero), listed: false, Article15),
        ["objection-rejected-anytime"] = ObjectionOutcomeLetter.Write(
            Head, "陈某", "OBJ-2", "评审组组成", upheld: false, "经核实，反映情况不属实。", new DateOnly(2026, 9, 25), listed: false, Article15),
        ["objection-unit"] = ObjectionFindingLetter.ToUnit(
            Head, "安阳精工机械有限公司", "OBJ-1", upheld: true, "经核实，情况属实。", new DateOnly(2026, 9, 25), Article15),
        ["objection-committee"] = ObjectionFindingLetter.ToCommittee(
            Head, "李主任", "安阳精工机械有限公司", "OBJ-1", upheld: false, "经核实，反映情况不属实。", new DateOnly(2026, 9, 25), Article15),
        ["presentation"] = PresentationLetter.Write(
            Head, "安阳精工机械有限公司", "AY-2026-0003", new LocalizedText("2026年10月9日 14:30", "9 October 2026, 14:30"), "县政府第二会议室", 1, 25, "陈述材料", null, SecretUrl, Article15),
        ["presentation-changed"] = PresentationLetter.Write(
            Head, "安阳精工机械有限公司", "AY-2026-0003", new LocalizedText("2026年10月12日 9:00", "12 October 2026, 9:00"), "县政府第一会议室", 2, 25, "", "会议室维修", SecretUrl, Article15),
        ["presentation-panel"] = PresentationChangedLetter.Write(
            Head, "李主任", new LocalizedText("陈述展示", "Presentation"), new LocalizedText("2026年10月12日 9:00", "12 October 2026, 9:00"), "县政府第一会议室",
            ["安阳精工机械有限公司", "豫北食品股份有限公司"], "会议室维修", Article15),
        ["second-factor"] = SecondFactorLetter.Write(
            "赵秘书", new LocalizedText("重置第二因素验证", "Reset the second factor"), new DateTimeOffset(2026, 9, 20, 1, 0, 0, TimeSpan.Zero), "管理员", "更换手机", SecretUrl),
        ["publicity-started"] = PublicityStartedLetter.Write(
            Head, "安阳精工机械有限公司", "AY-2026-0003", new LocalizedText("县长质量奖", "Award"), new DateOnly(2026, 9, 21),
            new Deadline(new DateOnly(2026, 10, 8), false), SecretUrl, Article15),
        ["award"] = AwardLetter.Write(
            Head, "安阳精工机械有限公司", new LocalizedText("安阳县县长质量奖", "Anyang County Governor's Quality Award"), "安县政〔2026〕21号",
            new DateOnly(2026, 10, 28), new DateOnly(2029, 10, 28),
            new LocalizedText("可在宣传中标注获奖起止日期，不得宣称产品获奖。", "You may show the honour with its dates; never claim that a product won it."), SecretUrl, Article15),
        ["not-awarded"] = NotAwardedLetter.Write(
            Head, "豫北食品股份有限公司", "AY-2026-0004", new LocalizedText("材料评审", "Review of documents"), SecretUrl, Article15),
        ["self-report-accepted"] = SelfReportLetter.Write(Head, "豫北食品股份有限公司", 2026, null, null, SecretUrl, Article15),
        ["self-report-returned"] = SelfReportLetter.Write(Head, "豫北食品股份有限公司", 2026, new DateOnly(2027, 5, 1), "差距分析不具体", SecretUrl, Article15),
        ["prize-use-accepted"] = PrizeUseLetter.Write(Head, "豫北食品股份有限公司", new("认可", "accepted"), null, null, SecretUrl, Article15),
        ["prize-use-questioned"] = PrizeUseLetter.Write(
            Head, "豫北食品股份有限公司", new("要求说明", "questioned"), "请说明培训机构", new DateOnly(2027, 5, 1), SecretUrl, Article15),
        ["duty-reminder"] = DutyReminderLetter.Write(Head, Honour, Report, new DateOnly(2027, 3, 31), 60, required: true, SecretUrl, Article15),
        ["duty-last-day"] = DutyReminderLetter.Write(Head, Honour, Report, new DateOnly(2027, 3, 31), 0, required: true, SecretUrl, Article15),
        ["duty-request"] = DutyReminderLetter.Write(Head, Honour, Report, new DateOnly(2027, 3, 31), 7, required: false, SecretUrl, Article15),
        ["duty-overdue"] = DutyOverdueLetter.Write(Head, "王建国", Honour, Report, new DateOnly(2027, 3, 31), true, SecretUrl, Article15),
        ["inspection-overdue"] = DutyOverdueLetter.Write(Head, "王建国", Honour, Inspection, new DateOnly(2027, 12, 31), false, SecretUrl, Article15),
        ["deadline"] = DeadlineLetter.Write(Head, new("宏达公司：", "Dear holder,"), Honour, new("整改", "Rectification"), new DateOnly(2027, 5, 31), 7, true, SecretUrl, Article15),
        ["inspection-begins"] = InspectionLetter.Write(Head, "王建国", Honour, Inspection, new DateOnly(2027, 12, 31), null, SecretUrl, Article15),
        ["inspection-soon-due"] = InspectionLetter.Write(Head, "王建国", Honour, Inspection, new DateOnly(2027, 12, 31), 30, SecretUrl, Article15),
        ["expiry-ahead"] = HonourExpiryLetter.Write(
            Head, new LocalizedText("您好！", "Hello,"), Honour, new DateOnly(2029, 10, 28), 180, new LocalizedText("期满须经复评。", "A re-evaluation is due."), SecretUrl, Article15),
        ["expiry-today"] = HonourExpiryLetter.Write(Head, new LocalizedText("您好！", "Hello,"), Honour, new DateOnly(2029, 10, 28), 0, null, SecretUrl, Article15),
        ["expiry-past"] = HonourExpiryLetter.Write(Head, new LocalizedText("您好！", "Hello,"), Honour, new DateOnly(2029, 10, 28), -3, null, SecretUrl, Article15),
        ["measure-proposed"] = MeasureLetter.Proposed(
            Head, Honour, Suspension, new LocalizedText("不积极整改或整改后仍不符合要求", "Does not put things right, or not enough"), new DateOnly(2027, 5, 6), "三项问题逾期未整改。", SecretUrl, Article15),
        ["measure-decided"] = MeasureLetter.Decided(
            Head, Honour, Suspension, null, new DateOnly(2027, 5, 20), "安县政〔2027〕8号", new DateOnly(2027, 6, 19),
            [new LocalizedText("自决定之日起，在解除之前不得使用该荣誉称号。", "From the day of the decision the title may not be used until the measure is lifted.")], SecretUrl, Article15),
        ["measure-ended"] = MeasureLetter.Ended(
            Head, Honour, Suspension, new LocalizedText("已解除", "lifted"), new DateOnly(2027, 8, 1), "已完成整改。", SecretUrl, Article15),
        ["fraud"] = FraudLetter.Write(Head, "豫北食品股份有限公司", "AY-2026-0004", new DateOnly(2026, 9, 1), "所附审计报告系伪造。", SecretUrl, Article15),
        ["digest"] = DigestLetter.Write(
            "王建国", new DateOnly(2026, 9, 17),
            [
                new DigestItem(Head.Award, new LocalizedText("拟奖名单审签", "Sign-off of the list"), "李主任", new Deadline(new DateOnly(2026, 9, 16), false), true, Article15),
                new DigestItem(Head.Award, Report, "安阳精工机械有限公司", new Deadline(new DateOnly(2026, 9, 18), true), false, Article15),
            ],
            SecretUrl),
        ["draft-reminder"] = DraftReminderLetter.Write(
            Head, "豫北食品股份有限公司", "AY-2026-0004", new Deadline(new DateOnly(2026, 4, 30), false), SecretUrl, Article15),
    };

    public static MailOrder Order(string key = "approval|1|mail", string address = "wang@example.gov.cn", string language = "zh-CN", string? cycleId = "AY-2026") =>
        new(key, new MailRecipient(address, "王建国", language), Letters["approval"], cycleId, "approval-1");
}
