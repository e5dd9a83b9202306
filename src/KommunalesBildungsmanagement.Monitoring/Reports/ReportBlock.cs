namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>A part of a section: paragraph, list, table or chart. The set of blocks is closed; every output renders all of them.</summary>
public abstract record ReportBlock
{
    private protected ReportBlock()
    {
    }

    /// <summary>The figures in it, in reading order.</summary>
    public virtual IEnumerable<ReportFigure> Figures => [];
}
