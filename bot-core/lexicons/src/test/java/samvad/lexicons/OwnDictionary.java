package samvad.lexicons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a dictd dictionary, packed as dictzip packs: gzip with an extra field that says where its chunks are. */
final class OwnDictionary {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /** In bytes: the name and length of the field RA, and four numbers. */
    private static final int EXTRA = 12;

    private final StringBuilder index = new StringBuilder();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();

    OwnDictionary() {
        entry("00databaseshort", "00-database-short\n     Our own small शब्दकोश\n");
    }

    /** An entry under an indexed headword. */
    OwnDictionary entry(String indexed, String definition) {
        byte[] bytes = definition.getBytes(StandardCharsets.UTF_8);
        index.append(indexed).append('\t').append(number(text.size())).append('\t').append(number(bytes.length)).append('\n');
        text.writeBytes(bytes);
        return this;
    }

    private static String number(int number) {
        StringBuilder digits = new StringBuilder();
        int rest = number;
        do {
            digits.insert(0, DIGITS.charAt(rest % 64));
            rest /= 64;
        } while (rest > 0);
        return digits.toString();
    }

    Path plain(Path folder) throws IOException {
        Files.write(folder.resolve("own.dict"), text.toByteArray());
        return Files.writeString(folder.resolve("own.index"), index);
    }

    Path packed(Path folder) throws IOException {
        Files.write(folder.resolve("own.dict.dz"), dictzip(text.toByteArray()));
        return Files.writeString(folder.resolve("own.index"), index);
    }

    private static byte[] dictzip(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(plain);
        deflater.finish();
        byte[] chunk = new byte[plain.length + 100];
        int length = deflater.deflate(chunk);
        deflater.end();
        CRC32 checksum = new CRC32();
        checksum.update(plain);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 4, 0, 0, 0, 0, 2, 3});
        out.writeBytes(little(2, EXTRA));
        out.writeBytes(new byte[] {'R', 'A'});
        // LEN, then version, size of a chunk, number of chunks, and the packed size of each
        for (int field : new int[] {8, 1, 58_315, 1, length}) {
            out.writeBytes(little(2, field));
        }
        out.write(chunk, 0, length);
        out.writeBytes(little(4, (int) checksum.getValue()));
        out.writeBytes(little(4, plain.length));
        return out.toByteArray();
    }

    private static byte[] little(int bytes, int number) {
        byte[] little = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            little[i] = (byte) (number >>> 8 * i);
        }
        return little;
    }
}
