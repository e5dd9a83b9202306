using System.Text.RegularExpressions;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <content>German.</content>
internal sealed partial record WordingMarks
{
    private const string RaisingDe =
        "(?:steiger|erhöh|senk|verbesser|verringer|reduzier|stärk|förder|vermehr|verminder|vermeid|verhinder|beschleunig"
        + "|beheb|beseitig|mobilisier|aktivier)";

    private const string CauseDe =
        // to bring about
        @"\bbewirk\w*|\bverursach\w*|\bursäch\w*|\bursachen?\b|\bherbeigeführt|\bausgelöst\b|\blös(?:t|te|ten|en)\b.{0,80}\baus\b|\bausgewirkt"
        + @"|\bf(?:ü|ue)hr(?:t|te|ten|en)\b.{0,120}?\bzu[rm]?\b(?!\s+(?:Beginn|Anfang|Ende|Hause|zweit|dritt|Recht))|\bzu[rm]?\b.{0,80}\bgeführt\b"
        + @"|(?<!vielen\s|herzlichen\s|zu\s|zum\s)\bdank\b(?!\s+(?:an|für)\b)|\bverdank\w*|\bzu\s+verdanken"
        + @"|\baufgrund\b|\bauf\s+Grund\b|\bwegen\b|\binfolge\b|\bmithilfe\b|\bmit\s+Hilfe\b|\bdeshalb\b|\bdeswegen\b|\bdaher\b|\bsomit\b"
        + @"|\bdadurch\b|\bweil\b"
        // effect
        + @"|\b(?:aus)?wirk(?:t|te|ten|en|ung|ungen|sam|same|samer|sames|samen|samkeit)\b|\bgewirkt\b|\b(?:un)wirksam\w*|\bwirkungs(?:voll|los)\w*"
        + @"|\beffekt\w*|\beinfluss\b|\bbeeinfluss\w*|\berfolg(?:e|s)?\s+(?:de[rs]|unsere[rs]|diese[rs])\b|\bresultier\w*|\bfolgen?\s+(?:de[rs]"
        + @"|von)\b"
        + @"|\bzurückzuführen|\bgeht\b.{0,80}\bzurück\b|\bgehen\b.{0,80}\bzurück\b|\bberuh\w*\s+auf|\bprofitier\w*|\bein\s+grund\s+(?:für|dafür)"
        + @"|\btr(?:ä|u)g(?:t|en)?\b.{0,80}\bbei\b|\bbeigetragen|\bbeitrag\b"
        // help
        + @"|\bhilft\b|\bhalf\b|\bhelfen\b|\bgeholfen|\bsorg(?:t|te|ten|en)\b.{0,30}\bfür\b|\bgesorgt\b|\bermöglich\w*|\bbefähig\w*|\bschafft\b"
        + @"|\bschuf\b"
        + @"|\bbr(?:ing|ach)(?:t|te|ten|en)\b|\bgebracht\b|\bmach(?:t|te|ten|en)\b.{0,60}\b(?:besser|fit|stark|stärker|klüger|sicherer|möglich)\b"
        // done through
        + @"|\bdurch\b(?!schnitt|geführt|führ).{0,100}\b(?:ge\w*(?:er|st)?t|verbesser\w*|erhöh\w*|verringer\w*|reduzier\w*|gestiegen|gesunken"
        + @"|gewachsen|besser|mehr|weniger"
        + @"|höher|niedriger|stieg|stiegen|sank|sanken|wuchs|lernt\w*|schafft\w*|erreich\w*)\b"
        + @"|\b(?:gesteigert|verbessert\w*|erhöht\w*|gesenkt|verringert\w*|reduziert\w*|gestiegen|gesunken|gewachsen|stieg|sank|stiegen|sanken"
        + @"|besser|mehr|weniger)\b.{0,60}\bdurch\b"
        // an active verb without "sich"
        + @"|(?<!\bsich\b.{0,80})\b(?:ge)?" + RaisingDe + @"(?:t|te|ten|n|en|ern|e|rt|rte|rten)\b(?!.{0,80}\bsich\b)";

    public static WordingMarks German { get; } = new()
    {
        Cause = GermanCause(),
        Counterfactual = GermanCounterfactual(),
        Reservation = GermanReservation(),
        Report = GermanReport(),
        Intention = GermanIntention(),
        Negation = GermanNegation(),
        Turn = GermanTurn(),
        Change = GermanChange(),
        Difference = GermanDifference(),
        Rating = GermanRating(),
        Delivery = GermanDelivery(),
    };

    [GeneratedRegex(CauseDe, Options)]
    private static partial Regex GermanCause();

    [GeneratedRegex(@"\bohne\b.{0,120}\b(?:wäre|wären|hätte|hätten)\b|\b(?:wäre|wären|hätte|hätten)\b.{0,120}\bohne\b|\bkein\s+zufall\b", Options)]
    private static partial Regex GermanCounterfactual();

