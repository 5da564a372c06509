namespace AwardFunctions.EndToEnd.Tests.Hosting;

/// <summary>The host ended where it should have gone on.</summary>
internal sealed class HostDiedException(string output) : Exception("The host has ended:\n" + output);
