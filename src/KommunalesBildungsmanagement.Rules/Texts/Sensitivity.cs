namespace KommunalesBildungsmanagement.Rules;

/// <summary>How much care a value needs when it is shown, logged or stored.</summary>
public enum Sensitivity
{
    /// <summary>No personal data.</summary>
    None,

    /// <summary>Personal data, Art. 4 Nr. 1 DSGVO.</summary>
    Personal,

    /// <summary>Personal data of a special category, Art. 9 Abs. 1 DSGVO.</summary>
    Special,
}
