using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Landscapes;
using Bildungsportal.Storage;
using Bildungsportal.Languages;
using Microsoft.EntityFrameworkCore;

namespace Bildungsportal.Loading;

/// <summary>Fills the store if its content is not the one asked for, and makes the snapshot from it.</summary>
internal sealed partial class LandscapeLoading(
    StoreFilling filling, IDbContextFactory<PortalStore> stores, PortalState state, ILogger<LandscapeLoading> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The rest is work for the processor; the pages must be served meanwhile.
        await Task.Yield();
        try
        {
            var wasThere = await filling.EnsureAsync(stoppingToken);
            var content = await SnapshotAsync(wasThere, stoppingToken);
            state.Publish(content);
            Loaded(logger, content.Landscape.Offerings.Count, content.Problems.Count);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever it was: the portal goes on and says so on every page, instead of vanishing.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Failed(logger, e);
            state.Fail(new("portal.loading", e.GetType().Name, null, PortalTexts.LoadingFailed, PortalTexts.LoadingFailedRemedy));
        }
    }

    private async Task<PortalContent> SnapshotAsync(bool wasThere, CancellationToken stopping)
    {
        state.Begin(PortalTexts.StepSnapshot);
        await using var store = await stores.CreateDbContextAsync(stopping);
        var documents = await store.Documents.AsNoTracking().OrderBy(d => d.Name).ToListAsync(stopping);
        var territories = await store.Territories.AsNoTracking().OrderBy(t => t.Number).ToListAsync(stopping);
        var observations = await store.Observations.AsNoTracking().OrderBy(o => o.Number).ToListAsync(stopping);
        var problems = await store.Problems.AsNoTracking().OrderBy(p => p.Number).ToListAsync(stopping);
        var landscape = LandscapeReading.Combine(documents.Select(d => LandscapeReader.Read(d.Text, d.Name))).Landscape with
        {
            Territories = territories.Select(t => t.ToTerritory()).ToValueList(),
        };

        // Contradictions between figures were reported when the store was filled.
        var set = ObservationSet.Of(observations.Select(o => o.ToObservation()), []);
        state.Done(landscape.Offerings.Count);
        return new(landscape, set, problems.Select(p => p.ToProblem()).ToValueList(), wasThere);
    }

    [LoggerMessage(1, LogLevel.Information, "Loaded {Offerings} offerings, {Problems} problems.")]
    private static partial void Loaded(ILogger logger, int offerings, int problems);

    [LoggerMessage(2, LogLevel.Error, "Loading failed.")]
    private static partial void Failed(ILogger logger, Exception exception);
}
