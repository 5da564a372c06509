using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Opinions;

/// <summary>The office asks the departments: those that the article names, or those it finds concerned.</summary>
public sealed class DepartmentsDecision(StageUnits units, BodyDesk bodies) : IDecisionKind
{
    private const string Known = "departments";
    private const string Others = "others";

    public string Kind => DecisionKinds.Departments;

    /// <summary>The input for the mailbox of the department that stands at <paramref name="index"/> in the article.</summary>
    public static string MailboxInput(int index) => $"mailbox{index.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Whom a decision asks, by name and mailbox; a line that is neither is left out.</summary>
    public static IReadOnlyList<(string Name, string Email)> AskedBy(OpinionsStage stage, DecisionMade made)
    {
        if (!stage.Concerned)
            return [.. stage.Departments.Select((department, index) => (department.Zh, EmailAddress.Normalize(made.Values.GetValueOrDefault(MailboxInput(index), "")) ?? ""))];
        var known = made.Several(Known).Select(one => one.Split('|')).Select(one => (Uri.UnescapeDataString(one[0]), one[1]));
        var others = LinesOf(made).Select(ReadLine).Where(line => line.Email is not null).Select(line => (line.Name, line.Email!));
        return [.. known.Concat(others).DistinctBy(one => one.Item1)];
    }

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = (OpinionsStage)dossier.Scheme.StageOf(order.StageId);
        var about = await units.OfAsync(dossier, stage.Id, cancellationToken);
        return new DecisionSheet(
            new($"{dossier.Title.Zh}：{stage.Name.Zh}", $"{dossier.Title.En}: {stage.Name.En}"),
            stage.Concerned
                ? new("请选定应当征求意见的部门。确认后，平台同时向各部门发出征求意见函。", "Please say which departments are concerned. Once you confirm, all are asked at the same time.")
                : new("请核对各部门的工作邮箱。确认后，平台同时向各部门发出征求意见函。", "Please check each department's mailbox. Once you confirm, all are asked at the same time."),
            stage.Party, stage.Article, stage.Send?.Duration ?? stage.Plan.Shortest,
            [.. Facts(stage)],
            [.. about.Select(unit => UnitList.Line(unit, dossier.Scheme))],
            [new DecisionAction(DecisionActions.Confirm, new("发出征求意见函", "Ask the departments"))],
            stage.Concerned ? [.. await ConcernedAsync(dossier, stage, cancellationToken)] : [.. await NamedAsync(dossier, stage, cancellationToken)],
            $"/office/cycles/{dossier.Cycle.Id}/opinions");
    }

    public Task<Refusal?> CheckAsync(ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = (OpinionsStage)dossier.Scheme.StageOf(approval.Order.StageId);
        return Task.FromResult(Against(stage, decision, dossier.Scheme.Cite(stage.Article)));
    }

    private static Refusal? Against(OpinionsStage stage, DecisionMade decision, Citation citation)
    {
        if (stage.Concerned)
        {
            if (LinesOf(decision).FirstOrDefault(line => ReadLine(line) is not { Name.Length: > 0, Email: not null }) is { } wrong)
                return Refusal.Invalid(Others, $"请按“部门名称 邮箱”填写，每行一个：{wrong}", $"A name and a mailbox on each line, please: {wrong}", citation);
            return AskedBy(stage, decision).Count == 0
                ? Refusal.Invalid(Known, "请至少选定一个部门。", "At least one department is asked.", citation)
                : null;
        }

        var missing = stage.Departments.Index().FirstOrDefault(one => EmailAddress.Normalize(decision.Values.GetValueOrDefault(MailboxInput(one.Index), "")) is null);
        return missing.Item is null
            ? null
            : Refusal.Invalid(MailboxInput(missing.Index), $"请填写{missing.Item.Zh}的有效邮箱。", $"A valid mailbox of the {missing.Item.En}, please.", citation);
    }

    private static IEnumerable<MailFact> Facts(OpinionsStage stage)
    {
        if (stage.Reply is { } reply)
        {
            var time = DurationText.Of(reply.Duration);
            yield return new MailFact(new("反馈期限", "Time to answer"), new($"自收到之日起{time.Zh}；逾期记为未回复，不视为同意", $"{time.En} from receipt; silence is recorded as no reply, not as consent"));
        }
        else
        {
            yield return new MailFact(new("反馈期限", "Time to answer"), new("未规定，平台按工作计划催办", "none is stated; reminders follow the plan"));
        }
    }

    private async Task<IEnumerable<DecisionInput>> NamedAsync(CycleDossier dossier, OpinionsStage stage, CancellationToken cancellationToken)
    {
        var inputs = new List<DecisionInput>();
        foreach (var (index, department) in stage.Departments.Index())
        {
            var body = await bodies.FindAsync(dossier.Scheme.Code, stage.Asked ?? stage.Party, department.Zh, cancellationToken);
            inputs.Add(new DecisionInput(
                MailboxInput(index), new($"{department.Zh}：工作邮箱", $"{department.En}: mailbox"), DecisionInputKind.Text, stage.Article, true, [], [], body?.Email));
        }

        return inputs;
    }

    private async Task<IEnumerable<DecisionInput>> ConcernedAsync(CycleDossier dossier, OpinionsStage stage, CancellationToken cancellationToken)
    {
        var known = await bodies.ListAsync(dossier.Scheme.Code, stage.Asked ?? stage.Party, cancellationToken);
        var inputs = new List<DecisionInput>();
        if (known.Count > 0)
        {
            inputs.Add(new DecisionInput(
                Known, new("名录中的部门", "Departments in the directory"), DecisionInputKind.Choices, stage.Article, false, [],
                [.. known.Select(body => new Choice($"{Uri.EscapeDataString(body.Name)}|{body.Email}", new($"{body.Name}（{body.Email}）", $"{body.Name} ({body.Email})")))]));
        }

        inputs.Add(new DecisionInput(
            Others, known.Count > 0 ? new("其他部门", "Other departments") : new("有关部门", "Departments concerned"), DecisionInputKind.Paragraph, stage.Article, known.Count == 0, [], [],
            Hint: new("每行一个：部门名称 邮箱，例如：市生态环境局 hb@jiyuan.gov.cn", "One on each line: its name, then its mailbox.")));
        return inputs;
    }

    private static IEnumerable<string> LinesOf(DecisionMade made) =>
        made.Values.GetValueOrDefault(Others, "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The mailbox comes last; what stands before it is the name.</summary>
    private static (string Name, string? Email) ReadLine(string line)
    {
        var parts = line.Split([' ', '\t', '\u3000', ',', '，', ':', '：'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 ? ("", null) : (string.Join(' ', parts[..^1]), EmailAddress.Normalize(parts[^1]));
    }
}
