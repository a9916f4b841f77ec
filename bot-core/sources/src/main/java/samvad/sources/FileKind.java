package samvad.sources;

import java.util.Optional;

/** What a file really is, by its first bytes, where its name says text. */
enum FileKind {
    PDF("a PDF file", "%PDF-"),
    RTF("a rich-text (RTF) file", "{\\rtf"),
    ZIP("a ZIP, Word or e-book file", "PK\u0003\u0004"),
    OLD_WORD("an old Word file", "\u00D0\u00CF\u0011\u00E0"),
    GZIP("a compressed file", "\u001F\u008B"),
    PNG("a picture", "\u0089PNG"),
    JPEG("a picture", "\u00FF\u00D8\u00FF"),
    GIF("a picture", "GIF8"),
    PROGRAM("a program", "\u007FELF");

    private final String name;
    private final String start;

    FileKind(String name, String start) {
        this.name = name;
        this.start = start;
    }

    /** The kind's name with its article; empty for what may be text. */
    static Optional<String> of(byte[] bytes) {
        for (FileKind kind : values()) {
            if (kind.begins(bytes)) {
                return Optional.of(kind.name);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] bytes) {
        for (int i = 0; i < start.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
