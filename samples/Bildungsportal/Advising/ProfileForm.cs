namespace Bildungsportal.Advising;

/// <summary>The advice form as it was sent: texts only, so that wrong input stays in its field. It lives as long as the request.</summary>
public sealed class ProfileForm
{
    /// <summary>Age in years.</summary>
    public string? Age { get; set; }

    /// <summary>Key of the district.</summary>
    public string? Residence { get; set; }

    /// <summary>Level of German.</summary>
    public string? German { get; set; }

    /// <summary>Certificate.</summary>
    public string? Certificate { get; set; }

    /// <summary>Vocational qualification: ja or nein.</summary>
    public string? Qualification { get; set; }

    /// <summary>Level of reading and writing.</summary>
    public string? Literacy { get; set; }

    /// <summary>Current stage.</summary>
    public string? Stage { get; set; }

    /// <summary>What the person can pay.</summary>
    public string? Budget { get; set; }

    /// <summary>Device with internet: ja or nein.</summary>
    public string? Device { get; set; }

    /// <summary>Needs childcare: ja or nein.</summary>
    public string? Childcare { get; set; }

    /// <summary>Codes of <c>life-situations</c>.</summary>
    public List<string> Situations { get; set; } = [];

    /// <summary>Codes of <c>accessibility-features</c>.</summary>
    public List<string> Adjustments { get; set; } = [];

    /// <summary>Codes of <c>time-slots</c>.</summary>
    public List<string> Times { get; set; } = [];

    /// <summary>Codes of <c>support-instruments</c>.</summary>
    public List<string> Supports { get; set; } = [];

    /// <summary>Codes of <c>learning-topics</c>.</summary>
    public List<string> Goals { get; set; } = [];

    /// <summary>Codes of <c>offering-formats</c>.</summary>
    public List<string> Formats { get; set; } = [];

    /// <summary>Names of the lists of which the person has said that nothing else applies.</summary>
    public List<string> Complete { get; set; } = [];
}
