using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Measures;

/// <summary>Veranstaltung: a measure that is one dated gathering.</summary>
public sealed record Event : Measure
{
    /// <summary>The day.</summary>
    public required LocalDate Day
    {
        get;
        init
        {
            field = value;
            Days = new(value, value);
        }
    }

    /// <summary>Where it takes place, not blank.</summary>
    public required string Venue { get; init => field = Require.Text(value); }
}
