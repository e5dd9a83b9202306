using KommunalesBildungsmanagement.Funding.Calendars;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace Foerdercontrolling;

/// <summary>From the files to the dossiers, the calendar and the decision records.</summary>
internal static class ControllingRun
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>Runs the program.</summary>
    /// <returns>0; 1 if a case or a file is wrong, 2 if the command line is: then nothing is written.</returns>
    public static int Execute(IReadOnlyList<string> args, IClock clock, TextWriter output, TextWriter errors)
    {
        if (!Accepted(ControllingOptions.Read(args), new(), errors, out var options)) return 2;
        var files = options.Cases.Count > 0 ? options.Cases : CaseFiles.Samples();
        if (!Accepted(CaseFiles.Read(files), options, errors, out var cases)) return 1;
        var now = clock.GetCurrentInstant();
        var today = options.Today ?? now.InZone(Berlin).Date;
        var dossiers = cases.Select(c => Dossier.Of(c, today)).ToList();
        foreach (var dossier in dossiers) DossierPrint.Write(dossier, options.Culture, output);
        if (dossiers.Count == 0) return 0;
        OutputFiles.Write(dossiers, ReportingCalendar.Of(dossiers), now, options, output);
        return 0;
    }

    private static bool Accepted<T>(
        Reading<T> reading, ControllingOptions options, TextWriter errors, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        foreach (var problem in reading.Problems) errors.WriteLine(problem.Describe(options.Culture));
        return reading.TryGet(out value);
    }
}
