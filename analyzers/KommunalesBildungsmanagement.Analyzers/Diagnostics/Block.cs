namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The blocks of diagnostics: the first digit of the id, the category, and the name of the file with their texts.</summary>
internal enum Block
{
    Structure = 0,
    Documentation = 1,
    Logic = 2,
    Validity = 3,
    Clock = 4,
    Language = 5,
    Privacy = 6,
    Reports = 7,
    Use = 8,
}
