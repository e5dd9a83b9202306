namespace Bildungsportal.Languages;

/// <summary>Remembers the language that a link has chosen.</summary>
internal sealed class LanguageCookie(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (ReaderLanguage.ChosenByLink(context.Request) is { } code)
        {
            context.Response.Cookies.Append(
                ReaderLanguage.Name, code,
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        }

        return next(context);
    }
}
