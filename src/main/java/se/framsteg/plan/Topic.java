package se.framsteg.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that matters most to the company. @param fromRow of a worksheet of the course, where it was taken from one */
public record Topic(UUID id, String name, @Nullable UUID fromRow) {}
