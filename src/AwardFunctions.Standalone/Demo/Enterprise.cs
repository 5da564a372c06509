namespace AwardFunctions.Standalone.Demo;

/// <summary>A made-up enterprise of Anyang County and what it writes into its application.</summary>
/// <param name="Email">The mailbox of the person who applies.</param>
/// <param name="Name">Its registered name.</param>
/// <param name="CreditCode">A well-formed unified social credit code.</param>
/// <param name="Sector">The scheme's sector.</param>
/// <param name="Years">Revenue, taxes and profit of the last three years in 10,000 CNY, latest year first.</param>
/// <param name="Level">About how many percent of the points it deserves.</param>
internal sealed record Enterprise(
    string Email,
    string Name,
    string CreditCode,
    string Sector,
    string LegalRepresentative,
    string Address,
    DateOnly RegisteredOn,
    string Trade,
    string Contact,
    string Phone,
    int Employees,
    IReadOnlyList<(int Revenue, int Tax, int Profit)> Years,
    string Products,
    DateOnly ModelSince,
    string Approach,
    string Results,
    int Level)
{
    /// <summary>The form's fields with their values.</summary>
    public IReadOnlyDictionary<string, string> Fields()
    {
        var fields = new Dictionary<string, string>
        {
            ["organisation-name"] = Name,
            ["credit-code"] = CreditCode,
            ["legal-representative"] = LegalRepresentative,
            ["address"] = Address,
            ["registered-on"] = $"{RegisteredOn:yyyy-MM-dd}",
            ["trade"] = Trade,
            ["contact-person"] = Contact,
            ["contact-phone"] = Phone,
            ["contact-email"] = Email,
            ["employees"] = $"{Employees}",
            ["main-products"] = Products,
            ["model-since"] = $"{ModelSince:yyyy-MM-dd}",
            ["approach"] = Approach,
            ["results"] = Results,
        };
        for (var year = 1; year <= Years.Count; year++)
        {
            var (revenue, tax, profit) = Years[year - 1];
            (fields[$"revenue-{year}"], fields[$"tax-{year}"], fields[$"profit-{year}"]) = ($"{revenue}", $"{tax}", $"{profit}");
        }

        return fields;
    }
}
