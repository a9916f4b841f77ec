/**
 * Passages and topics on Lucene. Articles enter through {@link samvad.search.lucene.LucenePassageChanges}, a question through
 * {@link samvad.search.lucene.LucenePassageSearch}; {@link samvad.search.lucene.LuceneIndex} is the folder both work in,
 * and {@link samvad.search.lucene.NewsAnalyzer} is what a word is.
 * Vectors, where a model makes them, stand beside in an index of their own: {@link samvad.search.lucene.LuceneVectors}.
 * Topics that people follow are stored queries in {@link samvad.search.lucene.topics.LuceneTopicIndex}. Read NewsAnalyzer first.
 */
@NullMarked
package samvad.search.lucene;

import org.jspecify.annotations.NullMarked;
