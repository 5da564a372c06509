using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Schemes;

/// <summary>Takes in a regulation as data, so that a county joins without code; who did so goes into the audit log.</summary>
public sealed class InstallScheme(SchemeShelf shelf, SignalDesk signals, TimeProvider time)
{
    /// <summary>The audit stream of schemes.</summary>
    public const string Stream = "schemes";

    /// <param name="utf8">The scheme file.</param>
    /// <param name="fileName">Its name, for messages.</param>
    /// <param name="by">The mailbox of whoever installs it.</param>
    /// <param name="cancellationToken">Stops waiting; what was installed stays.</param>
    /// <returns>The scheme; or a refusal that names every problem with line and path.</returns>
    public async Task<Outcome<Scheme>> RunAsync(byte[] utf8, string fileName, string by, CancellationToken cancellationToken)
    {
        var reading = SchemeReader.Read(utf8, fileName);
        if (!reading.IsValid)
        {
            List<Refusal> wrong = [.. reading.Problems.Select(Wrong)];
            return wrong[0] with { Others = wrong[1..] };
        }

        var scheme = reading.Scheme;
        var at = time.GetUtcNow();
        var hash = SchemeHash.Of(scheme);
        var promise = new PromisedEntry(
            Stream,
            new AuditEntry(
                at, by, "scheme.installed",
                new($"安装{scheme.Name.Zh}方案（{scheme.Code}，{hash[..12]}）", $"Installed the scheme {scheme.Code}, {scheme.Name.En} ({hash[..12]})"),
                scheme.Cite(scheme.Instrument.Article), scheme.Code),
            $"scheme.installed|{hash}|{at.UtcTicks}");
        await signals.AroundAsync(null, () => shelf.InstallAsync(scheme, by, at, cancellationToken, promise.AsChange()), cancellationToken, SchemeShelf.Installed);
        return scheme;
    }

    private static Refusal Wrong(SchemeProblem problem) => Refusal.Invalid(
        "file", $"第{problem.Line}行，{problem.JsonPath}：{problem.Reason}", $"Line {problem.Line}, {problem.JsonPath}: {problem.Reason}");
}
