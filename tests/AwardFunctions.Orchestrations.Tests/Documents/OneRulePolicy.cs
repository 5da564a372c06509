using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Tests.Mail;

namespace AwardFunctions.Orchestrations.Tests.Documents;

/// <summary>One application of one person, open or closed as the test says.</summary>
internal sealed class OneRulePolicy : IUploadPolicy
{
    public const string Application = "AY-2026-0003";
    public const string Requirement = "self-report";
    public const string Person = "li@example.cn";

    public bool IsOpen { get; set; } = true;

    public bool KeepsRemoved { get; set; }

    public Func<RecordChange?> Along { get; set; } = () => null;

    public RequiredDocument Document { get; set; } = new(
        Requirement, new LocalizedText("自评报告", "Self-assessment report"), true, ["pdf", "docx"], 10_000, 2, "14");

    public Task<Outcome<UploadRule>> CheckAsync(string applicationId, string requirementId, string person, CancellationToken cancellationToken)
    {
        Outcome<UploadRule> outcome = (applicationId, requirementId, person) != (Application, Requirement, Person)
            ? Refusal.NotFound("没有这项材料。", "There is no such document in the scheme.")
            : IsOpen
                ? new UploadRule(Document, Samples.Article15, KeepsRemoved, Along())
                : Refusal.Conflict("申报已提交，不能再修改材料。", "The application was handed in.");
        return Task.FromResult(outcome);
    }
}
