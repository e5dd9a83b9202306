namespace KommunalesBildungsmanagement.Goals;

/// <summary>Which way a figure is to go: the verbs create, secure and develop.</summary>
public enum GoalDirection
{
    /// <summary>To bring about what is not there yet.</summary>
    [Term("de", "schaffen"), Term("en", "establish")]
    Establish,

    /// <summary>To keep what is there.</summary>
    [Term("de", "sichern"), Term("en", "maintain")]
    Maintain,

    /// <summary>Upwards.</summary>
    [Term("de", "erhöhen"), Term("en", "increase")]
    Increase,

    /// <summary>Downwards.</summary>
    [Term("de", "verringern"), Term("en", "decrease")]
    Decrease,
}
