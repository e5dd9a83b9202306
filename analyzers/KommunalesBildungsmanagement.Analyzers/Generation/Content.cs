using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Short fingerprints of texts.</summary>
internal static class Content
{
    /// <summary>16 hexadecimal digits of SHA-256.</summary>
    public static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(8).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
