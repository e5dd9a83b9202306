namespace Bildungsportal.Loading;

/// <summary>How far loading is. Written by the loading service, read by every page; safe for both at once.</summary>
public sealed class PortalState
{
    private readonly Lock _lock = new();
    private ValueList<LoadingStep> _steps = [];
    private volatile PortalContent? _content;
    private volatile Problem? _failure;

    /// <summary>The steps so far; the last one is under way while <see cref="LoadingStep.Count"/> is <see langword="null"/>.</summary>
    public ValueList<LoadingStep> Steps
    {
        get
        {
            lock (_lock) return _steps;
        }
    }

    /// <summary>Whether the pages can be shown.</summary>
    public bool IsReady => _content is not null;

    /// <summary>Why loading has stopped, if it has.</summary>
    public Problem? Failure => _failure;

    /// <summary>The snapshot.</summary>
    /// <exception cref="InvalidOperationException">It is not loaded yet; the loading gate keeps pages from asking.</exception>
    public PortalContent Content => _content ?? throw new InvalidOperationException("The landscape is not loaded yet.");

    /// <summary>A step begins.</summary>
    public void Begin(LocalizedText what)
    {
        lock (_lock) _steps = [.. _steps, new(what, null)];
    }

    /// <summary>The step under way is done.</summary>
    public void Done(int count)
    {
        lock (_lock) _steps = [.. _steps.Take(_steps.Count - 1), _steps[^1] with { Count = count }];
    }

    /// <summary>Everything is loaded.</summary>
    public void Publish(PortalContent content) => _content = content;

    /// <summary>Loading has stopped.</summary>
    public void Fail(Problem problem) => _failure = problem;
}
