using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Measures;

/// <summary>Projekt: a measure limited in time, with a budget.</summary>
public sealed record Project : Measure
{
    /// <summary>The budget; <see langword="null"/> if it is not public or not known.</summary>
    public Money? Budget { get; init; }

    /// <summary>First and last day; a project has both.</summary>
    /// <exception cref="InvalidValueException">An end is open.</exception>
    public required DateRange Term
    {
        get;
        init
        {
            if (value.First is null || value.Last is null)
            {
                throw Require.Broken(
                    "project.open-ended", nameof(Term), value.Text.English,
                    new("Ein Projekt hat einen Anfang und ein Ende.", "A project has a start and an end."),
                    new("Beide Tage angeben, oder eine Maßnahme ohne Frist anlegen.", "State both days, or make it a measure without a term."));
            }

            field = value;
        }
    }

    /// <summary>The same as <see cref="Term"/>.</summary>
    /// <exception cref="InvalidValueException">An end is open.</exception>
    public override DateRange Days
    {
        get => Term;
        init => Term = value;
    }
}
