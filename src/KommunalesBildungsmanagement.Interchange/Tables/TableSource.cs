namespace KommunalesBildungsmanagement.Interchange.Tables;

/// <summary>
/// Where the bytes of a table come from: an open stream with a name, or a file. Opening never throws for what is wrong outside; it reports a problem.
/// </summary>
/// <remarks>A source of a stream can be read once. Reading is synchronous: a host copies a network stream to memory or to a file first.</remarks>
public sealed class TableSource
{
    private readonly Func<Stream> _open;
    private readonly bool _closes;

    private TableSource(string name, Func<Stream> open, bool closes) => (Name, _open, _closes) = (name, open, closes);

    /// <summary>The name that stands in front of every location, e.g. <c>gemeinden_ags_2021.csv</c>.</summary>
    public string Name { get; }

    /// <summary>A table in a stream. The caller keeps the stream and closes it.</summary>
    /// <param name="stream">The stream, readable, at the first byte of the table.</param>
    /// <param name="name">The name for locations, not blank.</param>
    /// <exception cref="ArgumentException">The stream cannot be read, or the name is blank.</exception>
    public static TableSource Of(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return stream.CanRead ? new(name, () => stream, closes: false) : throw new ArgumentException("The stream cannot be read.", nameof(stream));
    }

    /// <summary>A table in a file. Whether it exists shows when it is read, as a problem.</summary>
    /// <param name="path">Path of the file, not blank.</param>
    /// <exception cref="ArgumentException">The path is blank.</exception>
    public static TableSource At(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new(Path.GetFileName(path) is { Length: > 0 } name ? name : path, () => OpenFile(path), closes: true);
    }

    /// <summary>Lets a function read the stream, if there is one; otherwise collects the problem.</summary>
    internal void Use(ReadingLog log, Action<Stream> read)
    {
        Stream? stream = null;
        try
        {
            stream = _open();
            read(stream);
        }
        catch (DirectoryNotFoundException missing)
        {
            log.Refuse("", "file.folder-missing", missing.Message, new("Der Ordner der Datei fehlt.", "The folder of the file is missing."),
                TableTexts.CheckPath);
        }
        catch (FileNotFoundException missing)
        {
            log.Refuse("", "file.missing", missing.FileName, new("Die Datei fehlt.", "The file is missing."), TableTexts.CheckPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Refuse(
                "", "file.unreadable", exception.Message, new("Die Datei lässt sich nicht lesen.", "The file cannot be read."),
                new("Zugriffsrechte prüfen und die Datei in anderen Programmen schließen.",
                    "Check access rights, and close the file in other programs."));
        }
        finally
        {
            if (_closes) stream?.Dispose();
        }
    }

    private static FileStream OpenFile(string path)
    {
        var folder = Path.GetDirectoryName(path);
        if (!string.IsNullOrEmpty(folder) && !Directory.Exists(folder)) throw new DirectoryNotFoundException(folder);
        return File.Exists(path)
            ? new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan)
            : throw new FileNotFoundException(null, path);
    }
}
