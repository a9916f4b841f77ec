/** A publisher's site on loopback: pages, and a feed that names them. */
@NullMarked
package samvad.doubles.web;

import org.jspecify.annotations.NullMarked;
