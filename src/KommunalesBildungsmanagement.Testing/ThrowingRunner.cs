using System.Runtime.CompilerServices;
using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>Keeps silent while a law holds and throws when it does not.</summary>
internal sealed class ThrowingRunner : IRunner
{
    private ThrowingRunner()
    {
    }

    public static ThrowingRunner Instance { get; } = new();

    public void OnStartFixture(Type t)
    {
    }

    public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
    }

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
    }

    public void OnFinished(string name, TestResult result)
    {
        switch (result)
        {
            case TestResult.Failed failed:
                throw Broken(failed.Item1, failed.Item2, failed.Item3, failed.Item4, ReplaySeed.Write(failed.Item6, failed.Item7));
            case TestResult.Exhausted exhausted:
                var found = exhausted.Item.NumberOfTests;
                throw new LawBrokenException($"Only {found} cases met the condition of the law: generate them, rather than filter.", null, null);
        }
    }

    private static LawBrokenException Broken(TestData data, FSharpList<object> original, FSharpList<object> smallest, Outcome outcome, string replay)
    {
        var cause = (outcome as Outcome.Failed)?.Item;
        var message = $"""
            The law broke at case {data.NumberOfTests}, made smaller in {data.NumberOfShrinks} steps.
            Counterexample:
            {Show(smallest)}
            As first found:
            {Show(original)}
            Because: {cause?.Message ?? "the law does not hold"}
            Replay it with this test alone:
              {Law.ReplayVariable}={replay} dotnet test --filter "FullyQualifiedName~<name of this test>"
            """;
        return new(message, replay, cause);
    }

    private static string Show(IEnumerable<object?> arguments) =>
        string.Join('\n', arguments.SelectMany(Parts).Select(part => $"  {part ?? "null"}"));

    // Each part of a tuple stands on its own line.
    private static IEnumerable<object?> Parts(object? argument) =>
        argument is ITuple tuple ? Enumerable.Range(0, tuple.Length).SelectMany(i => Parts(tuple[i])) : [argument];
}
