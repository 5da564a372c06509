using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Schemes;

public sealed class SchemeReaderTests
{
    [Theory]
    [InlineData("code", null, "$", "\"code\" is missing; a text is expected")]
    [InlineData("code", "null", "$.code", "null is not allowed here")]
    [InlineData("code", "\"ay\"", "$.code", "two to eight of A–Z and 0–9")]
    [InlineData("code", "17", "$.code", "17 stands here; a text is expected")]
    [InlineData("colour", "\"red\"", "$.colour", "There is no \"colour\" here; allowed are articles, bars,")]
    [InlineData("timeZone", "\"Asia/Anyang\"", "$.timeZone", "Asia/Shanghai")]
    [InlineData("timeZone", "\"China Standard Time\"", "$.timeZone", "IANA")]
    [InlineData("instrument.inForceUntil", "\"2023-02-21\"", "$.instrument.inForceUntil", "before it begins on 2023-02-22")]
    [InlineData("instrument.inForceFrom", "\"22.02.2023\"", "$.instrument.inForceFrom", "a date like \"2026-03-05\"")]
    [InlineData("instrument.isDraft", "true", "$.instrument.inForceFrom", "征求意见稿")]
    [InlineData("instrument.title.zh", "\" \"", "$.instrument.title.zh", "Chinese text is empty")]
    [InlineData("name.en", "\"\"", "$.name.en", "English text is empty")]
    [InlineData("cycle.everyYears", "0", "$.cycle.everyYears", "1 to 10")]
    [InlineData("cycle.article", "\"99\"", "$.cycle.article", "\"99\" is not among the articles")]
    [InlineData("honour.markingArticle", "\"99\"", "$.honour.markingArticle", "\"99\" is not among the articles")]
    [InlineData("articles.1.external", """{ "zh": "法", "en": "law" }""", "$.articles['1'].external", "no external source")]
    [InlineData("measures[0].chain[0]", "\"government\"", "$.measures[0].chain[0]", "comes first")]
    [InlineData("measures[0].chain", "[]", "$.measures[0].chain", "names the parties that act")]
    [InlineData("measures[3].chain", "[\"office\"]", "$.measures[3].chain", "chain of its ground")]
    [InlineData("measures[0].grounds[0]", "\"laziness\"", "$.measures[0].grounds[0]", "There is no revocation ground")]
    [InlineData("measures[0].dueArticle", null, "$.measures[0]", "stand together")]
    [InlineData("measures[1].id", "\"rectify\"", "$.measures[1].id", "already taken by $.measures[0].id")]
    [InlineData("tiers[0].id", "\"Award!\"", "$.tiers[0].id", "is not an identity")]
    [InlineData("tiers[1].id", "\"award\"", "$.tiers[1].id", "already taken by $.tiers[0].id")]
    [InlineData("tiers[0].quota.max", "0", "$.tiers[0].quota.max", "at least 1")]
    [InlineData("tiers[0].prize", """{ "article": "16" }""", "$.tiers[0].prize", "\"amount\" is missing")]
    [InlineData("tiers[0].validityArticle", null, "$.tiers[0]", "stand together")]
    [InlineData("tiers[0].validity.count", "-3", "$.tiers[0].validity.count", "-3 years is out of range")]
    [InlineData("tiers[0].validity.unit", "\"decades\"", "$.tiers[0].validity.unit", "one of \"days\", \"workingDays\", \"months\", \"years\"")]
    [InlineData("tiers[0].validity.unit", "3", "$.tiers[0].validity.unit", "one of \"days\"")]
    [InlineData("tiers", "[]", "$.tiers", "The list is empty")]
    [InlineData("parties[0].role", "\"king\"", "$.parties[0].role", "There is no role \"king\"; allowed are \"office\"")]
    [InlineData("conditions[0].required", "2", "$.conditions[0].required", "1 stands for yes")]
    [InlineData("conditions[5].sectors[0]", "\"mining\"", "$.conditions[5].sectors[0]", "There is no sector \"mining\"")]
    [InlineData("conditions[1].relaxedRequired", "3", "$.conditions[1].relaxedRequired", "less than \"required\"")]
    [InlineData("exclusions[0].required", "1", "$.exclusions[0]", "0, no")]
    [InlineData("exclusions[0].id", "\"registered\"", "$.exclusions[0].id", "already taken by $.conditions[0].id")]
    [InlineData("form[0].maxLength", "0", "$.form[0].maxLength", "1 to 20000")]
    [InlineData("form[0].kind", "\"choice\"", "$.form[0]", "at least two \"choices\"")]
    [InlineData("documents[0].maxBytes", "536870913", "$.documents[0].maxBytes", "536870912 bytes (512 MiB)")]
    [InlineData("documents[0].maxBytes", "0", "$.documents[0].maxBytes", "out of range")]
    [InlineData("documents[0].types", "[\"exe\"]", "$.documents[0].types", "\"pdf\", \"jpeg\", \"png\", \"docx\", \"xlsx\"")]
    [InlineData("documents[0].id", "\"address\"", "$.documents[0].id", "already taken")]
    [InlineData("groups[0].max", "2", "$.groups[0].max", "fewer than at least 3")]
    [InlineData("committee", null, "$", "\"committee\" is missing")]
    [InlineData("committee.quorum.numerator", "4", "$.committee.quorum", "4/3 is not a quorum")]
    [InlineData("committee.article", "\"5\"", "$.committee.article", "cites a \"setting:…\" key")]
    [InlineData("scoring.sheet", "\"iso-9001\"", "$.scoring.sheet", "There is no score sheet \"iso-9001\"; allowed are \"gb-t-19580\"")]
    [InlineData("scoring.components[0].weight", "30", "$.scoring.components", "add up to 90; they must add up to 100")]
    [InlineData("scoring.components[0].id", "\"interview\"", "$.scoring.components[0].id", "No stage yields")]
    [InlineData("scoring.tieOrder", "[\"site\"]", "$.scoring.tieOrder", "\"earlierSubmission\" comes last")]
    [InlineData("stages[3].kind", "\"audition\"", "$.stages[3].kind", "is not a kind; one of \"announcement\"")]
    [InlineData("stages[3].kind", null, "$.stages[3]", "\"kind\" is missing")]
    [InlineData("stages[3].group", "\"jury\"", "$.stages[3].group", "There is no group \"jury\"")]
    [InlineData("stages[3].component", "\"taste\"", "$.stages[3].component", "There is no score component \"taste\"")]
    [InlineData("stages[3].party", "\"jury\"", "$.stages[3].party", "There is no party \"jury\"")]
    [InlineData("stages[3].plan.longest.count", "1", "$.stages[3].plan.longest", "shorter than the shortest")]
    [InlineData("stages[7].returnTo", "\"publicity\"", "$.stages[7].returnTo", "allowed are \"ranking\", \"deliberation\"")]
    [InlineData("stages[9].upheldReturnsTo", "\"decision\"", "$.stages[9].upheldReturnsTo", "is not an earlier")]
    [InlineData("stages[9].period.bound", "\"atMost\"", "$.stages[9].period.bound", "\"atLeast\" or \"exactly\"")]
    [InlineData("stages[9].postings", "[]", "$.stages[9].postings", "posted somewhere")]
    [InlineData("duties[0].kind", "\"taxes\"", "$.duties[0].kind", "There is no duty \"taxes\"")]
    [InlineData("duties[0].dueMonthDay", "\"02-29\"", "$.duties[0].dueMonthDay", "not a day of every year")]
    [InlineData("duties[0].every", """{ "count": 20, "unit": "workingDays" }""", "$.duties[0].every", "not working days")]
    [InlineData("duties[0].owes", "\"nobody\"", "$.duties[0].owes", "allowed are \"holder\"")]
    [InlineData("selfReport.duty", "\"inspection\"", "$.selfReport.duty", "There is no duty of kind \"selfReport\" \"inspection\"; allowed are \"self-report\"")]
    [InlineData("selfReport.figures[0].previousYears", "11", "$.selfReport.figures[0].previousYears", "allowed are 0 to 10 years")]
    [InlineData("selfReport.figures[0].id", "\"gaps\"", "$.selfReport.figures[0].id", "already taken")]
    [InlineData("selfReport.sections[0].kind", "\"number\"", "$.selfReport.sections[0].kind", "numbers stand among its figures")]
    [InlineData("selfReport.documents", "[]", "$.selfReport.documents", "The list is empty")]
    [InlineData("selfReport.documents[0].types", "[\"exe\"]", "$.selfReport.documents[0].types", "\"pdf\", \"jpeg\"")]
    [InlineData("selfReport.check.article", "\"23\"", "$.selfReport.check.article", "cites a \"setting:…\" key")]
    [InlineData("prizeUse.duty", "\"promotion\"", "$.prizeUse.duty", "There is no duty of kind \"prizeUse\"")]
    [InlineData("prizeUse.purposes", "[]", "$.prizeUse.purposes", "The list is empty")]
    [InlineData("prizeUse.purposes[1].id", "\"improvement\"", "$.prizeUse.purposes[1].id", "already taken")]
    [InlineData("prizeUse.supervisor", "\"nobody\"", "$.prizeUse.supervisor", "There is no party \"nobody\"")]
    [InlineData("prizeUse.receipts.maxFiles", "0", "$.prizeUse.receipts.maxFiles", "1 to 100")]
    [InlineData("bars[1].ground", "\"bribery\"", "$.bars[1].ground", "There is no revocation ground \"bribery\"; allowed are \"any\", \"fraud\"")]
    [InlineData("readings[0].id", "\"corrections\"", "$.articles['setting:correction']", "add a reading with the id \"correction\"")]
    public void Read_OneThingWrong_SaysWhereAndWhy(string path, string? json, string jsonPath, string reason)
    {
        var reading = SchemeReader.Read(SchemeText.With(path, json), "spoilt.json");

        Assert.False(reading.IsValid);
        Assert.Contains(reading.Problems, problem => problem.JsonPath == jsonPath && problem.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ArticleKeyMalformed_SaysWhichAreAllowed()
    {
        var text = SchemeText.With(root => root["articles"]!["8.x"] = root["articles"]!["8"]!.DeepClone());

        Assert.Contains(SchemeReader.Read(text, "x").Problems, problem => problem.JsonPath == "$.articles['8.x']" && problem.Reason.Contains("8.3.2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 0, "must come before \"intake\"")] // intake first
    [InlineData(9, 5, "only be published after a deliberation")] // publicity before deliberation
    [InlineData(10, 9, "must come before \"decision\"")] // decision before publicity
    public void Read_StagesOutOfOrder_NamesThem(int from, int to, string reason)
    {
        var text = SchemeText.With(root =>
        {
            var stages = root["stages"]!.AsArray();
            var moved = stages[from];
            stages.RemoveAt(from);
            stages.Insert(to, moved);
        });

        Assert.Contains(SchemeReader.Read(text, "x").Problems, problem => problem.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_StageMissing_NamesItsKind()
    {
        var text = SchemeText.With(root => root["stages"]!.AsArray().RemoveAt(1));

        Assert.Contains(SchemeReader.Read(text, "x").Problems, problem => problem.Reason == "There are 0 stages of kind \"intake\"; exactly one is expected.");
    }

    [Fact]
    public void Read_SeveralThingsWrong_NamesAllInTheOrderOfLines()
    {
        var text = SchemeText.With(root =>
        {
            root["code"] = "ay";
            root["tiers"]![0]!["quota"]!["max"] = 0;
            root["readings"]![0]!["article"] = "77";
        });

        var problems = SchemeReader.Read(text, "x").Problems;

        Assert.Equal(["$.code", "$.tiers[0].quota.max", "$.readings[0].article"], problems.Select(problem => problem.JsonPath));
        Assert.All(problems, problem => Assert.Contains($"\"{problem.JsonPath.Split('.')[^1]}\"", text.Split('\n')[problem.Line - 1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\n  \"code\": \"AY\",\n  \"name\" {}\n}", 3, "is invalid after a property name")] // colon missing
    [InlineData("{\n  \"code\": \"AY\",\n}", 3, "trailing comma")] // trailing comma
    [InlineData("{\n  // a comment\n}", 2, "'/' is invalid")] // comment
    [InlineData("{\n  \"code\": \"AY\"", 2, "is an open JSON object")] // cut short
    [InlineData("{}\n{}", 2, "is invalid after a single JSON value")] // two values
    [InlineData("{ \"code\": \"\\ud800\" }", 1, "not valid Unicode")] // half a character
    public void Read_BrokenSyntax_IsOneProblemWithItsLine(string text, int line, string reason)
    {
        var problem = Assert.Single(SchemeReader.Read(text, "x").Problems);

        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem.Reason, StringComparison.Ordinal);
        Assert.Equal(line, problem.Line);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("17")]
    public void Read_NotAnObject_SaysSo(string text) => Assert.Contains("object { … }", Assert.Single(SchemeReader.Read(text, "x").Problems).Reason, StringComparison.Ordinal);

    [Fact]
    public void Read_BytesThatAreNotUtf8_IsAProblem() => Assert.False(SchemeReader.Read([(byte)'{', (byte)'"', 0xB0, 0xB2, (byte)'"', (byte)':', (byte)'1', (byte)'}'], "gbk.json").IsValid);

    [Fact]
    public void Read_MemberTwice_NamesBothLines()
    {
        var text = SchemeText.With(_ => { }).Replace("\"timeZone\"", "\"code\": \"AY\",\n  \"timeZone\"", StringComparison.Ordinal);

        var problem = Assert.Single(SchemeReader.Read(text, "x").Problems);

        Assert.Equal("$.code", problem.JsonPath);
        Assert.Contains("a second time (first on line 2)", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "[]", true)] // all are measured, all are scored
    [InlineData("[]", "[\"individual\"]", true)] // more are measured than scored
    [InlineData("[\"organisation\"]", "[\"organisation\"]", true)]
    [InlineData("[\"organisation\"]", "[]", false)] // an individual would lack the term
    [InlineData("[\"organisation\"]", "[\"organisation\", \"individual\"]", false)]
    public void Read_SatisfactionOfSomeKinds_MustCoverWhomItIsScoredFor(string measured, string scored, bool valid)
    {
        var text = SchemeText.With(root =>
        {
            root["scoring"]!["components"]![0]!["weight"] = 30;
            root["scoring"]!["components"]!.AsArray().Add(JsonNode.Parse(
                $$"""{ "id": "satisfaction", "name": { "zh": "满意度", "en": "Satisfaction" }, "weight": 10, "maxScore": 100, "article": "setting:combining", "isSetting": true, "kinds": {{scored}} }"""));
            var stage = JsonNode.Parse(root["stages"]![5]!.ToJsonString())!.AsObject();
            (stage["kind"], stage["id"], stage["kinds"]) = ("satisfaction", "satisfaction", JsonNode.Parse(measured));
            root["stages"]!.AsArray().Insert(5, stage);
        });

        var problems = SchemeReader.Read(text, "x").Problems;

        Assert.Equal(valid ? [] : ["$.scoring.components[2].id"], problems.Select(problem => problem.JsonPath));
    }

    [Fact]
    public void Read_KindNotFirst_IsAccepted()
    {
        var text = SchemeText.With(root =>
        {
            var stage = root["stages"]![0]!.AsObject();
            var kind = stage["kind"]!.DeepClone();
            stage.Remove("kind");
            stage.Add("kind", kind);
        });

        Assert.Empty(SchemeReader.Read(text, "x").Problems);
    }

    [Fact]
    public void Read_ByteOrderMark_IsAccepted() =>
        Assert.True(SchemeReader.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(SchemeText.With(_ => { }))], "x").IsValid);

    [Fact]
    public void Read_ArticleNobodyCites_IsARemark()
    {
        var reading = SchemeReader.Read(SchemeText.With("articles.90", """{ "text": { "zh": "多余", "en": "Spare" } }"""), "x");

        Assert.True(reading.IsValid);
        Assert.Contains(reading.Remarks, remark => remark.JsonPath == "$.articles['90']");
    }

    [Fact]
    public void Read_WrittenScheme_IsTheSame()
    {
        foreach (var scheme in SchemeLibrary.Embedded.All)
        {
            var again = SchemeReader.Read(JsonSerializer.Serialize(scheme, SchemeJson.Options), scheme.Code);

            Assert.Empty(again.Problems);
            Assert.Equal(SchemeHash.Of(scheme), SchemeHash.Of(again.Scheme!));
        }
    }
}
