/**
 * Questions that somebody asks without an account, or for their company: routed to who is responsible, answered within what the
 * region promises, handed on when nobody answers, and closed by people only.
 */
@NamedInterface("requests")
@NullMarked
package se.framsteg.network.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
