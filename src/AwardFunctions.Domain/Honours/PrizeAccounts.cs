using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>What speaks against a use of prize money, and against the account of it.</summary>
public static class PrizeAccounts
{
    public const string PurposeField = "purpose";
    public const string AmountField = "amount";
    public const string DayField = "on";
    public const string WhatField = "what";
    public const string NoteField = "note";
    public const string ReceiptsField = "receipts";
    private const int LongestWhat = 200;

    /// <summary>What the account comes to, in whole CNY.</summary>
    public static int SumOf(IEnumerable<PrizeSpending> spendings) => spendings.Sum(spending => spending.Amount);

    /// <summary>What is wrong with a line that is to be added.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rule">Its rule on prize money.</param>
    /// <param name="prize">The prize in whole CNY.</param>
    /// <param name="paidOn">The day it was paid, inclusive: nothing of it was spent before.</param>
    /// <param name="today">Today in the scheme's zone, inclusive.</param>
    /// <param name="before">The lines that stand in the account already.</param>
    /// <param name="line">The new line; an amount of 0 stands for none.</param>
    public static IReadOnlyList<Finding> CheckLine(
        Scheme scheme, PrizeUseRule rule, int prize, DateOnly paidOn, DateOnly today, IReadOnlyList<PrizeSpending> before, PrizeSpending line)
    {
        var article = scheme.Cite(scheme.Duties.First(duty => duty.Id == rule.Duty).Article);
        var findings = new List<Finding>();
        if (rule.Purposes.All(purpose => purpose.Id != line.Purpose))
            findings.Add(new Finding(PurposeField, new("请选择规定的用途；奖金不得挪作他用。", "Please choose one of the purposes; the prize may be used for nothing else."), article));
        if (line.Amount < 1)
            findings.Add(new Finding(AmountField, new("请填写金额（整数，元）。", "Please give the amount in whole yuan."), article));
        else if ((long)SumOf(before) + line.Amount > prize)
            findings.Add(new Finding(AmountField, new($"合计超过奖金{prize:#,0}元。", $"In all that would exceed the prize of CNY {prize:#,0}."), article));
        if (line.On < paidOn || line.On > today)
            findings.Add(new Finding(DayField, new("支出日期须在奖金到账之日至今天之间。", "The day lies between the payment of the prize and today."), article));
        if (line.What.Length is 0 or > LongestWhat)
            findings.Add(new Finding(WhatField, new($"请说明用于什么，不超过{LongestWhat}字。", $"Please say what it was spent on, in at most {LongestWhat} characters."), article));
        return findings;
    }

    /// <summary>What speaks against handing an account in: it is empty, says nothing of what is left, or lacks its receipts.</summary>
    public static IReadOnlyList<Finding> Check(
        Scheme scheme, PrizeUseRule rule, int prize, IReadOnlyList<PrizeSpending> lines, string note, int receipts)
    {
        var article = scheme.Cite(scheme.Duties.First(duty => duty.Id == rule.Duty).Article);
        var findings = new List<Finding>();
        if (SumOf(lines) < prize && note.Length == 0)
            findings.Add(new Finding(NoteField, new($"还有{prize - SumOf(lines):#,0}元未列支，请说明安排。", $"CNY {prize - SumOf(lines):#,0} are not accounted for: please say what is planned."), article));
        if (lines.Count > 0 && rule.Receipts.Required && receipts == 0)
            findings.Add(new Finding(ReceiptsField, new($"请上传「{rule.Receipts.Name.Zh}」。", $"Please attach “{rule.Receipts.Name.En}”."), scheme.Cite(rule.Receipts.Article)));
        return findings;
    }
}
