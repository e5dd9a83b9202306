using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Rules.Tests;

/// <summary>Learners in a database.</summary>
/// <remarks>
/// A partly known set fits into no single column: EF Core maps neither an immutable list nor a class that it cannot construct.
/// A store keeps what is in and what is out apart; so <see cref="Learner.Barriers"/> is not mapped here.
/// </remarks>
internal sealed class LearnerContext(DbContextOptions<LearnerContext> options) : DbContext(options)
{
    public DbSet<Learner> Learners => Set<Learner>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Learner>(learner =>
    {
        learner.Property(l => l.Id).ValueGeneratedNever();
        learner.Property(l => l.MovedIn)
            .HasConversion(date => LocalDatePattern.Iso.Format(date!.Value), text => (LocalDate?)LocalDatePattern.Iso.Parse(text).Value);
        learner.ComplexProperty(l => l.Residence);
        learner.ComplexProperty(l => l.Home);
        learner.PrimitiveCollection(l => l.Languages);
        learner.Ignore(l => l.Barriers);
    });
}
