/** Mailboxes that are written to because somebody who is not theirs has typed the address, and how much of that is enough. */
@NullMarked
package se.framsteg.network.strangers;

import org.jspecify.annotations.NullMarked;
