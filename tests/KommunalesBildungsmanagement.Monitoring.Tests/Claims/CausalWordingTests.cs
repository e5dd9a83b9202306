using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Claims;
using static KommunalesBildungsmanagement.Monitoring.Claims.WordingVerdict;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

public sealed class CausalWordingTests
{
    [Theory]
    // plain causes
    [InlineData("Der Kurs bewirkt bessere Leseleistungen.", Causal)]
    [InlineData("Die Maßnahme führt zu mehr Abschlüssen.", Causal)]
    [InlineData("Die Förderung hat zu einem Anstieg der Übergänge geführt.", Causal)]
    [InlineData("Dank des Mentorings bestehen mehr Jugendliche die Prüfung.", Causal)]
    [InlineData("Die Quote wurde durch den Kurs deutlich gesteigert.", Causal)]
    [InlineData("Die Lesewerte sind verbessert durch das Training.", Causal)]
    [InlineData("Durch das Patenprogramm lernen Kinder schneller und mehr.", Causal)]
    [InlineData("Der Kurs verbessert die Sprachkenntnisse.", Causal)]
    [InlineData("Das Angebot steigert die Teilhabe.", Causal)]
    [InlineData("Das Projekt hat die Abbruchquote gesenkt.", Causal)]
    [InlineData("Die Beratung hilft Eltern beim Übergang.", Causal)]
    [InlineData("Der Rückgang ist auf die Maßnahme zurückzuführen.", Causal)]
    [InlineData("Der Rückgang geht auf das Projekt zurück.", Causal)]
    [InlineData("Die Wirkung ist groß.", Causal)]
    [InlineData("Die Maßnahme wirkt.", Causal)]
    [InlineData("Das hatte Auswirkungen auf die Noten.", Causal)]
    [InlineData("Aufgrund der Förderung sank die Zahl der Abbrüche.", Causal)]
    [InlineData("Die Kinder lesen besser, weil sie im Kurs waren.", Causal)]
    [InlineData("Der Erfolg der Maßnahme zeigt sich in den Noten.", Causal)]
    [InlineData("Das Programm trägt zur Chancengleichheit bei.", Causal)]
    [InlineData("Die Sprachförderung ermöglicht den Schulerfolg.", Causal)]
    [InlineData("Die Jugendlichen profitieren vom Angebot.", Causal)]
    // tricky: still a cause
    [InlineData("Der Kurs hat nicht nur die Noten verbessert, sondern auch die Laune.", Causal)]
    [InlineData("Nicht zuletzt dank des Kurses bestehen mehr die Prüfung.", Causal)]
    [InlineData("Die Maßnahme blieb nicht ohne Wirkung.", Causal)]
    [InlineData("Ohne den Kurs hätten sie den Abschluss nicht geschafft.", Causal)]
    [InlineData("Es ist kein Zufall, dass die Werte nach dem Kurs stiegen.", Causal)]
    [InlineData("Der Kurs „bewirkt“ mehr Teilhabe.", Causal)]
    [InlineData("Nachgewiesen ist das nicht, aber der Kurs wirkt.", Causal)]
    // denials need the same proof
    [InlineData("Der Kurs hat nicht bewirkt, dass mehr bestehen.", DeniesEffect)]
    [InlineData("Die Maßnahme hat keine Wirkung.", DeniesEffect)]
    [InlineData("Das Projekt blieb ohne Effekt.", DeniesEffect)]
    [InlineData("Die Förderung führt nicht zu mehr Abschlüssen.", DeniesEffect)]
    // reservations, questions, intentions
    [InlineData("Eine Wirkung ist nicht nachgewiesen.", Disclaims)]
    [InlineData("Es gibt keinen Nachweis, dass der Kurs etwas bewirkt.", Disclaims)]
    [InlineData("Ob der Kurs wirkt, ist unklar.", Disclaims)]
    [InlineData("Der Unterschied lässt sich nicht der Maßnahme zuschreiben.", Disclaims)]
    [InlineData("Hat der Kurs etwas bewirkt?", Disclaims)]
    [InlineData("Der Kurs soll die Lesefähigkeit verbessern.", Intends)]
    [InlineData("Ziel ist es, die Abbrüche zu verringern, und das soll der Kurs bewirken.", Intends)]
    // reported
    [InlineData("Die Eltern berichten, dass ihnen der Kurs geholfen hat.", Reported)]
    [InlineData("Einer der Befragten sagte: „Der Kurs hat meinem Kind sehr geholfen.“", Reported)]
    // descriptions, among them words that only look causal
    [InlineData("Am Kurs nahmen 40 Personen teil.", Descriptive)]
    [InlineData("Der Kurs fand mit 12 Terminen statt.", Descriptive)]
    [InlineData("Die Werte lagen nach dem Kurs höher als davor.", Descriptive)]
    [InlineData("Die Werte haben sich verbessert.", Descriptive)]
    [InlineData("Die Zahl der Abbrüche ist gesunken.", Descriptive)]
    [InlineData("Teilnehmende lasen häufiger als die Kinder der Vergleichsgruppe.", Descriptive)]
    [InlineData("Vielen Dank an alle, die teilgenommen haben.", Descriptive)]
    [InlineData("Die Leiterin führte zu Beginn durch die Räume, 30 Personen besuchten sie.", Descriptive)]
    [InlineData("Unter Mitwirkung der Schulen fand die Veranstaltung wirklich statt.", Descriptive)]
    [InlineData("Die Kurse wurden planmäßig durchgeführt.", Descriptive)]
    [InlineData("Neun von zehn Befragten waren zufrieden.", Descriptive)]
    // never taken as harmless
    [InlineData("Der Kurs ist ein Segen für die Stadt.", Unknown)]
    [InlineData("Lesen macht Freude.", Unknown)]
    [InlineData("", Unknown)]
    public void German_EachSentence_IsReadAs(string text, WordingVerdict verdict) =>
        Assert.Equal(verdict, CausalWording.Read(text, WordingLanguage.German).Verdict);

