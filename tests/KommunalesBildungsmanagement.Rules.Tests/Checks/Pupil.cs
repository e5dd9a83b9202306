namespace KommunalesBildungsmanagement.Rules.Tests.Checks;

/// <summary>A subject with values of types of the host's own.</summary>
public sealed record Pupil
{
    public Grade? Grade { get; init; }

    public Days? Days { get; init; }
}
