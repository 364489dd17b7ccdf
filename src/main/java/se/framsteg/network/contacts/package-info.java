/**
 * Contacts: experts, funders, programmes and companies that others may ask, each on a card. Found by everyday words, checked
 * once a year by whoever it is about, and gone everywhere at once when they ask for that. How somebody is reached is shown
 * only while they have agreed to it, and to those they have agreed to.
 */
@NamedInterface("contacts")
@NullMarked
package se.framsteg.network.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
