namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The kinds of decision that people take in a cycle.</summary>
public static class DecisionKinds
{
    /// <summary>Something was posted in public: the call, or a list.</summary>
    public const string Posting = "posting";

    /// <summary>A recommending body recommends an application, or declines.</summary>
    public const string Recommendation = "recommendation";

    /// <summary>A recommending body that the directory does not hold is confirmed by the office, or not.</summary>
    public const string Recommender = "recommender";

    /// <summary>An application is eligible, goes back for correction, or is refused.</summary>
    public const string Check = "check";

    /// <summary>The leader of a review group signs its report.</summary>
    public const string ReviewReport = "reviewReport";

    /// <summary>A locked score is changed.</summary>
    public const string Amendment = "amendment";

    /// <summary>Who goes on after a review.</summary>
    public const string ShortList = "shortList";

    /// <summary>The ranking stands and these are the candidates.</summary>
    public const string Ranking = "ranking";

    /// <summary>The deliberating body's resolution.</summary>
    public const string Deliberation = "deliberation";

    /// <summary>The proposed list is approved or sent back.</summary>
    public const string List = "list";

    /// <summary>The office asks departments for their opinions.</summary>
    public const string Departments = "departments";

    /// <summary>One department's opinion.</summary>
    public const string Opinion = "opinion";

    /// <summary>Each unit's index of customer satisfaction.</summary>
    public const string Satisfaction = "satisfaction";

    /// <summary>When and where the units present themselves.</summary>
    public const string Presentation = "presentation";

    /// <summary>What one member of the panel gave the presentations.</summary>
    public const string PanelScore = "panelScore";

    /// <summary>A drawn expert is asked to review.</summary>
    public const string Invitation = "invitation";

    /// <summary>An objection is upheld or dismissed.</summary>
    public const string Objection = "objection";

    /// <summary>A unit with an upheld objection is taken off the list, or stays.</summary>
    public const string Removal = "removal";

    /// <summary>The minutes of a deliberation are signed.</summary>
    public const string Minutes = "minutes";

    /// <summary>A freed place goes to the next in rank, or stays vacant.</summary>
    public const string Replacement = "replacement";

    /// <summary>The government's document confers the award.</summary>
    public const string Decision = "decision";

    /// <summary>The payment of the prize money is approved.</summary>
    public const string Payment = "payment";

    /// <summary>A measure about a holder is approved, or not.</summary>
    public const string Measure = "measure";

    /// <summary>The office submits a payment again that was sent back.</summary>
    public const string PaymentRequest = "paymentRequest";

    /// <summary>Plaque, certificate and prize were handed over.</summary>
    public const string HandOver = "handOver";

    /// <summary>A holder's yearly self-report is accepted or returned.</summary>
    public const string SelfReport = "selfReport";

    /// <summary>A holder's account of its prize is accepted, questioned, or found to be misuse.</summary>
    public const string PrizeUse = "prizeUse";
}
