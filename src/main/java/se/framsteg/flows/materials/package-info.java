/**
 * What flows are of, and what it is called: {@code content/materials} read once. {@link Materials} holds the materials in three
 * levels ({@code plastic}, {@code plastic.pe}, {@code plastic.pe.film}), {@link WasteCodes} the codes of the European list of waste.
 * Nothing here belongs to a region or a company.
 */
@NullMarked
package se.framsteg.flows.materials;

import org.jspecify.annotations.NullMarked;
