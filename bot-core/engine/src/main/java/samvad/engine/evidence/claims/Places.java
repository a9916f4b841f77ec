package samvad.engine.evidence.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.language.Script;
import samvad.engine.language.Span;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/** Where a sentence sets what it tells: near one town is not in another, nor off a third's coast. */
final class Places implements NameClaims {
    private static final Pattern ASKED = Pattern.compile("(?i)(?:which|what|किस|कौन.?से|कौन.?सी) (?:[\\p{L}\\p{M}]+ )?(?:island|town|city|village|port|harbour|district|province|region|airport|base|river|lake"
            + "|mountain|valley|strait|bay|canal|stadium|hotel|hospital"
            + "|द्वीप|शहर|क़स्बे|कस्बे|गाँव|गांव|बंदरगाह|ज़िले|जिले|प्रांत|इलाक़े|इलाके|हवाई|नदी|झील|घाटी|अस्पताल|होटल|जगह)(?![\\p{L}\\p{M}])");

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?<![\\p{L}])(near|close to|not far from|(?:north|south|east|west) of|outside|off|in|at|on|to|from|into)(?: the)?(?: [\\p{Ll}]+){0,2}?(?: of)?(?: the)? $");

    private static final Pattern AFTER = Pattern.compile(
            "^(?: (?:शहर|नगर|क़स्बे|कस्बे|गाँव|गांव|ज़िले|जिले|द्वीप|प्रांत|राज्य|बंदरगाह|इलाक़े|इलाके|क्षेत्र|हवाई अड्डे|घाटी))? (के पास|के निकट|के नज़दीक|के नजदीक|के क़रीब|के करीब|के तट|के बाहर|के आसपास|में|से|तक|पर)(?![\\p{L}\\p{M}])");

    private static final Pattern ASKED_WAY = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{M}])(?:near|close to|outside|off|के पास|के निकट|के नज़दीक|के क़रीब|के करीब|के तट|के बाहर)(?![\\p{L}\\p{M}])");

    private static final Set<String> SCENES = Set.of("near", "off");

    /** What is in a place is what is asked about from this share of the question on. */
    private static final double SET = 0.3;

    private final OtherNames names;
    private final Optional<String> askedWay;

    Places(Question question) {
        this.names = new OtherNames(question);
        this.askedWay = way(question.text());
    }

    /** Whether the question wants a place by its kind: "off which island". */
    static boolean areAsked(Question question) {
        return question.asked().kind() == Asked.Kind.PLACE || ASKED.matcher(question.text()).find();
    }

    /** How the question itself sets the place: "near which town", "किस शहर के पास". */
    private static Optional<String> way(String question) {
        Matcher way = ASKED_WAY.matcher(question);
        return way.find() ? Optional.of(key(way.group())) : Optional.empty();
    }

    private static String key(String way) {
        return switch (way.toLowerCase(Locale.ROOT)) {
            case "near", "close to", "not far from", "north of", "south of", "east of", "west of", "outside",
                    "के पास", "के निकट", "के नज़दीक", "के नजदीक", "के क़रीब", "के करीब", "के बाहर", "के आसपास" -> "near";
            case "off", "के तट" -> "off";
            case "to", "into", "तक" -> "to";
            case "from", "से" -> "from";
            default -> "in";
        };
    }

    @Override
    public Map<String, Set<String>> of(ScoredSentence sentence) {
        String text = sentence.sentence().quote();
        Map<String, Set<String>> places = new HashMap<>();
        for (Span name : names.spans(text)) {
            Set<String> words = names.words(name.in(text));
            wayTo(name, text).filter(way -> !words.isEmpty() && askedWay.map(way::equals).orElse(true))
                    .ifPresent(way -> places.computeIfAbsent(way, _ -> new HashSet<>()).addAll(words));
        }
        return places;
    }

    /** Whether a name is a place's, by the words around it. */
    static boolean isSetIn(Span name, String text) {
        return wayTo(name, text).isPresent();
    }

    private static Optional<String> wayTo(Span name, String text) {
        Matcher way = Script.hasDevanagari(name.in(text)) ? AFTER.matcher(text.substring(name.end())) : BEFORE.matcher(text.substring(0, name.start()));
        return way.find() ? Optional.of(key(way.group(1))) : Optional.empty();
    }

    @Override
    public OtherNames names() {
        return names;
    }

    /** "Near" and "off" set one scene only; much may be in a place. */
    @Override
    public boolean isOnIt(ScoredSentence sentence) {
        return of(sentence).keySet().stream().allMatch(SCENES::contains)
                || sentence.coverage().own() >= SET && sentence.coverage().missing().namesNear() == 0;
    }

    @Override
    public boolean isLoose(ScoredSentence sentence) {
        return !of(sentence).keySet().stream().allMatch(SCENES::contains);
    }
}
