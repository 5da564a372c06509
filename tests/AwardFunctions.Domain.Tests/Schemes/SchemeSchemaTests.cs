using System.Text.Json.Nodes;

namespace AwardFunctions.Domain.Tests.Schemes;

public sealed class SchemeSchemaTests
{
    private const string Update = "UPDATE_SCHEMA";

    [Fact]
    public void Schema_Committed_IsWhatTheTypesSay()
    {
        var file = Path.Combine(Root(), "src", "AwardFunctions.Domain", "Schemes", "scheme.schema.json");
        var fresh = SchemeSchema.Text();
        if (Environment.GetEnvironmentVariable(Update) == "1")
            File.WriteAllText(file, fresh);

        var stale = !File.Exists(file) || File.ReadAllText(file).ReplaceLineEndings("\n") != fresh.ReplaceLineEndings("\n");

        Assert.False(stale, $"{file} is stale. Run this test once more with {Update}=1 in the environment and commit the file.");
    }

    [Fact]
    public void Schema_Always_ForbidsUnknownMembersAndListsKinds()
    {
        var schema = JsonNode.Parse(SchemeSchema.Text())!;

        Assert.False(schema["additionalProperties"]!.GetValue<bool>());
        Assert.Equal(13, schema["properties"]!["stages"]!["items"]!["anyOf"]!.AsArray().Count);
        Assert.StartsWith("Two to eight capital letters", schema["properties"]!["code"]!["description"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("code", schema["required"]!.AsArray().Select(name => name!.GetValue<string>()));
        Assert.DoesNotContain("committee", schema["required"]!.AsArray().Select(name => name!.GetValue<string>()));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AwardFunctions.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("AwardFunctions.sln is not above the test's folder.");
    }
}
