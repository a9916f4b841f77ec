package samvad.sources;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Script;

/**
 * Makes text of bytes: by byte order mark, else UTF-8, else UTF-16, else what ICU's detector is sure of. Nothing is
 * guessed from a weak sign: a file that stays unclear is refused with the way out.
 */
final class Decoding {
    /** ICU reports 0 to 100; at 30 and less it says itself that several charsets fit alike. */
    private static final int SURE = 35;

    /** What stands for bytes that are no character. */
    private static final char REPLACED = '\uFFFD';

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** UTF-8 Hindi or typographic quotes that were once read as Windows-1252. */
    private static final Pattern MOJIBAKE = Pattern.compile("à[¤¥]|â€|Ã[\\u0080-\\u00BF]");

    private static final Pattern META_CHARSET = Pattern.compile("(?i)<meta[^>]{1,200}charset\\s{0,3}=\\s{0,3}[\"']?([\\w:.-]{2,40})");

    private static final Pattern XML_CHARSET = Pattern.compile("(?i)<\\?xml[^>]{1,200}encoding\\s{0,3}=\\s{0,3}[\"']([\\w:.-]{2,40})");

    private Decoding() {}

    /** @param remark what of it is in doubt; empty text if nothing */
    record Decoded(String text, String remark) {}

    /** The text of a plain file. */
    static Decoded decode(byte[] bytes) throws UnreadableArticle {
        return decode(bytes, Optional.empty());
    }

    /** The text of a web page: where it is not UTF-8, its meta tag says what it is. */
    static Decoded decodePage(byte[] bytes) throws UnreadableArticle {
        return decodePage(bytes, Optional.empty());
    }

    /** @param served what the server says the encoding is */
    static Decoded decodePage(byte[] bytes, Optional<Charset> served) throws UnreadableArticle {
        Matcher meta = META_CHARSET.matcher(new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1));
        return decode(bytes, served.flatMap(charset -> declared(charset.name()))
                .or(() -> meta.find() ? declared(meta.group(1)) : Optional.empty()));
    }

    /** The text of a feed: its XML declaration says what it is where it is not UTF-8. */
    static String decodeFeed(byte[] bytes, Optional<Charset> served) throws UnreadableArticle {
        Matcher xml = XML_CHARSET.matcher(new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1));
        return decode(bytes, (xml.find() ? declared(xml.group(1)) : Optional.<Charset>empty()).or(() -> served.flatMap(charset -> declared(charset.name())))).text();
    }

    private static Decoded decode(byte[] bytes, Optional<Charset> declared) throws UnreadableArticle {
        Optional<String> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            throw new UnreadableArticle("is " + kind.get() + " and no text; save its text as UTF-8, or leave it out of the folder");
        }
        Decoded decoded = textOf(bytes, declared);
        String text = decoded.text;
        long garbled = MOJIBAKE.matcher(text).results().limit(10_000).count();
        if (garbled >= 10 && garbled * 10 > text.length() / 2) {
            throw new UnreadableArticle("is garbled: UTF-8 that was saved as Windows-1252; save the original as UTF-8");
        }
        if (share(text, c -> Character.isISOControl(c) && !Character.isWhitespace(c)) > 0.05) {
            throw new UnreadableArticle("is not text but some other kind of file; leave it out of the folder");
        }
        if (share(text, c -> c == REPLACED) > 0.01) {
            throw new UnreadableArticle("is not valid text in any known encoding; save it as UTF-8");
        }
        return decoded;
    }

    /** A page that can name UTF-16 in ASCII is not UTF-16. What browsers call ISO-8859-1 is Windows-1252. */
    private static Optional<Charset> declared(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("utf") || !isKnown(name)) {
            return Optional.empty();
        }
        return Optional.of(Charset.forName(lower.equals("iso-8859-1") || lower.equals("us-ascii") ? "windows-1252" : name));
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static Decoded textOf(byte[] bytes, Optional<Charset> declared) throws UnreadableArticle {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decodeLeniently(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return decodeLeniently(bytes, 4, UTF_32LE);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return decodeLeniently(bytes, 4, UTF_32BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decodeLeniently(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decodeLeniently(bytes, 2, StandardCharsets.UTF_16BE);
        }
        for (Charset utf16 : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            if (looksLike(utf16, bytes)) {
                return decodeLeniently(bytes, 0, utf16);
            }
        }
        try {
            return new Decoded(StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString(), "");
        } catch (CharacterCodingException e) {
            return declared.isPresent() ? decodeLeniently(bytes, 0, declared.get()) : notUtf8(bytes);
        }
    }

    /** Either UTF-8 with a few bad bytes, which become U+FFFD and are never quoted, or an older encoding. */
    private static Decoded notUtf8(byte[] bytes) throws UnreadableArticle {
        Decoded read = decodeLeniently(bytes, 0, StandardCharsets.UTF_8);
        String asUtf8 = read.text;
        long bad = asUtf8.chars().filter(c -> c == REPLACED).count();
        long good = asUtf8.chars().filter(c -> c > 0x7F && c != REPLACED).count();
        if (good > bad * 4) {
            return read;
        }
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        if (match == null || match.getConfidence() < SURE || !Charset.isSupported(match.getName())) {
            throw new UnreadableArticle("is not UTF-8, and its encoding is unclear; save it as UTF-8");
        }
        String name = match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName();
        return new Decoded(decodeLeniently(bytes, 0, Charset.forName(name)).text, "it is not UTF-8 and was read as " + name
                + ", in which letters may come out wrong; save it as UTF-8");
    }

    /** Without a mark UTF-16 shows as an even number of bytes that make letters and spaces, and controls if read as UTF-8. */
    private static boolean looksLike(Charset utf16, byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return false;
        }
        int sample = Math.min(bytes.length, 4000) & ~1;
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            controls += bytes[i] >= 0 && bytes[i] < 0x20 && bytes[i] != '\n' && bytes[i] != '\r' ? 1 : 0;
        }
        if (controls * 5 < sample) {
            return false;
        }
        String text = new String(bytes, 0, sample, utf16);
        return share(text, c -> c >= 0x20 && c < 0x250 || Script.isDevanagari(c) || c == '\n' || c == '\r' || c >= 0x2010 && c <= 0x2027) > 0.9;
    }

    private static Decoded decodeLeniently(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new Decoded(text, text.indexOf(REPLACED) < 0 ? ""
                : "it holds characters that could not be decoded, whose sentences are not quoted; save it as UTF-8");
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static double share(String text, IntPredicate kind) {
        return text.isEmpty() ? 0 : (double) text.chars().filter(kind).count() / text.length();
    }
}
