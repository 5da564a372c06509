namespace AwardFunctions.Standalone.Tests.TenYears;

/// <summary>What a term brings with it in one year; <paramref name="Done"/> is an afternoon, null for never.</summary>
internal sealed record Owed(string Matter, string Name, int Year, DateOnly From, DateOnly Due, bool ByLaw, DateOnly? Done);
