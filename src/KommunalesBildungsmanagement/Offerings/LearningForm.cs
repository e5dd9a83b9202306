namespace KommunalesBildungsmanagement.Offerings;

/// <summary>Form of learning after the Classification of Learning Activities (Eurostat 2016), as the Adult Education Survey uses it.</summary>
public enum LearningForm
{
    /// <summary>Organised, with a teacher, at least six months, leading to a qualification of the national framework.</summary>
    [Term("de", "formal"), Term("en", "formal")]
    Formal,

    /// <summary>Organised, with a teacher, but shorter or without such a qualification: courses, workshops, guided training.</summary>
    [Term("de", "non-formal"), Term("en", "non-formal")]
    NonFormal,

    /// <summary>Intended learning without a teacher: library, learning café, club, family.</summary>
    [Term("de", "informell"), Term("en", "informal")]
    Informal,
}
