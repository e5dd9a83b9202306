using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Fachverfahren.Tests;

/// <summary>The tables of a host: its own types, mapped by itself. Days are ISO texts, which sort as the days do; money is counted in REAL.</summary>
internal sealed class SampleContext(DbContextOptions<SampleContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<GrantCase>(grant =>
        {
            grant.HasKey(g => g.Number);
            grant.ComplexProperty(g => g.Period);
        });
        modelBuilder.Entity<Participation>(person =>
        {
            person.Property<int>("Id");
            person.HasKey("Id");
        });
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<LocalDate>().HaveConversion<IsoDay>();

    private sealed class IsoDay() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<LocalDate, string>(
        day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);
}

/// <summary>A database in memory that lives as long as its connection.</summary>
internal sealed class SampleDatabase : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly DbContextOptions<SampleContext> _options;

    public SampleDatabase(IEnumerable<object> rows)
    {
        _connection.Open();
        _options = new DbContextOptionsBuilder<SampleContext>().UseSqlite(_connection).Options;
        using var context = new SampleContext(_options);
        context.Database.EnsureCreated();
        context.AddRange(rows);
        context.SaveChanges();
    }

    public int Count<T>(Expression<Func<T, bool>> condition)
        where T : class
    {
        using var context = new SampleContext(_options);
        return context.Set<T>().Count(condition);
    }

    public void Dispose() => _connection.Dispose();
}
