/**
 * What flows are of, and what it is called: {@code content/materials} read once. {@link Materials} holds the materials in three
 * levels ({@code plastic}, {@code plastic.pe}, {@code plastic.pe.film}), {@link WasteCodes} the codes of the European list of waste.
 * Nothing here belongs to a region or a company.
 *
 * <p><b>A form that asks for a material</b> has {@code @template.flows.materials.web.picker(choices = page.materials(), action =
 * page.path())} between its fields, where {@code materials()} is {@link Materials#choices}, and {@code live = true} in its layout.
 * It sends {@code material} (a key; check it with {@link Materials#find}), {@code material-words} and, where the search was
 * pressed, {@code find}. The controller then answers with the form itself, all that was typed kept and no faults told, as 200:
 * {@code if (MaterialChoices.isSearch(find, words))}. So searching works without script; with it, htmx takes the
 * list out of the same answer. Where the form was pressed with nothing chosen, give the words to the picker again: it shows
 * what fits them beside the error.
 */
@NullMarked
package se.framsteg.flows.materials;

import org.jspecify.annotations.NullMarked;
