package se.framsteg.outcomes;

import se.framsteg.shell.InBoth;

/**
 * What a figure means, shown wherever the figure is shown.
 *
 * @param counts what is counted, for any reader
 * @param formula how, in words
 * @param source what it is counted from
 * @param level how strong that evidence is at least: 4 somebody outside, 3 the programme's own record, 2 stated by the
 *     company, 1 a survey answer
 */
public record Definition(
        Indicator indicator, InBoth name, InBoth counts, InBoth formula, InBoth source, InBoth unit, int level) {}
