/**
 * What words are called otherwise. Samvad's own everyday words, the desk's files of terms and names and an installed dictionary enter,
 * {@link samvad.engine.language.lexicon.LexiconEntry}s and a {@link samvad.engine.language.lexicon.Glossary} leave. Read
 * {@link samvad.lexicons.DeskGlossary} first; docs/WORDS.md is for those who write the files.
 */
@NullMarked
package samvad.lexicons;

import org.jspecify.annotations.NullMarked;
