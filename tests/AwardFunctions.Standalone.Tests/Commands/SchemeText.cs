using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Standalone.Tests.Commands;

/// <summary>The text of the scheme files that the product carries.</summary>
internal static class SchemeText
{
    public static string Anyang()
    {
        using var reader = new StreamReader(typeof(Scheme).Assembly.GetManifestResourceStream("Schemes/anyang.json")!);
        return reader.ReadToEnd();
    }
}
