using AwardFunctions.Standalone.Engine.History;
using AwardFunctions.Standalone.Engine.Replay;
using AwardFunctions.Standalone.Engine.Tables;

namespace AwardFunctions.Standalone.Engine.Dispatch;

/// <summary>An instance that has something to do or rests in memory. All members are guarded by the dispatcher's lock or its turn.</summary>
internal sealed class InstanceSlot(long key)
{
    public long Key { get; } = key;

    /// <summary>Outcomes of activities that no step has taken yet.</summary>
    public List<InboundEvent> Mail { get; private set; } = [];

    /// <summary>Whether the inbox table holds something for it.</summary>
    public bool InboxWaiting { get; set; }

    /// <summary>True from when it has something to do until the step that does it has been committed.</summary>
    public bool Busy { get; set; }

    public long ReadySince { get; set; }

    /// <summary>The orchestration where it stands, or null where its history must be replayed first.</summary>
    public OrchestrationRun? Run { get; set; }

    /// <summary>The instance's row as it was when it was brought into memory.</summary>
    public InstanceRow? Instance { get; set; }

    /// <summary>How often its step has failed in a row for the engine's own reasons.</summary>
    public int Failures { get; set; }

    /// <summary>Its place among those that rest in memory.</summary>
    public LinkedListNode<InstanceSlot>? Resting { get; set; }

    public Turn BeginTurn()
    {
        var turn = new Turn(this, Mail, InboxWaiting);
        Mail = [];
        InboxWaiting = false;
        return turn;
    }
}
