using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>The seed of a case as text: <c>seed,gamma</c> or <c>seed,gamma,size</c>.</summary>
internal static class ReplaySeed
{
    public static string Write(Rnd seed, int size) => string.Create(CultureInfo.InvariantCulture, $"{seed.Seed},{seed.Gamma},{size}");

    public static FSharpOption<Replay>? FromEnvironment() =>
        Environment.GetEnvironmentVariable(Law.ReplayVariable) is { Length: > 0 } text ? FSharpOption<Replay>.Some(Read(text)) : null;

    private static Replay Read(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length is 2 or 3
            && ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            && ulong.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var gamma))
        {
            if (parts.Length == 2) return new(new(seed, gamma), FSharpOption<int>.None);
            if (int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
                return new(new(seed, gamma), FSharpOption<int>.Some(size));
        }

        throw new FormatException($"{Law.ReplayVariable} holds '{text}'; expected is seed,gamma or seed,gamma,size as a broken law prints it.");
    }
}
