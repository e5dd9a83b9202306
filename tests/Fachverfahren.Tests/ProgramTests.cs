using System.Reflection;

namespace Fachverfahren.Tests;

/// <summary>The program of the sample, run as it stands.</summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Program_PrintsWhatItIsKnownToPrint(string language) =>
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $"Output.{language}.txt")), Run(language));

    private static string Run(params string[] args)
    {
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            typeof(GrantRules).Assembly.EntryPoint!.Invoke(null, [args]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
