package samvad.search.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.Span;

/**
 * A passage as bytes, with all a citation needs. Not compressed: for a question some sixty are read, and to unpack their
 * neighbours with them took longer than the search.
 */
final class WrittenPassage {
    private static final int LAST_LATIN_1 = 0xFF;

    private static final int SAMPLE = 1;
    private static final int TITLE = 2;
    private static final int DATE = 4;
    private static final int OUTLET = 8;
    private static final int URL = 16;

    private static final int QUOTABLE = 1;
    private static final int CUT = 2;
    private static final int SPEAKER = 4;

    private WrittenPassage() {}

    static BytesRef of(Passage passage) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            write(passage.source(), out);
            out.writeVInt(passage.ordinal());
            out.writeVInt(passage.start());
            write(passage.text(), out);
            out.writeVInt(passage.sentences().size());
            for (Sentence sentence : passage.sentences()) {
                write(sentence, passage.start(), out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("a passage cannot be written to memory", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(Source source, DataOutput out) throws IOException {
        out.writeByte((byte) ((source.sample() ? SAMPLE : 0) | flag(source.title(), TITLE) | flag(source.date(), DATE)
                | flag(source.outlet(), OUTLET) | flag(source.url(), URL)));
        write(source.language().code(), out);
        write(source.id().value(), out);
        write(source.title(), out);
        if (source.date().isPresent()) {
            out.writeZLong(source.date().get().toEpochDay());
        }
        write(source.outlet(), out);
        write(source.url(), out);
    }

    private static void write(Sentence sentence, int start, DataOutput out) throws IOException {
        Span span = sentence.span().shifted(-start);
        Optional<String> speaker = sentence.speaker().filter(name -> !name.isEmpty());
        out.writeVInt(span.start());
        out.writeVInt(span.end());
        out.writeByte((byte) ((sentence.quotable() ? QUOTABLE : 0) | (sentence.cut() ? CUT : 0) | flag(speaker, SPEAKER)));
        write(speaker, out);
    }

    private static void write(Optional<String> text, DataOutput out) throws IOException {
        if (text.isPresent()) {
            write(text.get(), out);
        }
    }

    /** As the JVM holds it, a byte or two a character, so that nothing is decoded: UTF-8 takes as long as the search. */
    private static void write(String text, DataOutput out) throws IOException {
        boolean wide = text.chars().anyMatch(c -> c > LAST_LATIN_1);
        byte[] bytes = text.getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
        out.writeVInt(bytes.length << 1 | (wide ? 1 : 0));
        out.writeBytes(bytes, bytes.length);
    }

    private static int flag(Optional<?> value, int flag) {
        return value.isPresent() ? flag : 0;
    }

    static Passage read(BytesRef bytes) throws IOException {
        return new Reader(bytes.bytes, new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length)).passage();
    }

    /** Makes strings of the bytes where they are. */
    private record Reader(byte[] bytes, ByteArrayDataInput in) {
        Passage passage() throws IOException {
            Source source = source();
            int ordinal = in.readVInt();
            int start = in.readVInt();
            String text = string();
            int count = in.readVInt();
            List<Sentence> sentences = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                sentences.add(sentence(text, start));
            }
            return new Passage(source, ordinal, text, start, sentences);
        }

        private Source source() throws IOException {
            int flags = in.readByte();
            Language language = Language.ofCode(string()).orElseThrow(() -> new IOException("a passage is in no language"));
            return new Source(new ArticleId(string()), string(flags, TITLE), date(flags), language,
                    string(flags, OUTLET), string(flags, URL), (flags & SAMPLE) != 0);
        }

        private Optional<LocalDate> date(int flags) throws IOException {
            return (flags & DATE) == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(in.readZLong()));
        }

        private Sentence sentence(String text, int start) {
            Span span = new Span(in.readVInt(), in.readVInt());
            int flags = in.readByte();
            return new Sentence(span.in(text), span.shifted(start), string(flags, SPEAKER), (flags & CUT) != 0, (flags & QUOTABLE) != 0);
        }

        private Optional<String> string(int flags, int flag) {
            return (flags & flag) == 0 ? Optional.empty() : Optional.of(string());
        }

        private String string() {
            int header = in.readVInt();
            int length = header >>> 1;
            boolean wide = (header & 1) != 0;
            int start = in.getPosition();
            in.skipBytes(length);
            return wide ? wide(start, length) : new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        }

        private String wide(int start, int length) {
            char[] text = new char[length / Character.BYTES];
            ByteBuffer.wrap(bytes, start, length).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer().get(text);
            return String.valueOf(text);
        }
    }
}
