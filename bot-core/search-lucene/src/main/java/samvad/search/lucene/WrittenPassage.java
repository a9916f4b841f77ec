package samvad.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import samvad.engine.evidence.Passage;
import samvad.engine.evidence.Sentence;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.Span;

/**
 * A passage as bytes, with all a citation needs. Not compressed: for a question some sixty are read, and to unpack their
 * neighbours with them took longer than the search.
 */
final class WrittenPassage {
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
            out.writeString(passage.text());
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
        out.writeString(source.language().code());
        out.writeString(source.id().value());
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
            out.writeString(text.get());
        }
    }

    private static int flag(Optional<?> value, int flag) {
        return value.isPresent() ? flag : 0;
    }

    static Passage read(BytesRef bytes) throws IOException {
        DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        Source source = readSource(in);
        int ordinal = in.readVInt();
        int start = in.readVInt();
        String text = in.readString();
        int count = in.readVInt();
        List<Sentence> sentences = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sentences.add(readSentence(text, start, in));
        }
        return new Passage(source, ordinal, text, start, sentences);
    }

    private static Source readSource(DataInput in) throws IOException {
        int flags = in.readByte();
        Language language = Language.ofCode(in.readString()).orElseThrow(() -> new IOException("a passage is in no language"));
        return new Source(new ArticleId(in.readString()), text(flags, TITLE, in), date(flags, in), language,
                text(flags, OUTLET, in), text(flags, URL, in), (flags & SAMPLE) != 0);
    }

    private static Optional<LocalDate> date(int flags, DataInput in) throws IOException {
        return (flags & DATE) == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(in.readZLong()));
    }

    private static Optional<String> text(int flags, int flag, DataInput in) throws IOException {
        return (flags & flag) == 0 ? Optional.empty() : Optional.of(in.readString());
    }

    private static Sentence readSentence(String text, int start, DataInput in) throws IOException {
        Span span = new Span(in.readVInt(), in.readVInt());
        int flags = in.readByte();
        return new Sentence(span.in(text), span.shifted(start), text(flags, SPEAKER, in), (flags & CUT) != 0, (flags & QUOTABLE) != 0);
    }
}
