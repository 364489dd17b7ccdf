package se.framsteg.network.routes;

/**
 * What decides who answers for a question.
 *
 * @param municipality its code; empty where that is not known
 * @param member whether the company that asks takes part in a programme, or has done so
 */
public record Matter(String municipality, String subject, boolean member) {}
