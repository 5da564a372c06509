using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.TestKit.Courses;

/// <summary>One scheme's cycle, played from the announcement to its end, with the deadlines it must keep on the way.</summary>
public interface ICourse
{
    /// <summary>The scheme's code.</summary>
    string Scheme { get; }

    /// <summary>The day on which the clock begins, at nine in the morning in Asia/Shanghai.</summary>
    DateOnly StartsOn { get; }

    /// <summary>Plays the people and returns the cycle's identity.</summary>
    Task<string> PlayAsync(AwardFlow flow);
}
