/**
 * LangChain4j's Lucene store and retriever behind a few lines of text: commands enter on standard input, how long each took
 * leaves on standard output. Read {@link samvad.benchmarks.peer.Peer} first.
 */
@NullMarked
package samvad.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
