package samvad.launcher;

import samvad.engine.language.Glossary;
import samvad.search.lucene.LuceneWordForms;

/**
 * Words as Samvad reads them.
 *
 * @param glossary what they are called otherwise
 */
record Words(LuceneWordForms forms, Glossary glossary) {}
