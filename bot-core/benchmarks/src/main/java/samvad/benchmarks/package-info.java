/**
 * How fast search is: beside bare Lucene, at a million passages, and beside LangChain4j's Lucene retriever in a JVM of its own.
 * A command line enters at {@link samvad.benchmarks.Benchmarks}, a table leaves; {@link samvad.benchmarks.SamvadIndex} is where
 * Samvad's own index is made. Read {@link samvad.benchmarks.Contest} for how a ratio stays honest on a busy machine.
 */
@NullMarked
package samvad.benchmarks;

import org.jspecify.annotations.NullMarked;
