namespace KommunalesBildungsmanagement.Rules.Tests.Checks;

/// <summary>Values that can be combined.</summary>
[Flags]
public enum Days
{
    Monday = 1,
    Tuesday = 2,
}
