using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>An application that is always open, for its owner, for PDF files of at most 40 MB under "proof".</summary>
internal sealed class OpenPolicy : IUploadPolicy
{
    public const string Owner = "applicant@example.com";

    public const int MaxBytes = 40 << 20;

    private static readonly UploadRule Rule = new(
        new RequiredDocument("proof", new("证明材料", "Proof"), true, ["pdf"], MaxBytes, 1000, "8.6"),
        new Citation("AY", "8.6", "安县政〔2023〕2号", new("《安阳县县长质量奖管理办法》第八条（六）", "Measures, art. 8(6)"), new("须提交部门证明。", "Proofs of the departments.")));

    public Task<Outcome<UploadRule>> CheckAsync(string applicationId, string requirementId, string person, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<UploadRule>>(person == Owner && requirementId == "proof"
            ? Rule
            : AwardFunctions.Orchestrations.Outcomes.Refusal.NotFound("没有这份申报。", "There is no such application."));
}
