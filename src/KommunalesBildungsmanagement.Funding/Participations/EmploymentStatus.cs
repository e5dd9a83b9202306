namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>Employment status at entry. Everybody has exactly one.</summary>
public enum EmploymentStatus
{
    /// <summary>Registered as unemployed (national definition: SGB III), long-term unemployed included.</summary>
    [Term("de", "arbeitslos"), Term("en", "unemployed")]
    Unemployed,

    /// <summary>Neither employed nor unemployed.</summary>
    [Term("de", "nicht erwerbstätig"), Term("en", "inactive")]
    Inactive,

    /// <summary>In paid work or self-employed, and not registered as unemployed at the same time.</summary>
    [Term("de", "erwerbstätig"), Term("en", "employed")]
    Employed,
}
