using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KommunalesBildungsmanagement.Rules.Tests;

/// <summary>A database in memory that lives as long as its connection.</summary>
internal sealed class LearnerDatabase : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly DbContextOptions<LearnerContext> _options;

    public LearnerDatabase(IEnumerable<Learner> learners)
    {
        _connection.Open();
        _options = new DbContextOptionsBuilder<LearnerContext>().UseSqlite(_connection).Options;
        using var context = new LearnerContext(_options);
        context.Database.EnsureCreated();
        context.Learners.AddRange(learners);
        context.SaveChanges();
    }

    public List<int> Ids(System.Linq.Expressions.Expression<Func<Learner, bool>> condition)
    {
        using var context = new LearnerContext(_options);
        return context.Learners.Where(condition).OrderBy(l => l.Id).Select(l => l.Id).ToList();
    }

    public void Dispose() => _connection.Dispose();
}
