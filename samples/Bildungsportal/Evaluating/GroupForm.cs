namespace Bildungsportal.Evaluating;

/// <summary>A group that is known by its summary, as it was sent.</summary>
public sealed class GroupForm
{
    /// <summary>Persons.</summary>
    public string? Persons { get; set; }

    /// <summary>Mean.</summary>
    public string? Mean { get; set; }

    /// <summary>Standard deviation.</summary>
    public string? Deviation { get; set; }
}
