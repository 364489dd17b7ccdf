package se.framsteg.site.web;

import java.util.List;

/**
 * A round that one may apply to today.
 *
 * @param path where one applies
 * @param days when its weeks are; empty while that is not decided
 * @param cost what it costs, a sentence
 * @param criteria for whom it is, a sentence each
 */
public record OpenRow(
        String path, String name, String programme, String until, String days, String cost, List<String> criteria) {}
