using KommunalesBildungsmanagement.Interchange.Municipalities;
using KommunalesBildungsmanagement.Interchange.Schools;
using KommunalesBildungsmanagement.Interchange.Genesis;
using KommunalesBildungsmanagement.Interchange.Tables;

namespace KommunalesBildungsmanagement.Interchange.Tests.Tables;

public class TableSourceTests
{
    private static string Missing => Path.Combine(AppContext.BaseDirectory, "no-such-folder");

    [Fact]
    public void Folder_that_is_missing_is_a_problem()
    {
        var reading = MunicipalityTableReader.Read(TableSource.At(Path.Combine(Missing, "a.csv")));
        var problem = Sample.Single(reading, "file.folder-missing");
        Assert.Equal("a.csv", problem.Location);
        Assert.Equal(Missing, problem.Value);
    }

    [Fact]
    public void File_that_is_missing_is_a_problem_for_every_reader()
    {
        var source = TableSource.At(Path.Combine(AppContext.BaseDirectory, "no-such-file.csv"));
        Sample.Single(MunicipalityTableReader.Read(source), "file.missing");
        Sample.Single(SchoolTableReader.Read(source), "file.missing");
        Sample.Single(RegionalTableReader.Read(source, RegionalTables.SchoolLeavers).Table, "file.missing");
        Sample.Single(MunicipalityRegisterReader.Read(source, MunicipalityRegisterEdition.FourthQuarter2020).Table, "file.missing");
    }

    [Fact]
    public void Empty_file_is_a_problem_for_every_reader()
    {
        Sample.Single(MunicipalityTableReader.Read(Sample.Utf8()), "file.empty");
        Sample.Single(SchoolTableReader.Read(Sample.Utf8()), "file.empty");
        Sample.Single(RegionalTableReader.Read(Sample.Utf8(), RegionalTables.SchoolLeavers).Table, "file.empty");
        Sample.Single(MunicipalityRegisterReader.Read(Sample.Utf8(), MunicipalityRegisterEdition.FourthQuarter2020).Table, "file.empty");
    }

    [Fact]
    public void Stream_of_the_caller_stays_open()
    {
        using var stream = new MemoryStream("land;lfd_nr;name;ags;mietniveaustufe"u8.ToArray());
        MunicipalityTableReader.Read(TableSource.Of(stream, "x.csv"));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Stream_that_cannot_be_read_is_a_bug_of_the_caller()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        Assert.Throws<ArgumentException>(() => TableSource.Of(closed, "x.csv"));
        Assert.Throws<ArgumentException>(() => TableSource.Of(new MemoryStream(), " "));
    }
}
