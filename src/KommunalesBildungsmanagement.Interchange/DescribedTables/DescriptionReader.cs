using System.Globalization;
using System.Text;
using KommunalesBildungsmanagement.Interchange.Tables;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KommunalesBildungsmanagement.Interchange.DescribedTables;

/// <summary>Reads a description: YAML between two lines of <c>---</c>, then remarks.</summary>
internal sealed class DescriptionReader(ReadingLog log)
{
    private const int MostLevels = 1000;

    private static readonly string[] TableKeys = ["title", "source", "order", "columns"];
    private static readonly string[] ColumnKeys = ["name", "type", "description", "unit", "short", "export_id", "computed"];

    private static LocalizedText CheckDescription => new(
        "Die Beschreibung mit der Quelle vergleichen und berichtigen.", "Compare the description with the source and correct it.");

    /// <summary>The description; <see langword="null"/> if it cannot be read or lacks what the table needs.</summary>
    public TableDescription? Read(TableSource source)
    {
        var text = "";
        source.Use(log, stream =>
        {
            using var reader = new StreamReader(stream, new UTF8Encoding(false, true), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
            try
            {
                text = reader.ReadToEnd().ReplaceLineEndings("\n");
            }
            catch (DecoderFallbackException)
            {
                log.Refuse(
                    "", "text.encoding", null, new("Die Beschreibung ist nicht in UTF-8 geschrieben.", "The description is not written in UTF-8."),
                    new("Die Datei als UTF-8 speichern.", "Save the file as UTF-8."));
            }
        });
        if (log.ErrorCount > 0) return null;
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        if (end < 0 && text.EndsWith("\n---", StringComparison.Ordinal)) end = text.Length - 4;
        if (!text.StartsWith("---\n", StringComparison.Ordinal) || end < 0)
        {
            log.Refuse(
                log.PlaceOf(1), "description.frame", null,
                new("Die Beschreibung steht nicht zwischen zwei Zeilen „---“.", "The description does not stand between two lines '---'."),
                CheckDescription);
            return null;
        }

        return ReadYaml(text[4..(end + 1)]) is { } root ? TableOf(root, text[Math.Min(text.Length, end + 5)..].Trim()) : null;
    }

    private YamlMappingNode? ReadYaml(string yaml)
    {
        if (IsTooDeep(yaml))
        {
            RefuseYaml(2, "");
            return null;
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }]) return root;
            log.Refuse(
                log.PlaceOf(2), "description.yaml", null,
                new("Die Beschreibung besteht nicht aus Namen und Werten.", "The description does not consist of names and values."),
                CheckDescription);
        }
        catch (YamlException broken)
        {
            // The first line of the file is the one before the YAML.
            RefuseYaml((int)broken.Start.Line + 1, broken.Message);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // The YAML reader gives up so on some texts, e.g. on a list that is never closed.
            RefuseYaml(2, broken.Message);
        }

        return null;
    }

    private void RefuseYaml(int line, string message) => log.Refuse(
        log.PlaceOf(line), "description.yaml", message,
        new("Die Beschreibung ist kein gültiges YAML.", "The description is no valid YAML."), CheckDescription);

    /// <summary>The YAML reader calls itself for each level; no description has so many that the stack would end.</summary>
    private static bool IsTooDeep(string yaml) =>
        yaml.Count(c => c is '[' or '{') > MostLevels || yaml.Split('\n').Any(l => l.Length > MostLevels);

    private TableDescription? TableOf(YamlMappingNode root, string remarks)
    {
        WarnOfUnknown(root, TableKeys);
        var title = Needed(root, "title");
        var source = Needed(root, "source");
        var columns = new List<DescribedColumn>();
        if (Find(root, "columns") is YamlSequenceNode nodes)
        {
            foreach (var node in nodes)
            {
                if (node is YamlMappingNode column) AddColumn(columns, column);
                else RefuseMissing(node, "columns", "name");
            }
        }
        else
        {
            RefuseMissing(root, "", "columns");
        }

        return log.ErrorCount == 0 ? new(title!, source!, columns.ToValueList(), remarks) : null;
    }

    private void AddColumn(List<DescribedColumn> columns, YamlMappingNode node)
    {
        WarnOfUnknown(node, ColumnKeys);
        if (Needed(node, "name") is not { } name || Needed(node, "type") is not { } type) return;
        if (Needed(node, "description") is not { } description) return;
        if (columns.Exists(c => c.Name == name))
        {
            log.Refuse(
                PlaceOf(node, name), "description.column-twice", name,
                new("Die Spalte ist zweimal beschrieben.", "The column is described twice."), CheckDescription);
        }

        var isOptional = type.StartsWith("Optional[", StringComparison.Ordinal) && type.EndsWith(']');
        ColumnKind? kind = (isOptional ? type[9..^1] : type) switch
        {
            "int" => ColumnKind.Integer,
            "float" => ColumnKind.Decimal,
            "str" => ColumnKind.Text,
            _ => null,
        };
        if (kind is null)
        {
            log.Refuse(
                PlaceOf(node, name), "description.type", type,
                new("Diesen Typ gibt es nicht.", "There is no such type."),
                new("int, float oder str angeben, auch als Optional[…].", "State int, float or str, also as Optional[…]."));
            return;
        }

        columns.Add(new(name, kind.Value, isOptional, description)
        {
            Unit = TextOf(node, "unit"),
            Short = TextOf(node, "short"),
            ExportId = TextOf(node, "export_id"),
            Computed = TextOf(node, "computed"),
            Line = LineOf(node),
        });
    }

    private void WarnOfUnknown(YamlMappingNode node, string[] known)
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(k => !known.Contains(k.Value)))
        {
            log.Warn(
                PlaceOf(key, key.Value ?? ""), "description.unknown", key.Value,
                new("Diese Angabe ist nicht bekannt und bleibt ungelesen.", "This entry is not known and is not read."), CheckDescription);
        }
    }

    private string? Needed(YamlMappingNode node, string key)
    {
        if (TextOf(node, key) is { } text && !string.IsNullOrWhiteSpace(text)) return text;
        RefuseMissing(node, TextOf(node, "name") ?? "", key);
        return null;
    }

    private void RefuseMissing(YamlNode node, string column, string key) => log.Refuse(
        PlaceOf(node, column), "description.missing", key,
        new($"Die Angabe „{key}“ fehlt.", $"The entry '{key}' is missing."), CheckDescription);

    private static YamlNode? Find(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var found) ? found : null;

    private static string? TextOf(YamlMappingNode node, string key) => (Find(node, key) as YamlScalarNode)?.Value;

    private static int LineOf(YamlNode node) => (int)node.Start.Line + 1;

    private string PlaceOf(YamlNode node, string column) =>
        column.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"{log.FileName}:{LineOf(node)}") : log.PlaceOf(LineOf(node), column);
}
