package samvad.lexicons;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.LexiconEntry;

/**
 * A dictionary in the format of dictd. Its index has a line an entry, headword, offset and length with tabs between, the numbers
 * in base 64 (<a href="https://man.archlinux.org/man/dictfmt.1">dictfmt</a>); its text is plain or gzip with an extra field
 * (<a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</a>), which {@link GZIPInputStream} passes over.
 */
public final class DictdDictionary {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /** In bytes, unpacked; the largest between two languages are some tens of megabytes. */
    private static final int LARGEST = 256 << 20;

    private DictdDictionary() {}

    /**
     * Every headword with its translations, and every translation with its headwords. Throws {@link UnusableWords} if there is
     * no dictionary at {@code either} its index or its text, or a damaged one.
     */
    public static WordList read(Path either) {
        DictdFiles files = DictdFiles.beside(either);
        byte[] text = text(files);
        Map<String, Set<String>> byHead = new LinkedHashMap<>();
        int number = 0;
        for (String line : new String(bytes(files.index(), false), StandardCharsets.UTF_8).split("\n")) {
            number++;
            if (!line.startsWith("00") && !line.isBlank()) {
                DictdDefinition definition = definition(line, number, text, files);
                definition.translations().forEach(
                        translation -> byHead.computeIfAbsent(definition.head(), _ -> new LinkedHashSet<>()).add(translation));
            }
        }
        return new WordList(bothWays(byHead), List.of());
    }

    private static byte[] text(DictdFiles files) {
        return bytes(files.text(), files.isPacked());
    }

    private static byte[] bytes(Path file, boolean packed) {
        try (InputStream stored = Files.newInputStream(file); InputStream in = packed ? new GZIPInputStream(stored, 1 << 16) : stored) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnusableWords(file + " is larger than " + (LARGEST >> 20) + " MB; choose another dictionary.");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new UnusableWords("There is no file " + file
                    + "; `dictionary` names a .index with a .dict.dz or .dict of the same name beside it, or none.", e);
        } catch (ZipException | EOFException e) {
            throw new UnusableWords(file + " is damaged; install the dictionary anew.", e);
        } catch (IOException e) {
            throw new UnusableWords(file + " cannot be read (" + e.getClass().getSimpleName() + "); check its rights.", e);
        }
    }

    private static DictdDefinition definition(String line, int number, byte[] text, DictdFiles files) {
        String[] cells = line.split("\t", -1);
        long offset = cells.length < 3 ? -1 : number(cells[1]);
        long length = cells.length < 3 ? -1 : number(cells[2].strip());
        if (offset < 0 || length < 0 || offset + length > text.length) {
            throw new UnusableWords(files.index() + ", line " + number + ": does not point into " + files.text().getFileName()
                    + "; install the dictionary anew.");
        }
        return DictdDefinition.read(cells[0], new String(text, (int) offset, (int) length, StandardCharsets.UTF_8));
    }

    /** A number in dictd's base 64, without padding; -1 if it is none. */
    private static long number(String digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = DIGITS.indexOf(digits.charAt(i));
            number = number * DIGITS.length() + digit;
            if (digit < 0 || number > LARGEST) {
                return -1;
            }
        }
        return digits.isEmpty() ? -1 : number;
    }

    private static List<LexiconEntry> bothWays(Map<String, Set<String>> byHead) {
        List<LexiconEntry> entries = new ArrayList<>();
        Map<String, List<String>> byTranslation = new LinkedHashMap<>();
        byHead.forEach((head, translations) -> {
            entries.add(LexiconEntry.rendered(Bridge.DICTIONARY, List.of(head), List.copyOf(translations)));
            translations.forEach(translation -> byTranslation.computeIfAbsent(translation, _ -> new ArrayList<>()).add(head));
        });
        byTranslation.forEach((translation, heads) ->
                entries.add(LexiconEntry.rendered(Bridge.DICTIONARY, List.of(translation), heads)));
        return entries;
    }
}
