using System.Text.RegularExpressions;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <content>English.</content>
internal sealed partial record WordingMarks
{
    private const string CauseEn =
        @"\bcaus(?:e|es|ed|ing|al|ally)\b|\b(?:led|lead|leads|leading)\s+(?:\w+\s+){0,3}to\b|\bdue\s+to\b|\bowing\s+to\b|\bbecause\b"
            + @"|\bthanks\s+to\b|\bas\s+a\s+(?:result|consequence)\b"
        + @"|\bresult(?:s|ed|ing)?\s+(?:in|from)\b|\beffects?\b|\beffective\w*|\bineffective\w*|\bimpact(?:s|ed|ful)?\b|\baffect\w*|\binfluenc\w*"
        + @"|\battribut\w*|\bhelp(?:s|ed|ing|ful)?\b"
        + @"|\benabl\w*|\bdrives?\b|\bdrove\b|\bdriven\b|\b(?:brings?|brought|bringing)\s+about\b|\brais(?:es|ed|ing)\b|\bboost\w*|\breduc\w*"
        + @"|\bprevent\w*|\bcontribut\w*"
        + @"|\bthereby\b|\bhence\b|\bconsequently\b|\bbenefit(?:s|ed|ted)?\b|\bresponsible\s+for\b|\bworks\b|\b(?:made|makes"
        + @"|making)\b.{0,60}\b(?:better|fit|stronger|possible|safer)\b"
        + @"|\blowered\b|\blowers\b|\bstrengthen\w*|\bpromot\w*|\benhanc\w*|\bfoster\w*|\btrigger\w*|\bproduc(?:es|ed)\b|\bachiev\w*"
        + @"|\bmoved\s+the\b|\bbehind\s+the\b"
        + @"|\b(?:improv(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing))\s+(?!of\b|by\b|after\b|from\b|among\b|in\b|between\b|to\b"
        + @"|more\b|less\b|on\b|during\b|since\b|at\b|and\b|over\b|\d)\w+"
        + @"|\b(?:improved|increased|decreased|higher|lower|better|more|less|rose|fell|gained|learned|learnt)\b.{0,60}\b(?:through|by\s+means\s+of"
        + @"|by\s+the|by\s+this|by\s+our)\b"
        + @"|\bthrough\s+(?:the|this|our)\b.{0,100}\b(?:improved|increased|decreased|higher|lower|better|more|less|rose|fell|learned|learnt)\b";

    public static WordingMarks English { get; } = new()
    {
        Cause = EnglishCause(),
        Counterfactual = EnglishCounterfactual(),
        Reservation = EnglishReservation(),
        Report = EnglishReport(),
        Intention = EnglishIntention(),
        Negation = EnglishNegation(),
        Turn = EnglishTurn(),
        Change = EnglishChange(),
        Difference = EnglishDifference(),
        Rating = EnglishRating(),
        Delivery = EnglishDelivery(),
    };

    [GeneratedRegex(CauseEn, Options)]
    private static partial Regex EnglishCause();

    [GeneratedRegex(@"\bwithout\b.{0,120}\bwould\b|\bwould\b.{0,120}\bwithout\b|\bno\s+(?:coincidence|accident)\b", Options)]
    private static partial Regex EnglishCounterfactual();

    [GeneratedRegex(
        @"\bno\s+(?:\w+\s+){0,2}(?:proof|evidence|statement|conclusions?)\b|\bno\b.{0,200}\bis\s+shown\b|\bnot\s+(?:been\s+|be\s+)?(?:shown|proven"
            + @"|proved|known|established|measured|said|clear"
        + @"|demonstrated|attributed|attributable|tested|counted)\b|\bcannot\s+(?:be\s+)?(?:said|say|shown|show|attribute\w*|prove\w*|tell|told"
        + @"|know|conclude\w*)\b|\bunclear\b|\bremains\s+open\b"
        + @"|\bmay\s+explain\b|\bholds\s+only\s+if\b|\bwhether\b.{0,120}\b(?:open|unknown|unclear)\b",
        Options)]
    private static partial Regex EnglishReservation();

    [GeneratedRegex(
        @"\b(?:report\w*|say|says|said|state[ds]?|feel|felt|think|thought|believe[ds]?|agreed?|found)\s+that\b|\bin\s+their\s+own\s+(?:view"
            + @"|words)\b|\baccording\s+to\s+(?:participants|respondents)\b",
        Options)]
    private static partial Regex EnglishReport();

    [GeneratedRegex(@"\baim(?:s|ed)?\b|\bintend\w*|\bshould\b|\bis\s+meant\s+to\b|\bgoal\s+(?:is|was|of)\b|\bplans?\s+to\b|\bhopes?\s+to\b"
        + @"|\bwants?\s+to\b", Options)]
    private static partial Regex EnglishIntention();

    [GeneratedRegex(@"\bnot\b(?!\s+(?:only|least|just|merely))|n't\b|n’t\b|\bno\b|\bnever\b|\bneither\b|\bnone\b|\bwithout\b|\bhardly\b"
        + @"|\bineffective|\bfailed\s+to\b", Options)]
    private static partial Regex EnglishNegation();

    [GeneratedRegex(@"\b(?:but|however|yet|although|though|nevertheless|nonetheless|whereas|while)\b", Options)]
    private static partial Regex EnglishTurn();

    [GeneratedRegex(
        @"\bthan\s+(?:before|at\s+the\s+start|previously|in\s+the\s+year\s+before|earlier)\b|\brose\b|\brisen\b|\bfell\b|\bfallen\b|\bincreas\w*"
            + @"|\bdecreas\w*|\bchang\w*|\bgrew\b"
        + @"|\bgrown\b|\bdropped\b|\bimprov\w*|\bdeclin\w*|\bafterwards\b|\bthan\s+the\s+course\s+before\b|\bgain(?:s|ed)?\b",
        Options)]
    private static partial Regex EnglishChange();

    [GeneratedRegex(
        @"\bthan\s+(?:among|in|the(?!\s+course\s+before)|those|others?|non|persons|children|\d)|\bdiffer\w*|\bcomparison\s+group\b"
            + @"|\bcontrol\s+group\b|\bwaiting\s+list\b|\bcompared\s+(?:with|to)\b", Options)]
    private static partial Regex EnglishDifference();

    [GeneratedRegex(@"\bsatisf\w*|\bagree\w*|\brespond\w*|\breport\w*|\brated?\b|\bratings?\b|\bfelt\b|\bfeel\b|\brecommend\w*|\bself-rat\w*"
        + @"|\bfound\b.{0,40}\b(?:good|useful|bad)\b", Options)]
    private static partial Regex EnglishRating();

    [GeneratedRegex(
        @"\btook\s+place\b|\btook\s+part\b|\bparticipat\w*|\battend\w*|\breach\w*|\benrol\w*|\bsessions?\b|\bheld\b|\bregister\w*|\bbegan\b"
            + @"|\bstarted\b|\bplaces\b|\bvisit\w*", Options)]
    private static partial Regex EnglishDelivery();
}
