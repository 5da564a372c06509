namespace AwardFunctions.Portal.Http;

/// <summary>Whether the host has recovered its state and may be asked for more than its health.</summary>
public sealed class Readiness
{
    private volatile bool ready;

    public bool IsReady => ready;

    public void Announce() => ready = true;
}
