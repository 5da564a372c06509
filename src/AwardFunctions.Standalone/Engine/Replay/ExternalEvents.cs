using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Standalone.Engine.Replay;

/// <summary>Events that wait for the orchestration, and waits for events. Both are served in order.</summary>
internal sealed class ExternalEvents
{
    private readonly Dictionary<string, LinkedList<IWait>> waits = new(StringComparer.Ordinal);
    private readonly List<RaisedEvent> kept = [];

    private interface IWait
    {
        void Take(string? json);
    }

    /// <summary>Events that no one has taken, in order of arrival.</summary>
    public IReadOnlyList<RaisedEvent> Kept => kept;

    public bool AnyWait => waits.Values.Any(list => list.Count > 0);

    /// <exception cref="JsonException">The event does not fit the type the orchestration waits for.</exception>
    public void Raise(RaisedEvent raised)
    {
        if (waits.GetValueOrDefault(raised.Name)?.First is not { } first)
        {
            kept.Add(raised);
            return;
        }

        first.List!.RemoveFirst();
        first.Value.Take(raised.Data);
    }

    public Task<TEvent> WaitAsync<TEvent>(string name, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<TEvent>(cancellationToken);

        var wait = new Wait<TEvent>();
        if (kept.FindIndex(raised => raised.Name == name) is >= 0 and var index)
        {
            var raised = kept[index];
            kept.RemoveAt(index);
            wait.Take(raised.Data);
            return wait.Task;
        }

        if (!waits.TryGetValue(name, out var list))
            waits.Add(name, list = []);
        var place = list.AddLast(wait);
        wait.GiveUpOn(cancellationToken, place);
        return wait.Task;
    }

    private sealed class Wait<TEvent> : IWait
    {
        private readonly TaskCompletionSource<TEvent> completion = new();
        private CancellationTokenRegistration registration;

        public Task<TEvent> Task => completion.Task;

        public void Take(string? json)
        {
            registration.Dispose();
            completion.SetResult(json is null ? default! : JsonSerializer.Deserialize<TEvent>(json, AwardJson.Options)!);
        }

        public void GiveUpOn(CancellationToken cancellationToken, LinkedListNode<IWait> place) =>
            registration = cancellationToken.UnsafeRegister(_ =>
            {
                place.List?.Remove(place);
                completion.TrySetCanceled(cancellationToken);
            }, null);
    }
}