    [Theory]
    [InlineData("The course caused better reading.", Causal)]
    [InlineData("The programme led to more certificates.", Causal)]
    [InlineData("The rise is due to the course.", Causal)]
    [InlineData("The course improves reading skills.", Causal)]
    [InlineData("Thanks to mentoring, more young people pass.", Causal)]
    [InlineData("The project reduced dropout.", Causal)]
    [InlineData("The measure has a large effect.", Causal)]
    [InlineData("The course helped parents.", Causal)]
    [InlineData("Scores rose because of the course.", Causal)]
    [InlineData("Scores are higher through the course.", Causal)]
    [InlineData("It not only raised marks.", Causal)]
    [InlineData("Without the course they would not have passed.", Causal)]
    [InlineData("It has not been proven, but the course works.", Causal)]
    [InlineData("The course did not cause better reading.", DeniesEffect)]
    [InlineData("The measure has no effect.", DeniesEffect)]
    [InlineData("The course didn't lead to more certificates.", DeniesEffect)]
    [InlineData("There is no evidence that the course had an effect.", Disclaims)]
    [InlineData("Did the course cause this?", Disclaims)]
    [InlineData("Whether it worked is not known.", Disclaims)]
    [InlineData("The course aims to improve reading.", Intends)]
    [InlineData("Parents say that the course helped them.", Reported)]
    [InlineData("One of those who responded wrote: 'The course has helped my child.'", Reported)]
    [InlineData("Scores improved by 9 points.", Descriptive)]
    [InlineData("Reading was higher than before.", Descriptive)]
    [InlineData("Participants read more than the comparison group.", Descriptive)]
    [InlineData("40 persons took part.", Descriptive)]
    [InlineData("The course is a blessing.", Unknown)]
    public void English_EachSentence_IsReadAs(string text, WordingVerdict verdict) =>
        Assert.Equal(verdict, CausalWording.Read(text, WordingLanguage.English).Verdict);

    [Theory]
    [InlineData("Am Kurs nahmen 40 Personen teil.", ClaimKind.Delivery)]
    [InlineData("Neun von zehn Befragten waren zufrieden.", ClaimKind.SelfRating)]
    [InlineData("Die Werte haben sich verbessert.", ClaimKind.Change)]
    [InlineData("Teilnehmende unterscheiden sich von anderen.", ClaimKind.Difference)]
    [InlineData("Die Werte sind stärker gestiegen als in der Vergleichsgruppe.", ClaimKind.DifferenceOfChanges)]
    [InlineData("Der Kurs hat nicht bewirkt, dass mehr bestehen.", ClaimKind.CausalEffect)]
    public void Implies_EachSentence_IsItsKind(string text, ClaimKind kind) => Assert.Equal(kind, CausalWording.Read(text, WordingLanguage.German).Implies);

    [Fact]
    public void Read_SeveralSentences_ReportsEach()
    {
        var reading = CausalWording.Read("Am Kurs nahmen 40 Personen teil. Er ist ein Segen. Das bewirkt viel.", WordingLanguage.German);
        Assert.Equal([Descriptive, Unknown, Causal], reading.Findings.Select(f => f.Verdict));
        Assert.Equal("bewirkt", reading.Findings[2].Mark);
        Assert.Null(reading.Findings[1].Implies);
    }
}
