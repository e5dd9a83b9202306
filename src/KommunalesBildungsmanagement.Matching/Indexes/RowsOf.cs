using System.Numerics;
using System.Runtime.Intrinsics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Walks the rows of a block whose bit is set, in order.</summary>
internal ref struct RowsOf
{
    private readonly Vector512<ulong> _bits;
    private readonly int _first;
    private ulong _rest;
    private int _word;

    public RowsOf(int block, Vector512<ulong> bits) => (_bits, _first, _word, _rest) = (bits, block * BitTable.BlockRows, 0, bits.GetElement(0));

    public int Current { get; private set; }

    public readonly RowsOf GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_rest == 0)
        {
            if (++_word == 8) return false;
            _rest = _bits.GetElement(_word);
        }

        Current = _first + (_word * 64) + BitOperations.TrailingZeroCount(_rest);
        _rest &= _rest - 1;
        return true;
    }
}
