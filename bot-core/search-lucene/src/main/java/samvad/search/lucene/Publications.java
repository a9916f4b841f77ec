package samvad.search.lucene;

import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells by one look at the file that names the generation in use whether anything may have been published: every writer puts a
 * new one in its place after its commit. To ask Lucene takes longer than most searches.
 */
final class Publications {
    /** Some file systems count time in steps of two seconds: what was written so lately may be written again in the same step. */
    private static final Duration STEP = Duration.ofSeconds(3);

    private final IndexFolder folder;
    private final InstantSource clock;
    private @Nullable Written seen;

    private record Written(Instant time, Optional<Object> file, long size) {
        static Written of(BasicFileAttributes attributes) {
            return new Written(attributes.lastModifiedTime().toInstant(), Optional.ofNullable(attributes.fileKey()), attributes.size());
        }
    }

    Publications(IndexFolder folder) {
        this(folder, InstantSource.system());
    }

    Publications(IndexFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** To be called before the newest state is looked for. */
    void look() throws IOException {
        seen = folder.written().map(Written::of).filter(written -> written.time().plus(STEP).isBefore(clock.instant())).orElse(null);
    }

    void forget() {
        seen = null;
    }

    /** True if nothing was published since {@link #look}; false where that is not certain. */
    boolean noneSinceLooked() throws IOException {
        Written last = seen;
        return last != null && folder.written().map(Written::of).filter(last::equals).isPresent();
    }
}
