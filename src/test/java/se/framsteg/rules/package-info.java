/**
 * The rules a reviewer would otherwise repeat, each checked by a machine, and each check seen to fail by a test with a
 * planted slip: a check is a function over sources, classes, the catalogue or templates, and gives its faults as
 * sentences.
 *
 * <p>When you add
 * <ul>
 *   <li>a module: give it its step in {@link se.framsteg.rules.Staircase} and a contract in its package-info;
 *   <li>a table: a regional one needs {@code region_id}, {@code shell.hold_regions_apart} and keys that begin with the
 *       region; another is named in {@link se.framsteg.rules.Catalogue}, with the reason;
 *   <li>a query: let a test of its module run it, in a text block ({@link se.framsteg.rules.EveryQueryIsRunTests});
 *   <li>a text: the same key in both languages; keys that are built at run time have their beginning listed in
 *       {@link se.framsteg.rules.TextTests}; the words are those of {@code content/words.yaml};
 *   <li>an address: nothing, when its variables are known to {@link se.framsteg.rules.RouteTests}; else give the new
 *       variable a real value there, out of the small world of {@code se.framsteg.world}.
 * </ul>
 */
package se.framsteg.rules;
