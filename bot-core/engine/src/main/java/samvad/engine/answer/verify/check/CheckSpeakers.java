package samvad.engine.answer.verify.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samvad.engine.answer.verify.alignment.AlignedClause;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.Clauses;
import samvad.engine.answer.verify.reading.Entity;
import samvad.engine.answer.verify.reading.Roles;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Speakers;
import samvad.engine.answer.verify.reading.Speakers.Saying;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.language.Language;
import samvad.engine.language.NewsWords.Use;

/** Who is said to say it, says it in the source; and what is only claimed there is not told as a fact. */
public final class CheckSpeakers implements Check {
    private static final int SENTENCES_BEFORE = 3;
    private static final int WORDS_BESIDE = 3;

    /** A letter or speech that is quoted at length names its author so far in front. */
    private static final int LONGEST_SPEECH = 10;

    /** Another clause is as far as so many words. */
    private static final int CLAUSE_AWAY = 100;

    /** Whoever is told to be in custody is told to be suspected. */
    private static final Pattern IN_CUSTODY = Pattern.compile("arrest(?:s|ed)?|detain(?:s|ed)?|custody|jail(?:s|ed)?|charged?|हिरासत|गिरफ्तार|गिरफ्तारी|जेल");

    @Override
    public Optional<Fault> fault(Support support) {
        List<Saying> sayings = Speakers.in(support.claim());
        for (Saying saying : sayings) {
            if (!saying.reference() && !isSaidBy(support, saying) && !(sayings.size() > 1 && isSaidBeside(support, saying))) {
                return Optional.of(new Fault.OtherSpeaker(words(support.claim(), saying)));
            }
        }
        return claimedThere(support);
    }

    /** Where one tells what another one says, either may be nearer. */
    private static boolean isSaidBeside(Support support, Saying saying) {
        return support.chosen().stream().anyMatch(alignment -> isSaidIn(alignment, saying));
    }

    private static boolean isSaidIn(Alignment alignment, Saying saying) {
        return Speakers.in(alignment.cited()).stream().anyMatch(there -> names(alignment, saying, there));
    }

    private static String words(SentenceReading claim, Saying saying) {
        return claim.text().substring(claim.words().get(saying.first()).span().start(), claim.words().get(saying.last()).span().end());
    }

    private static boolean isSaidBy(Support support, Saying saying) {
        Optional<Alignment> anchor = mostOfWhatIsSaid(support, saying);
        boolean named = support.claim().names().stream().anyMatch(name -> saying.holds(name.last()));
        if (!named && anchor.filter(Alignment::acrossLanguages).isPresent()) {
            // "the palace" may be any of many words there
            return true;
        }
        if (anchor.isEmpty() || !named && isSaidIn(anchor.get(), saying)) {
            return true;
        }
        Optional<Saying> there = nearest(anchor.get(), saying);
        if (there.isEmpty()) {
            return isSomebody(support, anchor.get(), saying);
        }
        if (there.get().reference()) {
            return isReferredTo(support, anchor.get(), saying, there.get());
        }
        return names(anchor.get(), saying, there.get());
    }

    /** Nobody says it there: then whom it is put into the mouth of has to be named there, or it is told of the one before. */
    private static boolean isSomebody(Support support, Alignment anchor, Saying saying) {
        return meetsAny(anchor, saying) || support.linked(anchor).stream().anyMatch(linked -> meetsAny(linked, saying))
                || support.before(anchor, SENTENCES_BEFORE).stream().anyMatch(before -> meetsAny(before, saying))
                || isSpeaking(support, anchor, saying);
    }

    /** Whether the last one in front who is named to say something is the one. */
    private static boolean isSpeaking(Support support, Alignment anchor, Saying saying) {
        for (Alignment before : support.before(anchor, LONGEST_SPEECH)) {
            List<Saying> there = Speakers.in(before.cited()).stream().filter(one -> isNamed(before.cited(), one)).toList();
            if (!there.isEmpty()) {
                return names(before, saying, there.getLast());
            }
        }
        return false;
    }

    /** "He" is whoever was named in front of it, in the sentence or in those before. */
    private static boolean isReferredTo(Support support, Alignment anchor, Saying saying, Saying there) {
        Optional<Entity> name = support.claim().names().stream().filter(one -> saying.holds(one.last())).reduce((_, last) -> last);
        if (name.isEmpty()) {
            return true;
        }
        if (!anchor.placesOf(name.get()).isEmpty()) {
            return anchor.placesOf(name.get()).stream().anyMatch(at -> at < there.first() || there.holds(at));
        }
        for (Alignment before : support.before(anchor, SENTENCES_BEFORE)) {
            if (!before.placesOf(name.get()).isEmpty()) {
                return true;
            }
            boolean another = before.cited().names().stream().anyMatch(held -> Roles.of(before.cited(), held) == Roles.Role.DOES);
            if (another && !before.cited().does(Use.HE)) {
                return false;
            }
        }
        return false;
    }

