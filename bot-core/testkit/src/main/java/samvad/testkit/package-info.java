/**
 * What tests of several modules share: the promises of each port as tests that every implementation inherits
 * ({@link samvad.testkit.PassageIndexContract}, {@link samvad.testkit.InboxContract} …), ports held in memory, and
 * conversations that read as chat. Read {@link samvad.testkit.Conversation} first.
 */
@NullMarked
package samvad.testkit;

import org.jspecify.annotations.NullMarked;
