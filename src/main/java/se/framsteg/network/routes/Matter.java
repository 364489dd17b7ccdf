package se.framsteg.network.routes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What decides who answers for a question.
 *
 * @param municipality its code; empty where that is not known
 * @param member whether the company that asks takes part in a programme, or has done so
 * @param promoter the promoter that follows the company; null where none does, or nobody's company is known
 */
public record Matter(
        String municipality,
        String subject,
        boolean member,
        @Nullable UUID promoter) {}
