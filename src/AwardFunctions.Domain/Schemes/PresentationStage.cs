namespace AwardFunctions.Domain.Schemes;

/// <summary>陈述展示: applicants present themselves to the panel.</summary>
public sealed record PresentationStage : Stage;
