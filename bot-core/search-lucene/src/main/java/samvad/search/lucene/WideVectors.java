package samvad.search.lucene;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.codecs.KnnVectorsWriter;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/** Lucene's own codec, under its own name and so readable by it, that takes vectors longer than the 1,024 numbers it stops at. */
final class WideVectors extends FilterCodec {
    /** The longest of the models that people embed with have so many. */
    private static final int LONGEST = 4096;

    WideVectors(Codec codec) {
        super(codec.getName(), codec);
    }

    @Override
    public KnnVectorsFormat knnVectorsFormat() {
        KnnVectorsFormat format = delegate.knnVectorsFormat();
        return new KnnVectorsFormat(format.getName()) {
            @Override
            public KnnVectorsWriter fieldsWriter(SegmentWriteState state) throws IOException {
                return format.fieldsWriter(state);
            }

            @Override
            public KnnVectorsReader fieldsReader(SegmentReadState state) throws IOException {
                return format.fieldsReader(state);
            }

            @Override
            public int getMaxDimensions(String field) {
                return LONGEST;
            }
        };
    }
}
