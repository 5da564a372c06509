using System.Text.Json;

namespace AwardFunctions.Domain.Schemes.Checks;

/// <summary>Everything a scheme must satisfy beyond its shape.</summary>
internal static class SchemeCheck
{
    public static (IReadOnlyList<SchemeFault> Errors, IReadOnlyList<SchemeFault> Remarks) Of(Scheme scheme, JsonElement root)
    {
        var nodes = JsonNodes.Of(root);
        return (
            [
                .. ArticleChecks.Errors(scheme, nodes),
                .. IdentityChecks.Errors(scheme),
                .. ReferenceChecks.Errors(scheme),
                .. ValueChecks.Errors(scheme, nodes),
                .. RuleChecks.Errors(scheme),
                .. StageChecks.Errors(scheme),
            ],
            [.. ArticleChecks.Remarks(scheme, nodes)]);
    }
}
