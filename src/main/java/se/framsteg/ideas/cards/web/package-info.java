/** Ideas caught and kept: the list, each on a card of its own, and how it came to be what it is. */
@NullMarked
package se.framsteg.ideas.cards.web;

import org.jspecify.annotations.NullMarked;
