using System.Text.RegularExpressions;

namespace AwardFunctions.Portal.Tests.Shared;

public sealed partial class FormTests
{
    /// <summary>Kestrel fills in a missing address by itself; other hosts can't, and fail.</summary>
    [Fact]
    public void Forms_OfEveryPage_NameTheirAddress()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "AwardFunctions.sln")))
            root = root.Parent!;
        var pages = Directory.GetFiles(Path.Combine(root.FullName, "src", "AwardFunctions.Portal", "Pages"), "*.razor", SearchOption.AllDirectories);

        Assert.True(pages.Length > 50);
        Assert.All(
            pages.SelectMany(page => Form().Matches(File.ReadAllText(page)).Select(form => form.Value)),
            form => Assert.Contains(" action=", form, StringComparison.Ordinal));
    }

    [GeneratedRegex("<form\\b[^>]*>")]
    private static partial Regex Form();
}
