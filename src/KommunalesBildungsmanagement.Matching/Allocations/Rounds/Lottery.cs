using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Draws lots so that anybody can draw them again: a lot is a hash of the recorded seed and the applicant's id.</summary>
/// <remarks>
/// <para>The number is the first 8 bytes, big-endian, of SHA-256 (FIPS 180-4) of the UTF-8 text <c>seed:id</c> with the seed in decimal. On a command
/// line: <c>printf '%s' '42:a17' | sha256sum | cut -c1-16</c>.</para>
/// <para>A lot depends on nobody else: who joins or leaves changes no number. The seed must be fixed by a public act after the ids are given, for
/// whoever chooses ids or seed with knowledge of the other chooses the lots.</para>
/// <para>One lot serves all places (single tie-breaking; Abdulkadiroğlu, Pathak and Roth 2009). Stateless, safe on any thread.</para>
/// </remarks>
public static class Lottery
{
    /// <summary>The number of an applicant; smaller comes first.</summary>
    /// <param name="seed">The recorded seed.</param>
    /// <param name="applicant">Id of the applicant.</param>
    public static ulong NumberOf(ulong seed, string applicant)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}:{applicant}")), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    /// <summary>The lots of all applicants, by id. Equal numbers, which hardly occur, go by id.</summary>
    /// <param name="seed">The recorded seed.</param>
    /// <param name="applicants">Their ids, each once, in any order.</param>
    public static ValueList<Lot> Draw(ulong seed, IEnumerable<string> applicants) => applicants
        .Select(id => (Id: id, Number: NumberOf(seed, id)))
        .OrderBy(d => d.Number).ThenBy(d => d.Id, StringComparer.Ordinal)
        .Select((d, i) => new Lot(d.Id, d.Number, i + 1))
        .OrderBy(l => l.Applicant, StringComparer.Ordinal)
        .ToValueList();
}
