namespace KommunalesBildungsmanagement.Matching;

/// <summary>Covers the marked cells of a grid with boxes that cannot be made larger. A box is a set of positions per axis.</summary>
internal static class BoxCover
{
    /// <summary>Boxes that hold all marked cells and no other, in a fixed order.</summary>
    /// <param name="isOrdered">Per axis, whether a box is an interval on it.</param>
    /// <param name="lengths">Cells per axis.</param>
    /// <param name="isMarked">Whether a cell is marked.</param>
    public static IEnumerable<IReadOnlyList<IReadOnlyList<int>>> Of(
        IReadOnlyList<bool> isOrdered, IReadOnlyList<int> lengths, Func<int[], bool> isMarked)
    {
        var covered = new HashSet<string>();
        foreach (var cell in Cells([.. lengths.Select(l => (IReadOnlyList<int>)[.. Enumerable.Range(0, l)])]))
        {
            if (!isMarked(cell) || covered.Contains(Key(cell))) continue;

            // Which axis grows first decides which maximal box comes out; the largest is kept.
            var box = Enumerable.Range(0, lengths.Count)
                .Select(first => Grow(cell, first))
                .MaxBy(b => b.Aggregate(1L, (size, side) => size * side.Count))!;
            covered.UnionWith(Cells(box).Select(Key));
            yield return box;
        }

        IReadOnlyList<IReadOnlyList<int>> Grow(int[] cell, int first)
        {
            var box = cell.Select(position => new List<int> { position }).ToArray();
            for (var turn = 0; turn < lengths.Count; turn++)
            {
                var axis = (first + turn) % lengths.Count;
                for (var grown = true; grown;)
                {
                    grown = false;
                    foreach (var next in Further(axis, box[axis]).Where(n => IsMarkedLayer(box, axis, n)).Take(1).ToList())
                    {
                        box[axis].Add(next);
                        grown = true;
                    }
                }

                box[axis].Sort();
            }

            return box;
        }

        IEnumerable<int> Further(int axis, List<int> side) => isOrdered[axis]
            ? new[] { side.Min() - 1, side.Max() + 1 }.Where(p => p >= 0 && p < lengths[axis])
            : Enumerable.Range(0, lengths[axis]).Except(side);

        bool IsMarkedLayer(IReadOnlyList<int>[] box, int axis, int position) =>
            Cells([.. box.Select((side, a) => a == axis ? [position] : side)]).All(isMarked);
    }

    /// <summary>All cells of a box, the last axis fastest.</summary>
    public static IEnumerable<int[]> Cells(IReadOnlyList<IReadOnlyList<int>> box)
    {
        IEnumerable<int[]> cells = [[]];
        foreach (var side in box) cells = cells.SelectMany(_ => side, int[] (cell, position) => [.. cell, position]);
        return cells;
    }

    private static string Key(int[] cell) => string.Join(',', cell);
}
