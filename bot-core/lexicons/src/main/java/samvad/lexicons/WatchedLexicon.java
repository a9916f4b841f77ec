package samvad.lexicons;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.language.lexicon.Rendering;

/** The words of one source, read anew when its files have changed. A source that has become bad keeps its old words. */
final class WatchedLexicon implements Glossary {
    /** Files are looked at no more often. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final WordSource source;
    private final CompiledLexicons compiled;
    private final InstantSource clock;
    private final Executor aside;
    private final AtomicReference<Instant> looked;
    private volatile FileStamp stamp;
    private volatile HeldWords held;
    private volatile CompiledLexicon lexicon = CompiledLexicon.empty();

    /** Reads the source; what is wrong with it is in {@link #held}. */
    WatchedLexicon(WordSource source, CompiledLexicons compiled, InstantSource clock, Executor aside) {
        this.source = source;
        this.compiled = compiled;
        this.clock = clock;
        this.aside = aside;
        this.looked = new AtomicReference<>(clock.instant());
        this.stamp = FileStamp.of(source.files());
        this.held = new HeldWords(source, 0, List.of());
        if (source.exists()) {
            readFirst();
        }
    }

    private void readFirst() {
        try {
            hold(compiled.open(source, stamp));
        } catch (UnusableWords e) {
            held = new HeldWords(source, 0, List.of(String.valueOf(e.getMessage())));
        }
    }

    private void hold(CompiledLexicons.Opened opened) {
        lexicon = opened.lexicon();
        held = new HeldWords(source, opened.lexicon().entries(), opened.faults());
    }

    @Override
    public List<Rendering> of(List<String> phrase, LocalDate day) {
        lookForChange();
        return lexicon.of(phrase, day);
    }

    @Override
    public List<Rendering> ofSound(String word, LocalDate day) {
        lookForChange();
        return lexicon.ofSound(word, day);
    }

    @Override
    public int longestPhrase() {
        lookForChange();
        return lexicon.longestPhrase();
    }

    HeldWords held() {
        return held;
    }

    private void lookForChange() {
        Instant last = looked.get();
        Instant now = clock.instant();
        // one thread looks; the others go on with the words there are
        if (Duration.between(last, now).compareTo(LOOK) >= 0 && looked.compareAndSet(last, now)) {
            FileStamp seen = FileStamp.of(source.files());
            if (!seen.equals(stamp)) {
                stamp = seen;
                aside.execute(() -> readAnew(seen));
            }
        }
    }

    private synchronized void readAnew(FileStamp seen) {
        try {
            CompiledLexicons.Opened opened = compiled.open(source, seen);
            if (opened.faults().isEmpty()) {
                hold(opened);
                log().info("{} was read anew: {} entries", source.file(), opened.lexicon().entries());
            } else {
                opened.faults().forEach(this::keepOld);
            }
        } catch (UnusableWords e) {
            keepOld(String.valueOf(e.getMessage()));
        }
    }

    private void keepOld(String fault) {
        log().error("{} The words read before stay in use.", fault);
    }

    /** Only when there is something to say: to set logging up takes longer than to open the words. */
    private static Logger log() {
        return LoggerFactory.getLogger(WatchedLexicon.class);
    }
}
