/**
 * Fetching from the web without being hurt by it. An address enters at {@link samvad.sources.web.SafeWeb}, which is the file to read
 * first; what leaves is {@link samvad.sources.web.Fetched}. {@link samvad.sources.web.PublicAddresses} says where Samvad never goes.
 */
@NullMarked
package samvad.sources.web;

import org.jspecify.annotations.NullMarked;