    private static boolean meetsAny(Alignment alignment, Saying saying) {
        for (int i = saying.first(); i <= saying.last(); i++) {
            if (alignment.meets(i) && isTelling(alignment.claim(), saying, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(SentenceReading sentence, Saying saying) {
        return sentence.names().stream().anyMatch(name -> saying.holds(name.first()) || saying.holds(name.last()));
    }

    /** Of a speaker with a name the name tells, of others each word. */
    private static boolean isTelling(SentenceReading claim, Saying saying, int word) {
        boolean head = word == saying.last() && claim.words().get(word).isContent();
        return isNamed(claim, saying) ? claim.words().get(word).name() || isSurname(claim, word) || head : claim.words().get(word).isContent();
    }

    /** The "शाह" of "बालेन शाह", a word like any other to who knows no names. */
    private static boolean isSurname(SentenceReading claim, int word) {
        Word here = claim.words().get(word);
        return claim.language() == Language.HINDI && here.isContent() && here.uses().isEmpty() && claim.nameAt(word - 1).isPresent() && !here.afterComma();
    }

    private static Optional<Alignment> mostOfWhatIsSaid(Support support, Saying saying) {
        return support.chosen().stream().filter(alignment -> said(alignment, saying) > 0).max(Comparator.comparingLong(alignment -> said(alignment, saying)));
    }

    /** How many of the words that are said, the speaker apart, a source has. */
    private static long said(Alignment alignment, Saying saying) {
        long met = 0;
        for (int i = 0; i < alignment.alignedTo().length; i++) {
            met += !saying.holds(i) && i != saying.verb() && alignment.meets(i) ? 1 : 0;
        }
        return met;
    }

    /** The saying of the source whose words are those said: that of the clause that holds the middle one, or of the nearest clause. */
    private static Optional<Saying> nearest(Alignment alignment, Saying saying) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < alignment.alignedTo().length; i++) {
            if (!saying.holds(i) && i != saying.verb() && alignment.meets(i)) {
                places.add(alignment.alignedTo()[i]);
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        places.sort(Comparator.naturalOrder());
        int middle = places.get(places.size() / 2);
        int clause = alignment.cited().clauseOf(middle);
        List<Saying> all = Speakers.in(alignment.cited());
        List<Saying> somebodys = all.stream().filter(one -> one.reference() || isNamed(alignment.cited(), one)).toList();
        return (somebodys.isEmpty() ? all : somebodys).stream().min(Comparator.comparingInt(one ->
                Math.abs(alignment.cited().clauseOf(one.verb()) - clause) * CLAUSE_AWAY + Math.abs(one.verb() - middle)));
    }

    /** Whether a word that names the one is among those that name the other. */
    private static boolean names(Alignment alignment, Saying saying, Saying there) {
        boolean any = false;
        for (int i = saying.first(); i <= saying.last(); i++) {
            if (isTelling(alignment.claim(), saying, i)) {
                any = true;
                boolean same = alignment.meets(i) && (there.holds(alignment.alignedTo()[i]) || isBeside(alignment.cited(), alignment.alignedTo()[i], there));
                if (same) {
                    return true;
                }
            }
        }
        return !any;
    }

    /** "Turkey's disaster agency", "House Speaker John Bercow": right in front, without another verb between. */
    private static boolean isBeside(SentenceReading cited, int at, Saying there) {
        if (at > there.first() || there.first() - at > WORDS_BESIDE) {
            return false;
        }
        for (int i = at; i < there.first(); i++) {
            if (Clauses.isVerb(cited.words().get(i)) || cited.plain(i).matches("and|और")) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Fault> claimedThere(Support support) {
        SentenceReading claim = support.claim();
        boolean attributed = claim.words().stream().anyMatch(word -> IN_CUSTODY.matcher(word.plain()).matches())
                || claim.does(Use.SAYS) || claim.does(Use.SOURCE_OF) || claim.does(Use.CLAIMS) || claim.does(Use.ASKS);
        for (int clause = 0; !attributed && clause < claim.clauses(); clause++) {
            Optional<AlignedClause> matched = AlignedClause.of(support, clause);
            if (matched.isPresent() && isClaim(matched.get())) {
                return Optional.of(new Fault.OtherSpeaker("nobody"));
            }
        }
        return Optional.empty();
    }

    /** Whether the clause is claimed: by a word in it, or in front of it. */
    private static boolean isClaim(AlignedClause matched) {
        return matched.alignment().cited().words().stream().anyMatch(word -> word.does(Use.CLAIMS)
                && (word.clause() == matched.citedClause() || word.clause() == matched.citedClause() - 1));
    }
}
