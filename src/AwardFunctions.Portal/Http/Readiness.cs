namespace AwardFunctions.Portal.Http;

/// <summary>Whether the host has recovered its state and may be asked for more than its health.</summary>
public sealed class Readiness
{
    private int holds;
    private volatile bool ready;

    public bool IsReady => ready && Volatile.Read(ref holds) == 0;

    public void Announce() => ready = true;

    /// <summary>Keeps the host from being ready until what is returned is disposed of, once.</summary>
    public IDisposable Hold()
    {
        Interlocked.Increment(ref holds);
        return new Held(this);
    }

    private sealed class Held(Readiness readiness) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref readiness.holds);
    }
}
