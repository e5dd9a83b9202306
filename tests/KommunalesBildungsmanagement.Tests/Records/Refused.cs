namespace KommunalesBildungsmanagement.Tests;

/// <summary>What every refusal must say: a code, the fault and the remedy, in German and in English.</summary>
internal static class Refused
{
    public static Problem With(string code, Func<object?> build)
    {
        var problem = Assert.Single(Assert.Throws<InvalidValueException>(build).Problems);
        Assert.Equal(code, problem.Code);
        SaysWhatAndRemedy(problem);
        return problem;
    }

    public static Problem With<T>(string code, Reading<T> reading)
        where T : notnull
    {
        Assert.False(reading.Succeeded);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(code, problem.Code);
        SaysWhatAndRemedy(problem);
        return problem;
    }

    public static void SaysWhatAndRemedy(Problem problem)
    {
        Assert.NotEqual(problem.What.German, problem.What.English);
        Assert.NotEqual(problem.Remedy.German, problem.Remedy.English);
        Assert.NotEqual(problem.What, problem.Remedy);
        Assert.EndsWith(".", problem.What.German, StringComparison.Ordinal);
        Assert.EndsWith(".", problem.What.English, StringComparison.Ordinal);
        var message = new InvalidValueException(problem).Message;
        Assert.All(
            [problem.Code, problem.What.German, problem.What.English, problem.Remedy.German, problem.Remedy.English],
            part => Assert.Contains(part, message, StringComparison.Ordinal));
    }
}
