package samvad.search.lucene;

import java.util.Optional;

/**
 * What an index is, whatever state it is in.
 *
 * @param bytes on disk
 * @param fingerprint of the making it says it is of; empty text where it says none
 * @param outdated true if another making's; the next refresh builds it anew
 * @param damage what is wrong with it; empty if every checksum is right
 */
public record IndexInspection(long bytes, String fingerprint, boolean outdated, Optional<String> damage) {}
