namespace AwardFunctions.Domain.Schemes;

public enum ApplicantKind
{
    Organisation,
    Individual,
}
