using System.Linq;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A call of a [Condition] whose body has not been read (yet).</summary>
internal sealed record Call(string Method, string German, string English) : Condition
{
    /// <summary>The path from the subject of the rule to what the condition is asked about; empty for the subject itself.</summary>
    public EquatableArray<Step> Root { get; init; }

    /// <summary>Sensitivity of that path: 0 none, 1 personal, 2 special category.</summary>
    public int Sensitivity { get; init; }

    /// <summary>Why it could not be read; says nothing before it was tried.</summary>
    public CallFault Fault { get; init; }

    /// <summary>The name of the method, without its type.</summary>
    public string Name => Method.Split('(')[0].Split('.', ':').Last();

    public override Condition At(Place place) => this with { Place = place };
}

/// <summary>Why a [Condition] cannot be read into a rule.</summary>
internal enum CallFault
{
    /// <summary>Its source is not in the compilation.</summary>
    Source,

    /// <summary>It leads back to itself.</summary>
    Cycle,

    /// <summary>It is not one expression.</summary>
    Form,
}
