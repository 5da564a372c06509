namespace AwardFunctions.Orchestrations.Committee;

/// <summary>How someone who may read a deliberation's papers stands to it.</summary>
public enum PapersReader
{
    /// <summary>On the roster: reads from the deliberation's opening on, and declares recusals.</summary>
    Member,

    /// <summary>The office: reads always, and records.</summary>
    Office,

    /// <summary>Sees everything and changes nothing.</summary>
    Observer,
}
