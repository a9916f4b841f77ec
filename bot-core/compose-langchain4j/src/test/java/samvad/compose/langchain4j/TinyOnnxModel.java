package samvad.compose.langchain4j;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the smallest model there is: a table with a row of numbers a word, looked up. Field numbers are those of
 * <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>.
 */
final class TinyOnnxModel {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final List<String> SPECIAL = List.of("[UNK]", "[CLS]", "[SEP]");

    private TinyOnnxModel() {}

    /** @param rows of the words, in their order */
    static void write(Path model, float[][] rows) throws IOException {
        int width = rows[0].length;
        ByteBuffer table = ByteBuffer.allocate((SPECIAL.size() + rows.length) * width * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        table.position(SPECIAL.size() * width * Float.BYTES);
        for (float[] row : rows) {
            for (float number : row) {
                table.putFloat(number);
            }
        }
        Message tensor = new Message().number(1, SPECIAL.size() + rows.length).number(1, width).number(2, FLOAT)
                .text(8, "table").bytes(9, table.array());
        Message lookUp = new Message().text(1, "table").text(1, "input_ids").text(2, "last_hidden_state").text(4, "Gather");
        Message graph = new Message().message(1, lookUp).text(2, "tiny").message(5, tensor)
                .message(11, value("input_ids", INT64, "batch", "length"))
                .message(11, value("attention_mask", INT64, "batch", "length"))
                .message(12, value("last_hidden_state", FLOAT, "batch", "length", "width"));
        Message whole = new Message().number(1, 8).message(7, graph).message(8, new Message().number(2, 13));
        Files.write(model, whole.written());
    }

    private static Message value(String name, int type, String... dimensions) {
        Message shape = new Message();
        for (String dimension : dimensions) {
            shape.message(1, new Message().text(2, dimension));
        }
        Message tensor = new Message().number(1, type).message(2, shape);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    /** A tokenizer of whole words. */
    static void writeTokenizer(Path tokenizer, List<String> words) throws IOException {
        List<String> vocabulary = new ArrayList<>(SPECIAL);
        vocabulary.addAll(words);
        String ids = IntStream.range(0, vocabulary.size()).mapToObj(i -> '"' + vocabulary.get(i) + "\":" + i)
                .collect(Collectors.joining(","));
        Files.writeString(tokenizer, """
                {"version":"1.0","truncation":null,"padding":null,"added_tokens":[],"normalizer":{"type":"Lowercase"},
                 "pre_tokenizer":{"type":"WhitespaceSplit"},"decoder":null,
                 "post_processor":{"type":"TemplateProcessing",
                  "single":[{"SpecialToken":{"id":"[CLS]","type_id":0}},{"Sequence":{"id":"A","type_id":0}},{"SpecialToken":{"id":"[SEP]","type_id":0}}],
                  "pair":[{"Sequence":{"id":"A","type_id":0}},{"Sequence":{"id":"B","type_id":1}}],
                  "special_tokens":{"[CLS]":{"id":"[CLS]","ids":[1],"tokens":["[CLS]"]},"[SEP]":{"id":"[SEP]","ids":[2],"tokens":["[SEP]"]}}},
                 "model":{"type":"WordLevel","vocab":{%s},"unk_token":"[UNK]"}}
                """.formatted(ids));
    }

    /** As much of protocol buffers as that takes. */
    private static final class Message {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint(field << 3);
            varint(value);
            return this;
        }

        Message bytes(int field, byte[] bytes) {
            varint(field << 3 | 2);
            varint(bytes.length);
            out.writeBytes(bytes);
            return this;
        }

        Message text(int field, String text) {
            return bytes(field, text.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message message) {
            return bytes(field, message.written());
        }

        byte[] written() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long rest = value;
            while (rest > 0x7F) {
                out.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
