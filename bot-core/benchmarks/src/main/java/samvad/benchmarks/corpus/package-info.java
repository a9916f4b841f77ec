/**
 * News that nobody wrote: articles and questions in Hindi and English, made of words that are mostly nobody's, the same ones for
 * the same seed and number on every machine. Nothing enters but a number; read {@link samvad.benchmarks.corpus.MadeNews} first.
 */
@NullMarked
package samvad.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
