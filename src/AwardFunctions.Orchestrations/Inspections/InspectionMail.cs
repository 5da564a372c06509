using System.Globalization;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>The mails of an inspection: each step tells those who have to know, once.</summary>
public sealed class InspectionMail(AccountDesk accounts, OfficePeople office, MailDesk desk, PortalAddress portal)
{
    /// <summary>Tells of a step, by its place from 0.</summary>
    public async Task TellAsync(CycleDossier dossier, HonourRecord honour, InspectionRecord inspection, int place, CancellationToken cancellationToken)
    {
        var step = inspection.Steps[place];
        if (NoticeOf(dossier, inspection, step) is not { } notice)
            return;
        if (notice.To.HasFlag(Readers.Holder))
        {
            var account = await accounts.FindAsync(inspection.Owner, cancellationToken);
            await SendAsync(new MailRecipient(inspection.Owner, honour.Holder, account?.Language ?? "zh-CN"), LetterText.ToUnit(honour.Holder), $"/inspections/{inspection.Id}");
        }

        if (notice.To.HasFlag(Readers.Team))
        {
            foreach (var member in inspection.Team)
            {
                var account = await accounts.FindAsync(member.Email, cancellationToken);
                await SendAsync(new MailRecipient(member.Email, member.Name, account?.Language ?? "zh-CN"), LetterText.ToPerson(member.Name), $"/inspections/{inspection.Id}");
            }
        }

        if (notice.To.HasFlag(Readers.Office))
        {
            foreach (var clerk in await office.OfAsync(dossier.Scheme.Code, cancellationToken))
                await SendAsync(new MailRecipient(clerk.Email, clerk.Name, clerk.Language), LetterText.ToPerson(clerk.Name), $"/office/inspections/{inspection.Id}");
        }

        Task SendAsync(MailRecipient to, LocalizedText greeting, string path) => desk.SendAsync(
            new MailOrder(
                string.Create(CultureInfo.InvariantCulture, $"inspection|{inspection.Id}|{place}|{to.Address}"), to,
                InspectionNoticeLetter.Write(
                    Letterhead.Of(dossier.Scheme), greeting, new HonourReference(honour.Title, honour.Holder, honour.CertificateNumber), notice.Subject, notice.Body,
                    [LetterText.Fact("巡查编号", "Inspection", inspection.Id), .. notice.Facts], portal.Link(path), dossier.Scheme.Cite(dossier.Scheme.Inspection!.Article)),
                inspection.CycleId, inspection.Id),
            cancellationToken);
    }

