using AwardFunctions.FunctionApp.Storage;

namespace AwardFunctions.FunctionApp.Tests.Storage;

public sealed class RowBoundTests
{
    // As characters: text that is not well-formed would not reach the test as it is.
    [Theory]
    [InlineData(new[] { 'a', 'b' }, new[] { 'a', 'b' })]
    [InlineData(new[] { '\uD842', '\uDFB7' }, new[] { '\uD842', '\uDFB7' })]
    [InlineData(new[] { 'a', '\uD842' }, new[] { 'a', '\uD842', '\uDC00' })]
    [InlineData(new[] { '\uD842', 'a', 'b' }, new[] { '\uD842', '\uDC00' })]
    [InlineData(new[] { '\uD842', '\uE000' }, new[] { '\uD843', '\uDC00' })]
    [InlineData(new[] { '\uDBFF', '\uE000' }, new[] { '\uE000' })]
    [InlineData(new[] { 'a', '\uDC00', 'b' }, new[] { 'a', '\uE000' })]
    [InlineData(new[] { '\uD842', '\uDFB7', '\uDFFF' }, new[] { '\uD842', '\uDFB7', '\uE000' })]
    public void Ceiling_IsTheFirstWellFormedTextAtOrAfter(char[] bound, char[] expected)
    {
        Assert.Equal(expected, RowBound.Ceiling(new string(bound)).ToCharArray());
        Assert.True(string.CompareOrdinal(new string(bound), new string(expected)) <= 0);
    }
}
