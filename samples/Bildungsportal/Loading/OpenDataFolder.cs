using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Genesis;
using KommunalesBildungsmanagement.Interchange.Konstanz;
using KommunalesBildungsmanagement.Interchange.Municipalities;
using KommunalesBildungsmanagement.Interchange.Schools;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Territories;
using Bildungsportal.Hosting;
using Bildungsportal.Languages;
using Bildungsportal.Storage;

namespace Bildungsportal.Loading;

/// <summary>Reads the open data of a folder, step by step.</summary>
internal static class OpenDataFolder
{
    public static OpenData Read(string? folder, PortalState state, CancellationToken stopping)
    {
        if (folder is null) return OpenData.None;
        var problems = new List<Problem>();
        TableSource Source(string file) => TableSource.At(Path.Combine(folder, file));

        state.Begin(PortalTexts.StepTerritories);
        var municipalities = MunicipalityRegisterReader.Read(
            Source(OpenDataFiles.Municipalities), MunicipalityRegisterEdition.FourthQuarter2020, null, stopping);
        problems.AddRange(municipalities.Table.Problems);
        var register = municipalities.ToRegister(problems);
        state.Done(municipalities.Table.Rows.Count);

        var observations = new List<Observation>(municipalities.Populations);
        state.Begin(PortalTexts.StepRegional);
        foreach (var definition in RegionalTables.All)
        {
            var table = RegionalTableReader.Read(Source(OpenDataFiles.FileOf(definition)), definition, register, null, stopping);
            problems.AddRange(table.Table.Problems);
            observations.AddRange(table.Observations);
        }

        state.Done(observations.Count - municipalities.Populations.Count);

        state.Begin(PortalTexts.StepKonstanz);
        var before = observations.Count;
        foreach (var name in OpenDataFiles.KonstanzTablesIn(folder))
        {
            var table = KonstanzTables.Read(
                name, Source(OpenDataFiles.KonstanzFile(name, ".csv")), Source(OpenDataFiles.KonstanzFile(name, ".md")), stopping);
            problems.AddRange(table.Problems);
            observations.AddRange(table.Observations);
        }

        state.Done(observations.Count - before);

        state.Begin(PortalTexts.StepSchools);
        var schools = SchoolTableReader.Read(Source(OpenDataFiles.Schools), null, stopping);
        problems.AddRange(schools.Problems);
        var placer = new SchoolPlacer(municipalities.Seats);
        var placed = schools.Rows.SelectMany(school => SchoolRow.Of(placer.Place(school))).ToValueList();
        state.Done(schools.Rows.Count);
        return new(municipalities.Table.Rows, observations.ToValueList(), placed, problems.ToValueList());
    }
}
