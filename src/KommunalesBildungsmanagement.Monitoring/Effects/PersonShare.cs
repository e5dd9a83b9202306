using System.Globalization;

namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>How many of how many persons.</summary>
/// <remarks>Equality by both counts. The default is 0 of 0, from which nothing can be computed. Safe on any thread.</remarks>
public readonly record struct PersonShare
{
    /// <summary>A count of persons out of a group.</summary>
    /// <param name="count">How many, 0 to <paramref name="persons"/>.</param>
    /// <param name="persons">Of how many, 0 or more.</param>
    /// <exception cref="InvalidValueException">A count is negative or more than the group.</exception>
    public PersonShare(int count, int persons)
    {
        Count = Require.NotNegative(count, nameof(Count));
        Persons = Require.NotNegative(persons, nameof(Persons));
        if (count > persons)
        {
            throw Require.Broken(
                "person-share.more-than-all", nameof(Count), count.ToString(CultureInfo.InvariantCulture),
                new("Es sind mehr als die ganze Gruppe.", "There are more than the whole group."),
                new("Zähler und Gruppe prüfen.", "Check count and group."));
        }
    }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>Of how many.</summary>
    public int Persons { get; }

    internal double Value => (double)Count / Persons;
}
