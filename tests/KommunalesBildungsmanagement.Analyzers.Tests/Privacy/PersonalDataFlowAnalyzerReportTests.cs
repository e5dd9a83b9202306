namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>KBM6001: the ways personal data take into a public report, and those they do not take.</summary>
public sealed class PersonalDataFlowAnalyzerReportTests
{
    [Fact]
    public async Task Message_NamesDataAndReport_Triggers()
    {
        var reports = await Verify.Reports<PersonalDataFlowAnalyzer>(People.Host("Leaflet M(Person p) => new({|KBM6001:p.Name|});"));
        Assert.Equal("„Person.Name“ enthält personenbezogene Daten und gelangt in den öffentlichen Bericht „Leaflet.Title“", reports[0].German());
    }

    [Theory]
    [InlineData("Leaflet M(Person p) => new Leaflet { Text = {|KBM6001:p.Name|} };")]
    [InlineData("void M(Person p, Leaflet l) { l.Text = {|KBM6001:p.Name|}; }")]
    [InlineData("void M(Person p, Leaflet l) { l.Text += {|KBM6001:p.Name|}; l.Text ??= {|KBM6001:p.Age|}.ToString(); }")]
    [InlineData("Leaflet M(Person p, Leaflet l) => l with { Text = {|KBM6001:p.Name|} };")]
    [InlineData("Leaflet M(Person p) => new() { Lines = [{|KBM6001:p.Name|}, \"x\"] };")]
    [InlineData("Leaflet M(Person p) => new() { Lines = { {|KBM6001:p.Name|} } };")]
    [InlineData("void M(Person p, Leaflet l) => l.Lines.Add({|KBM6001:p.Name|});")]
    [InlineData("Leaflet M(Person p) => new($\"{{|KBM6001:p.Name|}} lives here\");")]
    [InlineData("Leaflet M(Person p) => new(\"a\" + {|KBM6001:p.Age|});")]
    [InlineData("Leaflet M(Person p) => new(string.Join(\", \", {|KBM6001:p.Courses|}));")]
    [InlineData("Leaflet M(Person p) => new(string.Format(\"{0}\", {|KBM6001:p.Age|}));")]
    [InlineData("Leaflet M(Person p) => new(Total: {|KBM6001:p.Courses|}.Count);")]
    [InlineData("Leaflet M(Person p) => new(Total: {|KBM6001:p.Courses|}.Count(c => c != \"x\"));")]
    [InlineData("Leaflet M(Person p) => new() { Flag = {|KBM6001:p.Age|} > 18 };")]
    [InlineData("Leaflet M(Person p) => new({|KBM6001:p.Age|} is > 18 ? \"adult\" : \"child\");")]
    [InlineData("Leaflet M(Person p) => new({|KBM6001:p.Age|} switch { > 18 => \"adult\", _ => \"child\" });")]
    [InlineData("Leaflet M(Person? p) => new({|KBM6001:p?.Name|} ?? \"\");", "p?{|KBM6001:.Name|}")]
    public Task DirectFlow_Triggers(string members, string? place = null) =>
        Verify.Reports<PersonalDataFlowAnalyzer>(People.Host(place is null ? members : members.Replace("{|KBM6001:p?.Name|}", place, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Leaflet M(Person p) { var t = \"\"; t = {|KBM6001:p.Name|}; return new(t); }")]
    [InlineData("Leaflet M(Person p) { var t = {|KBM6001:p.Name|}; var u = t + \"!\"; return new(u); }")]
    [InlineData("Leaflet M(Person p) { var (a, b) = ({|KBM6001:p.Name|}, 1); return new(a, b); }")]
    [InlineData("Leaflet M(Person p) { var (n, _, d) = {|KBM6001:p|}; return new(n); }")]
    [InlineData("Leaflet M(Person p) { var t = ({|KBM6001:p.Name|}, Total: 1); return new(t.Item1, t.Total); }")]
    [InlineData("Leaflet M(Person p) { var t = new { Who = {|KBM6001:p.Name|}, p.District }; return new(t.Who + t.District); }")]
    [InlineData("record Row(string Who, int Total); Leaflet M(Person p) { var r = new Row({|KBM6001:p.Name|}, 1); return new(r.Who); }")]
    [InlineData("class Row { public string? Who; } Leaflet M(Person p) { var r = new Row(); r.Who = {|KBM6001:p.Name|}; return new(r.Who); }")]
    [InlineData("Leaflet M(Person p) => {|KBM6001:p.Name|} is { Length: > 3 } n ? new(n) : new();")]
    [InlineData("Leaflet M(Person p) => p is { {|KBM6001:Name|}: var n } ? new(n) : new();")]
    [InlineData("Leaflet M(object o) => o switch { Person { {|KBM6001:Name|}: var n } => new(n), _ => new() };")]
    [InlineData("Leaflet M(Person p) { var b = new System.Text.StringBuilder(); b.Append(1).Append({|KBM6001:p.Name|}); return new(b.ToString()); }")]
    [InlineData("Leaflet M(Person p) { var l = new List<string>(); l.Add({|KBM6001:p.Name|}); return new() { Lines = l }; }")]
    [InlineData("Leaflet M(Person p) { int.TryParse({|KBM6001:p.Name|}, out var n); return new(Total: n); }")]
    [InlineData("Leaflet M(List<Person> ps) { var t = \"\"; foreach (var p in ps) t += {|KBM6001:p.Name|}; return new(t); }")]
    [InlineData("Leaflet M(List<Person> ps) { var t = \"\"; foreach (var n in ps.Select(p => {|KBM6001:p.Name|})) t += n; return new(t); }")]
    public Task FlowThroughLocals_Triggers(string members) => Verify.Reports<PersonalDataFlowAnalyzer>(People.Host(members));

    [Theory]
    [InlineData("Leaflet M(List<Person> ps) => new(ps.Select(p => {|KBM6001:p.Name|}).First());")]
    [InlineData("Leaflet M(List<Person> ps) => new({|KBM6001:ps.First().Name|});")]
    [InlineData("IEnumerable<Leaflet> M(List<Person> ps) => ps.Where(p => p.Age > 3).Select(p => new Leaflet({|KBM6001:p.Name|}));")]
    [InlineData("IEnumerable<Leaflet> M(List<Person> ps) => ps.Select(p => {|KBM6001:p.Name|}).Select(n => new Leaflet(n));")]
    [InlineData("IEnumerable<Leaflet> M(List<Person> ps) => from p in ps let n = {|KBM6001:p.Name|} where n != \"\" select new Leaflet(n);")]
    [InlineData("Leaflet M(List<Person> ps) => new() { Any = {|KBM6001:ps.ToList()|} };")]
    [InlineData("Leaflet M(Person p) => new() { Any = {|KBM6001:p|} };")]
    [InlineData("Leaflet M(Person p) => new($\"{{|KBM6001:p|}}\");")]
    [InlineData("Leaflet M(Person p) => new({|KBM6001:p|}.ToString());")]
    [InlineData("Leaflet M(List<Person> ps) => new(Total: ps.Sum(p => {|KBM6001:p.Age|} ?? 0));")]
    [InlineData("Leaflet M(Person p) { Func<Person, string> f = x => {|KBM6001:x.Name|}; return new(f(p)); }")]
    public Task FlowThroughQueries_Triggers(string members) => Verify.Reports<PersonalDataFlowAnalyzer>(People.Host(members));

    [Theory]
    [InlineData("static string Say(Person p) => \"x\" + {|KBM6001:p.Name|}; Leaflet M(Person p) => new(Say(p));")]
    [InlineData("static Leaflet Make(string t) => new(t); Leaflet M(Person p) => Make({|KBM6001:p.Name|});")]
    [InlineData("static string Same(string t) => t; Leaflet M(Person p) => new(Same({|KBM6001:p.Name|}));")]
    [InlineData("Leaflet M(Person p) { string Say() => {|KBM6001:p.Name|}; return new(Say()); }")]
    [InlineData("Leaflet M(Person p) => new(Math.Abs({|KBM6001:p.Age|} ?? 0).ToString());")]
    public Task FlowThroughHelpers_Triggers(string members) => Verify.Reports<PersonalDataFlowAnalyzer>(People.Host(members));

    [Theory]
    [InlineData("string _name = \"\"; void Set(Person p) => _name = {|KBM6001:p.Name|}; Leaflet M() => new(_name);")]
    [InlineData("static string? _name; static void Set(Person p) { _name ??= {|KBM6001:p.Name|}; } Leaflet M() => new(_name!);")]
    [InlineData("string Name { get; set; } = \"\"; void Set(Person p) { this.Name = {|KBM6001:p.Name|}; } Leaflet M() => new(Name);")]
    [InlineData("readonly List<string> _lines = []; void Add(Person p) => _lines.Add({|KBM6001:p.Name|}); Leaflet M() => new() { Lines = _lines };")]
    [InlineData("readonly Dictionary<int, string> _by = []; void Add(Person p) => _by[1] = {|KBM6001:p.Name|}; Leaflet M() => new(_by[1]);")]
    [InlineData("static Person One = null!; readonly string _name = {|KBM6001:One.Name|}; Leaflet M() => new(_name);")]
    [InlineData("Person _p = null!; string Who => \"x\" + {|KBM6001:_p.Name|}; Leaflet M() => new(Who);")]
    [InlineData("string _a = \"\"; int _b; void Set(Person p) => (_a, _b) = ({|KBM6001:p.Name|}, 1); Leaflet M() => new(_a, _b);")]
    [InlineData("record Row(string Who, int Total); Row _row = null!; void Set(Person p) => _row = new({|KBM6001:p.Name|}, 1); Leaflet M() => new(_row.Who);")]
    [InlineData("readonly string _n; Host(Person p) => _n = {|KBM6001:p.Name|}; Leaflet M() { var t = _n; return new(t); }")]
    public Task FlowThroughFields_Triggers(string members) => Verify.Reports<PersonalDataFlowAnalyzer>(People.Host(members));

    [Theory]
    [InlineData("string _name = \"\", _place = \"\"; void Set(Person p) { _name = p.Name; _place = p.District; } Leaflet M() => new(_place);")]
    [InlineData("record Row(string Who, int Total); Row _row = null!; void Set(Person p) => _row = new(p.Name, 1); Leaflet M() => new(\"\", _row.Total);")]
    [InlineData("int _total; void Set(List<Person> ps) => _total = Cells.AtLeast5(ps.Count); Leaflet M() => new(\"\", _total);")]
    [InlineData("Host? _next; string _name = \"\"; void Set(Host h, Person p) => _name = p.Name; Leaflet M() => new(nameof(_name));")]
    public Task OtherFields_DoesNotTrigger(string members) => Verify.Reports<PersonalDataFlowAnalyzer>(People.Host(members));

    [Fact]
    public async Task MembersOfPublishedTypes_Triggers()
    {
        var reports = await Verify.Reports<PersonalDataFlowAnalyzer>(People.Start + """
            public sealed record Section(string Title, Person Speaker);
            public interface ITeam { IReadOnlyList<Section> Sections { get; } }
            [PublicReport] public sealed record A(string Title, Person {|KBM6001:Author|}, [property: PersonalData] string {|KBM6001:Phone|});
            [PublicReport] public sealed class B
            {
                public List<Person> {|KBM6001:People|} { get; } = [];
                public Person?[] {|KBM6001:Field|} = [];
                [PersonalData] internal string? {|KBM6001:Secret|};
                public Dictionary<string, Person> {|KBM6001:ByName|} { get; } = [];
                public (string Title, Person One) {|KBM6001:Pair|} { get; init; }
                public Section? {|KBM6001:Nested|} { get; init; }
                public ITeam? {|KBM6001:Team|} { get; init; }
            }
            public abstract record Frame(Person Author);
            [PublicReport] public partial record {|KBM6001:C|}(Person Author) : Frame(Author);
            public partial record C { public Person {|KBM6001:Other|} { get; init; } = null!; }
            """);
        Assert.Equal("„Person“ enthält personenbezogene Daten und gelangt in den öffentlichen Bericht „A.Author“", reports[0].German());
    }

    [Fact]
    public async Task ValuesThatPublishedTypesCompute_Triggers() => await Verify.Reports<PersonalDataFlowAnalyzer>(People.Start + """
        public static class Office { public static Person Head => null!; }
        [PublicReport] public sealed record A
        {
            private readonly Person _head = Office.Head;
            public string Name => {|KBM6001:_head.Name|};
            public string Long { get { return $"Head: {{|KBM6001:_head.Name|}}"; } }
            public string Start { get; } = {|KBM6001:Office.Head.Name|};
        }
        """);

    [Fact]
    public Task MembersWithoutPersonalData_DoesNotTrigger() => Verify.Reports<PersonalDataFlowAnalyzer>(People.Start + """
        public sealed record Node(string Name, Node? Next, List<Node> All);
        public sealed record Section(string Title, Leaflet Part) { private Person? Author { get; init; } }
        public sealed record Id<T>(int Number);
        [PublicReport] public sealed record A(string Title, Node Node, Id<Person> Person, Leaflet Other, Func<Person, string>? Names)
        {
            private readonly Person? _author;
            public static Person? Everybody { get; set; }
            public List<Section> Sections { get; } = [];
            public Dictionary<string, int> Totals { get; } = [];
            public int Count => Sections.Count(s => s.Title.Length > 3);
            public bool Any => Staff.Any(p => p.Age > 80);
            private static readonly List<Person> Staff = [];
            public string Place => _author?.District ?? "";
        }
        public sealed record NotPublished(Person Person, List<Person> All);
        """);

    [Fact]
    public Task GeneratedCode_DoesNotTrigger() => Verify.Reports<PersonalDataFlowAnalyzer>(
        new Host(People.Start, "// <auto-generated/>\n[KommunalesBildungsmanagement.Rules.PublicReport] public sealed record A(Person Author);"));

    [Theory]
    [InlineData("Leaflet M(Person p) => new(p.District);")]
    [InlineData("Leaflet M(Person p) => new(nameof(p.Name));")]
    [InlineData("Leaflet M(List<Person> ps) => new(Cells.Grouped(ps), Cells.AtLeast5(ps.Count(p => p.Age > 3)));")]
    [InlineData("Leaflet M(List<Person> ps) { var n = Cells.AtLeast5(ps.Count); return new(\"\", n) { Flag = ps.Any(p => p.Age > 80) }; }")]
    [InlineData("Leaflet M(Person p) { var t = new { Who = p.Name, p.District }; return new(t.District); }")]
    [InlineData("Leaflet M(Person p) { var t = (p.Name, Total: 1); return new(\"\", t.Total); }")]
    [InlineData("record Row(string Who, int Total); Leaflet M(Person p) { var r = new Row(p.Name, 1); return new(\"\", r.Total); }")]
    [InlineData("IEnumerable<Leaflet> M(List<Person> ps) => ps.GroupBy(p => p.Age).Select(g => new Leaflet($\"{g.Key}\", Cells.AtLeast5(g.Count())));")]
    [InlineData("IEnumerable<string> M(List<Person> ps) => ps.OrderBy(p => p.Name).Select(p => new Leaflet(p.District).Title);")]
    [InlineData("record Private(string Name); Private M(Person p) => new(p.Name);")]
    [InlineData("static string None(Person p) => \"x\"; Leaflet M(Person p) => new(None(p));")]
    [InlineData("class Quiet { [PersonalData] public string? N { get; init; } public override string ToString() => \"\"; } Leaflet M(Quiet p) => new($\"{p}\" + p);")]
    [InlineData("Leaflet M(Person p) { if (p.Age > 3) return new(\"a\"); return new(\"b\"); }")]
    public Task OtherFlow_DoesNotTrigger(string members) => Verify.Reports<PersonalDataFlowAnalyzer>(People.Host(members));

    [Fact]
    public Task NestedTypesAndPartialTypes_Triggers() => Verify.Reports<PersonalDataFlowAnalyzer>(People.Start + """
        public static partial class Outer
        {
            static string Say(Person p) => {|KBM6001:p.Name|};

            static class Inner
            {
                static Leaflet Make(Person p) => new({|KBM6001:p.Name|});
            }
        }

        public static partial class Outer
        {
            static Leaflet Make(Person p) => new(Say(p));
        }
        """);

    [Fact]
    public Task HalfTypedCode_DoesNotTrigger() => Verify.Reports<PersonalDataFlowAnalyzer>(
        new Host(People.Host("Leaflet M(Person p) { var t = ; foreach (var x in ) { } return new(t, , { Text = p. }; (var a, ) = p; x switch { Person { Na } => ")) { AllowedErrors = ["*"] });
}
