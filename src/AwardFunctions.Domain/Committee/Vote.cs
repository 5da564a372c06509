namespace AwardFunctions.Domain.Committee;

public enum Vote
{
    Yes,
    No,
    Abstain,
}
