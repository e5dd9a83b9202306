namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What is wrong with a signature; each has its words in the texts of KBM0003.</summary>
internal enum SignatureFault
{
    NoMethod,
    NotStatic,
    NotPartial,
    Generic,
    NestedType,
    Parameters,
    ByReference,
    ReturnType,
    Name,
}
