using KommunalesBildungsmanagement.Funding.Participations;

namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>How many people, by gender. The total is their sum and nothing else. Default: nobody. Equality is by value; immutable.</summary>
/// <param name="Women">Women, not negative.</param>
/// <param name="Men">Men, not negative.</param>
/// <param name="NonBinary">Non-binary people, not negative; none in a table of 2014 to 2020.</param>
public readonly record struct GenderCounts(int Women, int Men, int NonBinary)
{
    /// <summary>All of them.</summary>
    public int Total => Women + Men + NonBinary;

    /// <summary>One more of a gender.</summary>
    internal GenderCounts Plus(Gender gender) => gender switch
    {
        Gender.Female => this with { Women = Women + 1 },
        Gender.Male => this with { Men = Men + 1 },
        _ => this with { NonBinary = NonBinary + 1 },
    };
}
