package se.framsteg.applications;

import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Sector;
import se.framsteg.programmes.SizeClass;

/**
 * An organisation as its application tells of it.
 *
 * @param number as it may be shown; a sole trader's is masked
 * @param municipality the code of one of the region's; null where it lies elsewhere
 * @param sector null where it was not asked for
 * @param size what it is reckoned from; null for a promoter, who is not asked
 * @param byRecommendation its size by 2003/361/EC, with its related companies as far as they are told of
 * @param hasGroup whether it says that it belongs together with others
 */
public record Company(
        String number,
        String name,
        @Nullable String municipality,
        @Nullable Sector sector,
        @Nullable CompanySize size,
        SizeClass byRecommendation,
        SizeClass byAccountingDirective,
        boolean hasGroup) {}
