package samvad.engine.evidence.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samvad.engine.language.lexicon.PlaceNames;

/** Whose offices a text speaks of: "Poland's foreign minister", "पोलैंड के विदेश मंत्री". What one country's says or does, another's did not. */
final class OwnedOffices {
    /** Offices that every country has, in English, Hindi and Hindi in Latin letters. */
    private enum Office {
        FOREIGN_MINISTER("foreign minister|foreign secretary|external affairs minister|विदेश मंत्री|videsh mantri"),
        FINANCE_MINISTER("finance minister|वित्त मंत्री|vitt mantri"),
        DEFENCE_MINISTER("defen[cs]e minister|defen[cs]e secretary|रक्षा मंत्री|raksha mantri"),
        HOME_MINISTER("interior minister|home minister|home secretary|गृह ?मंत्री|grih mantri"),
        HEAD_OF_GOVERNMENT("prime minister|premier|प्रधान ?मंत्री|पीएम|pradhan ?mantri"),
        PRESIDENT("president|राष्ट्रपति|rashtrapati"),
        AMBASSADOR("ambassador|high commissioner|राजदूत|उच्चायुक्त|rajdoot"),
        FOREIGN_MINISTRY("foreign ministry|foreign office|विदेश मंत्रालय|videsh mantralay"),
        ARMY_CHIEF("army chief|chief of (?:the )?army|सेना ?प्रमुख|सेनाध्यक्ष"),
        COACH("(?:head )?coach|कोच"),
        CAPTAIN("captain|कप्तान|kaptan");

        private static final String DEPUTY = "(?<!(?:vice|deputy|former|ex|उप|पूर्व)[ -])";
        private static final String START = "(?<![\\p{L}\\p{M}-])";
        private static final String END = "(?![\\p{L}\\p{M}])";
        private static final String WORD = "[\\p{L}\\p{M}.]+";
        private static final String NEW = "(?:new |acting |outgoing |current |नए |नये |नई |मौजूदा |कार्यवाहक )?";

        private final Pattern pattern;

        Office(String words) {
            pattern = Pattern.compile("(?:" + START + "(" + WORD + ")(?:['’]s?| के| की| का| ke| ki| ka)? " + NEW + ")?" + DEPUTY + START + "(?:" + words + ")" + END
                    + "(?: of (?:the )?(" + WORD + "))?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    /** @param country whose office it is, by its ISO 3166 code; empty where the text does not say */
    private record Owned(Office office, Optional<String> country) {}

    private final List<Owned> asked;

    /** @param question whose offices a text is to speak of */
    OwnedOffices(String question) {
        asked = in(question).stream().filter(owned -> owned.country().isPresent()).toList();
    }

    /** True if a text speaks of the office that is asked about, and each time of another country's. */
    boolean areOfOthersIn(String text) {
        if (asked.isEmpty()) {
            return false;
        }
        List<Owned> told = in(text);
        return asked.stream().anyMatch(one -> {
            List<Owned> same = told.stream().filter(other -> other.office() == one.office()).toList();
            return !same.isEmpty() && same.stream().allMatch(other -> other.country().isPresent() && asked.stream().noneMatch(other::equals));
        });
    }

    private static List<Owned> in(String text) {
        List<Owned> owned = new ArrayList<>();
        for (Office office : Office.values()) {
            Matcher matcher = office.pattern.matcher(text);
            while (matcher.find()) {
                owned.add(new Owned(office, country(matcher.group(2)).or(() -> country(matcher.group(1)))));
            }
        }
        return owned;
    }

    private static Optional<String> country(@Nullable String word) {
        return Optional.ofNullable(word).flatMap(PlaceNames::countryOf);
    }
}
