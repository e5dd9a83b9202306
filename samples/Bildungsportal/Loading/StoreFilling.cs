using System.Text.Json;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Landscapes;
using Bildungsportal.Hosting;
using Bildungsportal.Languages;
using Bildungsportal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Bildungsportal.Loading;

/// <summary>Fills the store from the landscape files and the open data, unless it holds exactly that already.</summary>
internal sealed class StoreFilling(IDbContextFactory<PortalStore> stores, PortalOptions options, PortalState state)
{
    /// <summary>Makes sure that the store holds what was asked for.</summary>
    /// <returns>Whether it was there already.</returns>
    public async Task<bool> EnsureAsync(CancellationToken stopping)
    {
        state.Begin(PortalTexts.StepStore);
        var files = LandscapeFiles.Read();
        var hash = LandscapeFiles.Hash(files, options.DataFolder);
        await using var store = await stores.CreateDbContextAsync(stopping);
        var wasThere = await HoldsAsync(store, hash, stopping);
        state.Done(files.Count);
        if (wasThere) return true;

        await store.Database.EnsureDeletedAsync(stopping);
        await store.Database.EnsureCreatedAsync(stopping);
        await FillAsync(store, files, hash, stopping);
        return false;
    }

    private static async Task<bool> HoldsAsync(PortalStore store, string hash, CancellationToken stopping)
    {
        if (!await store.Database.CanConnectAsync(stopping)) return false;
        var tables = await store.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync(stopping);
        if (tables.Count > 0 && !tables.Contains(nameof(PortalStore.Fillings)))
        {
            throw new InvalidOperationException("The database file belongs to another program; it is left as it is.");
        }

        return tables.Count > 0 && await store.Fillings.AnyAsync(f => f.Hash == hash, stopping);
    }

    private async Task FillAsync(PortalStore store, IReadOnlyList<(string Name, string Text)> files, string hash, CancellationToken stopping)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(stopping);
        store.ChangeTracker.AutoDetectChangesEnabled = false;

        state.Begin(PortalTexts.StepLandscape);
        var reading = LandscapeReading.Combine(files.Select(f => LandscapeReader.Read(f.Text, f.Name)));
        var originals = Originals(files);
        await AddAsync(store, files.Select(f => new DocumentRow { Name = f.Name, Text = f.Text }), stopping);
        await AddAsync(store, reading.Landscape.Offerings.DistinctBy(o => o.Id).Select(o => OfferingRow.Of(o, originals[o.Id])), stopping);
        state.Done(reading.Landscape.Offerings.Count);

        var openData = OpenDataFolder.Read(options.DataFolder, state, stopping);
        state.Begin(PortalTexts.StepRows);
        var problems = new List<Problem>(reading.Problems.Concat(openData.Problems));

        // Where the open data know a territory too, the landscape's own entry stays.
        var own = reading.Landscape.Territories.Select(t => t.Key).ToHashSet();
        var territories = reading.Landscape.Territories.Concat(openData.Territories.Where(t => !own.Contains(t.Key)));
        var observations = ObservationSet.Of(reading.Observations.Concat(openData.Observations), problems).All;
        await AddAsync(store, territories.Select(TerritoryRow.Of), stopping);
        await AddAsync(store, observations.Select(ObservationRow.Of), stopping);
        await AddAsync(store, openData.Schools, stopping);
        await AddAsync(store, problems.Select(ProblemRow.Of), stopping);
        await AddAsync(store, [new FillingRow { Hash = hash }], stopping);
        await transaction.CommitAsync(stopping);
        state.Done(problems.Count);
    }

    private static async Task AddAsync<TRow>(PortalStore store, IEnumerable<TRow> rows, CancellationToken stopping)
        where TRow : class
    {
        foreach (var part in rows.Chunk(2000))
        {
            store.AddRange(part);
            await store.SaveChangesAsync(stopping);

            // Rows that are written need not be watched any longer.
            store.ChangeTracker.Clear();
        }
    }

    // Nothing an offering's document says is lost, also what has no column.
    private static Dictionary<string, string> Originals(IReadOnlyList<(string Name, string Text)> files)
    {
        var originals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, text) in files)
        {
            using var document = JsonDocument.Parse(text);
            if (!document.RootElement.TryGetProperty("offerings", out var offerings)) continue;
            foreach (var offering in offerings.EnumerateArray()) originals.TryAdd(offering.GetProperty("id").GetString()!, offering.GetRawText());
        }

        return originals;
    }
}
