using FsCheck;
using FsCheck.Fluent;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>Checks laws on random cases inside an ordinary test of any test framework.</summary>
/// <remarks>
/// <para>Each run draws new cases. A broken law throws a <see cref="LawBrokenException"/> that shows the smallest counterexample found and the seed
/// that leads to it. To see it again, set the environment variable <c>KBM_REPLAY</c> to that seed and run this one test, e.g.
/// <c>KBM_REPLAY=1234,5679,42 dotnet test --filter "FullyQualifiedName~MyProperties.My_law"</c>.</para>
/// <para>The variable holds seed and gamma, optionally followed by the size of the first case. It applies to every law of the run, so filter for the
/// one that broke.</para>
/// <para>Stateless, safe on any thread.</para>
/// </remarks>
public static class Law
{
    /// <summary>Name of the environment variable that holds the seed to replay: <c>KBM_REPLAY</c>.</summary>
    public const string ReplayVariable = "KBM_REPLAY";

    /// <summary>How many cases are tried unless a law says otherwise: 1,000.</summary>
    public const int DefaultCount = 1000;

    /// <summary>Checks a law that is true or false of each case.</summary>
    /// <typeparam name="T">The case; a tuple if it has several parts.</typeparam>
    /// <param name="cases">Where cases come from, and how they shrink.</param>
    /// <param name="holds">Whether the law holds for a case. An exception counts as broken.</param>
    /// <param name="count">How many cases to try.</param>
    /// <exception cref="LawBrokenException">A case breaks the law.</exception>
    /// <exception cref="FormatException">The environment variable holds something else than a seed.</exception>
    public static void Check<T>(Arbitrary<T> cases, Func<T, bool> holds, int count = DefaultCount) => Check(Prop.ForAll(cases, holds), count);

    /// <summary>Checks a law that asserts something about each case.</summary>
    /// <typeparam name="T">The case; a tuple if it has several parts.</typeparam>
    /// <param name="cases">Where cases come from, and how they shrink.</param>
    /// <param name="assert">Throws if the law does not hold for a case.</param>
    /// <param name="count">How many cases to try.</param>
    /// <inheritdoc cref="Check{T}(Arbitrary{T}, Func{T, bool}, int)"/>
    public static void Check<T>(Arbitrary<T> cases, Action<T> assert, int count = DefaultCount) => Check(Prop.ForAll(cases, assert), count);

    /// <summary>Checks a property that was built with FsCheck itself.</summary>
    /// <param name="property">The property.</param>
    /// <param name="count">How many cases to try.</param>
    /// <exception cref="LawBrokenException">A case breaks the property, or too few cases met its condition.</exception>
    /// <exception cref="FormatException">The environment variable holds something else than a seed.</exception>
    public static void Check(Property property, int count = DefaultCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var config = Config.Quick.WithMaxTest(count).WithRunner(ThrowingRunner.Instance);
        FsCheck.Check.One(ReplaySeed.FromEnvironment() is { } seed ? config.WithReplay(seed) : config, property);
    }
}
