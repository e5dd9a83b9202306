namespace KommunalesBildungsmanagement.Rules;

/// <summary>What a rule says about a subject. Only <see cref="Met"/> and <see cref="NotMet"/> are decisions.</summary>
[ResultMatters]
public enum RuleVerdict
{
    /// <summary>A fact is missing that would decide it: ask. Never to be read as <see cref="NotMet"/>.</summary>
    [Term("de", "offen, weil Angaben fehlen"), Term("en", "open, because facts are missing")]
    [Undecided]
    Undetermined,

    /// <summary>The rule surely does not apply.</summary>
    [Term("de", "gilt hier nicht"), Term("en", "does not apply")]
    NotApplicable,

    /// <summary>The rule applies and is surely met.</summary>
    [Term("de", "erfüllt"), Term("en", "met")]
    Met,

    /// <summary>The rule applies and is surely not met.</summary>
    [Term("de", "nicht erfüllt"), Term("en", "not met")]
    NotMet,

    /// <summary>Not done yet, and the deadline has not passed.</summary>
    [Term("de", "noch nicht fällig"), Term("en", "not due yet")]
    [Undecided]
    Pending,
}
