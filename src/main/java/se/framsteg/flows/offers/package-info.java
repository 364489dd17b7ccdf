/** Offers and needs of companies: what becomes of them in time. */
@NullMarked
package se.framsteg.flows.offers;

import org.jspecify.annotations.NullMarked;
