namespace KommunalesBildungsmanagement.Monitoring.Outputs;

/// <summary>How reports look beside what all pages share: charts that do not depend on colour, print on A4.</summary>
internal static class ReportStyle
{
    public const string Css = """
        .meta { color: #404040; }
        .lead { font-size: 1.05rem; }
        td.figure, th.figure { text-align: right; }
        td.figure { white-space: nowrap; }
        th { hyphens: auto; }
        tr.own th, tr.own td { font-weight: 700; background: #fdf1e7; }
        td.secret { background: #f0f0f0; }
        table.wide { font-size: .85rem; }
        .remarks { font-size: .9rem; color: #333; }
        figure { margin: 1rem 0; }
        figcaption { font-weight: 600; }
        .chart { width: 100%; max-width: 45rem; height: auto; }
        .chart .label { font: 13px system-ui, sans-serif; fill: #1b1b1b; }
        .chart .tick { font-size: 11px; fill: #404040; }
        .chart .own { font-weight: 700; }
        .chart .bar { fill: #2c5f8a; }
        .chart rect.own { fill: #c05a12; stroke: #1b1b1b; stroke-width: 1.5; }
        .chart .grid { stroke: #d0d0d0; }
        .chart .axis { stroke: #1b1b1b; }
        .chart .break { stroke: #a4161a; stroke-dasharray: 3 3; }
        .chart .line { stroke-width: 2.5; fill: none; }
        .chart .line0 { stroke: #c05a12; } .chart .line1 { stroke: #2c5f8a; stroke-dasharray: 8 3; }
        .chart .line2 { stroke: #3d6b35; stroke-dasharray: 2 3; } .chart .line3 { stroke: #6b3d6b; stroke-dasharray: 10 3 2 3; }
        .chart .point { fill: #fff; stroke-width: 2; stroke-dasharray: none; }
        nav ul { columns: 2; }
        @page { size: A4; margin: 18mm 16mm 20mm; }
        @media print {
          body { font-size: 10pt; line-height: 1.35; }
          main > h1 { margin-top: 0; }
          nav ul { margin: .3rem 0; }
          .remarks p, .remarks ul { margin: .3rem 0; }
          figure, tr { break-inside: avoid; }
          h2, h3, h4, figcaption, caption, thead { break-after: avoid; }
          table { font-size: 8.5pt; line-height: 1.3; }
          table.wide { font-size: 7.5pt; }
          table.short { break-inside: avoid; }
          th, td { padding: .1rem .35rem; }
          .chart { max-width: 32rem; }
          h2 { margin-top: 1.5rem; }
          .remarks { font-size: 8pt; }
          p, li { orphans: 3; widows: 3; }
          a { color: inherit; text-decoration: none; }
        }

        """;
}
