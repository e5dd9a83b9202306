namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>KBM6005: personal data in logs, traces and consoles.</summary>
public sealed class PersonalDataFlowAnalyzerLogTests
{
    private const string Logging = """

        namespace Microsoft.Extensions.Logging
        {
            public interface ILogger { void Log<T>(int level, T state); }
            public static class LoggerExtensions
            {
                public static void LogInformation(this ILogger logger, string? message, params object?[] args) { }
            }
            [System.AttributeUsage(System.AttributeTargets.Method)] public sealed class LoggerMessageAttribute : System.Attribute;
        }
        """;

    private static string Host(string members) => "using Microsoft.Extensions.Logging;\n" + People.Host("    private readonly ILogger _log = null!;\n" + members)
        + "public sealed class Plain { [PersonalData] public string? Name { get; init; } }\n"
        + "public sealed class Quiet { [PersonalData] public string? Name { get; init; } public override string ToString() => \"q\"; }\n" + Logging;

    [Theory]
    [InlineData("void M(Person p) => Console.WriteLine({|KBM6005:p.Name|});")]
    [InlineData("void M(Person p) => Console.WriteLine($\"{{|KBM6005:p.Name|}} is here\");")]
    [InlineData("void M(Person p) => Console.WriteLine({|KBM6005:p|});")]
    [InlineData("void M(Person p) => Console.Write(\"{0} {1}\", {|KBM6005:p.Age|}, p.District);")]
    [InlineData("void M(Person p) { var t = {|KBM6005:p.Name|}; System.Diagnostics.Debug.WriteLine(t); }")]
    [InlineData("void M(Person p) => System.Diagnostics.Trace.TraceInformation({|KBM6005:p.Name|});")]
    [InlineData("void M(Person p) => _log.LogInformation(\"{Name}\", {|KBM6005:p.Name|});")]
    [InlineData("void M(Person p) => _log.LogInformation(\"{Person}\", {|KBM6005:p|});")]
    [InlineData("void M(Plain p) => _log.LogInformation(\"{@Person}\", {|KBM6005:p|});")]
    [InlineData("void M(List<Person> ps) => _log.LogInformation(\"{People}\", {|KBM6005:ps|});")]
    [InlineData("void M(Person p) => _log.Log(1, {|KBM6005:p.Name|});")]
    [InlineData("[LoggerMessage] static void Saw(string who) { } void M(Person p) => Saw({|KBM6005:p.Name|});")]
    public async Task PersonalDataInALog_Triggers(string members)
    {
        var reports = await Verify.Reports<PersonalDataFlowAnalyzer>(Host(members));
        Assert.Contains("enthält personenbezogene Daten und wird von", reports[0].German(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("void M(Person p) => Console.WriteLine(p.District);")]
    [InlineData("void M(Quiet p) { Console.WriteLine(p); _log.LogInformation(\"{P}\", p); }")]
    [InlineData("void M(Plain p) => Console.WriteLine(p);")]
    [InlineData("void M(List<Person> ps) { Console.WriteLine(ps.Count); _log.LogInformation(\"{N}\", ps.Count()); }")]
    [InlineData("void M(List<Person> ps) => Console.WriteLine(Cells.Grouped(ps));")]
    [InlineData("void M(Person p) => Console.WriteLine(nameof(p.Name));")]
    public Task OtherLogs_DoesNotTrigger(string members) => Verify.Reports<PersonalDataFlowAnalyzer>(Host(members));
}
