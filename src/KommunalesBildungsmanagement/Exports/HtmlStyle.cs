namespace KommunalesBildungsmanagement.Exports;

/// <summary>How the pages look: dark on light with enough contrast, states in words and not only in colour, tables that scroll and print.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root { color-scheme: light; }
        body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
        main { max-width: 75rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; }
        h2 { margin-top: 2.5rem; border-bottom: 2px solid #1f3a5f; }
        h3 { margin: 0 0 .5rem; font-size: 1.05rem; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .95rem; }
        caption { text-align: left; font-weight: 600; padding: .5rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid #767676; }
        thead th { background: #e8eef5; }
        time { white-space: nowrap; }
        article { margin: 1rem 0; padding: .8rem 1rem; border: 1px solid #767676; border-left: .5rem solid #595959; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 0; }
        dt { font-weight: 600; }
        dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
        dd ul { margin: 0; padding-left: 1.2rem; }
        @media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
        @media print {
          main { max-width: none; padding: 0; }
          .scroll { overflow: visible; }
          thead { display: table-header-group; }
          tr, article { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
        }

        """;
}
