using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Applications;

internal static class CheckRules
{
    public static CheckStage StageOf(Scheme scheme) => scheme.Stages.OfType<CheckStage>().First();

    public static IntakeStage IntakeOf(Scheme scheme) => scheme.Stages.OfType<IntakeStage>().First();
}
