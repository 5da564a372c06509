namespace AwardFunctions.Portal.Http;

/// <summary>Where to go after signing in; never to another site.</summary>
public static class ReturnPath
{
    public static bool IsLocal(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.AsSpan().ContainsAny('\\', '\r', '\n');

    public static string OrHome(string? path) => IsLocal(path) ? path! : "/";
}
