using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Benchmarks.Uploads;

/// <summary>An application that takes PDF files of any size.</summary>
internal sealed class AnySize : IUploadPolicy
{
    private static readonly UploadRule Rule = new(
        new RequiredDocument("proof", new("证明材料", "Proof"), true, ["pdf"], 8L << 30, 1000, "8.6"),
        new Citation("AY", "8.6", "安县政〔2023〕2号", new("第八条（六）", "art. 8(6)"), new("须提交部门证明。", "Proofs of the departments.")));

    public Task<Outcome<UploadRule>> CheckAsync(string applicationId, string requirementId, string person, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<UploadRule>>(Rule);
}
