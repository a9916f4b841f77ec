package samvad.launcher.wiring;

import java.util.Set;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Glossary;
import samvad.search.lucene.LuceneWordForms;

/**
 * Words as Samvad reads them.
 *
 * @param glossary what they are called otherwise
 * @param without bridges between words that are not crossed
 */
record Words(LuceneWordForms forms, Glossary glossary, Set<Bridge> without) {}
