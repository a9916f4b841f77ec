package samvad.engine.answer.verify.check;

/** Why a sentence may not be said: what of it the articles it cites do not bear out. */
public sealed interface Fault {
    /** A source that was not offered, or words that do not stand in it. */
    record Unresolved() implements Fault {}

    /** A number, amount or percentage. */
    record OtherNumber(String number) implements Fault {}

    /** A date, month, weekday or year. */
    record OtherDate(String date) implements Fault {}

    /** Somebody or something that its source does not speak of there. */
    record StrangeName(String name) implements Fault {}

    /** Words in quotation marks that are not the article's own, in its language. */
    record AlteredQuote(String quote) implements Fault {}

    /** A quotation without who said it. */
    record QuoteWithoutSpeaker(String quote) implements Fault {}

    /** Said by somebody else, or only claimed. */
    record OtherSpeaker(String speaker) implements Fault {}

    /** One affirms what the other denies. */
    record Negated() implements Fault {}

    /** One tells as done what the other tells as to come. */
    record OtherTime() implements Fault {}

    /** The opposite: risen for fallen. */
    record Opposite(String word) implements Fault {}

    /** The same people or figures, otherwise put together. */
    record OtherRoles(String one, String other) implements Fault {}

    /** A death, an arrest, a threat and the like that its source does not tell. */
    record Untold(String word) implements Fault {}

    /** Not said in any of the articles. */
    record Unsupported() implements Fault {}

    /** In another language than the answer. */
    record OtherLanguage() implements Fault {}

    /** An address, a mark-up or a command, which no answer holds. */
    record NoProse(String what) implements Fault {}

    /** The fault as one is told who is to mend it, in English. */
    default String inWords() {
        return switch (this) {
            case Unresolved() -> "it cites nothing that was offered";
            case OtherNumber(String number) -> "the number \"" + number + "\" is not in what it cites";
            case OtherDate(String date) -> "the date \"" + date + "\" is not in what it cites";
            case StrangeName(String name) -> "\"" + name + "\" is not in the sentence it rests on";
            case AlteredQuote(String quote) -> "the words in quotation marks (" + quote + ") do not stand in the article; use reported speech";
            case QuoteWithoutSpeaker(String quote) -> "it does not say who said " + quote;
            case OtherSpeaker(String speaker) -> "\"" + speaker + "\" is not who says this in what it cites, or a claim is told as a fact";
            case Negated() -> "it affirms what its source denies, or denies what its source affirms";
            case OtherTime() -> "it tells as done what is only planned, or as planned what is done";
            case Opposite(String word) -> "\"" + word + "\" is the opposite of what its source says";
            case OtherRoles(String one, String other) -> "\"" + one + "\" and \"" + other + "\" are put together otherwise than in its source";
            case Untold(String word) -> "\"" + word + "\" is not told in what it cites";
            case Unsupported() -> "what it says is not in what it cites";
            case OtherLanguage() -> "it is not in the language of the answer";
            case NoProse(String what) -> "it holds what no answer may: " + what;
        };
    }
}
