package se.framsteg.prospects;

import java.util.UUID;

/**
 * What a promoter's poster for a round says of its own.
 *
 * @param promoterId the organisation that puts it up
 * @param code what its address ends in
 * @param place where the round meets; empty where that is not said, as {@code phone} is while nothing is decided
 */
public record Poster(UUID promoterId, String code, String place, String phone) {}
