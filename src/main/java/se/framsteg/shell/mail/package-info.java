/** Letters to people: written to the outbox in the transaction that causes them, sent afterwards. */
@NamedInterface("mail")
@NullMarked
package se.framsteg.shell.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
