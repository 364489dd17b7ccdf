package se.framsteg.plan.adoption;

/**
 * One thing that is otherwise than in a version.
 *
 * @param about what it is of: the number and title of an action; empty for the strategy
 * @param field which of its fields: the last part of a text's key, also {@code added} and {@code removed}
 * @param before as the version has it, in plain signs; empty where nothing stood
 */
public record Difference(String about, String field, String before, String after) {}