    private static Notice? NoticeOf(CycleDossier dossier, InspectionRecord inspection, InspectionStep step)
    {
        var rule = dossier.Scheme.Inspection!;
        var day = step.Day is { } on ? LetterText.Day(on) : LetterText.Same("");
        var why = step.Text.Length == 0 ? new LocalizedText("", "") : new($"说明：{step.Text}", $"Remark: {step.Text}");
        return step.Kind switch
        {
            InspectionStepKind.TeamSeated => new(
                Readers.Team, new($"您被确定为{rule.Team.Name.Zh}成员", $"you are in the {rule.Team.Name.En}"),
                [
                    new(
                        $"请参加对{inspection.Holder}的{rule.Name.Zh}，按所列内容逐项填写情况；组长签署报告。如与该单位有利害关系，请立即告知评审办。",
                        $"Please take part in the inspection of {inspection.Holder} and write a finding on each topic; the leader signs the report. Tell the office at once if you have an interest in the holder."),
                ],
                [LetterText.Fact("成员", "Team", step.Text), LetterText.Fact("内容", "Topics", Joined(rule.Topics.Select(topic => topic.Name)))]),
            InspectionStepKind.DayProposed => new(
                Readers.Holder, new($"请确认{rule.Name.Zh}日期", $"please confirm the day of the {rule.Name.En}"),
                [
                    new($"拟于{day.Zh}对贵单位开展{rule.Name.Zh}。请登录确认；确有不便的，可说明理由、另提日期。", $"We propose {day.En} for the {rule.Name.En} of your unit. Please confirm it, or ask for another day and say why."),
                    why,
                ],
                [LetterText.Fact("拟定日期", "Proposed day", day), LetterText.Fact("内容", "Topics", Joined(rule.Topics.Select(topic => topic.Name)))]),
            InspectionStepKind.DayAsked => new(
                Readers.Office, new("获奖单位请求另定巡查日期", "the holder asks for another day"),
                [new($"获奖单位请求改为{day.Zh}。请确认，或另提日期。", $"The holder asks for {day.En}. Please confirm it or propose another."), why],
                [LetterText.Fact("请求日期", "Asked for", day)]),
            InspectionStepKind.DayAgreed => new(
                Readers.Holder | Readers.Team | Readers.Office, new($"{rule.Name.Zh}日期已定", $"the day of the {rule.Name.En} is fixed"),
                [
                    new($"{rule.Name.Zh}定于{day.Zh}。请安排人员，备好有关资料。", $"The {rule.Name.En} takes place on {day.En}. Please have people and papers at hand."),
                    new("巡查不收取任何费用，请勿宴请、馈赠。", "It is free of charge; please offer neither banquets nor gifts."),
                ],
                [LetterText.Fact("日期", "Day", day), LetterText.Fact("成员", "Team", inspection.Team.Count == 0 ? new("待定", "to be named") : LetterText.Same(string.Join('、', inspection.Team.Select(one => one.Name))))]),
            InspectionStepKind.CalledOff => new(
                Readers.Holder | Readers.Team, new($"{rule.Name.Zh}取消", $"the {rule.Name.En} is called off"),
                [new($"原定的{rule.Name.Zh}取消。理由：{step.Text}", $"The {rule.Name.En} is called off. Reason: {step.Text}")], []),
            InspectionStepKind.Signed => new(
                Readers.Holder | Readers.Office, new($"{rule.Name.Zh}报告已签署", $"the report of the {rule.Name.En} is signed"),
                [
                    inspection.Findings.Values.Any(finding => finding.Result == InspectionResult.ToRectify)
                        ? new("报告列有须整改的内容。评审办将发出整改要求和期限。", "The report names what is to be put right; the office orders it with a deadline.")
                        : new("报告所列各项均符合要求。", "Everything was found conforming."),
                ],
                [.. rule.Topics.Where(topic => inspection.Findings.ContainsKey(topic.Id)).Select(topic => new MailFact(topic.Name, FindingDesk.NameOf(inspection.Findings[topic.Id].Result)))]),
            InspectionStepKind.Ordered => new(
                Readers.Holder, new("责令限期整改", "please put this right"),
                [
                    new($"请于{day.Zh}（含当日）前完成整改，并登录说明整改情况、上传证明材料。", $"Please put it right by {day.En}, inclusive, then say what was done and upload the evidence."),
                    new($"整改要求：{step.Text}", $"What is asked: {step.Text}"),
                    new("不积极整改或整改后仍不符合要求的，将依照规定处理。", "If it is not put right, the measures of the regulation follow."),
                ],
                [LetterText.Fact("整改期限", "Due", day), LetterText.Fact("整改内容", "Topics", TopicsOf(rule, inspection, step))]),
            InspectionStepKind.HandedIn => new(
                Readers.Office, new("获奖单位已提交整改情况", "the holder has accounted for a rectification"),
                [new("请核查整改情况：合格的予以确认，不合格的说明理由退回。", "Please look at it: accept it, or return it with reasons.")],
                [LetterText.Fact("整改内容", "Topics", TopicsOf(rule, inspection, step))]),
            InspectionStepKind.Returned => new(
                Readers.Holder, new("整改情况退回", "your account of the rectification is returned"),
                [new($"退回理由：{step.Text}", $"Reason: {step.Text}"), new("请继续整改并重新提交。", "Please go on and hand it in again."),],
                [LetterText.Fact("整改期限", "Due", DueOf(dossier, inspection, step)), LetterText.Fact("整改内容", "Topics", TopicsOf(rule, inspection, step))]),
            InspectionStepKind.Extended => new(
                Readers.Holder, new("整改期限延长", "you have more time for the rectification"),
                [new($"理由：{step.Text}", $"Reason: {step.Text}")],
                [LetterText.Fact("新的期限", "Now due", DueOf(dossier, inspection, step)), LetterText.Fact("整改内容", "Topics", TopicsOf(rule, inspection, step))]),
            InspectionStepKind.Accepted => new(
                Readers.Holder, new("整改合格", "the rectification is accepted"),
                [new("评审办已确认整改合格。", "The office has accepted what you put right."), why],
                [LetterText.Fact("整改内容", "Topics", TopicsOf(rule, inspection, step))]),
            InspectionStepKind.Failed => new(
                Readers.Holder, new("整改不合格，已提请处理", "the rectification failed; a measure is proposed"),
                [new($"因不积极整改或整改后仍不符合要求，评审办已依照规定提请处理。情况：{step.Text}", $"It was not put right; the office has proposed a measure under the regulation. Facts: {step.Text}")],
                [LetterText.Fact("整改内容", "Topics", TopicsOf(rule, inspection, step))]),
            _ => null,
        };
    }

    private static LocalizedText DueOf(CycleDossier dossier, InspectionRecord inspection, InspectionStep step) =>
        inspection.Order(step.Order!.Value) is { } order ? LetterText.LastDay(dossier.DeadlineOf(order.OrderedAt, order.Term)) : LetterText.Same("");

    private static LocalizedText TopicsOf(InspectionRule rule, InspectionRecord inspection, InspectionStep step) =>
        Joined(rule.Topics.Where(topic => inspection.Order(step.Order!.Value)?.Topics.Contains(topic.Id) == true).Select(topic => topic.Name));

    private static LocalizedText Joined(IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        return new(string.Join('、', all.Select(text => text.Zh)), string.Join(", ", all.Select(text => text.En)));
    }

    [Flags]
    private enum Readers
    {
        Holder = 1,
        Team = 2,
        Office = 4,
    }

    private sealed record Notice(Readers To, LocalizedText Subject, IReadOnlyList<LocalizedText> Paragraphs, IReadOnlyList<MailFact> Facts)
    {
        public IReadOnlyList<LocalizedText> Body => [.. Paragraphs.Where(text => text.Zh.Length > 0)];
    }
}
