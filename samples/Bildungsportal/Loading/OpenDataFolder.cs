using Bildungsportal.Languages;

namespace Bildungsportal.Loading;

/// <summary>Reads the open data of a folder, step by step.</summary>
internal static class OpenDataFolder
{
    public static OpenData Read(string? folder, PortalState state)
    {
        if (folder is null) return OpenData.None;
        state.Begin(PortalTexts.StepTerritories);
        state.Done(0);
        return OpenData.None;
    }
}
