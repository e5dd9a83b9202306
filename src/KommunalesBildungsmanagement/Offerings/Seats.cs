namespace KommunalesBildungsmanagement.Offerings;

/// <summary>Places of an instance and how many are taken. Overbooking exists, so taken places may exceed the capacity.</summary>
/// <param name="Capacity">Places, more than 0.</param>
/// <param name="Taken">Taken places, 0 or more; <see langword="null"/> if nobody has said.</param>
public sealed record Seats(int Capacity, int? Taken)
{
    /// <summary>Places, more than 0.</summary>
    public int Capacity { get; init => field = Positive(value); } = Positive(Capacity);

    /// <summary>Taken places, 0 or more; <see langword="null"/> if nobody has said.</summary>
    public int? Taken { get; init => field = Require.NotNegative(value); } = Require.NotNegative(Taken, nameof(Taken));

    /// <summary>Whether a place is free.</summary>
    public Truth AnyFree => Taken is { } taken ? Truth.Of(taken < Capacity) : Truth.Unknown;

    private static int Positive(int capacity) => capacity > 0
        ? capacity
        : throw Require.Broken(
            "seats.capacity", nameof(Capacity), capacity.ToString(System.Globalization.CultureInfo.InvariantCulture),
            new("Ein Angebot hat mindestens einen Platz.", "An offering has at least one place."),
            new("Eine Zahl größer als 0 angeben oder die Plätze weglassen.", "State a number greater than 0, or leave the places out."));
}
