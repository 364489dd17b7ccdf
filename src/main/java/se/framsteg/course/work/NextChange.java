package se.framsteg.course.work;

import java.util.UUID;

/** The change that is made in a work now: nobody else makes one until it is done. @param seq its number */
public record NextChange(UUID work, int seq) {}
