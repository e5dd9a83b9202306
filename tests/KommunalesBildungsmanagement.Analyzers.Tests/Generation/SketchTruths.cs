using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Analyzers.Tests.Generation;

internal static class SketchTruths
{
    public static Truth OrUnknownIf(this Truth truth, bool isMissing) => isMissing ? Truth.Unknown : truth;
}
