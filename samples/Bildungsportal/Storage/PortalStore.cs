using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime.Text;

namespace Bildungsportal.Storage;

/// <summary>The embedded database: what was loaded, as documents and as rows to search.</summary>
public sealed class PortalStore(DbContextOptions<PortalStore> options) : DbContext(options)
{
    /// <summary>What the rows were made from; one row when the store is complete.</summary>
    public DbSet<FillingRow> Fillings => Set<FillingRow>();

    /// <summary>The landscape files, word for word.</summary>
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    /// <summary>Offerings with the columns to filter by.</summary>
    public DbSet<OfferingRow> Offerings => Set<OfferingRow>();

    /// <summary>Territories.</summary>
    public DbSet<TerritoryRow> Territories => Set<TerritoryRow>();

    /// <summary>Figures.</summary>
    public DbSet<ObservationRow> Observations => Set<ObservationRow>();

    /// <summary>Schools.</summary>
    public DbSet<SchoolRow> Schools => Set<SchoolRow>();

    /// <summary>What was found wrong while loading.</summary>
    public DbSet<ProblemRow> Problems => Set<ProblemRow>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<LocalDate>().HaveConversion<IsoDay>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FillingRow>().HasKey(f => f.Hash);
        modelBuilder.Entity<DocumentRow>().HasKey(d => d.Name);
        modelBuilder.Entity<OfferingRow>().HasKey(o => o.Id);
        modelBuilder.Entity<TerritoryRow>(territory =>
        {
            territory.HasKey(t => t.Number);
            territory.HasIndex(t => t.Key);
            territory.ComplexProperty(t => t.Provenance);
        });
        modelBuilder.Entity<ObservationRow>(observation =>
        {
            observation.HasKey(o => o.Number);
            observation.HasIndex(o => o.Territory);
            observation.ComplexProperty(o => o.Provenance);
        });
        modelBuilder.Entity<SchoolRow>(school =>
        {
            school.HasKey(s => s.Number);
            school.HasIndex(s => s.District);
        });
        modelBuilder.Entity<ProblemRow>().HasKey(p => p.Number);
    }

    // ISO days sort as text in the order of time, so that comparisons work in SQL.
    private sealed class IsoDay() : ValueConverter<LocalDate, string>(
        day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);
}
