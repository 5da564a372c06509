namespace AwardFunctions.Orchestrations.Moving;

/// <summary>What an import has brought.</summary>
/// <param name="Manifest">What the archive held.</param>
/// <param name="Started">How many orchestrations the host will start anew when it serves next.</param>
public sealed record ImportResult(MoveManifest Manifest, int Started);
