namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>The law of a Land on Sundays and holidays.</summary>
/// <param name="State">Two digits.</param>
/// <param name="Abbreviation">The Land as it is abbreviated.</param>
/// <param name="Document">The law.</param>
/// <param name="List">The place where it lists the holidays of the whole Land.</param>
/// <param name="Confidence">How well the list is known.</param>
internal sealed record StateAct(string State, string Abbreviation, string Document, string List, Confidence Confidence)
{
    /// <summary>The list.</summary>
    public Citation Citation => Of(List);

    /// <summary>Another place in the law.</summary>
    public Citation Of(string place, Confidence? confidence = null) => new(Document, place, null, null, confidence ?? Confidence);
}