    [GeneratedRegex(
        @"\bkein\w*\s+(?:\w+\s+)?(?:nachweis|beleg\w*|beweis\w*|aussage\w*|rückschl\w+|schlüsse|schluss)\b|\bkein\w*\b.{0,200}\bnachgewiesen\b"
        + @"|\bnicht\s+(?:sicher\s+|eindeutig\s+)?(?:nachgewiesen|nachweisbar|nachzuweisen|nachweisen|belegt|belegbar|belegen|bewiesen|beweisen"
        + @"|zurechnen|zuzurechnen|zuschreiben"
        + @"|zuzuschreiben|beurteil\w*|bekannt|gezeigt|untersucht|gemessen|sagen|feststell\w*|geklärt|klar)\b|\blässt\s+sich\s+(?:so\s+|daraus\s+"
        + @"|damit\s+|hier\s+)?nicht\b"
        + @"|\bunklar\b|\b(?:bleibt|ist)\s+offen\b|\bkann\s+niemand\s+sagen\b|\bk(?:ö|a)nn\w*\b.{0,100}\berklären\b|\bgilt\s+nur,\s+wenn\b",
        Options)]
    private static partial Regex GermanReservation();

    [GeneratedRegex(
        @"\b(?:berichte\w*|sagen|sagten|sagt|gaben?\b.{0,30}\ban|geben\b.{0,30}\ban|finden|fanden|mein(?:en|ten|t)|glauben"
            + @"|stimm\w+\b.{0,60}\bzu)\b,?\s*.{0,40}\bdass\b"
        + @"|\bnach\s+(?:eigener|eigenen)\s+(?:angaben?|einschätzung)",
        Options)]
    private static partial Regex GermanReport();

    [GeneratedRegex(@"\bsoll(?:en|te|ten)?\b|\bziel\w*\s+(?:ist|war|sind|de[rs])\b|\bzielt\b|\bwill\b|\bwollen\b|\bbeabsichtig\w*"
        + @"|\bgeplant\b", Options)]
    private static partial Regex GermanIntention();

    [GeneratedRegex(@"\bnicht\b(?!\s+(?:nur|zuletzt|allein|bloß))|\bkein\w*\b|\bohne\b|\bnie\b|\bniemals\b|\bweder\b|\bkaum\b|\bnichts\b"
        + @"|\bunwirksam|\bwirkungslos", Options)]
    private static partial Regex GermanNegation();

    [GeneratedRegex(@"\b(?:aber|jedoch|doch|sondern|dennoch|trotzdem|gleichwohl|allerdings|während|obwohl)\b", Options)]
    private static partial Regex GermanTurn();

    [GeneratedRegex(
        @"\bals\s+(?:der\s+Verlauf|vorher|davor|zuvor|vor|im\s+vorjahr|zu\s+beginn|am\s+anfang|früher)\b|\b(?:ge|an|zurückge)(?:stiegen|sunken"
            + @"|wachsen|gangen)\b|\bzugenommen|\babgenommen"
        + @"|\bveränder\w*|\bwandelte\w*|\bentwickel\w*|\bsich\b.{0,80}\b(?:ge)?(?:verbesser|erhöh|verringer|steiger)\w*|\b(?:verbesser|erhöh"
        + @"|verringer|steiger)\w*\b.{0,80}\bsich\b"
        + @"|\bstieg(?:en)?\b|\bsank(?:en)?\b|\bwuchs(?:en)?\b|\bfiel(?:en)?\b|\bnahm(?:en)?\b.{0,60}\b(?:zu|ab)\b|\b(?:danach|nachher"
        + @"|inzwischen)\b|\brückgang\b|\banstieg\b"
        + @"|\bzuwachs\b",
        Options)]
    private static partial Regex GermanChange();

    [GeneratedRegex(
        @"\b(?:höher|niedriger|größer|kleiner|besser|schlechter|mehr|weniger|häufiger|seltener|stärker|schneller|öfter)\b.{0,60}\bals\s+(?:bei|in"
            + @"|im|die|der(?!\s+Verlauf)|den|jene|andere\w*"
        + @"|nicht|personen|kinder|\d)|\bunterschied\w*|\bunterscheide\w*|\bvergleichsgruppe\b|\bkontrollgruppe\b|\bwarteliste\b"
        + @"|\bgegenüber\s+(?:den|der|dem|anderen)\b",
        Options)]
    private static partial Regex GermanDifference();

    [GeneratedRegex(
        @"\bzufrieden\w*|\bbefragt\w*|\bstimm\w+\b.{0,80}\bzu\b|\bgaben\b.{0,60}\ban\b|\bbewert\w*|\beinschätz\w*|\bschätz\w*|\bfühl\w*"
            + @"|\bbericht\w*|\bempf(?:e|i|a|o)hl\w*"
        + @"|\bempfanden\b|\bmein(?:en|ten)\b|\bfanden\b.{0,40}\b(?:gut|hilfreich|schlecht)\b",
        Options)]
    private static partial Regex GermanRating();

    [GeneratedRegex(
        @"\bf(?:a|i)nde?(?:t|n|en)?\b.{0,80}\bstatt\b|\bstattgefunden|\bnahm\w*\b.{0,80}\bteil\b|\bteilgenommen|\bteilnahm\w*|\berreich\w*"
            + @"|\btermin\w*|\bbesuch\w*"
        + @"|\banmeld\w*|\bangemeldet|\bbegann\w*|\bstartete\w*|\bkurse?\b.{0,40}\bangeboten|\bdurchgeführt\b|\bplätze\b",
        Options)]
    private static partial Regex GermanDelivery();
}
