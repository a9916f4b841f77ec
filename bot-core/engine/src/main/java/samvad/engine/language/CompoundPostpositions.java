package samvad.engine.language;

/** Hindi's postpositions of two words, के बारे (में), की ओर: their first word is that of possession, and nothing is owned. */
public final class CompoundPostpositions {
    /** A pattern for the second word, also in Latin letters, up to its end. */
    public static final String SECOND_WORD = "(?:बारे|साथ|लिए|लिये|बाद|पहले|पश्चात|अनुसार|मुताबिक|द्वारा|ओर|तरफ\\u093C?|तर\\u095E|बीच|पास|ख\\u093C?िलाफ\\u093C?|\\u0959िला\\u095E|विरुद्ध|दौरान|बिना|अलावा|अतिरिक्त"
            + "|कारण|वजह|भीतर|अंदर|बाहर|ऊपर|नीचे|सामने|आगे|पीछे|निकट|समान|तहत|जगह|बजाय|बदले|सिवा|प्रति|विषय"
            + "|baare|bare|saath|sath|liye|liy|baad|bad|pehle|pahle|anusaar|anusar|mutabik|dwara|or|taraf|beech|bich|paas|pas|khilaf|viruddh|dauran|bina|alawa|karan|wajah|andar|bahar|upar|neeche|saamne|aage|peeche)"
            + "(?![\\p{L}\\p{M}])";

    private CompoundPostpositions() {}
}
