/**
 * Topics that people follow, as stored queries on Lucene's monitor. In go topics, and each article as it comes; out come the topics it is
 * about. Its words are those of passages. Read {@link samvad.search.lucene.topics.LuceneTopicIndex} first.
 */
@NullMarked
package samvad.search.lucene.topics;

import org.jspecify.annotations.NullMarked;
