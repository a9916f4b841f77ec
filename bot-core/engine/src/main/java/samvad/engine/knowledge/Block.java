package samvad.engine.knowledge;

import samvad.engine.language.Span;

/** A part of an article's text by what it may be used for. */
public sealed interface Block {
    Span span();

    /** The article's own prose: searched and quoted. */
    record Paragraph(Span span) implements Block {}

    /** A headline between paragraphs: searched, but it supports no sentence. */
    record Heading(Span span) implements Block {}

    /** What a picture shows and who took it: searched, but it supports no sentence. */
    record Caption(Span span) implements Block {}

    /**
     * An embedded post, quoted as its account's words.
     *
     * @param span the words alone, without picture link, account and date
     * @param account the name and handle as embedded, "Dr. S. Jaishankar (@DrSJaishankar)"
     * @param cut true if the words end in "…": the post went on
     */
    record Post(Span span, String account, boolean cut) implements Block {}

    /** "यह भी पढ़ें: …": a pointer to another story, neither searched nor quoted. */
    record Pointer(Span span) implements Block {}
}
