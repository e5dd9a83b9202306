namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Document or certificate for the public or for participants.</summary>
public sealed record Publication
{
    /// <summary>Id in the file of the host.</summary>
    [Term("de", "Veröffentlichung"), Term("en", "publication")]
    public required string Id { get; init; }

    /// <summary>Day.</summary>
    [Term("de", "veröffentlicht am"), Term("en", "published on")]
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether it shows the emblem of the Union.</summary>
    [Term("de", "Unionsemblem"), Term("en", "EU emblem")]
    public bool? ShowsEmblem { get; init; }

    /// <summary>Whether it carries the statement on the support of the Union.</summary>
    [Term("de", "Förderhinweis der EU"), Term("en", "EU funding statement")]
    public bool? ShowsStatement { get; init; }

    /// <summary>Whether it carries the notice of the ministry and the Förderkennzeichen.</summary>
    [Term("de", "Förderhinweis des Bundes mit Förderkennzeichen"), Term("en", "federal funding notice with reference")]
    public bool? ShowsFederalNotice { get; init; }

    /// <summary>Whether it says that the author is responsible for the content.</summary>
    [Term("de", "Hinweis auf die Verantwortung des Autors"), Term("en", "statement that the author is responsible")]
    public bool? ShowsResponsibility { get; init; }
}
