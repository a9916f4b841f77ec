package samvad.engine.language;

import org.jspecify.annotations.Nullable;

/**
 * The {@link Sounds} of a word in Latin letters, as a newspaper reader of any language would try to say it: names of many
 * languages come in these letters, so that what one letter may stand for is left to {@link SoundLikeness}.
 */
final class LatinSounds {
    /** Letters and their sounds, the longest first where one begins another. ^ is the beginning, $ the end of a word. */
    private static final String[][] RULES = {
        {"tch", "c"}, {"sch", "S"}, {"tion", "San"}, {"sion", "San"}, {"cious", "Sas"}, {"tious", "Sas"}, {"dge", "j"},
        {"^wr", "r"}, {"^x", "z"}, {"ught", "t"}, {"ight", "ait"}, {"augh", "o"},
        {"sh", "S"}, {"ch", "c"}, {"ck", "k"}, {"kh", "k"}, {"gh", "g"}, {"ph", "f"}, {"th", "t"}, {"dh", "d"}, {"bh", "b"},
        {"jh", "j"}, {"zh", "z"}, {"rh", "r"}, {"wh", "v"}, {"tz", "ts"}, {"cz", "c"}, {"qu", "kv"},
        {"ce", "se"}, {"ci", "si"}, {"cy", "si"}, {"c", "k"}, {"q", "k"}, {"x", "ks"},
        {"gue$", "g"}, {"que$", "k"},
        {"ee", "i"}, {"ea", "i"}, {"ie", "i"}, {"oo", "u"}, {"ou", "u"}, {"ow$", "o"}, {"aw", "o"}, {"ew", "yu"}, {"au", "o"},
        {"ai$", "ai"}, {"ai", "e"}, {"ay", "e"}, {"ei", "e"}, {"ey", "e"}, {"oe", "o"}, {"ae", "e"}, {"ue", "u"}, {"ya", "ya"}, {"ye", "ye"}, {"yo", "yo"}, {"yu", "yu"},
        {"^y", "y"}, {"y", "i"}, {"w", "v"}};

    private static final int SILENT_E_FROM = 4;

    private LatinSounds() {}

    /** @param word in small letters */
    static String of(String word) {
        String letters = withoutSilentE(word.replaceAll("['’]s$", "").replaceAll("[^a-z]", ""));
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < letters.length(); ) {
            String[] rule = ruleAt(letters, i);
            if (rule == null) {
                append(letters.charAt(i), sounds);
                i++;
            } else {
                rule[1].chars().forEach(sound -> append((char) sound, sounds));
                i += rule[0].replace("^", "").replace("$", "").length();
            }
        }
        return sounds.toString();
    }

    private static String withoutSilentE(String word) {
        boolean silent = word.length() >= SILENT_E_FROM && word.endsWith("e") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0
                && !word.endsWith("gue") && !word.endsWith("que");
        return silent && !word.endsWith("ce") && !word.endsWith("ge") ? word.substring(0, word.length() - 1)
                : silent ? word.substring(0, word.length() - 2) + (word.endsWith("ce") ? "s" : "j") : word;
    }

    private static String @Nullable [] ruleAt(String letters, int at) {
        for (String[] rule : RULES) {
            String written = rule[0];
            boolean first = written.startsWith("^");
            boolean last = written.endsWith("$");
            String bare = written.substring(first ? 1 : 0, written.length() - (last ? 1 : 0));
            int end = at + bare.length();
            boolean spoken = bare.endsWith("w") && end < letters.length() && "aeiou".indexOf(letters.charAt(end)) >= 0;
            if (letters.startsWith(bare, at) && (!first || at == 0) && (!last || end == letters.length()) && !(spoken && bare.length() == 2)) {
                return rule;
            }
        }
        return null;
    }

    private static void append(char sound, StringBuilder sounds) {
        if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound) {
            sounds.append(sound);
        }
    }
}
