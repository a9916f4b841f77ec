package samvad.engine.evidence.passage;

import java.util.Map;
import samvad.engine.evidence.passage.PassageIndex.KnownFile;
import samvad.engine.knowledge.Article;

/** Changes what {@link PassageSearch} finds. For the one writer; searchers see nothing before {@link #publish}. */
public interface PassageChanges extends AutoCloseable {
    /** The files the state to be changed was made from, by path. */
    Map<String, KnownFile> files();

    /** True if the state searched now is changed; false if another is begun beside it, of which no part may be published before it is whole. */
    boolean isInPlace();

    /** The article takes the place of whatever came from this file. */
    void put(KnownFile file, Article article);

    /** The file gives no article (any more); why is remembered. */
    void refuse(KnownFile file);

    /** Same bytes, new time: the passages stay. */
    void restamp(KnownFile file);

    /** Forgets all that came from the path. */
    void remove(String path);

    /** Makes all changes durable and visible at once. */
    void publish();

    /** Lets the next writer in; what was not published is dropped. */
    @Override
    void close();
}
