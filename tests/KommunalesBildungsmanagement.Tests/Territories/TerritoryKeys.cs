using FsCheck;
using FsCheck.Fluent;

namespace KommunalesBildungsmanagement.Tests;

/// <summary>Random keys of every level that often contain each other.</summary>
/// <remarks>District 07 is a kreisfreie Stadt, the others have several municipalities.</remarks>
internal static class TerritoryKeys
{
    private static readonly int[] Lengths = [0, 2, 3, 5, 8];

    public static Gen<TerritoryKey> Any { get; } =
        from state in Gen.Elements("01", "09", "16")
        from region in Gen.Elements("0", "7")
        from district in Gen.Elements("07", "70", "77")
        from municipality in district == "07" ? Gen.Constant("000") : Gen.Elements("007", "070", "777")
        from length in Gen.Elements(Lengths)
        select length == 0 ? TerritoryKey.Germany : TerritoryKey.Parse((state + region + district + municipality)[..length]);

    public static Gen<string> Texts { get; } = Gen.OneOf(
        Any.Select(k => k.ToString()),
        Gen.Choose(0, 9).SelectMany(length => Gen.Elements("0123456789 D٣".ToCharArray()).ArrayOf(length)).Select(chars => new string(chars)));
}
