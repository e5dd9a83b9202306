using System.Globalization;
using KommunalesBildungsmanagement.Periods;
using Microsoft.AspNetCore.WebUtilities;

namespace Bildungsportal.Languages;

/// <summary>The language of the reader: by link, then by cookie, then by browser, else German.</summary>
public sealed class ReaderLanguage(IHttpContextAccessor accessor)
{
    /// <summary>Name of the query value and of the cookie.</summary>
    public const string Name = "lang";

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>The culture for texts of the library.</summary>
    public CultureInfo Culture { get; } = Choose(accessor.HttpContext?.Request);

    /// <summary>Value of the attribute <c>lang</c>.</summary>
    public string Code => Culture.Name;

    /// <summary>A text for this reader.</summary>
    public string this[LocalizedText text] => text.In(Culture);

    /// <summary>A text for this reader with its places filled.</summary>
    public string this[LocalizedText text, params object[] values] => string.Format(CultureInfo.InvariantCulture, text.In(Culture), values);

    /// <summary>A day for this reader.</summary>
    public string this[LocalDate day] => Code == "de" ? DateRange.German(day) : DateRange.English(day);

    /// <summary>The address of the same page in a language.</summary>
    public static string AddressIn(HttpRequest request, string code)
    {
        // After a posted form the page itself is opened, so that nothing a person has stated gets into an address.
        var query = request.Query.Where(q => q.Key != Name).SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value));
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, query.Append(KeyValuePair.Create(Name, (string?)code)));
    }

    /// <summary>The language that a link has chosen, if any.</summary>
    internal static string? ChosenByLink(HttpRequest request) => Known(request.Query[Name]);

    private static CultureInfo Choose(HttpRequest? request)
    {
        if (request is null) return German;
        var code = ChosenByLink(request) ?? Known(request.Cookies[Name]) ?? OfBrowser(request);
        return code == "en" ? English : German;
    }

    private static string? OfBrowser(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(language => language.Quality is null or > 0)
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => Known(language.Value.Value?.Split('-')[0]))
        .FirstOrDefault(code => code is not null);

    private static string? Known(string? code) => code is "de" or "en" ? code : null;
}
