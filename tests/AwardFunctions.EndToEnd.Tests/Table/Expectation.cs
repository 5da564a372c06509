namespace AwardFunctions.EndToEnd.Tests.Table;

/// <summary>One row of a scheme's table: what its regulation comes to in the year that is played, written by hand.</summary>
/// <param name="Article">The article as the site cites it, e.g. 第十五条 or 第十条（七）; 方案设定 for what the text leaves open.</param>
/// <param name="What">What is looked at; stands once in the table.</param>
/// <param name="Expected">A day, a refusal, an amount, as the site shows it.</param>
/// <param name="Reckoned">How it was reckoned.</param>
internal sealed record Expectation(string Article, string What, string Expected, string Reckoned = "");
