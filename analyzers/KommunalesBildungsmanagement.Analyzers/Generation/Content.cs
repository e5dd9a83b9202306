using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Short fingerprints of texts.</summary>
internal static class Content
{
    /// <summary>4 hexadecimal digits (FNV-1a) that keep names apart which would otherwise meet.</summary>
    public static string Short(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text) hash = unchecked((hash ^ letter) * 16777619u);
        return ((hash >> 16) ^ (hash & 0xFFFF)).ToString("x4", CultureInfo.InvariantCulture);
    }

    /// <summary>16 hexadecimal digits of SHA-256.</summary>
    public static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(8).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
